//! A test stops early, without blame.

use crate::world::World;

const WHY: [(&str, &str); 2] =
    [("reason", "The lifts are replaced this year."), ("lessons", "Ask for the replacement plan first.")];

#[actix_web::test]
async fn a_stop_needs_a_reason_and_the_lessons() {
    let world = World::new().await;
    let award = world.awarded(true);
    let id = award.run(&world).await;
    let mut karim = award.karim(&world);
    let page = karim.get(&format!("/en/agency/contracts/{id}/stop")).await;
    let answer = karim.fill(&page, "/stop", &[("reason", "No data"), ("lessons", "")]).await;
    assert_eq!(answer.status, 422);
    assert_eq!(answer.all("#errors li"), ["Enter what you know now"]);
    let answer = karim.fill(&page, "/stop", &[]).await;
    assert_eq!(answer.all("#errors li").len(), 2);
}

#[actix_web::test]
async fn what_was_accepted_stays_and_the_rest_is_given_up() {
    let world = World::new().await;
    let award = world.awarded(true);
    let id = award.run(&world).await;
    award.complete(&world, &id, 1).await;
    let mut karim = award.karim(&world);
    let page = karim.get(&format!("/en/agency/contracts/{id}/stop")).await;
    assert!(page.shows("Accepted so far: € 9,800 excl. VAT."));
    let page = karim.fill(&page, "/stop", &WHY).await;
    assert!(page.shows("This test stopped early") && page.shows("Ask for the replacement plan first."));
    assert_eq!(
        world.texts("SELECT stage AS text FROM milestones ORDER BY position"),
        ["accepted", "dropped", "dropped"]
    );
    let page = award.sofia(&world).get(&format!("/en/company/contracts/{id}/milestones/1")).await;
    assert!(page.shows("Record the invoice"));
    assert!(world.letters_to("sofia@people.example").await.iter().any(|letter| letter.subject.contains("stopped")));
}

#[actix_web::test]
async fn a_delivery_that_waits_gets_its_answer_first() {
    let world = World::new().await;
    let award = world.awarded(true);
    let id = award.run(&world).await;
    award.deliver(&world, &id, 1, "Done.").await;
    let mut karim = award.karim(&world);
    let page = karim.get(&format!("/en/agency/contracts/{id}/stop")).await;
    let answer = karim.fill(&page, "/stop", &WHY).await;
    assert_eq!(answer.status, 403);
    assert!(answer.shows("Accept it or return it"));
}

#[actix_web::test]
async fn stopping_twice_is_one_stop() {
    let world = World::new().await;
    let award = world.awarded(true);
    let id = award.run(&world).await;
    let mut karim = award.karim(&world);
    let page = karim.get(&format!("/en/agency/contracts/{id}/stop")).await;
    for _ in 0..2 {
        assert_eq!(karim.fill(&page, "/stop", &WHY).await.status, 200);
    }
    assert_eq!(world.events().iter().filter(|code| *code == "contract.stopped").count(), 1);
}
