//! Signing in: the same answer for everyone, a new session each time, and no rival locked out.

use chrono::TimeDelta;
use parvis::kernel::actor::Role;

use super::{PASSWORD, sign_in};
use crate::world::World;

const ADA: &str = "ada.lund@people.example";

#[actix_web::test]
async fn a_wrong_password_and_an_unknown_address_get_the_same_answer() {
    let world = World::new().await;
    world.account("Ada Lund");
    let mut ada = world.visitor();
    let wrong = sign_in(&mut ada, ADA, "not her password").await;
    let unknown = sign_in(&mut ada, "nobody@people.example", "not her password").await;
    assert_eq!((wrong.status, unknown.status), (422, 422));
    assert_eq!(wrong.all("#errors li"), unknown.all("#errors li"));
}

#[actix_web::test]
async fn a_session_is_never_carried_over_a_sign_in() {
    let world = World::new().await;
    world.account("Ada Lund");
    let mut ada = world.visitor();
    ada.set_cookie("__Host-session", "a token a thief planted before ada signed in, 52 l..");
    sign_in(&mut ada, ADA, PASSWORD).await;
    let first = ada.cookie("__Host-session").unwrap().to_owned();
    assert!(!first.starts_with("a token a thief"));
    let page = ada.get("/en/me").await;
    ada.fill(&page, "/sign-out", &[]).await;
    sign_in(&mut ada, ADA, PASSWORD).await;
    assert_ne!(ada.cookie("__Host-session").unwrap(), first);
}

#[actix_web::test]
async fn signing_out_ends_the_session_on_the_server() {
    let world = World::new().await;
    world.account("Ada Lund");
    let mut ada = world.visitor();
    sign_in(&mut ada, ADA, PASSWORD).await;
    let token = ada.cookie("__Host-session").unwrap().to_owned();
    let page = ada.get("/en/me").await;
    let page = ada.fill(&page, "/sign-out", &[]).await;
    assert!(page.shows("You are signed out"), "{}", page.text());
    ada.set_cookie("__Host-session", &token);
    assert_eq!(ada.get("/en/me").await.path, "/en/sign-in?next=%2Fme");
}

#[actix_web::test]
async fn who_guesses_waits_and_the_rival_signs_in_from_elsewhere() {
    let world = World::new().await;
    world.account("Ada Lund");
    let (mut thief, mut ada) = (world.visitor(), world.visitor());
    thief.move_to([203, 0, 113, 9]);
    for _ in 0..5 {
        assert!(!sign_in(&mut thief, ADA, "a wrong password").await.shows("Wait"));
    }
    let page = sign_in(&mut thief, ADA, PASSWORD).await;
    assert_eq!(page.status, 422);
    assert!(page.shows("Wait 1 minute before the next try"), "{}", page.text());
    assert!(sign_in(&mut ada, ADA, PASSWORD).await.shows("Hello Ada Lund"), "ada is not refused for what others did");
    world.wait(TimeDelta::minutes(16));
    assert!(!sign_in(&mut thief, ADA, "a wrong password").await.shows("Wait"));
}

#[actix_web::test]
async fn an_unknown_address_is_slowed_down_just_the_same() {
    let world = World::new().await;
    let mut thief = world.visitor();
    for _ in 0..5 {
        sign_in(&mut thief, "nobody@people.example", "a wrong password").await;
    }
    assert!(sign_in(&mut thief, "nobody@people.example", "a wrong password").await.shows("Wait 1 minute"));
}

#[actix_web::test]
async fn after_sign_in_people_come_where_they_were_going_and_nowhere_else() {
    let world = World::new().await;
    let blink = world.organization("company", "Blinkwater");
    let account = world.account("Ada Lund");
    world.grant(account, Role::CompanyMember, &blink);
    let mut ada = world.visitor();
    let page = ada.get("/en/company/team").await;
    assert_eq!(page.one("h1"), "Sign in");
    let page = ada.fill(&page, "/sign-in", &[("email", ADA), ("password", PASSWORD)]).await;
    assert_eq!((page.status, page.path.as_str()), (200, "/en/company/team"));

    let mut ada = world.visitor();
    let page = ada.get("/en/sign-in?next=//evil.example").await;
    let answer = ada.fill_once(&page, "/sign-in", &[("email", ADA), ("password", PASSWORD)]).await;
    assert_eq!(answer.location.as_deref(), Some("/en/company#main"));
}

#[actix_web::test]
async fn the_demo_lists_its_people_and_others_do_not() {
    let world = World::with(|config| {
        config.demo = true;
        config.demo_sign_ins = vec![parvis::config::DemoSignIn {
            role_key: "platform-role-approver",
            name: "Nora".to_owned(),
            email: "nora@demo.example".to_owned(),
            password: "known to everybody".to_owned(),
        }];
    })
    .await;
    let page = world.visitor().get("/en/sign-in").await;
    assert!(page.shows("Approver : Nora, nora@demo.example"), "{}", page.text());
    let world = World::new().await;
    assert!(!world.visitor().get("/en/sign-in").await.shows("demonstration"));
}
