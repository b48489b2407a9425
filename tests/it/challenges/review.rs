//! The lab sends it back with comments, or passes it now or at a set time.

use chrono::TimeDelta;

use super::Studio;

#[actix_web::test]
async fn sent_back_with_a_comment_the_part_is_open_again_until_it_changes() {
    let mut studio = Studio::open().await;
    let reference = studio.write().await;
    studio.send(&reference).await;
    let review = studio.marc.get(&format!("/en/admin/challenges/{reference}/review")).await;
    let done = studio.marc.fill_once(&review, "/return", &[("comment-better", "What is the value today?")]).await;
    assert_eq!(done.status, 303);
    assert_eq!(studio.stage(&reference), "draft");
    let letters = studio.world.letters_to("karim@people.example").await;
    assert!(letters.iter().any(|letter| letter.text.contains("back with 1 comment")));

    let tasks = studio.karim.get(&format!("/en/agency/challenges/{reference}")).await;
    assert!(tasks.one("#better-state").contains("There is a comment"));
    assert!(tasks.shows("What is the value today?"));
    assert_eq!(studio.send(&reference).await.status, 422);
    studio.save(&reference, "better", &[("body", "47 seconds today, 10 seconds after.")]).await;
    assert_eq!(studio.send(&reference).await.status, 200);
    assert_eq!(studio.stage(&reference), "in_review");
}

#[actix_web::test]
async fn sending_back_without_a_comment_is_refused() {
    let mut studio = Studio::open().await;
    let reference = studio.write().await;
    studio.send(&reference).await;
    let review = studio.marc.get(&format!("/en/admin/challenges/{reference}/review")).await;
    let refused = studio.marc.fill_once(&review, "/return", &[]).await;
    assert_eq!(refused.status, 422);
    assert!(refused.shows("Write at least one comment"));
}

#[actix_web::test]
async fn passing_needs_the_tick_and_the_budget() {
    let mut studio = Studio::open().await;
    let reference = studio.write().await;
    studio.send(&reference).await;
    let review = studio.marc.get(&format!("/en/admin/challenges/{reference}/review")).await;
    let refused = studio.marc.fill_once(&review, "/approve", &[("when", "now")]).await;
    assert_eq!(refused.status, 422);
    assert!(refused.shows("Tick that it prescribes no solution"));
    assert!(refused.shows("is not released yet"));
    assert_eq!(studio.stage(&reference), "in_review");
}

#[actix_web::test]
async fn passed_at_a_set_time_it_is_public_from_that_moment_on() {
    let mut studio = Studio::open().await;
    let reference = studio.write().await;
    studio.send(&reference).await;
    studio.release(&reference).await;
    let review = studio.marc.get(&format!("/en/admin/challenges/{reference}/review")).await;
    let at = [
        ("no_solution", "yes"),
        ("when", "later"),
        ("publish-day", "7"),
        ("publish-month", "1"),
        ("publish-year", "2026"),
        ("publish-time", "09:00"),
    ];
    assert_eq!(studio.marc.fill_once(&review, "/approve", &at).await.status, 303);
    let path = format!("/en/challenges/{reference}");
    studio.world.wait(TimeDelta::days(2).checked_sub(&TimeDelta::microseconds(1)).unwrap());
    assert_eq!(studio.world.visitor().get(&path).await.status, 404);
    studio.world.wait(TimeDelta::microseconds(1));
    assert_eq!(studio.world.visitor().get(&path).await.status, 200);
}

#[actix_web::test]
async fn a_time_in_the_past_and_one_too_near_to_closing_are_refused() {
    let mut studio = Studio::open().await;
    let reference = studio.write().await;
    studio.send(&reference).await;
    studio.release(&reference).await;
    for (day, words) in [("4", "must be in the future"), ("19", "It must stay open 14 days")] {
        let review = studio.marc.get(&format!("/en/admin/challenges/{reference}/review")).await;
        let at = [
            ("no_solution", "yes"),
            ("when", "later"),
            ("publish-day", day),
            ("publish-month", "1"),
            ("publish-year", "2026"),
            ("publish-time", "09:00"),
        ];
        let refused = studio.marc.fill_once(&review, "/approve", &at).await;
        assert_eq!(refused.status, 422, "{day}");
        assert!(refused.shows(words), "{}", refused.text());
    }
}

#[actix_web::test]
async fn the_queue_of_the_lab_shows_what_waits_and_whether_the_money_is_there() {
    let mut studio = Studio::open().await;
    let reference = studio.write().await;
    assert!(studio.marc.get("/en/admin/challenges").await.shows("No challenge waits for review."));
    studio.send(&reference).await;
    let queue = studio.marc.get("/en/admin/challenges").await;
    assert!(queue.shows("Who is in the most danger?") && queue.shows("The budget is not released yet."));
    studio.release(&reference).await;
    assert!(studio.marc.get("/en/admin/challenges").await.shows("The budget is released."));
}

#[actix_web::test]
async fn every_step_stands_in_the_trail() {
    let mut studio = Studio::open().await;
    studio.publish().await;
    let events = studio.world.events();
    for step in ["challenge.started", "challenge.sent", "challenge.released", "challenge.approved"] {
        assert_eq!(events.iter().filter(|code| *code == step).count(), 1, "{step}: {events:?}");
    }
}

#[actix_web::test]
async fn the_author_takes_it_back_from_the_lab_and_sends_it_again() {
    let mut studio = Studio::open().await;
    let reference = studio.write().await;
    studio.send(&reference).await;
    let review = studio.marc.get(&format!("/en/admin/challenges/{reference}/review")).await;
    let path = format!("/en/agency/challenges/{reference}");
    assert!(!studio.ines.get(&path).await.shows("Take the challenge back"));
    let tasks = studio.karim.get(&path).await;
    let done = studio.karim.fill(&tasks, "/recall", &[]).await;
    assert!(done.shows("The challenge is yours again.") && studio.stage(&reference) == "draft", "{}", done.text());
    assert!(studio.world.events().contains(&"challenge.recalled".to_owned()));
    let late = studio.marc.fill_once(&review, "/approve", &[("no_solution", "yes"), ("when", "now")]).await;
    assert_eq!(late.status, 404);
    let again = studio.karim.fill_once(&tasks, "/recall", &[]).await;
    assert_eq!(again.status, 403);
    assert_eq!(studio.send(&reference).await.status, 200);
    assert_eq!(studio.stage(&reference), "in_review");
}

#[actix_web::test]
async fn a_challenge_too_late_for_its_closing_names_a_moment_it_may_close_at() {
    let mut studio = Studio::open().await;
    let reference = studio.write().await;
    studio.send(&reference).await;
    studio.release(&reference).await;
    studio.world.wait(TimeDelta::days(12));
    studio.world.keep_signed_in();
    let refused = studio.approve(&reference).await;
    // It is Saturday 17 January, 09:00; fourteen days later is a Saturday.
    assert_eq!(refused.status, 422, "{}", refused.text());
    assert!(refused.shows("It may close on Monday 2 February 2026, 12:00"), "{}", refused.text());
}

#[actix_web::test]
async fn a_draft_without_a_title_has_a_name_to_click() {
    let mut studio = Studio::open().await;
    let reference = studio.start().await;
    let preview = studio.karim.get(&format!("/en/agency/challenges/{reference}/preview")).await;
    assert_eq!(preview.one("h1"), format!("Untitled ({reference})"));
}
