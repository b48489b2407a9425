//! A missed promise is public, and nothing planned reads like something that happened.

use chrono::TimeDelta;

use super::Studio;

#[actix_web::test]
async fn a_decision_that_did_not_come_is_late_in_the_card_the_dates_and_the_track() {
    let mut studio = Studio::open().await;
    let reference = studio.publish().await;
    let path = format!("/en/challenges/{reference}");
    let open = studio.world.visitor().get(&path).await;
    assert!(open.one("ol.track").contains("until Friday 30 January 2026"), "{}", open.one("ol.track"));
    assert!(open.one("ol.track").contains("by Friday 13 February 2026"));

    studio.world.sql("UPDATE challenges SET stage = 'decision'");
    studio.around_closing(TimeDelta::days(10));
    let waiting = studio.world.visitor().get(&path).await;
    assert!(waiting.one("aside").contains("Everybody hears the decision by Friday 13 February 2026."));

    studio.around_closing(TimeDelta::days(17));
    let late = studio.world.visitor().get(&path).await;
    let sentence = "The decision is 3 days late. It was promised by Friday 13 February 2026.";
    assert!(late.one("aside .warn").contains(sentence), "{}", late.text());
    assert!(late.one("#dates").contains("3 days late"));
    assert!(late.one("ol.track .now").contains("late: promised by Friday 13 February 2026"));
    let desk = studio.karim.get(&format!("/en/agency/challenges/{reference}")).await;
    assert!(desk.one("ol.track .now").contains("late: promised by"), "{}", desk.one("ol.track"));
}

#[actix_web::test]
async fn once_the_letters_are_sent_it_is_decided_on_that_day_whatever_the_stage() {
    let mut studio = Studio::open().await;
    let reference = studio.publish().await;
    studio.around_closing(TimeDelta::days(17));
    studio.world.sql("UPDATE challenges SET stage = 'decision'");
    studio.world.sql(
        "INSERT INTO decisions (challenge_id, kind, reasons, proposed_by, proposed_at, returned_reason, tie_reason, \
         letters_sent_at, version) SELECT id, 'no_award', '', author_id, created_at, '', '', '2026-02-16 10:00:00', 1 \
         FROM challenges",
    );
    let page = studio.world.visitor().get(&format!("/en/challenges/{reference}")).await;
    assert!(page.one("aside").contains("Everybody was told the decision on Monday 16 February 2026."));
    assert!(!page.shows("late") && page.one(".page-head .tag") == "Decided", "{}", page.text());
    let stations = page.all("ol.track .done");
    assert!(stations.last().is_some_and(|last| last.contains("Decided") && last.contains("16 February 2026")));
}

#[actix_web::test]
async fn a_closed_challenge_asks_nothing_of_companies_any_more() {
    let mut studio = Studio::open().await;
    let reference = studio.publish().await;
    let path = format!("/en/challenges/{reference}");
    let open = studio.world.visitor().get(&path).await.one("dl.facts");
    assert!(open.contains("For access or the process") && open.contains("Ask about the content on the page of"));
    studio.around_closing(TimeDelta::days(1));
    let page = studio.world.visitor().get(&path).await;
    let facts = page.one("dl.facts");
    assert_eq!(page.all("dl.facts > div").len(), 8);
    for words in ["Your effort now", "Closes", "A pitch counts when", "You may write in", "Ask about the content"] {
        assert!(!facts.contains(words), "{words}: {facts}");
    }
    for words in ["Closed", "Everybody hears by", "Pitches were written in", "Pitches received"] {
        assert!(facts.contains(words), "{words}: {facts}");
    }
}

#[actix_web::test]
async fn the_track_of_a_withdrawn_challenge_ends_there() {
    let mut studio = Studio::open().await;
    let reference = studio.publish().await;
    let page = studio.karim.get(&format!("/en/agency/challenges/{reference}/withdraw")).await;
    studio.karim.fill_once(&page, "/withdraw", &[("reason", "The law changed.")]).await;
    let desk = studio.karim.get(&format!("/en/agency/challenges/{reference}")).await;
    assert_eq!(desk.all("ol.track li").len(), 2, "{}", desk.one("ol.track"));
    assert!(desk.one("ol.track .now").contains("Withdrawn"));
}
