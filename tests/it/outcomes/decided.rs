//! Everybody reads who was chosen, for how much and why, from the moment the companies know.

use chrono::TimeDelta;

use crate::world::World;

const PATH: &str = "/en/challenges/CH-2026-001/outcome";

#[actix_web::test]
async fn before_the_letters_the_public_learns_only_until_when_the_agency_decides() {
    let world = World::new().await;
    world.awarded(false);
    world.sql("UPDATE challenges SET decision_on = '2026-01-08'");
    let mut tom = world.visitor();
    let page = tom.get(PATH).await;
    assert!(page.shows("The agency decides by Thursday 8 January 2026."), "{}", page.text());
    assert!(!page.html.contains("Leie Beacons") && !page.html.contains("Best on all criteria."));
    world.wait(TimeDelta::days(3));
    assert!(!tom.get(PATH).await.shows("late"), "the promised day itself is in time");
    world.wait(TimeDelta::days(1));
    let page = tom.get(PATH).await;
    assert!(
        page.shows("The agency promised it by Thursday 8 January 2026. It is late since that day."),
        "{}",
        page.text()
    );
}

#[actix_web::test]
async fn after_the_letters_everybody_reads_company_amount_and_reasons() {
    let world = World::new().await;
    let award = world.awarded(true);
    let mut tom = world.visitor();
    let page = tom.get(PATH).await;
    assert!(page.shows("The agency chose Leie Beacons, for € 24,600 excl. VAT."), "{}", page.text());
    assert!(page.shows("Best on all criteria.") && page.shows("make the contract"), "{}", page.text());
    let id = award.run(&world).await;
    assert!(tom.get(PATH).await.shows("The test runs."));
    let mut karim = award.karim(&world);
    let page = karim.get(&format!("/en/agency/contracts/{id}/stop")).await;
    karim.fill(&page, "/stop", &[("reason", "Replaced."), ("lessons", "Ask for the plan first.")]).await;
    let page = tom.get(PATH).await;
    assert!(page.shows("The test was stopped early.") && !page.html.contains("Ask for the plan"), "{}", page.text());
}

#[actix_web::test]
async fn without_an_award_everybody_reads_why_and_of_no_test() {
    let world = World::new().await;
    world.awarded(true);
    world.sql("UPDATE decisions SET kind = 'no_award', proposal_id = NULL, amount_cents = NULL");
    world.sql("UPDATE challenges SET stage = 'no_award'");
    let page = world.visitor().get(PATH).await;
    assert!(page.shows("The agency chose no pitch.") && page.shows("Best on all criteria."), "{}", page.text());
    assert!(page.shows("There is no test.") && !page.html.contains("Leie Beacons"), "{}", page.text());
    assert!(!page.shows("when the test is over"));
}
