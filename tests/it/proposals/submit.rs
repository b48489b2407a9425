//! Sending once, twice, and by two people at once.

use parvis::kernel::actor::Role;

use super::{Market, fingerprint, pitch, send, write_all};

#[actix_web::test]
async fn sending_gives_a_receipt_at_a_permanent_address_and_a_letter() {
    let market = Market::open().await;
    let company = market.world.organization("company", "Leiebaken");
    let mut sofia = market.world.person("Sofia", Role::CompanyMember, &company);
    let receipt = pitch(&mut sofia, market.reference, "We listen.").await;
    let number = market.sendings().remove(0);
    assert!(receipt.one("h1").contains(&number));
    assert!(receipt.one("title").contains("Sent, version 1 on Monday 5 January 2026, 09:00:00.000"));
    assert!(receipt.shows("This version counts"));
    assert!(receipt.shows("before Monday 5 January 2026, 15:00:00.000"));
    let digest = market.world.texts("SELECT digest AS text FROM submissions").remove(0);
    assert!(receipt.shows(&digest));
    market.world.wait(chrono::TimeDelta::days(200));
    let mut later = market.world.sign_in(sofia.account(), "Sofia", Some((Role::CompanyMember, &company)));
    assert!(later.get(&receipt.path).await.one("h1").contains(&number));
    let letters = market.world.letters_to(&sofia.email).await;
    assert_eq!(letters.len(), 1);
    assert_eq!(letters[0].subject, "We received your pitch for CH-2026-001");
    for part in [&number, &digest, &receipt.path] {
        assert!(letters[0].text.contains(part.as_str()), "{part} in {}", letters[0].text);
    }
    assert!(market.world.events().contains(&"proposal.submitted".to_owned()));
}

#[actix_web::test]
async fn the_company_can_recompute_the_fingerprint_from_the_text() {
    let market = Market::open().await;
    let mut sofia = market.founder("Sofia", "Leiebaken");
    let receipt = pitch(&mut sofia, market.reference, "Wij luisteren: é ∑ 🛗.").await;
    let text = sofia.get(&format!("{}/text", receipt.path)).await;
    assert_eq!(text.status, 200);
    assert!(text.header("content-disposition").unwrap().starts_with("attachment; filename=\"R-"));
    assert!(text.html.starts_with("parvis pitch 1\nchallenge CH-2026-001\n"));
    assert!(text.html.contains("🛗"));
    assert!(receipt.shows(&fingerprint(&text.html)));
}

#[actix_web::test]
async fn pressing_twice_shows_the_same_receipt() {
    let market = Market::open().await;
    let mut sofia = market.founder("Sofia", "Leiebaken");
    let at = write_all(&mut sofia, market.reference, "We listen.").await;
    let check = sofia.get(&format!("{at}/check")).await;
    let first = sofia.fill(&check, "/submit", &[]).await;
    let second = sofia.fill(&check, "/submit", &[]).await;
    assert_eq!((first.status, &first.path), (200, &second.path));
    assert_eq!(market.sendings().len(), 1);
    assert_eq!(market.world.letters_to(&sofia.email).await.len(), 1);
    assert!(sofia.get(&format!("{at}/check")).await.shows("You sent exactly this text"));
}

#[actix_web::test]
async fn two_colleagues_who_press_at_once_get_one_receipt() {
    let market = Market::open().await;
    let company = market.world.organization("company", "Leiebaken");
    let mut sofia = market.world.person("Sofia", Role::CompanyMember, &company);
    let mut tom = market.world.person("Tom", Role::CompanyMember, &company);
    let at = write_all(&mut sofia, market.reference, "We listen.").await;
    let (hers, his) = (sofia.get(&format!("{at}/check")).await, tom.get(&format!("{at}/check")).await);
    let (a, b) = tokio::join!(sofia.fill(&hers, "/submit", &[]), tom.fill(&his, "/submit", &[]));
    assert_eq!(a.path, b.path, "{}\n{}", a.text(), b.text());
    assert_eq!(market.sendings().len(), 1);
    let letters = market.world.letters().await;
    assert_eq!(letters.len(), 2, "one for each of them");
}

#[actix_web::test]
async fn a_text_a_colleague_changed_meanwhile_is_not_sent_unseen() {
    let market = Market::open().await;
    let company = market.world.organization("company", "Leiebaken");
    let mut sofia = market.world.person("Sofia", Role::CompanyMember, &company);
    let mut tom = market.world.person("Tom", Role::CompanyMember, &company);
    let at = write_all(&mut sofia, market.reference, "We listen.").await;
    let check = sofia.get(&format!("{at}/check")).await;
    super::write(&mut tom, &at, "pitch/1", &[("answer", "Tom knows better.")]).await;
    let stale = sofia.fill(&check, "/submit", &[]).await;
    assert_eq!(stale.status, 409);
    assert!(stale.shows("A colleague changed the text") && stale.shows("Tom knows better."));
    assert!(market.sendings().is_empty());
    assert_eq!(sofia.fill(&stale, "/submit", &[]).await.status, 200);
    assert_eq!(market.sendings().len(), 1);
}

#[actix_web::test]
async fn the_number_of_a_receipt_says_neither_how_many_there_are_nor_which_came_first() {
    let market = Market::open().await;
    for (person, company) in [("Sofia", "Leiebaken"), ("Rik", "Murmure")] {
        let mut founder = market.founder(person, company);
        pitch(&mut founder, market.reference, "We listen.").await;
    }
    for number in market.sendings() {
        assert_eq!(number.len(), 13, "{number}");
        assert!(number.starts_with("R-") && !number.contains("000"), "{number}");
    }
}

#[actix_web::test]
async fn sending_again_after_reading_the_receipt_needs_no_second_thought() {
    let market = Market::open().await;
    let mut sofia = market.founder("Sofia", "Leiebaken");
    let at = write_all(&mut sofia, market.reference, "We listen.").await;
    send(&mut sofia, &at).await;
    let overview = sofia.get(&at).await;
    assert!(overview.shows("This one counts"));
    assert!(overview.one("title").contains("Sent, version 1"));
}
