//! Starting, writing, saving, and two people in one text.

use chrono::TimeDelta;
use parvis::kernel::actor::Role;

use super::{Market, address, start, write, write_all};

#[actix_web::test]
async fn starting_twice_opens_the_one_draft() {
    let market = Market::open().await;
    let mut sofia = market.founder("Sofia", "Leiebaken");
    let first = start(&mut sofia, market.reference).await;
    assert_eq!(first.status, 200);
    assert!(first.shows("You started this on Monday 5 January 2026"));
    let second = start(&mut sofia, market.reference).await;
    assert_eq!(address(&first), address(&second));
    assert!(second.shows("You have a pitch for this challenge already"));
}

#[actix_web::test]
async fn a_draft_says_that_it_is_not_sent_in_title_and_heading() {
    let market = Market::open().await;
    let mut sofia = market.founder("Sofia", "Leiebaken");
    let at = address(&start(&mut sofia, market.reference).await);
    for page in ["", "/pitch/1", "/facts", "/declare", "/check"] {
        let page = sofia.get(&format!("{at}{page}")).await;
        assert_eq!(page.status, 200);
        assert!(page.one("title").contains("NOT SENT"), "{}", page.one("title"));
        assert!(page.all("main .tag").contains(&"NOT SENT".to_owned()), "{}", page.path);
    }
}

#[actix_web::test]
async fn what_is_written_is_there_after_coming_back() {
    let market = Market::open().await;
    let mut sofia = market.founder("Sofia", "Leiebaken");
    let at = address(&start(&mut sofia, market.reference).await);
    let next = write(&mut sofia, &at, "pitch/1", &[("answer", "We listen to the lift.")]).await;
    assert_eq!(next.path, format!("{at}/pitch/2"));
    let page = sofia.get(&format!("{at}/pitch/1")).await;
    assert_eq!(page.one("textarea"), "We listen to the lift.");
    assert!(page.shows("A lift stands still and nobody knows."));
    assert!(sofia.get(&at).await.shows("1 of 5 parts done"));
}

#[actix_web::test]
async fn a_text_that_is_too_long_is_saved_and_cannot_be_sent() {
    let market = Market::open().await;
    let mut sofia = market.founder("Sofia", "Leiebaken");
    let at = write_all(&mut sofia, market.reference, "We listen.").await;
    let long = vec!["word"; 92].join(" ");
    let page = write(&mut sofia, &at, "pitch/1", &[("answer", &long)]).await;
    assert_eq!(page.status, 422);
    assert!(page.one("title").starts_with("Error: "));
    assert!(page.shows("12 words too many"));
    assert_eq!(page.one("textarea"), long);
    assert_eq!(sofia.get(&format!("{at}/pitch/1")).await.one("textarea"), long);
    let check = sofia.get(&format!("{at}/check")).await;
    assert!(check.shows("12 words too many"));
    assert!(check.all("main form").is_empty(), "no button while something is wrong");
}

#[actix_web::test]
async fn an_incomplete_pitch_lists_what_is_missing_and_has_no_button() {
    let market = Market::open().await;
    let mut sofia = market.founder("Sofia", "Leiebaken");
    let at = address(&start(&mut sofia, market.reference).await);
    let check = sofia.get(&format!("{at}/check")).await;
    assert!(check.shows("5 things to do before you can send"));
    assert!(check.shows("Enter what you would do"));
    assert!(check.all("main form").is_empty());
    let token = sofia.get("/en/me/profile").await.attribute("input[name=csrf]", "value");
    let sent = sofia.post_once(&format!("{at}/submit"), &[("csrf", &token), ("version", "1")]).await;
    assert_eq!(sent.status, 422);
    assert!(market.sendings().is_empty());
}

#[actix_web::test]
async fn a_missing_choice_is_told_at_its_field() {
    let market = Market::open().await;
    let mut sofia = market.founder("Sofia", "Leiebaken");
    let at = address(&start(&mut sofia, market.reference).await);
    let page = write(&mut sofia, &at, "facts", &[("maturity", "idea")]).await;
    assert_eq!(page.status, 422);
    assert!(page.shows("Select where your solution was used"));
    assert_eq!(page.all("input[type=radio][checked]").len(), 1);
    let page = write(&mut sofia, &at, "declare", &[("signatory", "yes")]).await;
    assert_eq!(page.status, 422);
    assert!(page.shows("Tick that nobody at the agency has an interest in your company"));
}

#[actix_web::test]
async fn a_page_saves_itself_and_answers_with_the_next_version() {
    let market = Market::open().await;
    let mut sofia = market.founder("Sofia", "Leiebaken");
    let at = address(&start(&mut sofia, market.reference).await);
    let page = sofia.get(&format!("{at}/pitch/1")).await;
    let saved = sofia.fill_once(&page, "pitch/1", &[("answer", "half a sen"), ("save", "auto")]).await;
    assert_eq!(saved.status, 200);
    assert_eq!(saved.html, r#"{"version":"2","saved":"Saved at 09:00"}"#);
    let answer = [("answer", "half a sentence"), ("save", "auto"), ("version", "2")];
    assert_eq!(sofia.fill_once(&page, "pitch/1", &answer).await.status, 200);
    assert_eq!(sofia.get(&format!("{at}/pitch/1")).await.one("textarea"), "half a sentence");
}

#[actix_web::test]
async fn saving_never_sends_whatever_button_is_pressed() {
    let market = Market::open().await;
    let mut sofia = market.founder("Sofia", "Leiebaken");
    let at = write_all(&mut sofia, market.reference, "We listen.").await;
    let page = sofia.get(&format!("{at}/declare")).await;
    for save in ["send", "submit", ""] {
        sofia.fill(&page, "declare", &[("save", save)]).await;
    }
    assert!(market.sendings().is_empty());
}

#[actix_web::test]
async fn two_colleagues_in_one_answer_see_both_texts() {
    let market = Market::open().await;
    let company = market.world.organization("company", "Leiebaken");
    let mut sofia = market.world.person("Sofia", Role::CompanyMember, &company);
    let mut tom = market.world.person("Tom", Role::CompanyMember, &company);
    let at = address(&start(&mut sofia, market.reference).await);
    let (hers, his) = (sofia.get(&format!("{at}/pitch/1")).await, tom.get(&format!("{at}/pitch/1")).await);
    sofia.fill(&hers, "pitch/1", &[("answer", "Hers"), ("save", "next")]).await;
    let conflict = tom.fill_once(&his, "pitch/1", &[("answer", "His"), ("save", "next")]).await;
    assert_eq!(conflict.status, 409);
    assert!(conflict.shows("Hers") && conflict.shows("His"));
    let kept = tom.fill(&conflict, "pitch/1", &[]).await;
    assert_eq!(kept.status, 200);
    assert_eq!(sofia.get(&format!("{at}/pitch/1")).await.one("textarea"), "His");
}

#[actix_web::test]
async fn two_colleagues_in_two_answers_do_not_get_in_each_others_way() {
    let market = Market::open().await;
    let company = market.world.organization("company", "Leiebaken");
    let mut sofia = market.world.person("Sofia", Role::CompanyMember, &company);
    let mut tom = market.world.person("Tom", Role::CompanyMember, &company);
    let at = address(&start(&mut sofia, market.reference).await);
    let (hers, his) = (sofia.get(&format!("{at}/pitch/1")).await, tom.get(&format!("{at}/pitch/2")).await);
    let one = [("answer", "Hers"), ("save", "later")];
    let two = [("answer", "His"), ("save", "later")];
    let (a, b) = tokio::join!(sofia.fill(&hers, "pitch/1", &one), tom.fill(&his, "pitch/2", &two));
    assert_eq!((a.status, b.status), (200, 200));
    assert_eq!(sofia.get(&format!("{at}/pitch/1")).await.one("textarea"), "Hers");
    assert_eq!(sofia.get(&format!("{at}/pitch/2")).await.one("textarea"), "His");
}

#[actix_web::test]
async fn a_challenge_that_changed_after_the_last_save_says_so_until_the_text_is_saved_again() {
    let market = Market::open().await;
    let mut sofia = market.founder("Sofia", "Leiebaken");
    let at = write_all(&mut sofia, market.reference, "We listen.").await;
    let says = "The agency changed the challenge on";
    assert!(!sofia.get(&at).await.shows(says));
    market.world.wait(TimeDelta::minutes(10));
    let now = market.world.now().utc().format("%Y-%m-%d %H:%M:%S%.f").to_string();
    market.world.sql(&format!(
        "INSERT INTO amendments (id, challenge_id, number, reason, changes, amended_by, amended_at) \
         SELECT '{}', id, 1, 'Another limit.', '[]', author_id, '{now}' FROM challenges",
        "a".repeat(26)
    ));
    for page in ["", "/pitch/1", "/check"] {
        let page = sofia.get(&format!("{at}{page}")).await;
        assert!(page.shows(says), "{}", page.text());
        assert!(page.links().iter().any(|link| link.ends_with("/challenges/CH-2026-001/changes")));
    }
    let page = sofia.get(&format!("{at}/pitch/1")).await;
    market.world.wait(TimeDelta::minutes(1));
    sofia.fill(&page, "pitch/1", &[("answer", "We listen, within the new limit."), ("save", "later")]).await;
    assert!(!sofia.get(&at).await.shows(says));
}

#[actix_web::test]
async fn a_draft_that_was_not_sent_is_reminded_of_three_days_and_one_day_before_and_a_sent_pitch_never() {
    let market = Market::open().await;
    let closes_at = market.world.now().plus(TimeDelta::days(5));
    let stamp = closes_at.utc().format("%Y-%m-%d %H:%M:%S%.f");
    market.world.sql(&format!("UPDATE challenges SET closes_at = '{stamp}'"));
    let mut sofia = market.founder("Sofia", "Leiebaken");
    write_all(&mut sofia, market.reference, "We listen.").await;
    let mut rik = market.founder("Rik", "Murmure");
    super::pitch(&mut rik, market.reference, "We send in time.").await;
    market.world.letters().await;
    assert_eq!(market.world.chores().await, 0, "five days before nobody is hurried");
    for (days, wanted) in [(2, 1), (0, 0), (2, 1), (0, 0)] {
        market.world.wait(TimeDelta::days(days));
        assert_eq!(market.world.chores().await, wanted);
        let letters = market.world.letters().await;
        assert_eq!(letters.len(), wanted);
        for letter in letters {
            assert_eq!(
                (letter.to.as_str(), letter.subject.as_str()),
                (sofia.email.as_str(), "Your pitch for CH-2026-001 is NOT sent")
            );
        }
    }
    market.world.wait(TimeDelta::days(2));
    assert_eq!(market.world.chores().await, 0, "after the limit there is nothing to send");
}

#[actix_web::test]
async fn a_price_above_the_budget_is_not_offered() {
    let market = Market::open().await;
    let mut sofia = market.founder("Sofia", "Leiebaken");
    let at = address(&start(&mut sofia, market.reference).await);
    assert_eq!(sofia.get(&format!("{at}/facts")).await.all("input[name=price]").len(), 3);
    market.world.sql("UPDATE challenges SET budget_cents = 1620000");
    let page = sofia.get(&format!("{at}/facts")).await;
    assert_eq!(page.all("input[name=price]").len(), 2);
    assert!(page.shows("at most € 16,200 excl. VAT"), "{}", page.text());
}

#[actix_web::test]
async fn for_everybody_else_a_pitch_does_not_exist() {
    let market = Market::open().await;
    let mut sofia = market.founder("Sofia", "Leiebaken");
    let at = write_all(&mut sofia, market.reference, "We listen.").await;
    let mut rival = market.founder("Rik", "Murmure");
    let nothing = format!("/en/company/proposals/{}", "0".repeat(26));
    for page in ["", "/pitch/1", "/facts", "/declare", "/check", "/withdraw"] {
        let (theirs, none) = (rival.get(&format!("{at}{page}")).await, rival.get(&format!("{nothing}{page}")).await);
        assert_eq!((theirs.status, none.status), (404, 404), "{page}");
        assert_eq!(theirs.one("main"), none.one("main"));
    }
    let token = rival.get("/en/me/profile").await.attribute("input[name=csrf]", "value");
    for post in ["/pitch/1", "/facts", "/declare", "/submit", "/withdraw"] {
        let answer = rival.post_once(&format!("{at}{post}"), &[("csrf", &token), ("version", "1")]).await;
        assert_eq!(answer.status, 404, "{post}");
    }
    let lab = market.world.organization("lab", "Lab");
    for role in Role::ALL.iter().filter(|role| **role != Role::CompanyMember) {
        let mut other = market.world.person(&format!("Other {role}"), *role, &lab);
        assert_eq!(other.get(&at).await.status, 403, "{role}");
    }
}

#[actix_web::test]
async fn a_challenge_that_is_closed_or_not_published_takes_no_new_pitch() {
    let market = Market::open().await;
    let mut sofia = market.founder("Sofia", "Leiebaken");
    assert_eq!(start(&mut sofia, "CH-2026-999").await.status, 404);
    market.world.sql("UPDATE challenges SET stage = 'in_review'");
    assert_eq!(start(&mut sofia, market.reference).await.status, 404);
    market.world.sql("UPDATE challenges SET stage = 'approved'");
    market.world.wait_until(market.closes_at);
    let refused = start(&mut sofia, market.reference).await;
    assert_eq!(refused.status, 403);
    assert!(refused.shows("It takes no new pitches"));
}

#[actix_web::test]
async fn the_list_groups_pitches_and_asks_the_database_a_fixed_number_of_times() {
    let market = Market::open().await;
    let mut sofia = market.founder("Sofia", "Leiebaken");
    write_all(&mut sofia, market.reference, "We listen.").await;
    let one = market.world.statements(&mut sofia, "/en/company/proposals").await;
    for n in 2..25 {
        let reference = format!("CH-2026-{n:03}");
        super::publish(&market.world, &market.agency, market.karim.account(), &reference, market.closes_at);
        start(&mut sofia, &reference).await;
    }
    let many = market.world.statements(&mut sofia, "/en/company/proposals").await;
    assert_eq!(one, many);
    let list = sofia.get("/en/company/proposals?show=to_send").await;
    assert!(list.shows("24 pitches"));
    assert_eq!(list.all("tbody tr").len(), 20);
    assert_eq!(sofia.get("/en/company/proposals?show=to_send&page=2").await.all("tbody tr").len(), 4);
    assert!(sofia.get("/en/company/proposals?show=sent").await.all("tbody tr").is_empty());
    market.world.wait_until(market.closes_at);
    assert_eq!(sofia.get("/en/company/proposals?show=ended").await.all("tbody tr").len(), 20);
}
