//! The public list and the page of a challenge.

use chrono::TimeDelta;

use super::Studio;

#[actix_web::test]
async fn the_page_tells_the_eight_facts_and_prints_the_boundary() {
    let mut studio = Studio::open().await;
    let reference = studio.publish().await;
    let page = studio.world.visitor().get(&format!("/en/challenges/{reference}")).await;
    assert_eq!(page.all("dl.facts > div").len(), 8);
    for words in [
        "Callers wait in the order they called",
        "Up to €\u{a0}29,999.99 excl. VAT",
        "Paid in 2 parts, the first €\u{a0}9,999.99 14 days after the start",
        "Friday 30 January 2026, 16:00 (Brussels time)",
        "before Friday 30 January 2026, 16:00:00.000 (Brussels time)",
        "About 15 minutes",
        "240 words in total, no files",
        "The company keeps what it makes",
        "Hidden until closing",
        "02 123 45 67",
    ] {
        assert!(page.shows(words), "{words}: {}", page.text());
    }
    assert!(page.html.len() <= 60_000, "{} bytes", page.html.len());
    assert!(page.all("ol.track li").len() == 7);
}

#[actix_web::test]
async fn the_number_of_pitches_is_hidden_until_closing_unless_the_challenge_shows_it() {
    let mut studio = Studio::open().await;
    let reference = studio.publish().await;
    let path = format!("/en/challenges/{reference}");
    assert!(studio.world.visitor().get(&path).await.shows("Hidden until closing"));
    studio.world.sql("UPDATE challenges SET show_count = true");
    let shown = studio.world.visitor().get(&path).await;
    assert!(!shown.shows("Hidden until closing"));
    studio.world.sql("UPDATE challenges SET show_count = false");
    studio.around_closing(TimeDelta::zero());
    assert!(!studio.world.visitor().get(&path).await.shows("Hidden until closing"));
}

#[actix_web::test]
async fn at_the_limit_itself_it_is_closed_and_just_before_it_is_open() {
    let mut studio = Studio::open().await;
    let reference = studio.publish().await;
    let path = format!("/en/challenges/{reference}");
    studio.around_closing(TimeDelta::microseconds(-1));
    assert!(studio.world.visitor().get(&path).await.shows("Start your pitch"));
    studio.around_closing(TimeDelta::zero());
    let page = studio.world.visitor().get(&path).await;
    assert!(page.shows("No longer open") && !page.shows("Start your pitch"));
}

#[actix_web::test]
async fn search_takes_signs_as_they_are_and_folds_accents() {
    let mut studio = Studio::open().await;
    studio.publish().await;
    let mut visitor = studio.world.visitor();
    for (words, found) in [
        ("C%2B%2B", true),
        ("100%25", true),
        ("d%C3%A1nger", true),
        ("%25%25", false),
        ("100_", false),
        ("emergency+callers", true),
        ("railway", false),
    ] {
        let page = visitor.get(&format!("/en/challenges?q={words}")).await;
        assert_eq!(page.status, 200);
        assert_eq!(!page.all("article").is_empty(), found, "{words}");
    }
}

#[actix_web::test]
async fn filters_become_chips_that_remove_themselves_and_the_title_counts() {
    let mut studio = Studio::open().await;
    studio.publish().await;
    let mut visitor = studio.world.visitor();
    let page = visitor.get("/en/challenges?state=open&theme=safety&theme=nonsense&language=en&page=9").await;
    assert_eq!(page.one("h1"), "1 challenge found");
    assert!(page.one("title").contains("1 challenge found"));
    assert_eq!(page.all(".chips .tag").len(), 3);
    assert_eq!(page.attribute(".chips .tag", "href"), "/en/challenges?theme=safety&language=en");
    for query in ["state=closed", "theme=health", "language=fr", "state=soon", "state=lesson"] {
        let none = visitor.get(&format!("/en/challenges?{query}")).await;
        assert!(none.shows("No challenge matches"), "{query}");
    }
    studio.around_closing(TimeDelta::days(-6));
    assert_eq!(visitor.get("/en/challenges?state=soon").await.all("article").len(), 1);
    studio.around_closing(TimeDelta::days(1));
    assert_eq!(visitor.get("/en/challenges?state=closed").await.all("article").len(), 1);
}

#[actix_web::test]
async fn twenty_a_page_open_ones_first_then_the_last_closed() {
    let mut studio = Studio::open().await;
    let first = studio.publish().await;
    for number in 2..=45 {
        let closes = if number <= 25 {
            format!("2026-02-{:02}", number % 20 + 1)
        } else {
            format!("2025-11-{:02}", number - 20)
        };
        studio.world.sql(&format!(
            "INSERT INTO challenges (id, reference, organization_id, author_id, procedure, stage, lang, theme, title, \
             summary, budget_cents, currency, languages, show_count, method, contact, questions_until, closes_at, \
             decision_on, budget_line, publish_at, search_text, created_at, updated_at, version) SELECT \
             '000000000000000000000000{number:02}', 'CH-2026-{number:03}', organization_id, author_id, procedure, stage, lang, \
             theme, 'Number {number}', summary, budget_cents, currency, languages, show_count, method, contact, \
             questions_until, '{closes} 15:00:00', decision_on, budget_line, '2025-10-01 09:00:00', search_text, \
             created_at, updated_at, version FROM challenges WHERE reference = '{first}'"
        ));
    }
    let mut visitor = studio.world.visitor();
    let page = visitor.get("/en/challenges").await;
    assert_eq!(page.one("h1"), "Challenges (45)");
    assert_eq!(page.all("article").len(), 20);
    assert!(page.one("article").contains(&first), "closes first: {}", page.one("article"));
    assert!(page.html.len() <= 60_000, "{} bytes", page.html.len());
    let second = visitor.get("/en/challenges?page=2").await.all("article");
    assert!(second[4].contains("Closes on") && second[5].contains("Closed on"), "{second:?}");
    assert!(second[5].contains("Number 45"));
    assert_eq!(visitor.get("/en/challenges?page=99").await.all("article").len(), 5);
    let (one, many) = (
        studio.world.statements(&mut visitor, "/en/challenges?page=2").await,
        studio.world.statements(&mut visitor, "/en/challenges?q=nothing-like-it").await,
    );
    assert!(one <= 6 && many <= 6, "{one} {many}");
    assert!(studio.world.statements(&mut visitor, &format!("/en/challenges/{first}")).await <= 11);
}

#[actix_web::test]
async fn the_text_keeps_its_language_on_a_page_in_another() {
    let mut studio = Studio::open().await;
    let reference = studio.publish().await;
    let page = studio.world.visitor().get(&format!("/fr/challenges/{reference}")).await;
    assert_eq!(page.attribute("h1", "lang"), "en");
    assert!(
        page.shows("Ce texte est en anglais.") && page.shows("Jusqu’à 29\u{202f}999,99\u{a0}€ hors TVA"),
        "{}",
        page.text()
    );
    assert_eq!(page.attribute("#problem .read", "lang"), "en");
}
