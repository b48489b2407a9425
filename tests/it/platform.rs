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
