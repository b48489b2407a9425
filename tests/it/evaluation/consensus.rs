//! Nobody compares before everybody has handed in; then the panel agrees where it differs.

use super::story::{MARKS, agreed, declared, hand_in, handed_in, score, token};
use crate::world::{Terms, World};

#[actix_web::test]
async fn nobody_the_chair_included_sees_others_scores_before_all_handed_in() {
    let world = World::new().await;
    let mut judged = declared(&world, world.opened()).await;
    let reference = judged.case.reference.clone();
    for (person, marks) in judged.panel.iter_mut().zip(MARKS).take(3) {
        score(person, &judged.case, &marks).await;
        hand_in(person, &judged.case).await;
    }
    let names: Vec<String> = judged.panel.iter().map(|person| person.name.clone()).collect();
    for n in 0..4 {
        let person = &mut judged.panel[n];
        assert_eq!(person.get_once(&format!("/en/evaluate/{reference}/consensus")).await.status, 404);
        for path in ["", "/hand-in", "/receipt"] {
            let page = person.get(&format!("/en/evaluate/{reference}{path}")).await;
            for other in names.iter().filter(|name| **name != person.name) {
                assert!(!page.html.contains(&format!("{other} thinks")), "{path}: words of {other}");
            }
        }
    }
    let panel = judged.case.author.get(&format!("/en/agency/challenges/{reference}/panel")).await;
    assert!(panel.shows("Handed in") && panel.shows("0 of 2 pitches scored"), "{}", panel.text());
    assert!(!panel.html.contains("thinks"), "the agency reads no reason");
    assert_eq!(judged.case.author.get(&format!("/en/agency/challenges/{reference}/decision")).await.status, 404);
}

#[actix_web::test]
async fn the_last_hand_in_opens_the_comparison_sorted_by_disagreement() {
    let world = World::new().await;
    let mut judged = handed_in(&world, world.opened()).await;
    let letters = world.letters().await;
    let told = letters.iter().filter(|letter| letter.subject.contains("Everyone handed in")).count();
    assert_eq!(told, 4);
    let page = judged.panel[0].get(&format!("/en/evaluate/{}/consensus", judged.case.reference)).await;
    assert_eq!(page.status, 200, "{}", page.text());
    let first = page.one("tbody tr");
    assert!(first.contains("Kestrel Labs") && first.contains("3 points apart"), "{first}");
    assert!(first.contains("Discuss first"));
    assert!(page.html.contains("<svg class=\"spread\""), "a strip for the eye");
    assert!(page.shows("Recused"), "Tom has no column entry for Blue Loop");
    let toms = judged.panel[3].get(&format!("/en/evaluate/{}/consensus", judged.case.reference)).await;
    assert!(toms.shows("You are recused for Blue Loop and see nothing of it."));
    assert!(toms.shows("6 scores are still to be agreed."), "he counts what he sees: {}", toms.text());
    assert!(!toms.all("tbody tr").iter().any(|row| row.contains("Blue Loop")));
    let blue = (judged.case.pitches[1].id, judged.case.criteria[0].id);
    let spot = format!("/en/evaluate/{}/consensus/{}/{}", judged.case.reference, blue.0, blue.1);
    assert_eq!(judged.panel[3].get_once(&spot).await.status, 404);
    assert_eq!(judged.panel[1].get_once(&spot).await.status, 200);
}

#[actix_web::test]
async fn close_scores_are_agreed_at_once_and_the_rest_needs_a_note() {
    let world = World::new().await;
    let mut judged = handed_in(&world, world.opened()).await;
    let path = format!("/en/evaluate/{}/consensus", judged.case.reference);
    let chair = &mut judged.panel[0];
    let page = chair.get(&path).await;
    assert!(page.shows("9 scores are still to be agreed."), "{}", page.text());
    assert!(page.shows("8 scores can be agreed at once"));
    let early = chair.fill(&page, "/consensus/send", &[]).await;
    assert_eq!(early.status, 422);
    assert!(early.shows("Agree on 9 more scores first"));
    let page = chair.fill(&page, "/together", &[]).await;
    assert!(page.shows("1 score is still to be agreed."), "{}", page.text());
    let spot = format!("{path}/{}/{}", judged.case.pitches[2].id, judged.case.criteria[0].id);
    let form = chair.get(&spot).await;
    assert!(form.shows("Sara Lind thinks 2 fits pitch 3"), "all reasons side by side");
    let bare = chair.fill(&form, "/consensus/", &[("score", "2")]).await;
    assert_eq!(bare.status, 422);
    assert!(bare.shows("Enter what made the panel agree"));
    let empty = chair.fill(&form, "/consensus/", &[]).await;
    assert_eq!(empty.status, 422);
    assert!(empty.shows("Choose the score the panel agrees on"));
    let done = chair.fill(&form, "/consensus/", &[("score", "2"), ("note", "Partial, we agree.")]).await;
    assert!(done.shows("Everything is agreed."), "{}", done.text());
    let stale = chair.fill(&form, "/consensus/", &[("score", "3"), ("note", "From the other tab.")]).await;
    assert_eq!(stale.status, 409);
    assert!(stale.html.contains("Partial, we agree.") && stale.html.contains("From the other tab."));
}

#[actix_web::test]
async fn moving_away_from_the_median_needs_a_note_even_where_all_agreed() {
    let world = World::new().await;
    let mut judged = handed_in(&world, world.opened()).await;
    let (pitch, criterion) = (judged.case.pitches[0].id, judged.case.criteria[1].id);
    let spot = format!("/en/evaluate/{}/consensus/{pitch}/{criterion}", judged.case.reference);
    let form = judged.panel[0].get(&spot).await;
    let moved = judged.panel[0].fill(&form, "/consensus/", &[("score", "5")]).await;
    assert_eq!(moved.status, 422);
    let kept = judged.panel[0].fill(&form, "/consensus/", &[("score", "4")]).await;
    assert_eq!(kept.status, 200, "{}", kept.text());
}

#[actix_web::test]
async fn only_the_chair_records_and_sends() {
    let world = World::new().await;
    let mut judged = handed_in(&world, world.opened()).await;
    let path = format!("/en/evaluate/{}/consensus", judged.case.reference);
    let chairs = judged.panel[0].get(&path).await;
    let spot = format!("{path}/{}/{}", judged.case.pitches[0].id, judged.case.criteria[0].id);
    let form = judged.panel[0].get(&spot).await;
    let omar = &mut judged.panel[1];
    let own = omar.get(&path).await;
    assert!(!own.html.contains("/consensus/send") && !own.html.contains("/consensus/together"));
    assert!(!omar.get(&spot).await.html.contains("type=\"radio\""), "read-only");
    let token = token(omar).await;
    let together = omar.fill_once(&chairs, "/together", &[("csrf", &token)]).await;
    assert_eq!(together.status, 403);
    let send = omar.fill_once(&chairs, "/consensus/send", &[("csrf", &token)]).await;
    assert_eq!(send.status, 403);
    let agree = omar.fill_once(&form, "/consensus/", &[("csrf", &token), ("score", "4")]).await;
    assert_eq!(agree.status, 403);
    assert!(agree.shows("Only the chair of this panel can do this."));
}

#[actix_web::test]
async fn nothing_is_agreed_while_the_lab_checks() {
    let world = World::new().await;
    let mut judged = agreed(&world, world.opened()).await;
    let path = format!("/en/evaluate/{}/consensus", judged.case.reference);
    let spot = format!("{path}/{}/{}", judged.case.pitches[0].id, judged.case.criteria[0].id);
    let form = judged.panel[0].get(&spot).await;
    let page = judged.panel[0].get(&path).await;
    let sent = judged.panel[0].fill(&page, "/consensus/send", &[]).await;
    assert!(sent.shows("The evaluation is with the lab."), "{}", sent.text());
    let late = judged.panel[0].fill(&form, "/consensus/", &[("score", "1"), ("note", "Changed.")]).await;
    assert_eq!(late.status, 403);
    let again = judged.panel[0].fill(&page, "/consensus/send", &[]).await;
    assert_eq!(again.status, 200, "sending twice shows the same page");
}

#[actix_web::test]
async fn with_the_mean_nothing_is_agreed_by_hand() {
    let world = World::new().await;
    let mut judged = handed_in(&world, world.opened_on(&Terms { method: "mean", ..Terms::default() })).await;
    let path = format!("/en/evaluate/{}/consensus", judged.case.reference);
    let page = judged.panel[0].get(&path).await;
    assert!(page.shows("This challenge uses the exact mean of all scores."));
    assert!(page.shows("4.75"), "5, 5, 4 and 5: {}", page.text());
    assert!(!page.html.contains("/consensus/together"));
    let sent = judged.panel[0].fill(&page, "/consensus/send", &[]).await;
    assert!(sent.shows("The evaluation is with the lab."));
}

#[actix_web::test]
async fn a_page_costs_the_same_however_many_pitches() {
    let mut costs = Vec::new();
    for companies in [&["One", "Blue Loop", "Three"][..], &["One", "Blue Loop", "Three", "Four", "Five", "Six"]] {
        let world = World::new().await;
        let mut judged = declared(&world, world.opened_on(&Terms { companies, ..Terms::default() })).await;
        let marks: Vec<[&str; 3]> = companies.iter().map(|_| ["4", "4", "4"]).collect();
        for person in &mut judged.panel {
            score(person, &judged.case, &marks).await;
            hand_in(person, &judged.case).await;
        }
        let reference = &judged.case.reference;
        let chair = &mut judged.panel[0];
        let mut cost = Vec::new();
        for path in [
            "/en/evaluate".to_owned(),
            format!("/en/evaluate/{reference}"),
            format!("/en/evaluate/{reference}/consensus"),
        ] {
            cost.push(world.statements(chair, &path).await);
        }
        cost.push(world.statements(&mut judged.case.author, &format!("/en/agency/challenges/{reference}/panel")).await);
        costs.push(cost);
    }
    assert_eq!(costs[0], costs[1]);
}

#[actix_web::test]
async fn who_is_recused_is_told_when_only_the_others_have_something_to_agree() {
    let world = World::new().await;
    let mut judged = agreed(&world, world.opened()).await;
    world.sql(&format!("DELETE FROM agreed_scores WHERE proposal_id = '{}'", judged.case.pitches[1].id));
    let path = format!("/en/evaluate/{}/consensus", judged.case.reference);
    let toms = judged.panel[3].get(&path).await;
    assert!(toms.shows("Everything you see is agreed."), "{}", toms.text());
    assert!(judged.panel[0].get(&path).await.shows("3 scores are still to be agreed."));
}
