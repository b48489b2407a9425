//! Taking back, until the deadline and not after.

use super::{Market, press, send, write_all};

#[actix_web::test]
async fn a_pitch_can_be_taken_back_after_reading_what_it_means() {
    let mut market = Market::open().await;
    let mut sofia = market.founder("Sofia", "Leiebaken");
    let at = write_all(&mut sofia, market.reference, "We listen.").await;
    let receipt = send(&mut sofia, &at).await;
    market.world.letters().await;
    let confirm = sofia.get(&format!("{at}/withdraw")).await;
    assert!(confirm.shows("will no longer be part of the selection"));
    let after = sofia.fill(&confirm, "/withdraw", &[]).await;
    assert!(after.one("title").contains("NOT SENT"));
    assert!(sofia.get(&receipt.path).await.shows("You took this back"));
    let letters = market.world.letters_to(&sofia.email).await;
    assert_eq!(letters[0].subject, "You took back your pitch for CH-2026-001");
    assert!(letters[0].text.contains("NOT part of the selection"));
    market.world.wait_until(market.closes_at);
    press(&mut market.karim, market.reference).await;
    let record = press(&mut market.ines, market.reference).await;
    assert!(record.shows("1 receipt was given on time, 0 opened."));
    assert!(record.shows("Taken back, not opened"));
    assert!(market.world.texts("SELECT answers AS text FROM opened_pitches").is_empty());
}

#[actix_web::test]
async fn what_was_taken_back_can_be_sent_again() {
    let market = Market::open().await;
    let mut sofia = market.founder("Sofia", "Leiebaken");
    let at = write_all(&mut sofia, market.reference, "We listen.").await;
    send(&mut sofia, &at).await;
    let confirm = sofia.get(&format!("{at}/withdraw")).await;
    sofia.fill(&confirm, "/withdraw", &[]).await;
    let again = sofia.fill(&confirm, "/withdraw", &[]).await;
    assert_eq!(again.status, 200, "pressing twice is no fault");
    let receipt = send(&mut sofia, &at).await;
    assert!(receipt.one("title").contains("Sent, version 2"), "{}", receipt.text());
    assert_eq!(market.sendings().len(), 2);
}

#[actix_web::test]
async fn after_the_deadline_nobody_takes_a_pitch_out() {
    let market = Market::open().await;
    let mut sofia = market.founder("Sofia", "Leiebaken");
    let at = write_all(&mut sofia, market.reference, "We listen.").await;
    send(&mut sofia, &at).await;
    let confirm = sofia.get(&format!("{at}/withdraw")).await;
    market.world.wait_until(market.closes_at);
    let refused = sofia.fill(&confirm, "/withdraw", &[]).await;
    assert_eq!(refused.status, 403);
    assert!(refused.shows("Your pitch stays in the selection"));
    assert!(refused.shows("15:00:00.000"));
    assert_eq!(sofia.get(&format!("{at}/withdraw")).await.status, 403);
    assert!(sofia.get(&at).await.one("title").contains("It is final"));
}

#[actix_web::test]
async fn one_microsecond_before_the_deadline_it_still_can_be_taken_back() {
    let market = Market::open().await;
    let mut sofia = market.founder("Sofia", "Leiebaken");
    let at = write_all(&mut sofia, market.reference, "We listen.").await;
    send(&mut sofia, &at).await;
    let confirm = sofia.get(&format!("{at}/withdraw")).await;
    market.world.wait_until(market.just_before());
    assert_eq!(sofia.fill(&confirm, "/withdraw", &[]).await.status, 200);
    assert_eq!(market.world.texts("SELECT stage AS text FROM proposals"), ["withdrawn"]);
}

#[actix_web::test]
async fn a_draft_has_nothing_to_take_back() {
    let market = Market::open().await;
    let mut sofia = market.founder("Sofia", "Leiebaken");
    let at = write_all(&mut sofia, market.reference, "We listen.").await;
    assert_eq!(sofia.get(&format!("{at}/withdraw")).await.path, at);
    let token = sofia.get("/en/me/profile").await.attribute("input[name=csrf]", "value");
    let refused = sofia.post_once(&format!("{at}/withdraw"), &[("csrf", &token)]).await;
    assert_eq!(refused.status, 403);
    assert!(refused.shows("Nothing was sent"));
}
