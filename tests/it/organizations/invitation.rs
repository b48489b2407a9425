//! A colleague joins by letter, once, in time, and nobody in the colleague's place.

use chrono::TimeDelta;
use parvis::kernel::actor::Role;

use super::{link, newcomer};
use crate::accounts::PASSWORD;
use crate::world::{Browser, Page, World};

async fn invite(browser: &mut Browser, email: &str) -> Page {
    let page = browser.get("/en/company/team/invite").await;
    browser.fill(&page, "/company/team/invite", &[("email", email)]).await
}

async fn blinkwater(world: &World) -> Browser {
    let company = world.organization("company", "Blinkwater");
    world.person("Sofia De Clercq", Role::CompanyMember, &company)
}

#[actix_web::test]
async fn a_colleague_registers_comes_back_and_joins() {
    let world = World::new().await;
    let mut sofia = blinkwater(&world).await;
    let page = invite(&mut sofia, "yusuf@blinkwater.example").await;
    assert!(page.shows("Invitations without an answer") && page.shows("yusuf@blinkwater.example"), "{}", page.text());

    let path = link(&world.letters_to("yusuf@blinkwater.example").await[0].text);
    let mut yusuf = world.visitor();
    let page = yusuf.get(&path).await;
    assert!(page.shows("Blinkwater invites you as Company member"), "{}", page.text());
    let page = yusuf.get(&page.attribute("main a.button.second", "href")).await;
    let fields = [("name", "Yusuf Aydin"), ("email", "yusuf@blinkwater.example"), ("password", PASSWORD)];
    yusuf.fill(&page, "/register", &fields).await;
    let confirm = link(&world.letters_to("yusuf@blinkwater.example").await[0].text);
    let page = yusuf.get(&confirm).await;
    let page = yusuf.fill(&page, "/verify/", &[]).await;
    let fields = [("email", "yusuf@blinkwater.example"), ("password", PASSWORD)];
    let page = yusuf.fill(&page, "/sign-in", &fields).await;
    assert_eq!(page.one("h1"), "You are invited", "and he is back where he came from");
    yusuf.fill_once(&page, "/invite/", &[]).await;
    let page = yusuf.get("/en/company/team").await;
    assert!(page.shows("Yusuf Aydin (you)"), "{}", page.text());
    assert!(world.events().contains(&"organization.joined".to_owned()));
}

#[actix_web::test]
async fn an_invitation_is_dead_when_taken_expired_or_taken_back() {
    let world = World::new().await;
    let mut sofia = blinkwater(&world).await;
    let mut yusuf = newcomer(&world, "Yusuf Aydin");
    invite(&mut sofia, &yusuf.email.clone()).await;
    let first = link(&world.letters_to(&yusuf.email).await[0].text);
    let page = sofia.get("/en/company/team").await;
    sofia.fill(&page, "/revoke", &[]).await;
    let revoked = yusuf.get(&first).await;
    assert_eq!(revoked.status, 410);
    assert!(revoked.shows("was taken back on"), "{}", revoked.text());

    invite(&mut sofia, &yusuf.email.clone()).await;
    let second = link(&world.letters_to(&yusuf.email).await[0].text);
    let page = yusuf.get(&second).await;
    yusuf.fill_once(&page, "/invite/", &[]).await;
    let again = yusuf.fill_once(&page, "/invite/", &[]).await;
    assert_eq!(again.status, 410);
    assert!(again.shows("was taken on"), "{}", again.text());
    let held = invite(&mut sofia, &yusuf.email.clone()).await;
    assert_eq!(held.status, 422);
    assert!(held.shows("This person has this role already"), "{}", held.text());

    invite(&mut sofia, "late@people.example").await;
    let third = link(&world.letters_to("late@people.example").await[0].text);
    world.wait(TimeDelta::days(14));
    let expired = world.visitor().get(&third).await;
    assert_eq!(expired.status, 410);
    assert!(expired.shows("Ask for a new one"), "{}", expired.text());
    assert_eq!(world.visitor().get("/en/invite/nothing").await.status, 404);
}

#[actix_web::test]
async fn an_invitation_is_for_the_person_it_names() {
    let world = World::new().await;
    let mut sofia = blinkwater(&world).await;
    invite(&mut sofia, "yusuf@blinkwater.example").await;
    let path = link(&world.letters_to("yusuf@blinkwater.example").await[0].text);
    let mut bo = newcomer(&world, "Bo Holm");
    let page = bo.get(&path).await;
    assert!(page.shows("You are signed in as bo.holm@people.example"), "{}", page.text());
    let (_, fields) = page.form("/sign-out");
    let csrf = fields.iter().find(|(name, _)| name == "csrf").unwrap().1.clone();
    let refused = bo.post_once(&path, &[("csrf", &csrf)]).await;
    assert_eq!(refused.status, 403);
    assert!(refused.shows("This invitation is for another address"), "{}", refused.text());
}
