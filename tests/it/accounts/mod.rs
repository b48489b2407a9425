//! How people get in, and how nobody else does.

mod own;
mod parked;
mod recover;
mod register;
mod second_factor;
mod sign_in;

use crate::world::{Browser, Page};

pub const PASSWORD: &str = "correct horse battery";

/// Signs in with a password, from the page people sign in on.
pub async fn sign_in(browser: &mut Browser, email: &str, password: &str) -> Page {
    let page = browser.get("/en/sign-in").await;
    browser.fill(&page, "/sign-in", &[("email", email), ("password", password)]).await
}

/// The path of the one link in a letter.
pub fn link(text: &str) -> String {
    let start = text.find("http://").expect("a link");
    let link = text.get(start..).unwrap().split_whitespace().next().unwrap();
    format!("/{}", link.splitn(4, '/').nth(3).unwrap())
}
