//! After publication only closing may move later and texts may change, in public.

use chrono::TimeDelta;

use super::Studio;
use crate::world::Page;

async fn amend(studio: &mut Studio, reference: &str, values: &[(&str, &str)]) -> Page {
    let page = studio.karim.get(&format!("/en/agency/challenges/{reference}/amend")).await;
    assert_eq!(page.status, 200, "{}", page.text());
    let mut all = values.to_vec();
    if !values.iter().any(|(name, _)| *name == "reason") {
        all.push(("reason", "Two companies read it in two ways."));
    }
    studio.karim.fill_once(&page, "/amend", &all).await
}

const A_WEEK_LATER: [(&str, &str); 5] =
    [("move", "yes"), ("closes-day", "6"), ("closes-month", "2"), ("closes-year", "2026"), ("closes-time", "16:00")];

#[actix_web::test]
async fn a_later_closing_is_recorded_and_told_to_everyone_with_a_pitch() {
    let mut studio = Studio::open().await;
    let reference = studio.publish().await;
    studio.rival("Sofia", &reference);
    let mut values = A_WEEK_LATER.to_vec();
    values.push(("text-limits", "A human answers every call, in three languages."));
    assert_eq!(amend(&mut studio, &reference, &values).await.status, 303);
    let letters = studio.world.letters_to("sofia@people.example").await;
    assert!(letters[0].text.contains("Friday 6 February 2026, 16:00"), "{}", letters[0].text);
    let changes = studio.world.visitor().get(&format!("/en/challenges/{reference}/changes")).await;
    for words in [
        "Two companies read it in two ways.",
        "Friday 30 January 2026, 16:00 (Brussels time)",
        "Friday 6 February 2026, 16:00 (Brussels time)",
        "C++ stays, 100% of it.",
        "in three languages",
    ] {
        assert!(changes.shows(words), "{words}: {}", changes.text());
    }
    let page = studio.world.visitor().get(&format!("/en/challenges/{reference}")).await;
    assert!(page.shows("Last changed on Monday 5 January 2026."));
    assert!(studio.world.visitor().get("/en/challenges?q=three+languages").await.shows(&reference));
}

#[actix_web::test]
async fn closing_never_moves_earlier() {
    let mut studio = Studio::open().await;
    let reference = studio.publish().await;
    let earlier = [("move", "yes"), ("closes-day", "29"), ("closes-month", "1"), ("closes-year", "2026")];
    let refused = amend(&mut studio, &reference, &earlier).await;
    assert_eq!(refused.status, 422);
    assert!(refused.shows("Closing may only move later than"));
}

#[actix_web::test]
async fn a_text_changed_in_the_last_days_needs_a_later_closing() {
    let mut studio = Studio::open().await;
    let reference = studio.publish().await;
    studio.around_closing(TimeDelta::days(-2));
    let text = ("text-limits", "Only in Dutch.");
    let refused = amend(&mut studio, &reference, &[text]).await;
    assert_eq!(refused.status, 422);
    assert!(refused.shows("A text changes less than 6 days before closing"));
    let mut values = A_WEEK_LATER.to_vec();
    values.push(text);
    assert_eq!(amend(&mut studio, &reference, &values).await.status, 303);
}

#[actix_web::test]
async fn nothing_changed_and_no_reason_are_refused() {
    let mut studio = Studio::open().await;
    let reference = studio.publish().await;
    let nothing = amend(&mut studio, &reference, &[]).await;
    assert!(nothing.status == 422 && nothing.shows("Nothing changes."));
    let no_reason = amend(&mut studio, &reference, &[("reason", ""), ("text-limits", "Other.")]).await;
    assert!(no_reason.status == 422 && no_reason.shows("Enter why it changes"));
}

#[actix_web::test]
async fn after_closing_nothing_is_amended() {
    let mut studio = Studio::open().await;
    let reference = studio.publish().await;
    let form = studio.karim.get(&format!("/en/agency/challenges/{reference}/amend")).await;
    studio.around_closing(TimeDelta::zero());
    let late = studio.karim.fill_once(&form, "/amend", &[("reason", "Late."), ("text-limits", "Other.")]).await;
    assert_eq!(late.status, 403);
    assert!(late.shows("The challenge is closed."), "{}", late.text());
}

#[actix_web::test]
async fn criteria_and_money_are_frozen_at_publication() {
    let mut studio = Studio::open().await;
    let reference = studio.publish().await;
    for task in ["criteria", "budget", "method", "facts"] {
        let page = studio.karim.get(&format!("/en/agency/challenges/{reference}/edit/{task}")).await;
        assert_eq!(page.status, 403, "{task}");
        assert!(page.shows("Its text changes only by an amendment."));
    }
}
