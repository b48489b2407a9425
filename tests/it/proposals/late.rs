//! The limit, to the microsecond.

use chrono::TimeDelta;

use super::{Market, send, write, write_all};

#[actix_web::test]
async fn one_microsecond_before_the_limit_is_on_time() {
    let market = Market::open().await;
    let mut sofia = market.founder("Sofia", "Leiebaken");
    let at = write_all(&mut sofia, market.reference, "We listen.").await;
    market.world.wait_until(market.just_before());
    let receipt = send(&mut sofia, &at).await;
    assert!(receipt.shows("14:59:59.999"), "{}", receipt.text());
    assert_eq!(market.sendings().len(), 1);
}

#[actix_web::test]
async fn exactly_at_the_limit_is_late_and_the_text_stays_a_draft() {
    let market = Market::open().await;
    let mut sofia = market.founder("Sofia", "Leiebaken");
    let at = write_all(&mut sofia, market.reference, "We listen.").await;
    let check = sofia.get(&format!("{at}/check")).await;
    market.world.wait_until(market.closes_at);
    let late = sofia.fill(&check, "/submit", &[]).await;
    assert_eq!(late.status, 409);
    let both = "The challenge closed on Monday 5 January 2026, 15:00:00.000 (Brussels time). \
                We received this on Monday 5 January 2026, 15:00:00.000 (Brussels time).";
    assert!(late.shows(both), "{}", late.text());
    assert!(late.shows("Your text is kept as a draft and is not part of the selection."));
    assert!(market.sendings().is_empty());
    let page = sofia.get(&at).await;
    assert!(page.one("title").contains("NOT SENT. The challenge is closed"), "{}", page.one("title"));
    assert_eq!(sofia.get(&format!("{at}/pitch/1")).await.one("textarea"), "We listen. 1");
}

#[actix_web::test]
async fn a_form_opened_before_and_sent_after_is_refused_with_both_times_and_stands_in_the_trail() {
    let market = Market::open().await;
    let mut sofia = market.founder("Sofia", "Leiebaken");
    let at = write_all(&mut sofia, market.reference, "We listen.").await;
    let check = sofia.get(&format!("{at}/check")).await;
    market.world.wait_until(market.closes_at.plus(TimeDelta::microseconds(41_203_000)));
    let late = sofia.fill(&check, "/submit", &[]).await;
    assert!(late.shows("15:00:00.000") && late.shows("15:00:41.203"), "{}", late.text());
    let noted = market.world.texts("SELECT payload AS text FROM audit_entries WHERE code = 'proposal.refused_late'");
    assert_eq!(noted.len(), 1);
    assert!(noted[0].contains("2026-01-05T14:00:41.203000Z"), "{}", noted[0]);
    assert!(market.world.letters_to(&sofia.email).await.is_empty());
}

#[actix_web::test]
async fn a_text_typed_past_the_limit_is_kept_as_a_draft() {
    let market = Market::open().await;
    let mut sofia = market.founder("Sofia", "Leiebaken");
    let at = write_all(&mut sofia, market.reference, "We listen.").await;
    let page = sofia.get(&format!("{at}/pitch/1")).await;
    market.world.wait_until(market.closes_at);
    let saved = sofia.fill(&page, "pitch/1", &[("answer", "Typed too long."), ("save", "later")]).await;
    assert_eq!(saved.status, 200);
    assert!(saved.shows("is not part of the selection"), "{}", saved.text());
    assert!(saved.shows("nobody reads them and they can’t be sent"), "{}", saved.text());
    assert_eq!(sofia.get(&format!("{at}/pitch/1")).await.one("textarea"), "Typed too long.");
    assert!(sofia.get(&format!("{at}/check")).await.all("main form").is_empty());
}

#[actix_web::test]
async fn a_replacement_that_comes_late_leaves_the_sending_before_it_in() {
    let market = Market::open().await;
    let mut sofia = market.founder("Sofia", "Leiebaken");
    let at = write_all(&mut sofia, market.reference, "We listen.").await;
    send(&mut sofia, &at).await;
    write(&mut sofia, &at, "pitch/1", &[("answer", "Better")]).await;
    let check = sofia.get(&format!("{at}/check")).await;
    market.world.wait_until(market.closes_at);
    assert_eq!(sofia.fill(&check, "/submit", &[]).await.status, 409);
    assert_eq!(market.sendings().len(), 1);
    assert_eq!(market.world.texts("SELECT stage AS text FROM proposals"), ["submitted"]);
}

#[actix_web::test]
async fn a_second_press_after_the_limit_shows_the_receipt_of_the_first() {
    let market = Market::open().await;
    let mut sofia = market.founder("Sofia", "Leiebaken");
    let at = write_all(&mut sofia, market.reference, "We listen.").await;
    let check = sofia.get(&format!("{at}/check")).await;
    market.world.wait_until(market.just_before());
    let first = sofia.fill(&check, "/submit", &[]).await;
    market.world.wait_until(market.closes_at);
    let second = sofia.fill(&check, "/submit", &[]).await;
    assert_eq!((second.status, second.path), (200, first.path));
}
