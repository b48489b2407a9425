//! An author proposes, an approver with no other part decides.

use parvis::kernel::actor::Role;

use crate::evaluation::story::{Judged, agreed, passed, token};
use crate::world::{Browser, Page, World};

fn path(judged: &Judged) -> String {
    format!("/en/agency/challenges/{}/decision", judged.case.reference)
}

async fn propose(judged: &mut Judged, amount: &str) -> Page {
    let (path, winner) = (path(judged), judged.case.pitches[0].id.to_string());
    let page = judged.case.author.get(&path).await;
    let fields = [("verdict", winner.as_str()), ("amount", amount), ("reasons", "It hears what callers can’t say.")];
    judged.case.author.fill(&page, "/propose", &fields).await
}

/// Approves through the page; Hilde released the budget and did not write the challenge.
async fn approve(judged: &mut Judged) -> Page {
    let path = path(judged);
    let page = judged.case.approver.get(&path).await;
    judged.case.approver.fill(&page, "/approve", &[]).await
}

#[actix_web::test]
async fn the_first_is_proposed_for_at_most_what_was_released_and_approved_by_another() {
    let world = World::new().await;
    let mut judged = passed(&world, world.opened()).await;
    let page = judged.case.author.get(&path(&judged)).await;
    assert!(page.shows("1 Quick Siren 5 4 4 90 of 100"), "{}", page.text());
    let above = propose(&mut judged, "29000,01").await;
    assert_eq!(above.status, 422);
    assert!(above.shows("The amount must be € 29,000 or less"), "{}", above.text());
    let page = propose(&mut judged, "29.000,00").await;
    assert!(page.shows("Quick Siren is chosen, for € 29,000 excl. VAT"), "{}", page.text());
    let done = approve(&mut judged).await;
    assert!(done.shows("The decision is approved. The letters are drafted."), "{}", done.text());
    assert!(done.shows("Approved by Hilde Maes"));
    for event in ["decision.proposed", "decision.approved"] {
        assert!(world.events().contains(&event.to_owned()), "{event}");
    }
    let again = approve_again(&mut judged, &page).await;
    assert_eq!(again.status, 200, "approving twice shows the same decision");
}

async fn approve_again(judged: &mut Judged, seen: &Page) -> Page {
    let path = path(judged);
    let page = judged.case.approver.get(&path).await;
    let token = token(&mut judged.case.approver).await;
    assert!(seen.status == 200 && !page.html.contains("/decision/approve"));
    judged.case.approver.post(&format!("{path}/approve"), &[("csrf", &token), ("version", "1")]).await
}

#[actix_web::test]
async fn before_the_lab_passed_it_there_is_no_decision() {
    let world = World::new().await;
    let mut judged = agreed(&world, world.opened()).await;
    assert_eq!(judged.case.author.get(&path(&judged)).await.status, 404);
    assert_eq!(judged.case.approver.get(&path(&judged)).await.status, 404);
}

#[actix_web::test]
async fn a_pitch_that_is_not_first_and_an_empty_form_are_refused() {
    let world = World::new().await;
    let mut judged = passed(&world, world.opened()).await;
    let path = path(&judged);
    let page = judged.case.author.get(&path).await;
    let second = judged.case.pitches[1].id.to_string();
    assert!(!page.html.contains(&format!("value=\"{second}\"")), "only the first is offered");
    let fields = [("verdict", second.as_str()), ("amount", "1000"), ("reasons", "We like them.")];
    let refused = judged.case.author.fill(&page, "/propose", &fields).await;
    assert_eq!(refused.status, 422);
    assert!(refused.shows("Choose a pitch in first place, or no pitch"));
    assert!(refused.html.contains("We like them."), "what was typed stays");
    let empty = judged.case.author.fill(&page, "/propose", &[]).await;
    assert!(empty.shows("Choose what you propose") && empty.shows("Enter the reasons for the decision"));
}

#[actix_web::test]
async fn who_wrote_proposed_or_judged_does_not_approve() {
    let world = World::new().await;
    let mut judged = passed(&world, world.opened()).await;
    propose(&mut judged, "20000").await;
    let agency = judged.case.agency.clone();
    for account in [judged.case.author.account(), judged.panel[1].account()] {
        world.grant(account, Role::Approver, &agency);
        let mut other = world.sign_in(account, "Somebody", Some((Role::Approver, &agency)));
        let page = other.get(&path(&judged)).await;
        assert!(!page.html.contains("/decision/approve"), "no button");
        let token = token(&mut other).await;
        let forced =
            other.post_once(&format!("{}/approve", path(&judged)), &[("csrf", &token), ("version", "1")]).await;
        assert_eq!(forced.status, 403);
        let why = ["Another approver decides.", "Who judges does not decide."];
        assert!(why.iter().any(|why| forced.shows(why)), "{}", forced.text());
    }
    let elsewhere = world.organization("agency", "Elsewhere");
    let mut stranger = world.person("An Other", Role::Approver, &elsewhere);
    assert_eq!(stranger.get(&path(&judged)).await.status, 404);
}

#[actix_web::test]
async fn the_approver_returns_it_with_a_reason_and_the_author_proposes_again() {
    let world = World::new().await;
    let mut judged = passed(&world, world.opened()).await;
    propose(&mut judged, "20000").await;
    let path = path(&judged);
    let page = judged.case.approver.get(&path).await;
    let bare = judged.case.approver.fill(&page, "/decision/return", &[]).await;
    assert_eq!(bare.status, 422);
    let back = judged.case.approver.fill(&page, "/decision/return", &[("reason", "Say why the price is fair.")]).await;
    assert!(back.shows("Say why the price is fair."), "{}", back.text());
    let late = judged.case.approver.fill(&page, "/decision/approve", &[]).await;
    assert_eq!(late.status, 403, "what was returned is not approved");
    let page = propose(&mut judged, "18000").await;
    assert!(page.shows("for € 18,000 excl. VAT"), "{}", page.text());
    assert!(approve(&mut judged).await.shows("The decision is approved."));
}

#[actix_web::test]
async fn of_many_approvals_at_once_exactly_one_counts() {
    let world = World::new().await;
    let mut judged = passed(&world, world.opened()).await;
    propose(&mut judged, "20000").await;
    let path = path(&judged);
    let mut approvers: Vec<Browser> = Vec::new();
    for n in 0..6 {
        approvers.push(world.person(&format!("Approver {n}"), Role::Approver, &judged.case.agency));
    }
    let mut forms = Vec::new();
    for approver in &mut approvers {
        forms.push(approver.get(&path).await);
    }
    let tries =
        approvers.iter_mut().zip(&forms).map(|(approver, form)| approver.fill_once(form, "/decision/approve", &[]));
    let answers = futures_util::future::join_all(tries).await;
    let statuses: Vec<u16> = answers.iter().map(|answer| answer.status).collect();
    assert_eq!(statuses.iter().filter(|status| **status == 303).count(), 1, "{statuses:?}");
    assert_eq!(statuses.iter().filter(|status| **status == 403).count(), 5, "{statuses:?}");
    assert_eq!(world.events().iter().filter(|event| *event == "decision.approved").count(), 1);
}

#[actix_web::test]
async fn a_tie_is_shown_and_the_approver_decides_it_with_a_reason() {
    let world = World::new().await;
    let mut judged = agreed(&world, world.opened()).await;
    let path = path(&judged);
    let (first, second) = (judged.case.pitches[0].id, judged.case.pitches[1].id);
    for criterion in &judged.case.criteria {
        world.sql(&format!(
            "UPDATE agreed_scores SET score = 4 WHERE criterion_id = '{}' AND proposal_id IN ('{first}', '{second}')",
            criterion.id
        ));
    }
    let page = judged.panel[0].get(&format!("/en/evaluate/{}/consensus", judged.case.reference)).await;
    judged.panel[0].fill(&page, "/consensus/send", &[]).await;
    let mut marc = world.person("Marc Dubois", Role::LabAdministrator, &judged.case.lab);
    let page = marc.get(&format!("/en/admin/evaluations/{}", judged.case.reference)).await;
    assert!(page.shows("1, tied"), "{}", page.text());
    marc.fill(&page, "/pass", &[]).await;
    propose(&mut judged, "20000").await;
    let page = judged.case.approver.get(&path).await;
    assert!(page.shows("Tied: the approver decides, with a reason"));
    let named = [("tie_reason", "Blue Loop starts later.")];
    assert_eq!(judged.case.approver.fill(&page, "/decision/approve", &named).await.status, 422, "everybody reads it");
    let bare = judged.case.approver.fill(&page, "/decision/approve", &[]).await;
    assert_eq!(bare.status, 422);
    assert!(bare.shows("Enter why this pitch is chosen among those in first place"));
    let done = judged.case.approver.fill(&page, "/decision/approve", &[("tie_reason", "It starts sooner.")]).await;
    assert!(done.shows("It starts sooner."), "{}", done.text());
}

#[actix_web::test]
async fn only_a_tie_for_the_first_place_asks_for_a_decision() {
    let world = World::new().await;
    let mut judged = passed(&world, world.opened()).await;
    for pitch in &judged.case.pitches[1..] {
        world.sql(&format!("UPDATE agreed_scores SET score = 1 WHERE proposal_id = '{}'", pitch.id));
    }
    let path = path(&judged);
    let page = judged.case.approver.get(&path).await;
    assert!(page.shows("2, tied") && page.shows("The same score and the same levels"), "{}", page.text());
    assert!(!page.shows("Tied: the approver decides"));
}

#[actix_web::test]
async fn two_proposals_at_once_stand_side_by_side_in_words() {
    let world = World::new().await;
    let mut judged = passed(&world, world.opened()).await;
    let path = path(&judged);
    let old = judged.case.author.get(&path).await;
    propose(&mut judged, "20000").await;
    let fields = [("verdict", "no_award"), ("reasons", "None fits the need.")];
    let late = judged.case.author.fill(&old, "/propose", &fields).await;
    assert_eq!(late.status, 409);
    assert!(late.shows("What do you propose?") && late.shows("Choose Quick Siren"), "{}", late.text());
    assert!(!late.shows(judged.case.pitches[0].id.as_str()), "nobody reads an id");
}
