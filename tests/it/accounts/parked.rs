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
    let page = ada.fill(&page, "/company/facts/edit", &TYPED).await;
    assert_eq!(page.one("h1"), "Sign in", "{}", page.text());

    let mut thief = world.person("Bo Holm", Role::CompanyMember, &company);
    let parked = page.form("/sign-in").1.into_iter().find(|(name, _)| name == "next").unwrap().1;
    assert_eq!(thief.get(&format!("/en{parked}")).await.status, 404);

    let fields = [("email", ada.email.clone()), ("password", PASSWORD.to_owned())];
    let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let page = ada.fill(&page, "/sign-in", &fields).await;
    assert_eq!(page.one("h1"), "We kept what you wrote");
    assert!(page.all("textarea").contains(&TEXT.to_owned()), "{}", page.text());
    let page = ada.fill(&page, "/company/facts/edit", &[]).await;
    assert!(page.shows("The company facts are saved") && page.shows(TEXT), "{}", page.text());
}

const TEXT: &str = "We clean the water of ports with tiny bubbles.";

/// What Ada typed on the facts page of her company before something happened to her session.
const TYPED: [(&str, &str); 4] =
    [("name", "Blinkwater"), ("address", "Kaai 4, Gent"), ("description", TEXT), ("size", "micro")];

#[actix_web::test]
async fn a_text_posted_without_any_session_is_carried_through_the_sign_in() {
    let world = World::new().await;
    let company = world.organization("company", "Blinkwater");
    let mut ada = world.person("Ada Lund", Role::CompanyMember, &company);
    let page = ada.get("/en/company/facts/edit").await;
    ada.clear_cookies();
    let page = ada.fill(&page, "/company/facts/edit", &TYPED).await;
    assert_eq!((page.status, page.one("h1").as_str()), (403, "Sign in"), "{}", page.text());
    assert!(page.shows("What you wrote is kept on this page"), "{}", page.text());
    assert!(world.texts("SELECT token_digest AS text FROM parked_forms").is_empty(), "strangers fill no database");
    let email = ada.email.clone();
    let page = ada.fill(&page, "/sign-in", &[("email", &email), ("password", "not this one, no")]).await;
    assert_eq!(page.status, 422);
    let page = ada.fill(&page, "/sign-in", &[("email", &email), ("password", PASSWORD)]).await;
    assert_eq!(page.one("h1"), "We kept what you wrote", "{}", page.text());
    assert!(page.all("textarea").contains(&TEXT.to_owned()), "{}", page.text());
}

#[actix_web::test]
async fn a_text_posted_from_a_tab_of_an_earlier_session_is_kept_for_its_writer() {
    let world = World::new().await;
    let company = world.organization("company", "Blinkwater");
    let mut ada = world.person("Ada Lund", Role::CompanyMember, &company);
    let page = ada.get("/en/company/facts/edit").await;
    ada.clear_cookies();
    let email = ada.email.clone();
    sign_in(&mut ada, &email, PASSWORD).await;
    let auto = [TYPED.as_slice(), &[("save", "auto")]].concat();
    assert_eq!(ada.fill_once(&page, "/company/facts/edit", &auto).await.status, 403);
    assert!(world.texts("SELECT token_digest AS text FROM parked_forms").is_empty(), "the page still shows it");
    let page = ada.fill(&page, "/company/facts/edit", &TYPED).await;
    assert_eq!(page.one("h1"), "We kept what you wrote", "{}", page.text());
    let page = ada.fill(&page, "/company/facts/edit", &[]).await;
    assert!(page.shows("The company facts are saved") && page.shows(TEXT), "{}", page.text());
}

#[actix_web::test]
async fn a_text_posted_in_another_role_is_kept_and_the_page_says_where() {
    let world = World::new().await;
    let company = world.organization("company", "Blinkwater");
    let mut ada = world.person("Ada Lund", Role::CompanyMember, &company);
    let page = ada.get("/en/company/facts/edit").await;
    world.sql("UPDATE sessions SET hat_role = NULL, hat_organization_id = NULL");
    let page = ada.fill(&page, "/company/facts/edit", &TYPED).await;
    assert_eq!(page.status, 403);
    assert!(page.shows("What you wrote is kept"), "{}", page.text());
    let waits = page.links().into_iter().find(|link| link.contains("/me/parked/")).unwrap();
    assert!(ada.get(&waits).await.all("textarea").contains(&TEXT.to_owned()));
}

#[actix_web::test]
async fn a_form_that_comes_from_elsewhere_is_kept_nowhere() {
    let world = World::new().await;
    let company = world.organization("company", "Blinkwater");
    let mut ada = world.person("Ada Lund", Role::CompanyMember, &company);
    let page = ada.post_raw("/en/company/facts/edit", "name=x&description=We+are+elsewhere", "cross-site").await;
    assert_eq!(page.status, 403);
    let mut nobody = world.visitor();
    let page = nobody.post_raw("/en/company/facts/edit", "name=x&description=We+are+elsewhere", "cross-site").await;
    assert_eq!(page.status, 303, "to sign in, with nothing");
    assert!(world.texts("SELECT token_digest AS text FROM parked_forms").is_empty());
}

#[actix_web::test]
async fn a_public_form_with_a_bad_token_parks_nothing_for_the_session_that_ended() {
    let world = World::new().await;
    let company = world.organization("company", "Blinkwater");
    let mut ada = world.person("Ada Lund", Role::CompanyMember, &company);
    world.wait(TimeDelta::hours(21));
    let page = ada.post_once("/en/register", &[("csrf", "old"), ("name", "Ada Lund"), ("email", "a@b.example")]).await;
    assert_eq!(page.status, 403);
    assert!(world.texts("SELECT token_digest AS text FROM parked_forms").is_empty());
}
