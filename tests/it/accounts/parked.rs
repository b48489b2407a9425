//! A session that ended while somebody wrote loses nothing.

use chrono::TimeDelta;
use parvis::kernel::actor::Role;

use super::{PASSWORD, sign_in};
use crate::world::World;

#[actix_web::test]
async fn a_text_posted_after_the_session_ended_is_given_back_to_its_writer_and_to_nobody_else() {
    let world = World::new().await;
    let company = world.organization("company", "Blinkwater");
    let mut ada = world.person("Ada Lund", Role::CompanyMember, &company);
    let page = ada.get("/en/company/facts/edit").await;
    world.wait(TimeDelta::hours(21));
    let text = "We clean the water of ports with tiny bubbles.";
    let fields = [("name", "Blinkwater"), ("address", "Kaai 4, Gent"), ("description", text), ("size", "micro")];
    let page = ada.fill(&page, "/company/facts/edit", &fields).await;
    assert_eq!(page.one("h1"), "Sign in", "{}", page.text());

    let mut thief = world.person("Bo Holm", Role::CompanyMember, &company);
    let parked = page.form("/sign-in").1.into_iter().find(|(name, _)| name == "next").unwrap().1;
    assert_eq!(thief.get(&format!("/en{parked}")).await.status, 404);

    let fields = [("email", ada.email.clone()), ("password", PASSWORD.to_owned())];
    let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let page = ada.fill(&page, "/sign-in", &fields).await;
    assert_eq!(page.one("h1"), "We kept what you wrote");
    assert!(page.all("textarea").contains(&text.to_owned()), "{}", page.text());
    let page = ada.fill(&page, "/company/facts/edit", &[]).await;
    assert!(page.shows("The company facts are saved") && page.shows(text), "{}", page.text());
}

#[actix_web::test]
async fn a_stranger_parks_nothing() {
    let world = World::new().await;
    let mut nobody = world.visitor();
    sign_in(&mut nobody, "nobody@people.example", "whatever it is").await;
    let page = nobody.post_once("/en/company/facts/edit", &[("name", "x")]).await;
    assert_eq!(page.status, 303);
    assert!(world.texts("SELECT token_digest AS text FROM parked_forms").is_empty());
}
