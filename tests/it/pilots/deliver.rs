//! Sofia hands over milestones; Karim accepts one, returns one, and it comes back.

use chrono::TimeDelta;

use crate::world::World;

#[actix_web::test]
async fn a_milestone_is_returned_with_reasons_comes_back_and_is_accepted() {
    let world = World::new().await;
    let award = world.awarded(true);
    let id = award.run(&world).await;
    let page = award.deliver(&world, &id, 1, "Eight boxes, 4.1 % of the data missing.").await;
    assert!(page.shows("Waits for an answer"));
    let mut karim = award.karim(&world);
    let page = karim.get(&format!("/en/agency/contracts/{id}/milestones/1")).await;
    assert!(page.shows("4.1 % of the data missing"));
    let page = karim.fill(&page, "/refuse", &[("reasons", "The limit is 2 %.")]).await;
    assert!(page.shows("Returned by Karim"), "{}", page.text());
    let page = award.deliver(&world, &id, 1, "Receiver moved, 1.4 % missing.").await;
    assert!(page.shows("Round 2") && page.shows("The limit is 2 %."));
    let page = award.accept(&world, &id, 1).await;
    assert!(page.shows("Accepted by Karim") && page.shows("Returned by Karim"));
    let page = award.sofia(&world).get(&format!("/en/company/contracts/{id}")).await;
    assert!(page.shows("Accepted"));
    let sent = world.letters_to("sofia@people.example").await;
    assert!(sent.iter().any(|letter| letter.subject.contains("came back")));
    assert!(sent.iter().any(|letter| letter.subject.contains("is accepted")));
}

#[actix_web::test]
async fn a_refusal_without_reasons_is_refused() {
    let world = World::new().await;
    let award = world.awarded(true);
    let id = award.run(&world).await;
    award.deliver(&world, &id, 1, "Done.").await;
    let mut karim = award.karim(&world);
    let page = karim.get(&format!("/en/agency/contracts/{id}/milestones/1")).await;
    let answer = karim.fill(&page, "/refuse", &[("reasons", " ")]).await;
    assert_eq!(answer.status, 422);
    assert_eq!(answer.one("#errors li"), "Enter what is missing");
}

#[actix_web::test]
async fn only_web_addresses_are_taken_as_links() {
    let world = World::new().await;
    let award = world.awarded(true);
    let id = award.run(&world).await;
    let mut sofia = award.sofia(&world);
    let page = sofia.get(&format!("/en/company/contracts/{id}/milestones/1")).await;
    for link in ["javascript:alert(1)", "data:text/html,<script>", "ftp://example.be/x"] {
        let answer = sofia.fill(&page, "/deliver", &[("evidence", "Done."), ("link", link)]).await;
        assert_eq!(answer.status, 422, "{link}");
        assert!(answer.one("#errors li").contains("https://"));
        assert!(answer.html.contains("Done."));
    }
    let good = [("evidence", "Done."), ("link", "https://example.be/report")];
    let answer = sofia.fill(&page, "/deliver", &good).await;
    assert_eq!(answer.attribute("article a", "href"), "https://example.be/report");
}

#[actix_web::test]
async fn the_same_evidence_twice_is_one_round_and_other_evidence_waits_for_the_answer() {
    let world = World::new().await;
    let award = world.awarded(true);
    let id = award.run(&world).await;
    let mut sofia = award.sofia(&world);
    let page = sofia.get(&format!("/en/company/contracts/{id}/milestones/2")).await;
    for _ in 0..2 {
        assert_eq!(sofia.fill(&page, "/deliver", &[("evidence", "Done.")]).await.status, 200);
    }
    assert_eq!(world.texts("SELECT id AS text FROM deliveries").len(), 1);
    let answer = sofia.fill(&page, "/deliver", &[("evidence", "Something else.")]).await;
    assert_eq!(answer.status, 422);
    assert!(answer.one("#errors li").contains("Wait for the agency"));
    assert_eq!(world.texts("SELECT id AS text FROM deliveries").len(), 1);
}

#[actix_web::test]
async fn milestones_come_in_any_order() {
    let world = World::new().await;
    let award = world.awarded(true);
    let id = award.run(&world).await;
    award.complete(&world, &id, 3).await;
    assert_eq!(
        world.texts("SELECT stage AS text FROM milestones ORDER BY position"),
        ["planned", "planned", "accepted"]
    );
}

#[actix_web::test]
async fn accepting_twice_is_one_acceptance_and_a_refusal_after_it_is_told_so() {
    let world = World::new().await;
    let award = world.awarded(true);
    let id = award.run(&world).await;
    award.deliver(&world, &id, 1, "Done.").await;
    let mut karim = award.karim(&world);
    let page = karim.get(&format!("/en/agency/contracts/{id}/milestones/1")).await;
    for _ in 0..2 {
        assert_eq!(karim.fill(&page, "/accept", &[]).await.status, 200);
    }
    assert_eq!(world.events().iter().filter(|code| *code == "milestone.accepted").count(), 1);
    let answer = karim.fill(&page, "/refuse", &[("reasons", "No.")]).await;
    assert_eq!(answer.status, 403);
    assert!(answer.shows("was accepted on"));
}

#[actix_web::test]
async fn nothing_is_handed_over_before_both_signed() {
    let world = World::new().await;
    let award = world.awarded(true);
    award.draft(&world).await;
    let id = award.contract(&world);
    let mut anke = award.anke(&world);
    let page = anke.get(&format!("/en/agency/contracts/{id}")).await;
    anke.fill(&page, "/offer", &[]).await;
    let page = award.sofia(&world).get(&format!("/en/company/contracts/{id}/milestones/1")).await;
    assert_eq!(page.status, 200);
    assert!(!page.html.contains("/deliver"));
}

#[actix_web::test]
async fn an_answer_owed_for_more_than_five_working_days_is_flagged_to_both() {
    let world = World::new().await;
    let award = world.awarded(true);
    let id = award.run(&world).await;
    award.deliver(&world, &id, 1, "Done.").await;
    // Monday 5 January; the fifth working day is Monday 12.
    world.wait(TimeDelta::days(7));
    let page = award.sofia(&world).get(&format!("/en/company/contracts/{id}/milestones/1")).await;
    assert!(page.shows("The agency answers by Monday 12 January 2026"), "{}", page.text());
    world.wait(TimeDelta::days(1));
    for page in [
        award.sofia(&world).get(&format!("/en/company/contracts/{id}")).await,
        award.karim(&world).get(&format!("/en/agency/contracts/{id}")).await,
    ] {
        assert!(page.shows("Answer is late"), "{}", page.text());
    }
    let page = award.karim(&world).get(&format!("/en/agency/contracts/{id}/milestones/1")).await;
    assert!(page.shows("was due on Monday 12 January 2026"));
}

#[actix_web::test]
async fn the_contract_page_asks_the_database_a_fixed_number_of_times() {
    let world = World::new().await;
    let award = world.awarded(true);
    let id = award.run(&world).await;
    let path = format!("/en/agency/contracts/{id}");
    let before = world.statements(&mut award.karim(&world), &path).await;
    for number in 1..=3 {
        award.deliver(&world, &id, number, "Done.").await;
    }
    assert_eq!(world.statements(&mut award.karim(&world), &path).await, before);
}
