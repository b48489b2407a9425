//! A founder opens an account, and the page never tells who has one.

use chrono::TimeDelta;

use super::{PASSWORD, link, sign_in};
use crate::world::{Browser, Page, World};

const SOFIA: &str = "sofia@blinkwater.example";

async fn register(browser: &mut Browser, email: &str, password: &str) -> Page {
    let page = browser.get("/en/register").await;
    let fields = [("name", "Sofia De Clercq"), ("email", email), ("lang", "en"), ("password", password)];
    browser.fill(&page, "/register", &fields).await
}

#[actix_web::test]
async fn a_founder_registers_confirms_and_signs_in() {
    let world = World::new().await;
    let mut sofia = world.visitor();
    let page = register(&mut sofia, SOFIA, PASSWORD).await;
    assert_eq!(page.one("h1"), "Look in your mailbox");

    let letters = world.letters_to(SOFIA).await;
    let path = link(&letters[0].text);
    let page = sofia.get(&path).await;
    assert!(page.shows("Sofia De Clercq registered with sofia@blinkwater.example"), "{}", page.text());
    assert!(sign_in(&mut sofia, SOFIA, PASSWORD).await.status == 422, "nobody signs in before the letter was followed");
    let page = sofia.fill(&page, "/verify/", &[]).await;
    assert!(page.shows("Your address is confirmed"), "{}", page.text());
    let page = sign_in(&mut sofia, SOFIA, PASSWORD).await;
    assert!(page.shows("Hello Sofia De Clercq") && page.shows("You have no role yet"), "{}", page.text());
    assert!(world.events().contains(&"account.verified".to_owned()));
}

#[actix_web::test]
async fn the_link_works_once_and_for_a_day() {
    let world = World::new().await;
    let mut sofia = world.visitor();
    register(&mut sofia, SOFIA, PASSWORD).await;
    let path = link(&world.letters_to(SOFIA).await[0].text);
    let page = sofia.get(&path).await;
    sofia.fill(&page, "/verify/", &[]).await;
    let again = sofia.fill(&page, "/verify/", &[]).await;
    assert_eq!(again.status, 410);
    assert!(again.shows("This link was used on"), "{}", again.text());

    register(&mut sofia, "late@blinkwater.example", PASSWORD).await;
    let path = link(&world.letters_to("late@blinkwater.example").await[0].text);
    world.wait(TimeDelta::hours(24));
    let late = sofia.get(&path).await;
    assert_eq!(late.status, 410);
    assert!(late.shows("Create your account again"), "{}", late.text());
    assert_eq!(sofia.get("/en/verify/nothing").await.status, 404);
}

#[actix_web::test]
async fn a_known_address_gets_the_same_page_and_another_letter() {
    let world = World::new().await;
    world.account("Ada Known");
    let (mut one, mut other) = (world.visitor(), world.visitor());
    let known = register(&mut one, "ada.known@people.example", PASSWORD).await;
    let unknown = register(&mut other, "nobody@people.example", PASSWORD).await;
    assert_eq!((known.status, known.text()), (unknown.status, unknown.text()));
    let letters = world.letters_to("ada.known@people.example").await;
    assert_eq!(letters[0].subject, "You already have an account on Parvis");
}

#[actix_web::test]
async fn nobody_fills_a_strangers_mailbox() {
    let world = World::new().await;
    let mut sofia = world.visitor();
    register(&mut sofia, SOFIA, PASSWORD).await;
    register(&mut sofia, SOFIA, PASSWORD).await;
    assert_eq!(world.letters_to(SOFIA).await.len(), 1);
    world.wait(TimeDelta::minutes(6));
    register(&mut sofia, SOFIA, PASSWORD).await;
    assert_eq!(world.letters_to(SOFIA).await.len(), 1);
}

#[actix_web::test]
async fn the_link_confirms_what_came_with_it_and_not_what_a_stranger_typed_later() {
    let world = World::new().await;
    let (mut sofia, mut thief) = (world.visitor(), world.visitor());
    register(&mut sofia, SOFIA, PASSWORD).await;
    let path = link(&world.letters_to(SOFIA).await[0].text);
    world.wait(TimeDelta::minutes(6));
    register(&mut thief, SOFIA, "a thief chose this one").await;
    let page = sofia.get(&path).await;
    sofia.fill(&page, "/verify/", &[]).await;
    assert_eq!(sign_in(&mut thief, SOFIA, "a thief chose this one").await.status, 422);
    assert!(sign_in(&mut sofia, SOFIA, PASSWORD).await.shows("Hello Sofia"));
}

#[actix_web::test]
async fn every_mistake_is_told_at_its_field_and_what_was_typed_is_kept() {
    let world = World::new().await;
    let mut sofia = world.visitor();
    let page = sofia.get("/en/register").await;
    let fields = [("name", "Sofia"), ("email", "sofia"), ("password", "short")];
    let page = sofia.fill(&page, "/register", &fields).await;
    assert_eq!(page.status, 422);
    assert!(page.one("title").starts_with("Error: "), "{}", page.one("title"));
    assert_eq!(page.attribute("#name", "value"), "Sofia");
    assert_eq!(page.attribute("#email", "value"), "sofia");
    assert_eq!(page.all("#errors a").len(), 2, "{}", page.text());
    assert!(page.shows("Use at least 12 characters for your password. You have 5"), "{}", page.text());
    assert!(!page.html.contains("value=\"short\""));
}
