//! Every question has a day by which it is answered, and a missed day is public.

use chrono::TimeDelta;

use super::{ask, company};
use crate::challenges::Studio;

#[actix_web::test]
async fn the_asker_reads_by_when_it_is_answered_and_the_public_reads_no_text_and_no_name() {
    let mut studio = Studio::open().await;
    let reference = studio.publish().await;
    let mut sofia = company(&studio, "Sofia");
    let asked = ask(&mut sofia, &reference, "May calls leave the building?").await;
    let path = format!("/en/challenges/{reference}/questions");
    let receipt = sofia.get(&asked.location.unwrap()).await;
    assert!(receipt.shows("Below stands by which day it is answered."), "{}", receipt.text());
    let own = receipt.one("#own");
    assert!(own.contains("May calls leave the building?") && own.contains("Answer due by Thursday 8 January 2026"));
    let letters = studio.world.letters_to("karim@people.example").await;
    assert!(letters[0].text.contains("The answer is due by Thursday 8 January 2026."), "{}", letters[0].text);

    let public = studio.world.visitor().get(&path).await;
    assert!(public.one("#waiting").contains("Answer due by Thursday 8 January 2026"), "{}", public.text());
    let mut rival = studio.rival("Rita", &reference);
    for page in [&public, &rival.get(&path).await] {
        assert!(!page.shows("leave the building") && !page.shows("Sofia") && page.all("#own").is_empty());
    }
    let statements = studio.world.statements(&mut sofia, &path).await;
    assert!(statements <= 9, "{statements}");
}

#[actix_web::test]
async fn an_answer_that_did_not_come_in_time_is_late_for_everybody() {
    let mut studio = Studio::open().await;
    let reference = studio.publish().await;
    let mut sofia = company(&studio, "Sofia");
    ask(&mut sofia, &reference, "Why?").await;
    let desk = studio.karim.get(&format!("/en/agency/challenges/{reference}")).await;
    assert!(desk.shows("1 waits for an answer, the first by Thursday 8 January 2026"), "{}", desk.text());
    studio.around_closing(TimeDelta::days(-20));
    let late = "Late: the answer was due on Thursday 8 January 2026";
    let public = studio.world.visitor().get(&format!("/en/challenges/{reference}/questions")).await;
    assert!(public.one("#waiting .warn").contains(late), "{}", public.text());
    let inbox = studio.karim.get(&format!("/en/agency/challenges/{reference}/questions")).await;
    assert!(inbox.one("article .warn").contains(late), "{}", inbox.text());
}
