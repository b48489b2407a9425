//! Each evaluator reads by letter and scores alone.

use super::story::{MARKS, borrowed, declared, hand_in, pitch_of, score, sheets};
use crate::world::World;

#[actix_web::test]
async fn pitches_have_letters_instead_of_names_in_another_order_for_each() {
    let world = World::new().await;
    let mut judged = declared(&world, world.opened()).await;
    let mut orders = Vec::new();
    for person in &mut judged.panel[..3] {
        let page = person.get(&format!("/en/evaluate/{}", judged.case.reference)).await;
        for pitch in &judged.case.pitches {
            assert!(!page.html.contains(&pitch.company.name), "a name on the matrix");
            assert!(!page.html.contains(pitch.id.as_str()), "the id of a pitch on the matrix");
        }
        assert!(page.shows("Pitch A") && page.shows("Pitch B") && page.shows("Pitch C"));
        let mut order = Vec::new();
        for sheet in sheets(person, &judged.case).await {
            order.push(pitch_of(person, &sheet, &judged.case).await);
            let html = person.get(&sheet).await.html;
            assert!(judged.case.pitches.iter().all(|pitch| !html.contains(&pitch.company.name)), "a name on a sheet");
            assert!(judged.case.pitches.iter().all(|pitch| !html.contains(pitch.id.as_str())), "an id on a sheet");
        }
        let again = sheets(person, &judged.case).await;
        assert_eq!(again, sheets(person, &judged.case).await, "the order is fixed");
        orders.push(order);
    }
    let seeds = world.texts("SELECT CAST(seed AS TEXT) AS text FROM panel_members");
    assert_eq!(seeds.iter().collect::<std::collections::BTreeSet<_>>().len(), 4, "every member has an own seed");
}

#[actix_web::test]
async fn a_half_written_sheet_is_saved_and_repeated_in_words() {
    let world = World::new().await;
    let mut judged = declared(&world, world.opened()).await;
    let leen = &mut judged.panel[0];
    let sheet = sheets(leen, &judged.case).await.remove(0);
    let page = leen.get(&sheet).await;
    assert!(page.all("input[type=radio][checked]").is_empty(), "nothing is chosen beforehand");
    assert!(page.shows("Fit with the problem (weight 50)") && page.shows("Fit with the problem at 4."));
    let name = format!("score-{}", judged.case.criteria[0].id);
    let back = leen.fill(&page, "/sheets/", &[(name.as_str(), "4"), ("save", "later")]).await;
    assert!(back.shows("Your scores are saved. They are not handed in yet."), "{}", back.text());
    assert!(back.shows("4, reason missing") && back.shows("0 of 3 scored, about 21 minutes left"));
    let page = leen.get(&sheet).await;
    assert!(page.shows("Saved: 4 Strong"));
    assert!(!page.shows("All criteria are scored"), "no running total before every criterion is scored");
    assert!(leen.get("/en/evaluate").await.shows("0 of 3 scored, about 21 minutes left"));
}

#[actix_web::test]
async fn two_tabs_never_overwrite_each_other() {
    let world = World::new().await;
    let mut judged = declared(&world, world.opened()).await;
    let leen = &mut judged.panel[0];
    let sheet = sheets(leen, &judged.case).await.remove(0);
    let (first, second) = (leen.get(&sheet).await, leen.get(&sheet).await);
    let reason = format!("score-{}-reason", judged.case.criteria[0].id);
    leen.fill(&first, "/sheets/", &[(reason.as_str(), "Words of the first tab."), ("save", "later")]).await;
    let late =
        leen.fill(&second, "/sheets/", &[(reason.as_str(), "Words of the second tab."), ("save", "later")]).await;
    assert_eq!(late.status, 409);
    assert!(late.html.contains("Words of the first tab.") && late.html.contains("Words of the second tab."));
    assert!(late.shows("Fit with the problem: reason") && !late.shows("Difference 1"), "{}", late.text());
    let auto =
        leen.fill_once(&second, "/sheets/", &[(reason.as_str(), "Words of the script."), ("save", "auto")]).await;
    assert_eq!(auto.status, 409);
}

#[actix_web::test]
async fn the_script_saves_the_same_form_and_gets_the_new_version() {
    let world = World::new().await;
    let mut judged = declared(&world, world.opened()).await;
    let leen = &mut judged.panel[0];
    let sheet = sheets(leen, &judged.case).await.remove(0);
    let page = leen.get(&sheet).await;
    let reason = format!("score-{}-reason", judged.case.criteria[0].id);
    let saved = leen.fill_once(&page, "/sheets/", &[(reason.as_str(), "Words so far."), ("save", "auto")]).await;
    assert_eq!(saved.status, 200);
    assert!(saved.html.contains("\"version\":\"2\""), "{}", saved.html);
    assert!(leen.get(&sheet).await.html.contains("Words so far."));
}

#[actix_web::test]
async fn handing_in_lists_what_is_missing_and_refuses_until_it_is_there() {
    let world = World::new().await;
    let mut judged = declared(&world, world.opened()).await;
    let reference = judged.case.reference.clone();
    let leen = &mut judged.panel[0];
    let page = leen.get(&format!("/en/evaluate/{reference}/hand-in")).await;
    assert!(page.shows("9 answers are missing"), "{}", page.text());
    assert!(page.shows("choose a score for “Proof”"));
    let forced = leen.post_once(&format!("/en/evaluate/{reference}/hand-in"), &[]).await;
    assert_eq!(forced.status, 403, "no form, no token");
    let sheet = sheets(leen, &judged.case).await.remove(0);
    let form = leen.get(&sheet).await;
    let (_, fields) = form.form("/sheets/");
    let token = fields.iter().find(|(name, _)| name == "csrf").unwrap().1.clone();
    let refused = leen.post_once(&format!("/en/evaluate/{reference}/hand-in"), &[("csrf", &token)]).await;
    assert_eq!(refused.status, 422);
    assert!(refused.shows("Complete every sheet first"));
    score(leen, &judged.case, &MARKS[0]).await;
    let ready = leen.get(&format!("/en/evaluate/{reference}/hand-in")).await;
    assert!(ready.shows("Every pitch has a score and a reason on each criterion."));
    let receipt = leen.fill(&ready, "/hand-in", &[]).await;
    assert!(receipt.path.ends_with("/receipt") && receipt.shows("Your scores are handed in"));
    assert_eq!(receipt.one("code").len(), 64, "a digest");
}

#[actix_web::test]
async fn what_was_handed_in_is_locked_on_every_route() {
    let world = World::new().await;
    let mut judged = declared(&world, world.opened()).await;
    let reference = judged.case.reference.clone();
    let leen = &mut judged.panel[0];
    score(leen, &judged.case, &MARKS[0]).await;
    let sheet = sheets(leen, &judged.case).await.remove(0);
    let (open, step) = (leen.get(&sheet).await, leen.get(&format!("{sheet}/recuse")).await);
    let twice = leen.get(&format!("/en/evaluate/{reference}/hand-in")).await;
    hand_in(leen, &judged.case).await;
    let name = format!("score-{}", judged.case.criteria[0].id);
    let before = world.texts("SELECT reason AS text FROM scores ORDER BY sheet_id, criterion_id");
    for save in ["next", "later", "auto"] {
        let late = leen.fill_once(&open, "/sheets/", &[(name.as_str(), "0"), ("save", save)]).await;
        assert_eq!(late.status, 403, "{save}");
    }
    assert_eq!(leen.fill_once(&step, "/recuse", &[("details", "Now I do.")]).await.status, 403);
    assert_eq!(leen.get_once(&format!("{sheet}/recuse")).await.status, 403);
    assert_eq!(before, world.texts("SELECT reason AS text FROM scores ORDER BY sheet_id, criterion_id"));
    let same = leen.fill(&twice, "/hand-in", &[]).await;
    assert!(same.path.ends_with("/receipt"), "handing in twice shows the same receipt");
    let page = leen.get(&sheet).await;
    assert!(page.shows("This sheet is locked.") && !page.html.contains("type=\"radio\""));
    let matrix = leen.get(&format!("/en/evaluate/{reference}")).await;
    assert!(matrix.shows("Quick Siren"), "names appear after the own hand-in");
}

#[actix_web::test]
async fn a_criterion_that_does_not_apply_is_a_choice_with_a_reason() {
    let world = World::new().await;
    let mut judged = declared(&world, world.opened()).await;
    let marks = [["4", "none", "4"], ["3", "3", "3"], ["4", "2", "3"]];
    score(&mut judged.panel[0], &judged.case, &marks).await;
    for sheet in sheets(&mut judged.panel[0], &judged.case).await {
        let page = judged.panel[0].get(&sheet).await;
        if page.shows("says pitch 1.") {
            assert!(page.shows("Saved: Does not apply"));
            assert!(page.shows("All criteria are scored. Together: 80 of 100."), "{}", page.text());
        }
    }
}

#[actix_web::test]
async fn another_evaluator_finds_nothing_at_the_addresses_of_a_sheet() {
    let world = World::new().await;
    let mut judged = declared(&world, world.opened()).await;
    let sheet = sheets(&mut judged.panel[0], &judged.case).await.remove(0);
    let form = judged.panel[0].get(&sheet).await;
    let mut stranger = world.evaluators(&["Eva Stranger"]).remove(0);
    for person in [&mut stranger, &mut judged.panel[1]] {
        assert_eq!(person.get_once(&sheet).await.status, 404);
        assert_eq!(person.get_once(&format!("{sheet}/recuse")).await.status, 404);
    }
    assert_eq!(stranger.get_once(&format!("/en/evaluate/{}", judged.case.reference)).await.status, 404);
    let (_, fields) = form.form("/sheets/");
    let mine = sheets(&mut judged.panel[1], &judged.case).await.remove(0);
    let mut own = judged.panel[1].get(&mine).await;
    own.html = own.html.replace(own.form("/sheets/").0.rsplit('/').next().unwrap(), sheet.rsplit('/').next().unwrap());
    let stolen = judged.panel[1].fill_once(&own, "/sheets/", &borrowed(&fields[2..])).await;
    assert_eq!(stolen.status, 404);
}

#[actix_web::test]
async fn a_score_of_two_tabs_is_chosen_by_its_words_and_never_typed() {
    let world = World::new().await;
    let mut judged = declared(&world, world.opened()).await;
    let leen = &mut judged.panel[0];
    let sheet = sheets(leen, &judged.case).await.remove(0);
    let (fit, proof) = (judged.case.criteria[0].id, judged.case.criteria[1].id);
    let (fit, proof) = (format!("score-{fit}"), format!("score-{proof}"));
    let (first, second) = (leen.get(&sheet).await, leen.get(&sheet).await);
    leen.fill(&first, "/sheets/", &[(fit.as_str(), "5"), (proof.as_str(), "2"), ("save", "later")]).await;
    let late = leen.fill(&second, "/sheets/", &[(fit.as_str(), "1"), ("save", "later")]).await;
    assert_eq!(late.status, 409);
    assert!(late.shows("Fit with the problem: score") && late.shows("5 Outstanding"), "{}", late.text());
    assert!(!late.html.contains("<textarea"), "a score is not typed");
    let kept = leen.fill(&late, "/sheets/", &[(fit.as_str(), "4")]).await;
    assert_eq!(kept.status, 200, "{}", kept.text());
    let page = leen.get(&sheet).await;
    assert!(page.shows("Saved: 4 Strong"), "{}", page.text());
    assert!(page.shows("Saved: 2 Partial"), "what this tab did not answer stays: {}", page.text());
}

#[actix_web::test]
async fn before_handing_in_everything_that_becomes_final_is_on_the_page() {
    let world = World::new().await;
    let mut judged = declared(&world, world.opened()).await;
    let leen = &mut judged.panel[0];
    score(leen, &judged.case, &MARKS[0]).await;
    let page = leen.get(&format!("/en/evaluate/{}/hand-in", judged.case.reference)).await;
    assert!(page.shows("Pitch A") && page.shows("Pitch C") && page.shows("Proof: 2"), "{}", page.text());
    assert!(page.shows("Leen Peeters thinks 2 fits pitch 3 on Proof."), "{}", page.text());
    assert!(judged.case.pitches.iter().all(|pitch| !page.html.contains(&pitch.company.name)), "no names yet");
}
