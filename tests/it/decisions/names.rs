//! Of the companies only the chosen one is named, and no slip of the pen tells of another.

use crate::evaluation::story::{Judged, agreed, passed};
use crate::world::{Page, World};

fn path(judged: &Judged, page: &str) -> String {
    format!("/en/agency/challenges/{}/{page}", judged.case.reference)
}

async fn propose(judged: &mut Judged, verdict: &str, reasons: &str) -> Page {
    let page = judged.case.author.get(&path(judged, "decision")).await;
    let fields = [("verdict", verdict), ("amount", "20000"), ("reasons", reasons)];
    judged.case.author.fill(&page, "/propose", &fields).await
}

async fn approved(judged: &mut Judged) {
    let winner = judged.case.pitches[0].id.to_string();
    let page = propose(judged, &winner, "Quick Siren hears what callers can’t say.").await;
    assert_eq!(page.status, 200, "the chosen one is named: {}", page.text());
    let page = judged.case.approver.get(&path(judged, "decision")).await;
    judged.case.approver.fill(&page, "/approve", &[]).await;
}

#[actix_web::test]
async fn the_reasons_name_nobody_who_was_not_chosen() {
    let world = World::new().await;
    let mut judged = passed(&world, world.opened()).await;
    let winner = judged.case.pitches[0].id.to_string();
    let refused = propose(&mut judged, &winner, "It is faster than BLUE LOOP.").await;
    assert_eq!(refused.status, 422);
    assert!(refused.all("#errors li").iter().any(|problem| problem.contains("“Blue Loop”")), "{}", refused.text());
    assert!(refused.html.contains("It is faster than BLUE LOOP."), "what was typed stays");
    let refused = propose(&mut judged, "no_award", "Quick Siren is too dear.").await;
    assert_eq!(refused.status, 422, "without an award nobody is named");
    approved(&mut judged).await;
}

#[actix_web::test]
async fn a_letter_names_its_reader_and_the_chosen_one_only() {
    let world = World::new().await;
    let mut judged = passed(&world, world.opened()).await;
    approved(&mut judged).await;
    let letter = path(&judged, &format!("letters/{}", judged.case.pitches[1].id));
    let form = judged.case.author.get(&letter).await;
    let words = [("strengths", "Blue Loop explains well."), ("advantages", "Kestrel Labs and Quick Siren are faster.")];
    let refused = judged.case.author.fill(&form, "/letters/", &words).await;
    assert_eq!(refused.status, 422);
    assert_eq!(refused.all("#errors li").len(), 1, "{}", refused.text());
    assert!(refused.shows("Leave out the name “Kestrel Labs”"));
    let words = [("strengths", "Blue Loop explains well."), ("advantages", "Quick Siren is faster.")];
    assert_eq!(judged.case.author.fill(&form, "/letters/", &words).await.status, 200);
}

#[actix_web::test]
async fn a_draft_that_took_a_name_from_the_panel_keeps_all_letters_back() {
    let world = World::new().await;
    let mut judged = agreed(&world, world.opened()).await;
    world.sql("UPDATE agreed_scores SET note = 'Less proof than Blue Loop.' WHERE note <> ''");
    let page = judged.panel[0].get(&format!("/en/evaluate/{}/consensus", judged.case.reference)).await;
    judged.panel[0].fill(&page, "/consensus/send", &[]).await;
    let mut marc = world.person("Marc", parvis::kernel::actor::Role::LabAdministrator, &judged.case.lab);
    let page = marc.get(&format!("/en/admin/evaluations/{}", judged.case.reference)).await;
    marc.fill(&page, "/pass", &[("note", "")]).await;
    approved(&mut judged).await;
    let page = judged.case.author.get(&path(&judged, "letters")).await;
    let refused = judged.case.author.fill(&page, "/letters", &[]).await;
    assert_eq!(refused.status, 422);
    assert!(refused.shows("The letter to Kestrel Labs names a company that was not chosen."), "{}", refused.text());
    assert_eq!(world.texts("SELECT proposal_id AS text FROM feedback WHERE sent_at IS NOT NULL").len(), 0);
}
