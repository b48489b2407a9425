//! The letter a company keeps: when, from whom, how it scored, and what it can do when it does not agree.

use super::letters::{approved, path, send};
use crate::evaluation::story::Judged;
use crate::world::{Page, World};

async fn read(world: &World, judged: &Judged, number: usize) -> Page {
    let pitch = &judged.case.pitches[number];
    world.founder(pitch).get(&format!("/en/company/proposals/{}/feedback", pitch.id)).await
}

#[actix_web::test]
async fn it_has_date_agency_score_and_until_when_one_can_complain() {
    let world = World::new().await;
    let mut judged = approved(&world, true).await;
    send(&mut judged).await;
    let page = read(&world, &judged, 2).await;
    assert!(page.shows("Date of this letter Monday 5 January 2026"), "{}", page.text());
    assert!(page.shows("Agency Emergency centre") && page.shows("of 100"), "{}", page.text());
    assert!(
        page.shows("Tell the help line by Wednesday 4 February 2026, 30 days after this letter."),
        "{}",
        page.text()
    );
    assert!(page.links().iter().any(|link| link.ends_with("/contact")));
    assert!(page.shows("One thing to change"));
    assert!(page.html.contains("<table class=\"short\"") && !page.html.contains("table class=\"wide\""));
}

#[actix_web::test]
async fn the_range_of_all_pitches_holds_the_own_scores() {
    let world = World::new().await;
    let mut judged = approved(&world, true).await;
    send(&mut judged).await;
    let page = read(&world, &judged, 0).await;
    let fit = page.one("tbody tr");
    assert!(fit.contains("4, 5, 5, 5") && fit.contains("1 to 5"), "{fit}");
}

#[actix_web::test]
async fn the_letter_to_the_winner_owes_no_change_and_stays_true() {
    let world = World::new().await;
    let mut judged = approved(&world, true).await;
    let letter = path(&judged, &format!("letters/{}", judged.case.pitches[0].id));
    let form = judged.case.author.get(&letter).await;
    assert!(form.shows("What would have made it stronger") && !form.shows("One thing to change"), "{}", form.text());
    let saved = judged.case.author.fill(&form, "/letters/", &[("improvement", "")]).await;
    assert!(saved.shows("3 of 3 letters are ready."), "{}", saved.text());
    send(&mut judged).await;
    let page = read(&world, &judged, 0).await;
    assert!(!page.shows("One thing to change") && !page.shows("What would have made it stronger"), "{}", page.text());
    assert!(page.shows("A contract between you and the agency follows.") && !page.shows("now prepares"));
    assert!(page.links().iter().any(|link| link.ends_with("/company/contracts")));
}
