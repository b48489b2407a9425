//! What a person sees and sets of their own: roles, name, password, sessions.

use parvis::kernel::actor::Role;

use super::{PASSWORD, sign_in};
use crate::world::World;

const ADA: &str = "ada.lund@people.example";

#[actix_web::test]
async fn who_has_two_roles_chooses_and_sees_which_is_worn() {
    let world = World::with(|config| config.demo = true).await;
    let (agency, company) = (world.organization("agency", "Mobility"), world.organization("company", "Blinkwater"));
    let account = world.account("Ada Lund");
    world.grant(account, Role::Evaluator, &agency);
    world.grant(account, Role::CompanyMember, &company);
    let mut ada = world.visitor();
    sign_in(&mut ada, ADA, PASSWORD).await;
    assert_eq!(ada.get("/en/company/team").await.status, 403, "no role is worn yet");
    let page = ada.get("/en/me/role").await;
    let hat = format!("company_member@{}", company.id);
    ada.fill(&page, "/me/role", &[("hat", &hat)]).await;
    let page = ada.get("/en/company/team").await;
    assert_eq!(page.status, 200);
    assert!(page.one("header").contains("Company member, Blinkwater"), "{}", page.one("header"));
    assert!(ada.get("/en/me/role").await.shows("worn now"));
}

#[actix_web::test]
async fn a_role_of_somebody_else_can_not_be_put_on() {
    let world = World::new().await;
    let lab = world.organization("lab", "Lab");
    let company = world.organization("company", "Blinkwater");
    let mut ada = world.person("Ada Lund", Role::CompanyMember, &company);
    let page = ada.get("/en/me").await;
    let stolen = format!("lab_administrator@{}", lab.id);
    assert_eq!(ada.fill(&page, "/sign-out", &[]).await.status, 200);
    let mut ada = world.sign_in(ada.account(), "Ada Lund", Some((Role::CompanyMember, &company)));
    world.grant(ada.account(), Role::Evaluator, &lab);
    let page = ada.get("/en/me/role").await;
    assert_eq!(ada.fill(&page, "/me/role", &[("hat", &stolen)]).await.status, 404);
    assert_eq!(ada.get("/en/admin/organizations").await.status, 403);
}

#[actix_web::test]
async fn a_role_that_was_taken_away_falls_off_at_once() {
    let world = World::new().await;
    let company = world.organization("company", "Blinkwater");
    let mut ada = world.person("Ada Lund", Role::CompanyMember, &company);
    assert_eq!(ada.get("/en/company/team").await.status, 200);
    world.sql("UPDATE grants SET revoked_at = granted_at");
    assert_eq!(ada.get("/en/company/team").await.status, 403);
}

#[actix_web::test]
async fn a_name_is_saved_and_two_browsers_never_overwrite_each_other() {
    let world = World::new().await;
    let company = world.organization("company", "Blinkwater");
    let mut ada = world.person("Ada Lund", Role::CompanyMember, &company);
    let (one, other) = (ada.get("/en/me/profile").await, ada.get("/en/me/profile").await);
    let saved = ada.fill(&one, "/me/profile", &[("name", "Ada Lundqvist")]).await;
    assert!(saved.shows("Hello Ada Lundqvist"), "{}", saved.text());
    let late = ada.fill(&other, "/me/profile", &[("name", "A. Lund")]).await;
    assert_eq!(late.status, 409);
    assert!(late.shows("Ada Lundqvist") && late.html.contains("A. Lund"), "{}", late.text());
    let fresh = ada.get("/en/me/profile").await;
    let empty = ada.fill(&fresh, "/me/profile", &[("name", " ")]).await;
    assert_eq!(empty.status, 422);
}

#[actix_web::test]
async fn a_new_password_needs_the_old_one_and_signs_out_the_others() {
    let world = World::new().await;
    world.account("Ada Lund");
    let (mut ada, mut other) = (world.visitor(), world.visitor());
    sign_in(&mut ada, ADA, PASSWORD).await;
    sign_in(&mut other, ADA, PASSWORD).await;
    let page = ada.get("/en/me/security/password").await;
    let wrong = [("password", "not her password"), ("new-password", "an umbrella in the rain")];
    assert_eq!(ada.fill(&page, "/password", &wrong).await.status, 422);
    let right = [("password", PASSWORD), ("new-password", "an umbrella in the rain")];
    let done = ada.fill(&page, "/password", &right).await;
    assert!(done.shows("Your new password is saved"), "{}", done.text());
    assert_eq!(other.get("/en/me").await.one("h1"), "Sign in");
}

#[actix_web::test]
async fn sessions_are_listed_this_one_is_marked_and_others_can_be_ended() {
    let world = World::new().await;
    world.account("Ada Lund");
    world.account("Bo Holm");
    let (mut ada, mut phone, mut bo) = (world.visitor(), world.visitor(), world.visitor());
    sign_in(&mut ada, ADA, PASSWORD).await;
    sign_in(&mut phone, ADA, PASSWORD).await;
    sign_in(&mut bo, "bo.holm@people.example", PASSWORD).await;
    let page = ada.get("/en/me/sessions").await;
    assert_eq!(page.all("ul.rows li").len(), 2, "{}", page.text());
    assert_eq!(page.all("ul.rows .tag"), ["this browser"]);
    let (_, fields) = page.form("/sessions/end");
    let name = fields.iter().find(|(field, _)| field == "session").unwrap().1.clone();
    let theirs = bo.get("/en/me/sessions").await;
    assert_eq!(theirs.all("ul.rows li").len(), 1);
    let page_of_bo = bo.get("/en/me/security").await;
    assert!(page_of_bo.shows("Not set up"));
    ada.fill(&page, "/sessions/end", &[("session", "0000000000000000")]).await;
    assert!(phone.get("/en/me").await.shows("Hello Ada"), "a session nobody has is not ended");
    ada.fill(&page, "/sessions/end", &[("session", &name)]).await;
    assert_eq!(phone.get("/en/me").await.one("h1"), "Sign in");
    assert!(bo.get("/en/me").await.shows("Hello Bo"));
}
