//! A later version in place of an earlier one.

use chrono::TimeDelta;

use super::{Market, press, send, write, write_all};

#[actix_web::test]
async fn the_last_complete_version_on_time_counts_and_the_earlier_is_marked() {
    let mut market = Market::open().await;
    let mut sofia = market.founder("Sofia", "Leiebaken");
    let at = write_all(&mut sofia, market.reference, "First").await;
    let first = send(&mut sofia, &at).await;
    market.world.wait(TimeDelta::hours(1));
    write(&mut sofia, &at, "pitch/1", &[("answer", "Second")]).await;
    let between = sofia.get(&at).await;
    assert!(between.one("title").contains("Sent, version 1"));
    assert!(between.shows("You changed the text after you sent it."));
    let check = sofia.get(&format!("{at}/check")).await;
    assert!(check.shows("This replaces what you sent before"));
    let second = send(&mut sofia, &at).await;
    assert!(second.one("title").contains("Sent, version 2"));
    assert_ne!(first.path, second.path);
    let earlier = sofia.get(&first.path).await;
    assert!(earlier.shows("A later version took its place"));
    assert!(earlier.shows("First 1"), "the company reads what it sent then");
    market.world.wait_until(market.closes_at);
    press(&mut market.karim, market.reference).await;
    let record = press(&mut market.ines, market.reference).await;
    assert!(record.shows("2 receipts were given on time, 1 opened."));
    assert!(record.shows("Replaced, not opened"));
    let opened = market.world.texts("SELECT answers AS text FROM opened_pitches");
    assert_eq!(opened.len(), 1);
    assert!(opened[0].contains("Second") && !opened[0].contains("First 1"));
}

#[actix_web::test]
async fn an_incomplete_change_leaves_the_earlier_version_in() {
    let mut market = Market::open().await;
    let mut sofia = market.founder("Sofia", "Leiebaken");
    let at = write_all(&mut sofia, market.reference, "First").await;
    send(&mut sofia, &at).await;
    write(&mut sofia, &at, "pitch/1", &[("answer", "")]).await;
    assert!(sofia.get(&format!("{at}/check")).await.all("main form").is_empty());
    market.world.wait_until(market.closes_at);
    press(&mut market.karim, market.reference).await;
    press(&mut market.ines, market.reference).await;
    let opened = market.world.texts("SELECT answers AS text FROM opened_pitches");
    assert!(opened[0].contains("First 1"));
}
