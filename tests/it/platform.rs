//! The ground under every page: the door, its headers, its refusals, the audit trail.

use crate::world::World;

#[actix_web::test]
async fn a_page_that_is_not_there_is_told_in_the_shell_with_ways_out() {
    let world = World::new().await;
    let page = world.visitor().get("/en/nowhere").await;
    assert_eq!(page.status, 404);
    assert_eq!(page.one("h1"), "There is no such page");
    assert!(page.html.contains("/en/challenges"));
}

#[actix_web::test]
async fn every_answer_carries_the_security_headers() {
    let world = World::new().await;
    for path in ["/healthz", "/en/nowhere"] {
        let page = world.visitor().get(path).await;
        let policy = page.header("content-security-policy").unwrap();
        assert!(policy.starts_with("default-src 'none'") && !policy.contains("unsafe"), "{path}");
        assert_eq!(page.header("x-content-type-options"), Some("nosniff"), "{path}");
    }
}

#[actix_web::test]
async fn the_two_questions_of_whoever_runs_the_machine_are_answered() {
    let world = World::new().await;
    assert_eq!(world.visitor().get("/healthz").await.html, "ok\n");
    assert_eq!(world.visitor().get("/readyz").await.html, "ready\n");
}

#[actix_web::test]
async fn who_only_asks_whether_a_page_is_there_is_told_and_a_slash_at_its_end_changes_nothing() {
    let world = World::new().await;
    let mut visitor = world.visitor();
    for path in ["/", "/en", "/en/", "/en/challenges", "/en/challenges/"] {
        assert_eq!(visitor.get_once(path).await.status, 200, "{path}");
        assert_eq!(visitor.head(path).await.status, 200, "HEAD {path}");
    }
    assert_eq!(visitor.head("/en/nowhere").await.status, 404);
}

#[actix_web::test]
async fn a_letter_that_was_sent_leaves_no_text_with_its_link_in_the_database() {
    let world = World::new().await;
    let page = world.visitor().get("/en/register").await;
    let fields =
        [("name", "Ada Lund"), ("email", "ada@people.example"), ("password", "a password of hers"), ("lang", "en")];
    let page = world.visitor().fill(&page, "/register", &fields).await;
    assert_eq!(page.status, 403, "another browser's form");
    let mut ada = world.visitor();
    let page = ada.get("/en/register").await;
    ada.fill(&page, "/register", &fields).await;
    let waiting = world.texts("SELECT body_text AS text FROM outbox");
    assert!(waiting.len() == 1 && waiting[0].contains("/en/verify/"), "{waiting:?}");
    assert_eq!(world.letters_to("ada@people.example").await.len(), 1);
    assert_eq!(world.texts("SELECT body_text || body_html AS text FROM outbox"), [""]);
}
