//! A new password by letter.

use chrono::TimeDelta;

use super::{PASSWORD, link, sign_in};
use crate::world::{Browser, Page, World};

const ADA: &str = "ada.lund@people.example";
const NEW: &str = "an umbrella in the rain";

async fn ask(browser: &mut Browser, email: &str) -> Page {
    let page = browser.get("/en/recover").await;
    browser.fill(&page, "/recover", &[("email", email)]).await
}

#[actix_web::test]
async fn a_letter_sets_a_new_password_once_and_signs_out_every_browser() {
    let world = World::new().await;
    world.account("Ada Lund");
    let (mut old, mut ada) = (world.visitor(), world.visitor());
    sign_in(&mut old, ADA, PASSWORD).await;
    ask(&mut ada, ADA).await;
    let path = link(&world.letters_to(ADA).await[0].text);
    let page = ada.get(&path).await;
    let weak = ada.fill(&page, "/recover/", &[("new-password", "ada.lund12345")]).await;
    assert_eq!(weak.status, 422);
    let done = ada.fill(&page, "/recover/", &[("new-password", NEW)]).await;
    assert!(done.shows("Your new password is saved"), "{}", done.text());
    let again = ada.fill(&page, "/recover/", &[("new-password", PASSWORD)]).await;
    assert_eq!(again.status, 410);

    assert_eq!(old.get("/en/me").await.one("h1"), "Sign in", "the old session is over");
    assert_eq!(sign_in(&mut ada, ADA, PASSWORD).await.status, 422);
    assert!(sign_in(&mut ada, ADA, NEW).await.shows("Hello Ada Lund"));
    assert_eq!(world.letters_to(ADA).await[0].subject, "A change to your account on Parvis");
}

#[actix_web::test]
async fn the_link_works_for_one_hour() {
    let world = World::new().await;
    world.account("Ada Lund");
    let mut ada = world.visitor();
    ask(&mut ada, ADA).await;
    let path = link(&world.letters_to(ADA).await[0].text);
    world.wait(TimeDelta::minutes(60));
    let page = ada.get(&path).await;
    assert_eq!(page.status, 410);
    assert!(page.shows("Ask for a new letter"), "{}", page.text());
}

#[actix_web::test]
async fn an_unknown_address_gets_the_same_page_and_no_letter() {
    let world = World::new().await;
    world.account("Ada Lund");
    let mut ada = world.visitor();
    let (known, unknown) = (ask(&mut ada, ADA).await, ask(&mut ada, "nobody@people.example").await);
    assert_eq!((known.status, known.text()), (unknown.status, unknown.text()));
    assert_eq!(world.letters().await.len(), 1);
}

#[actix_web::test]
async fn only_the_newest_letter_counts() {
    let world = World::new().await;
    world.account("Ada Lund");
    let mut ada = world.visitor();
    ask(&mut ada, ADA).await;
    let first = link(&world.letters_to(ADA).await[0].text);
    ask(&mut ada, ADA).await;
    assert!(world.letters_to(ADA).await.is_empty(), "no second letter within five minutes");
    world.wait(TimeDelta::minutes(6));
    ask(&mut ada, ADA).await;
    assert_eq!(ada.get(&first).await.status, 410);
}
