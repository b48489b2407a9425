//! Writing: from an example, part by part, back later, and not past what is missing.

use super::{PARTS, Studio};

#[actix_web::test]
async fn a_challenge_starts_from_an_example_with_ready_criteria_and_questions_to_answer() {
    let mut studio = Studio::open().await;
    let page = studio.karim.get("/en/agency/challenges/new").await;
    assert!(page.shows("People wait and nobody sees who should go first"));
    let tasks = studio.karim.fill(&page, "/challenges/new", &[("from", "queue"), ("lang", "fr")]).await;
    assert_eq!(tasks.one(".over"), "CH-2026-001");
    assert_eq!(tasks.attribute("h1", "lang"), "fr");
    assert!(tasks.one("#criteria-state").contains("Completed"), "{}", tasks.text());
    assert!(tasks.one("#tried-state").contains("Not yet started"));
    assert!(tasks.shows("Readers still miss:"));
}

#[actix_web::test]
async fn references_count_up_and_a_copy_takes_texts_but_no_dates() {
    let mut studio = Studio::open().await;
    let first = studio.write().await;
    let page = studio.karim.get("/en/agency/challenges/new").await;
    let tasks = studio.karim.fill(&page, "/challenges/new", &[("from", &first), ("lang", "en")]).await;
    assert_eq!(tasks.one(".over"), "CH-2026-002");
    assert!(tasks.one("#problem-state").contains("Completed"));
    assert!(tasks.one("#dates-state").contains("Not yet started"));
}

#[actix_web::test]
async fn save_and_return_keeps_an_incomplete_list_and_continue_refuses_it_with_the_sum() {
    let mut studio = Studio::open().await;
    let reference = studio.start().await;
    let path = format!("/en/agency/challenges/{reference}/edit/criteria");
    let page = studio.karim.get(&path).await;
    let refused =
        studio.karim.fill_once(&page, "/edit/criteria", &[("criterion-1-weight", "35"), ("save", "next")]).await;
    assert_eq!(refused.status, 422);
    assert!(refused.one("title").starts_with("Error: "));
    assert!(refused.shows("Weights must add up to 100. They add up to 95"));
    assert_eq!(refused.attribute("#criterion-1-weight", "value"), "35");
    let kept =
        studio.karim.fill_once(&page, "/edit/criteria", &[("criterion-1-weight", "35"), ("save", "later")]).await;
    assert_eq!(kept.status, 303);
    let tasks = studio.karim.get(&format!("/en/agency/challenges/{reference}")).await;
    assert!(tasks.one("#criteria-state").contains("In progress"));
    assert_eq!(studio.karim.get(&path).await.attribute("#criterion-1-weight", "value"), "35");
}

#[actix_web::test]
async fn payments_that_do_not_add_up_and_closing_on_a_holiday_are_refused() {
    let mut studio = Studio::open().await;
    let reference = studio.start().await;
    let plan =
        [("budget", "20000"), ("payment-1-title", "All"), ("payment-1-amount", "19999.99"), ("payment-1-days", "30")];
    let refused = studio.save(&reference, "budget", &plan).await;
    assert_eq!(refused.status, 422);
    assert!(refused.shows("They add up to €\u{a0}19,999.99"), "{}", refused.text());
    let easter_monday = [
        ("questions-day", "20"),
        ("questions-month", "3"),
        ("questions-year", "2026"),
        ("closes-day", "6"),
        ("closes-month", "4"),
        ("closes-year", "2026"),
        ("decision-day", "30"),
        ("decision-month", "4"),
        ("decision-year", "2026"),
    ];
    let refused = studio.save(&reference, "dates", &easter_monday).await;
    assert_eq!(refused.status, 422);
    assert!(refused.shows("Monday 6 April 2026 is not one"), "{}", refused.text());
}

#[actix_web::test]
async fn two_people_who_save_the_same_part_see_both_texts_and_nothing_is_lost() {
    let mut studio = Studio::open().await;
    let reference = studio.start().await;
    let path = format!("/en/agency/challenges/{reference}/edit/problem");
    let mine = studio.karim.get(&path).await;
    studio.save(&reference, "problem", &[("body", "Callers wait nine minutes.")]).await;
    let conflict =
        studio.karim.fill_once(&mine, "/edit/problem", &[("body", "Callers hang up."), ("save", "next")]).await;
    assert_eq!(conflict.status, 409);
    assert!(conflict.shows("Callers wait nine minutes.") && conflict.shows("Callers hang up."), "{}", conflict.text());
    let kept = studio.karim.fill(&conflict, "/edit/problem", &[]).await;
    assert_eq!(kept.status, 200);
    assert!(studio.karim.get(&path).await.one("#body").contains("Callers hang up."));
}

#[actix_web::test]
async fn the_coach_quotes_a_solution_and_never_blocks() {
    let mut studio = Studio::open().await;
    let reference = studio.start().await;
    let answer = studio.save(&reference, "problem", &[("body", "We need an app for callers.")]).await;
    let page = studio.karim.get(&answer.location.unwrap()).await;
    assert!(page.shows("You name a solution: “app”"), "{}", page.text());
    let again = studio.save(&reference, "problem", &[("body", "We need an app for callers.")]).await;
    assert!(again.location.unwrap().contains("/edit/affected"));
    let tasks = studio.karim.get(&format!("/en/agency/challenges/{reference}")).await;
    assert!(tasks.one("#problem-state").contains("Completed"));
    assert!(tasks.shows("an open question: a text names a solution"));
}

#[actix_web::test]
async fn sending_with_gaps_is_refused_and_each_gap_is_linked_to_its_page() {
    let mut studio = Studio::open().await;
    let reference = studio.start().await;
    let refused = studio.send(&reference).await;
    assert_eq!(refused.status, 422);
    let gaps = refused.all("#errors li");
    assert_eq!(gaps.len(), 13, "{gaps:?}");
    for task in
        ["problem", "affected", "tried", "better", "limits", "data", "budget", "dates", "rights", "adoption", "contact"]
    {
        assert!(refused.html.contains(&format!("/agency/challenges/{reference}/edit/{task}\">")), "{task}");
    }
    assert_eq!(studio.stage(&reference), "draft");
}

#[actix_web::test]
async fn the_preview_is_the_public_page_under_a_band() {
    let mut studio = Studio::open().await;
    let reference = studio.write().await;
    let page = studio.karim.get(&format!("/en/agency/challenges/{reference}/preview")).await;
    assert!(page.shows("Preview. Only your agency sees this."));
    for words in ["Who is in the most danger?", "Hidden until closing", "weight 40 of 100", "100% of it"] {
        assert!(page.shows(words), "{words}");
    }
    assert_eq!(studio.world.visitor().get(&format!("/en/challenges/{reference}")).await.status, 404);
}

#[actix_web::test]
async fn a_draft_does_not_exist_for_another_agency_nor_for_the_lab() {
    let mut studio = Studio::open().await;
    let reference = studio.write().await;
    let other = studio.world.organization("agency", "Railway");
    let mut stranger = studio.world.person("Stan", parvis::kernel::actor::Role::Author, &other);
    for path in ["", "/preview", "/edit/facts"] {
        assert_eq!(stranger.get(&format!("/en/agency/challenges/{reference}{path}")).await.status, 404, "{path}");
    }
    assert_eq!(studio.marc.get(&format!("/en/admin/challenges/{reference}/review")).await.status, 404);
}

#[actix_web::test]
async fn while_the_lab_reads_it_nobody_edits_it() {
    let mut studio = Studio::open().await;
    let reference = studio.write().await;
    let form = studio.karim.get(&format!("/en/agency/challenges/{reference}/edit/tried")).await;
    studio.send(&reference).await;
    let late = studio.karim.fill_once(&form, "/edit/tried", &[("body", "Something else.")]).await;
    assert_eq!(late.status, 403);
    assert!(late.shows("Its author takes it back to change it."), "{}", late.text());
    assert!(PARTS.iter().any(|(task, _)| *task == "tried"));
}
