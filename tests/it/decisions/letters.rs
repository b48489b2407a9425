//! Every company gets its letter, per criterion, at the same moment; without all reasons none leaves.

use crate::evaluation::story::{Judged, passed};
use crate::world::{Page, World};

pub fn path(judged: &Judged, page: &str) -> String {
    format!("/en/agency/challenges/{}/{page}", judged.case.reference)
}

/// Proposed and approved: the first wins, or nobody.
pub async fn approved(world: &World, award: bool) -> Judged {
    let mut judged = passed(world, world.opened()).await;
    let winner = judged.case.pitches[0].id.to_string();
    let verdict = if award { winner.as_str() } else { "no_award" };
    let page = judged.case.author.get(&path(&judged, "decision")).await;
    let fields = [("verdict", verdict), ("amount", "20000"), ("reasons", "The need is met best this way.")];
    judged.case.author.fill(&page, "/propose", &fields).await;
    let page = judged.case.approver.get(&path(&judged, "decision")).await;
    let done = judged.case.approver.fill(&page, "/approve", &[]).await;
    assert!(done.shows("The decision is approved."), "{}", done.text());
    judged
}

pub async fn send(judged: &mut Judged) -> Page {
    let page = judged.case.author.get(&path(judged, "letters")).await;
    judged.case.author.fill(&page, "/letters", &[]).await
}

#[actix_web::test]
async fn before_all_letters_are_sent_no_company_knows_and_then_all_do_at_once() {
    let world = World::new().await;
    let mut judged = approved(&world, true).await;
    let pitches = judged.case.pitches.clone();
    let mut founders: Vec<_> = pitches.iter().map(|pitch| world.founder(pitch)).collect();
    world.letters().await;
    for (founder, pitch) in founders.iter_mut().zip(&pitches) {
        assert_eq!(founder.get(&format!("/en/company/proposals/{}/feedback", pitch.id)).await.status, 404);
    }
    let stages = world.texts("SELECT DISTINCT stage AS text FROM proposals");
    assert_eq!(stages, ["opened"]);
    let done = send(&mut judged).await;
    assert!(done.shows("Every company has its letter."), "{}", done.text());
    assert!(done.shows("Sent Monday 5 January 2026") && !done.shows("Ready"), "{}", done.text());
    let letters = world.letters().await;
    let told: Vec<_> = letters.iter().filter(|letter| letter.subject.contains("The decision on")).collect();
    assert_eq!(told.len(), 3, "the winner included");
    assert!(told.iter().all(|letter| !letter.text.contains("chosen")), "no verdict in the letter itself");
    assert_eq!(world.texts("SELECT DISTINCT CAST(sent_at AS TEXT) AS text FROM feedback").len(), 1, "one instant");
    assert_eq!(
        world.texts("SELECT stage AS text FROM proposals ORDER BY stage"),
        ["awarded", "not_selected", "not_selected"]
    );
    let won = founders[0].get(&format!("/en/company/proposals/{}/feedback", pitches[0].id)).await;
    assert!(won.shows("Your pitch was chosen. It came in place 1 of 3."), "{}", won.text());
    let lost = founders[1].get(&format!("/en/company/proposals/{}/feedback", pitches[1].id)).await;
    assert!(lost.shows("Your pitch was not chosen. It came in place 2 of 3."), "{}", lost.text());
    assert!(lost.shows("The agency chose Quick Siren.") && !lost.html.contains("Kestrel Labs"));
    assert!(lost.shows("Fit with the problem at 3.") && lost.shows("For level 4: Fit with the problem at 4."));
    assert!(!lost.html.contains("Leen Peeters thinks 5"), "nobody else’s reasons");
}

#[actix_web::test]
async fn a_company_reads_its_own_letter_only() {
    let world = World::new().await;
    let mut judged = approved(&world, true).await;
    send(&mut judged).await;
    let mut rival = world.founder(&judged.case.pitches[0]);
    let other = format!("/en/company/proposals/{}/feedback", judged.case.pitches[1].id);
    assert_eq!(rival.get(&other).await.status, 404);
    assert_eq!(judged.case.author.get(&other).await.status, 403);
}

#[actix_web::test]
async fn one_missing_reason_keeps_all_letters_back() {
    let world = World::new().await;
    let mut judged = approved(&world, true).await;
    let page = judged.case.author.get(&path(&judged, "letters")).await;
    assert!(page.shows("3 of 3 letters are ready."), "{}", page.text());
    let pitch = judged.case.pitches[1].id;
    let form = judged.case.author.get(&path(&judged, &format!("letters/{pitch}"))).await;
    let reason = format!("reason-{}", judged.case.criteria[1].id);
    let saved = judged.case.author.fill(&form, "/letters/", &[(reason.as_str(), "")]).await;
    assert!(saved.shows("2 of 3 letters are ready.") && saved.shows("1 answer missing"), "{}", saved.text());
    assert!(saved.shows("Write: the reason on “Proof”"), "{}", saved.text());
    let refused = send(&mut judged).await;
    assert_eq!(refused.status, 422);
    assert!(refused.shows("Complete 1 more letter first"));
    assert_eq!(world.texts("SELECT proposal_id AS text FROM feedback WHERE sent_at IS NOT NULL").len(), 0);
    let form = judged.case.author.get(&path(&judged, &format!("letters/{pitch}"))).await;
    assert!(form.shows("the reason on “Proof”"));
    let words = "The proof came from another sector.";
    judged.case.author.fill(&form, "/letters/", &[(reason.as_str(), words)]).await;
    assert!(send(&mut judged).await.shows("Every company has its letter."));
    let mut founder = world.founder(&judged.case.pitches[1]);
    assert!(founder.get(&format!("/en/company/proposals/{pitch}/feedback")).await.shows(words));
}

#[actix_web::test]
async fn two_authors_writing_one_letter_see_both_texts() {
    let world = World::new().await;
    let mut judged = approved(&world, true).await;
    let letter = path(&judged, &format!("letters/{}", judged.case.pitches[2].id));
    let (first, second) = (judged.case.author.get(&letter).await, judged.case.author.get(&letter).await);
    judged.case.author.fill(&first, "/letters/", &[("strengths", "First words.")]).await;
    let late = judged.case.author.fill(&second, "/letters/", &[("strengths", "Second words.")]).await;
    assert_eq!(late.status, 409);
    assert!(late.html.contains("First words.") && late.html.contains("Second words."));
}

#[actix_web::test]
async fn sent_letters_are_final_and_sending_twice_sends_nothing() {
    let world = World::new().await;
    let mut judged = approved(&world, true).await;
    let letter = path(&judged, &format!("letters/{}", judged.case.pitches[2].id));
    let form = judged.case.author.get(&letter).await;
    let list = judged.case.author.get(&path(&judged, "letters")).await;
    send(&mut judged).await;
    world.letters().await;
    let again = judged.case.author.fill(&list, "/letters", &[]).await;
    assert_eq!(again.status, 200);
    assert!(world.letters().await.is_empty());
    let late = judged.case.author.fill(&form, "/letters/", &[("strengths", "Other words.")]).await;
    assert_eq!(late.status, 403);
    assert!(!judged.case.author.get(&letter).await.html.contains("<textarea"));
}

#[actix_web::test]
async fn without_an_award_everybody_still_gets_reasons_and_the_challenge_ends() {
    let world = World::new().await;
    let mut judged = approved(&world, false).await;
    let list = judged.case.author.get(&path(&judged, "letters")).await;
    assert!(!list.shows("the chosen one included"), "{}", list.text());
    assert!(send(&mut judged).await.shows("Every company has its letter."));
    assert_eq!(world.texts("SELECT stage AS text FROM challenges"), ["no_award"]);
    assert_eq!(world.texts("SELECT DISTINCT stage AS text FROM proposals"), ["not_selected"]);
    let mut founder = world.founder(&judged.case.pitches[0]);
    let page = founder.get(&format!("/en/company/proposals/{}/feedback", judged.case.pitches[0].id)).await;
    assert!(
        page.shows("Your pitch was not chosen. It came in place 1 of 3. The agency chose no pitch."),
        "{}",
        page.text()
    );
    assert!(page.shows("The need is met best this way."));
}

#[actix_web::test]
async fn letters_exist_for_the_agency_only_and_only_after_the_approval() {
    let world = World::new().await;
    let mut judged = passed(&world, world.opened()).await;
    assert_eq!(judged.case.author.get(&path(&judged, "letters")).await.status, 404);
    let mut leen = judged.panel.remove(0);
    assert_eq!(leen.get(&path(&judged, "letters")).await.status, 403);
    assert_eq!(leen.get(&path(&judged, "decision")).await.status, 403);
}
