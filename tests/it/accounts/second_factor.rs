//! The second factor: set up before anything else in a government role, asked at sign-in, never taken twice.

use chrono::TimeDelta;
use parvis::kernel::actor::Role;
use totp_rs::{Builder, Secret};

use super::{PASSWORD, sign_in};
use crate::world::{Browser, Page, World};

const KARIM: &str = "karim.benali@people.example";

/// Karim, challenge owner of an agency, with a password and nothing else.
async fn karim(world: &World) -> Browser {
    let mobility = world.organization("agency", "Mobility");
    let account = world.account("Karim Benali");
    world.grant(account, Role::Author, &mobility);
    world.visitor()
}

/// What his app shows.
fn code(world: &World, spelled: &str) -> String {
    let secret = Secret::try_from_base32(spelled.replace(' ', "")).unwrap();
    let app = Builder::new().with_secret(secret.as_bytes().to_vec()).build().unwrap();
    app.generate(u64::try_from(world.now().micros() / 1_000_000).unwrap()).to_string()
}

/// Sets it up; answers with the secret and the page of the recovery codes.
async fn set_up(world: &World, karim: &mut Browser) -> (String, Page) {
    let page = sign_in(karim, KARIM, PASSWORD).await;
    assert_eq!(page.one("h1"), "Set up the second proof");
    let page = karim.fill(&page, "/begin", &[]).await;
    let spelled = page.one("main .code");
    let code = code(world, &spelled);
    let page = karim.fill(&page, "/second-factor", &[("code", &code)]).await;
    assert_eq!(page.one("h1"), "Your recovery codes", "{}", page.text());
    (spelled, page)
}

#[actix_web::test]
async fn a_government_role_opens_only_after_the_set_up() {
    let world = World::new().await;
    let mut karim = karim(&world).await;
    sign_in(&mut karim, KARIM, PASSWORD).await;
    let page = karim.get("/en/agency/team").await;
    assert_eq!(page.one("h1"), "Set up the second proof");
    let page = karim.fill(&page, "/begin", &[]).await;
    let wrong = karim.fill(&page, "/second-factor", &[("code", "000000")]).await;
    assert_eq!(wrong.status, 422);
    let right = code(&world, &page.one("main .code"));
    let page = karim.fill(&page, "/second-factor", &[("code", &right)]).await;
    let page = karim.fill(&page, "/security/codes", &[]).await;
    assert_eq!(page.path, "/en/agency/team", "and then he comes where he was going: {}", page.text());
}

#[actix_web::test]
async fn in_the_demo_nobody_needs_an_app() {
    let world = World::with(|config| config.demo = true).await;
    let mut karim = karim(&world).await;
    sign_in(&mut karim, KARIM, PASSWORD).await;
    assert_eq!(karim.get("/en/agency/team").await.one("h1"), "Team");
}

#[actix_web::test]
async fn sign_in_asks_for_a_code_that_works_once() {
    let world = World::new().await;
    let mut karim = karim(&world).await;
    let (secret, _) = set_up(&world, &mut karim).await;
    let mut home = world.visitor();
    let page = sign_in(&mut home, KARIM, PASSWORD).await;
    assert_eq!(page.one("h1"), "Enter your code");
    assert_eq!(home.get("/en/me").await.one("h1"), "Sign in", "the password alone opens nothing");
    let used = home.fill(&page, "/sign-in/code", &[("code", &code(&world, &secret))]).await;
    assert!(used.shows("This code was used already"), "{}", used.text());
    world.wait(TimeDelta::seconds(30));
    let inside = home.fill(&page, "/sign-in/code", &[("code", &code(&world, &secret))]).await;
    assert_eq!(inside.status, 200);
    assert_eq!(home.get("/en/agency/team").await.one("h1"), "Team");
}

#[actix_web::test]
async fn ten_recovery_codes_are_shown_until_kept_and_each_works_once() {
    let world = World::new().await;
    let mut karim = karim(&world).await;
    let (_, page) = set_up(&world, &mut karim).await;
    let codes = page.all("ol .code");
    assert_eq!(codes.len(), 10);
    assert!(world.texts("SELECT code_digest AS text FROM recovery_codes").iter().all(|stored| !codes.contains(stored)));
    karim.fill(&page, "/security/codes", &[]).await;
    assert_eq!(karim.get("/en/me/security/codes").await.one("h1"), "Security", "nobody shows them again");

    for (browser, works) in [(&mut world.visitor(), true), (&mut world.visitor(), false)] {
        let page = sign_in(browser, KARIM, PASSWORD).await;
        let page = browser.fill(&page, "/sign-in/code", &[("code", &codes[0].to_uppercase())]).await;
        assert_eq!(page.status != 422, works, "{}", page.text());
    }
    let page = karim.get("/en/me/security").await;
    assert!(page.shows("9 codes left"), "{}", page.text());
}

#[actix_web::test]
async fn six_digits_can_not_be_guessed() {
    let world = World::new().await;
    let mut karim = karim(&world).await;
    let (secret, _) = set_up(&world, &mut karim).await;
    let mut thief = world.visitor();
    let page = sign_in(&mut thief, KARIM, PASSWORD).await;
    for network in 1..=5 {
        thief.move_to([203, 0, 113, network]);
        thief.fill(&page, "/sign-in/code", &[("code", "000000")]).await;
    }
    world.wait(TimeDelta::seconds(29));
    let page = thief.fill(&page, "/sign-in/code", &[("code", &code(&world, &secret))]).await;
    assert!(page.shows("Wait 1 minute"), "{}", page.text());
}

#[actix_web::test]
async fn another_phone_needs_the_password() {
    let world = World::new().await;
    let mut karim = karim(&world).await;
    set_up(&world, &mut karim).await;
    let page = karim.get("/en/me/security/second-factor/remove").await;
    let wrong = karim.fill(&page, "/remove", &[("password", "not his password")]).await;
    assert_eq!(wrong.status, 422);
    let page = karim.fill(&page, "/remove", &[("password", PASSWORD)]).await;
    assert!(page.shows("Set up the new one"), "{}", page.text());
    assert_eq!(karim.get("/en/agency/team").await.one("h1"), "Set up the second proof");
}
