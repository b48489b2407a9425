//! The lab checks how a panel worked, on one page.

use parvis::kernel::actor::Role;

use super::story::{Judged, agreed, handed_in};
use crate::world::{Browser, World};

async fn sent(world: &World) -> (Judged, Browser) {
    let mut judged = agreed(world, world.opened()).await;
    let page = judged.panel[0].get(&format!("/en/evaluate/{}/consensus", judged.case.reference)).await;
    judged.panel[0].fill(&page, "/consensus/send", &[]).await;
    let marc = world.person("Marc Dubois", Role::LabAdministrator, &judged.case.lab);
    (judged, marc)
}

#[actix_web::test]
async fn the_queue_and_the_page_show_what_to_look_at() {
    let world = World::new().await;
    let (judged, mut marc) = sent(&world).await;
    let queue = marc.get("/en/admin/evaluations").await;
    assert!(queue.shows("Which caller is in the most danger?"), "{}", queue.text());
    let page = marc.get(&format!("/en/admin/evaluations/{}", judged.case.reference)).await;
    assert_eq!(page.status, 200, "{}", page.text());
    assert!(page.shows("Clear conflict. My sister works there."));
    assert!(page.shows("The panel found the fit partial."), "the note of the wide spot");
    assert!(page.shows("Quick Siren 90 of 100"), "50 x 5 + 30 x 4 + 20 x 4 of 500: {}", page.text());
    assert!(page.shows("No reason stands out"), "{}", page.text());
}

#[actix_web::test]
async fn short_and_repeated_reasons_stand_out() {
    let world = World::new().await;
    let (judged, mut marc) = sent(&world).await;
    world.sql("UPDATE scores SET reason = 'Good.' WHERE reason LIKE 'Omar%pitch 1 on Proof.'");
    world.sql("UPDATE scores SET reason = 'The same words for all of them.' WHERE reason LIKE 'Sara%on Feasible.'");
    let page = marc.get(&format!("/en/admin/evaluations/{}", judged.case.reference)).await;
    assert!(page.shows("4 reasons to look at"), "{}", page.text());
    assert!(page.shows("Shorter than 5 words") && page.shows("Same words elsewhere"));
}

#[actix_web::test]
async fn before_the_chair_sent_it_the_lab_sees_no_score() {
    let world = World::new().await;
    let judged = handed_in(&world, world.opened()).await;
    let mut marc = world.person("Marc Dubois", Role::LabAdministrator, &judged.case.lab);
    assert_eq!(marc.get(&format!("/en/admin/evaluations/{}", judged.case.reference)).await.status, 404);
    assert!(marc.get("/en/admin/evaluations").await.shows("No evaluation waits."));
}

#[actix_web::test]
async fn returning_needs_a_reason_and_opens_the_consensus_again() {
    let world = World::new().await;
    let (mut judged, mut marc) = sent(&world).await;
    let path = format!("/en/admin/evaluations/{}", judged.case.reference);
    let page = marc.get(&path).await;
    let bare = marc.fill(&page, "/return", &[("reason", " ")]).await;
    assert_eq!(bare.status, 422);
    assert!(bare.shows("Enter what the panel must look at again"));
    let done = marc.fill(&page, "/return", &[("reason", "Explain the proof of Blue Loop.")]).await;
    assert!(done.shows("The evaluation is back with the chair."));
    let consensus = judged.panel[0].get(&format!("/en/evaluate/{}/consensus", judged.case.reference)).await;
    assert!(consensus.shows("Explain the proof of Blue Loop."), "{}", consensus.text());
    let chair = judged.panel[0].email.clone();
    assert!(world.letters_to(&chair).await.iter().any(|letter| letter.subject.contains("returned the evaluation")));
    let late = marc.fill(&page, "/pass", &[("note", "")]).await;
    assert_eq!(late.status, 403, "it does not wait any more");
    assert!(late.shows("This evaluation went back to the chair"), "{}", late.text());
    let again = judged.panel[0].fill(&consensus, "/consensus/send", &[]).await;
    assert!(again.shows("The evaluation is with the lab."));
    let stale = marc.fill(&page, "/pass", &[("note", "")]).await;
    assert_eq!(stale.status, 403, "a page from before the return passes nothing");
    let page = marc.get(&path).await;
    assert!(marc.fill(&page, "/pass", &[("note", "Sound.")]).await.shows("The evaluation is passed."));
}

#[actix_web::test]
async fn a_lab_administrator_with_a_part_in_it_does_not_check() {
    let world = World::new().await;
    let (judged, _) = sent(&world).await;
    let omar = &judged.panel[1];
    world.grant(omar.account(), Role::LabAdministrator, &judged.case.lab);
    let mut omar = world.sign_in(omar.account(), &omar.name, Some((Role::LabAdministrator, &judged.case.lab)));
    let page = omar.get(&format!("/en/admin/evaluations/{}", judged.case.reference)).await;
    assert_eq!(page.status, 403);
    assert!(page.shows("Another lab administrator checks it."));
}

#[actix_web::test]
async fn the_lab_reads_the_pitches_and_who_was_replaced_and_why() {
    let world = World::new().await;
    let (judged, mut marc) = sent(&world).await;
    let path = format!("/en/admin/evaluations/{}", judged.case.reference);
    let page = marc.get(&path).await;
    assert!(page.shows("Proof of pitch 2.") && !page.shows("Replaced members"), "{}", page.text());
    let nour = world.account("Nour Aziz");
    let at = crate::world::stamp(world.now());
    world.sql(&format!(
        "INSERT INTO panel_members (id, challenge_id, account_id, duty, seed, joined_at, left_at, left_reason) \
         SELECT '{}', challenge_id, '{nour}', 'evaluator', 1, '{at}', '{at}', 'Fell ill.' FROM panels",
        parvis::platform::secrets::fresh_id::<parvis::kernel::id::MemberId>()
    ));
    let page = marc.get(&path).await;
    assert!(page.shows("Replaced members") && page.shows("Nour Aziz") && page.shows("Fell ill."), "{}", page.text());
}
