//! Two people, one record.

use chrono::TimeDelta;
use futures_util::future::join_all;
use parvis::kernel::actor::Role;

use super::{Market, fingerprint, pitch, press, write_all};
use crate::world::Browser;

#[actix_web::test]
async fn nobody_opens_before_the_deadline() {
    let mut market = Market::open().await;
    let page = market.karim.get("/en/agency/challenges/CH-2026-001/opening").await;
    assert!(page.shows("They can be opened from Monday 5 January 2026, 15:00:00.000"));
    assert!(page.all("main form").is_empty());
    market.world.wait_until(market.just_before());
    let token = market.karim.get("/en/me/profile").await.attribute("input[name=csrf]", "value");
    let refused = market.karim.post_once("/en/agency/challenges/CH-2026-001/opening", &[("csrf", &token)]).await;
    assert_eq!(refused.status, 403);
    assert!(refused.shows("The challenge takes pitches until"));
    assert!(market.world.texts("SELECT first_by AS text FROM openings").is_empty());
}

#[actix_web::test]
async fn two_people_open_and_the_record_equals_the_receipts() {
    let mut market = Market::open().await;
    for (person, company) in [("Sofia", "Leiebaken"), ("Rik", "Murmure"), ("Ana", "Nordlicht")] {
        let mut founder = market.founder(person, company);
        pitch(&mut founder, market.reference, company).await;
    }
    let mut drafter = market.founder("Dora", "Draft Only");
    write_all(&mut drafter, market.reference, "Never sent").await;
    market.world.wait_until(market.closes_at);
    let first = press(&mut market.karim, market.reference).await;
    assert!(first.shows("You were the first"));
    assert!(market.world.texts("SELECT answers AS text FROM opened_pitches").is_empty());
    let record = press(&mut market.ines, market.reference).await;
    assert!(record.shows("by Karim and Ines"), "{}", record.text());
    assert!(record.shows("3 receipts were given on time, 3 opened."));
    let mut listed = record.all("tbody td:nth-child(2)");
    let mut given = market.sendings();
    listed.sort();
    given.sort();
    assert_eq!(listed, given);
    assert!(!record.shows("Draft Only"));
    assert_eq!(market.world.texts("SELECT stage AS text FROM challenges"), ["opened"]);
    let manifest = market.karim.get("/en/agency/challenges/CH-2026-001/opening/manifest").await;
    assert!(record.shows(&fingerprint(&manifest.html)));
    for digest in market.world.texts("SELECT digest AS text FROM submissions") {
        assert!(manifest.html.contains(&digest) && record.shows(&digest));
    }
    let again = market.karim.get("/en/agency/challenges/CH-2026-001/opening").await;
    assert!(again.all("main form").is_empty(), "there is nothing left to press");
}

#[actix_web::test]
async fn the_same_person_counts_once_even_in_two_sessions() {
    let mut market = Market::open().await;
    market.world.wait_until(market.closes_at);
    let page = market.karim.get("/en/agency/challenges/CH-2026-001/opening").await;
    market.karim.fill(&page, "/opening", &[]).await;
    let refused = market.karim.fill(&page, "/opening", &[]).await;
    assert_eq!(refused.status, 403);
    assert!(refused.shows("the same person counts once"));
    let account = market.karim.account();
    market.world.grant(account, Role::Approver, &market.agency);
    let mut twin = market.world.sign_in(account, "Karim", Some((Role::Approver, &market.agency)));
    let token = twin.get("/en/me/profile").await.attribute("input[name=csrf]", "value");
    let refused = twin.post_once("/en/agency/challenges/CH-2026-001/opening", &[("csrf", &token)]).await;
    assert_eq!(refused.status, 403);
    assert!(market.world.texts("SELECT stage AS text FROM challenges")[0] == "approved");
}

#[actix_web::test]
async fn the_lab_can_be_the_second_and_not_the_first() {
    let mut market = Market::open().await;
    let lab = market.world.organization("lab", "Lab");
    let mut marc = market.world.person("Marc", Role::LabAdministrator, &lab);
    market.world.wait_until(market.closes_at);
    let refused = press(&mut marc, market.reference).await;
    assert_eq!(refused.status, 403);
    assert!(refused.shows("Somebody of the agency has to press first"));
    press(&mut market.karim, market.reference).await;
    let record = press(&mut marc, market.reference).await;
    assert!(record.shows("by Karim and Marc"));
    assert!(record.shows("No pitch was sent on time."));
}

#[actix_web::test]
async fn for_another_agency_there_is_no_opening_and_for_others_a_closed_door() {
    let market = Market::open().await;
    market.world.wait_until(market.closes_at);
    let other = market.world.organization("agency", "Other Agency");
    let path = "/en/agency/challenges/CH-2026-001/opening";
    assert_eq!(market.world.person("Olga", Role::Author, &other).get(path).await.status, 404);
    for role in [Role::Finance, Role::Evaluator, Role::CompanyMember, Role::Auditor] {
        let mut somebody = market.world.person(&format!("A {role}"), role, &market.agency);
        assert_eq!(somebody.get(path).await.status, 403, "{role}");
    }
    let mut auditor = market.world.person("Ada", Role::Auditor, &other);
    let page = auditor.get("/en/audit/challenges/CH-2026-001/opening").await;
    assert_eq!(page.status, 200);
    assert!(page.all("main form").is_empty());
}

#[actix_web::test]
async fn pressing_again_after_the_opening_changes_nothing() {
    let mut market = Market::open().await;
    let mut sofia = market.founder("Sofia", "Leiebaken");
    pitch(&mut sofia, market.reference, "We listen.").await;
    market.world.wait_until(market.closes_at);
    press(&mut market.karim, market.reference).await;
    let page = market.ines.get("/en/agency/challenges/CH-2026-001/opening").await;
    let first = market.ines.fill(&page, "/opening", &[]).await;
    market.world.wait(TimeDelta::hours(1));
    let second = market.ines.fill(&page, "/opening", &[]).await;
    assert_eq!(first.one("main table"), second.one("main table"));
    assert_eq!(market.world.texts("SELECT submission_id AS text FROM opening_lines").len(), 1);
}

#[actix_web::test]
async fn two_seconds_who_press_at_once_make_one_record() {
    let mut market = Market::open().await;
    let mut sofia = market.founder("Sofia", "Leiebaken");
    pitch(&mut sofia, market.reference, "We listen.").await;
    let mut bo = market.world.person("Bo", Role::Approver, &market.agency);
    market.world.wait_until(market.closes_at);
    press(&mut market.karim, market.reference).await;
    let page = "/en/agency/challenges/CH-2026-001/opening";
    let (one, two) = (market.ines.get(page).await, bo.get(page).await);
    let (a, b) = tokio::join!(market.ines.fill(&one, "/opening", &[]), bo.fill(&two, "/opening", &[]));
    assert_eq!((a.status, b.status), (200, 200));
    assert_eq!(a.one("main table"), b.one("main table"));
    let events = market.world.events();
    assert_eq!(events.iter().filter(|event| *event == "challenge.opened").count(), 1);
}

#[actix_web::test]
async fn a_pitch_that_was_tampered_with_is_named_in_the_record_and_the_others_open() {
    let mut market = Market::open().await;
    for (person, company) in [("Sofia", "Leiebaken"), ("Rik", "Murmure"), ("Ana", "Nordlicht")] {
        let mut founder = market.founder(person, company);
        pitch(&mut founder, market.reference, company).await;
    }
    let by = |name: &str| format!("(SELECT id FROM organizations WHERE name = '{name}')");
    let wrong = "0".repeat(64);
    market.world.sql(&format!("UPDATE submissions SET digest = '{wrong}' WHERE organization_id = {}", by("Murmure")));
    market.world.sql(&format!(
        "UPDATE submissions SET sealed = (SELECT s.sealed FROM submissions s WHERE s.organization_id = {}) \
         WHERE organization_id = {}",
        by("Leiebaken"),
        by("Nordlicht")
    ));
    market.world.wait_until(market.closes_at);
    press(&mut market.karim, market.reference).await;
    let record = press(&mut market.ines, market.reference).await;
    assert!(record.shows("3 receipts were given on time, 1 opened."), "{}", record.text());
    assert!(record.shows("2 pitches could not be opened."));
    assert!(record.shows("Not opened: the text is not the one on the receipt"));
    assert!(record.shows("Not opened: the envelope cannot be read"));
    assert_eq!(market.world.texts("SELECT answers AS text FROM opened_pitches").len(), 1);
}

#[actix_web::test]
async fn after_the_opening_the_company_reads_it_and_changes_nothing() {
    let mut market = Market::open().await;
    let mut sofia = market.founder("Sofia", "Leiebaken");
    let receipt = pitch(&mut sofia, market.reference, "We listen.").await;
    let at = super::address(&receipt);
    market.world.wait_until(market.closes_at);
    let page = sofia.get(&format!("{at}/pitch/1")).await;
    press(&mut market.karim, market.reference).await;
    press(&mut market.ines, market.reference).await;
    let refused = sofia.fill(&page, "pitch/1", &[("answer", "Better"), ("save", "next")]).await;
    assert_eq!(refused.status, 403);
    assert!(refused.shows("The text cannot be changed any more"));
    assert!(sofia.get(&at).await.one("title").contains("With the panel, version 1"));
    assert!(sofia.get(&receipt.path).await.shows("In the record of the opening: Opened"));
}

/// Whoever is told "received" is in the record, whoever is told "too late" is not, whatever the order of arrival.
#[actix_web::test]
async fn sendings_that_race_with_closing_and_opening_are_in_the_record_or_refused() {
    for round in 0..4 {
        let mut market = Market::open().await;
        let mut founders: Vec<(Browser, String)> = Vec::new();
        for n in 0..12 {
            let mut founder = market.founder(&format!("Founder {n}"), &format!("Company {n}"));
            let at = write_all(&mut founder, market.reference, &format!("Pitch {n}")).await;
            founders.push((founder, at));
        }
        market.world.wait_until(market.just_before());
        let mut pages = Vec::new();
        for (founder, at) in &mut founders {
            pages.push(founder.get(&format!("{at}/check")).await);
        }
        let sends = founders.iter_mut().zip(&pages).map(|((founder, _), page)| founder.fill(page, "/submit", &[]));
        let (world, karim, ines) = (&market.world, &mut market.karim, &mut market.ines);
        let opening = async {
            tokio::time::sleep(std::time::Duration::from_millis(round * 4)).await;
            world.wait_until(market.closes_at);
            press(karim, market.reference).await;
            press(ines, market.reference).await
        };
        let (answers, record) = tokio::join!(join_all(sends), opening);
        let told: Vec<u16> = answers.iter().map(|answer| answer.status).collect();
        assert!(told.iter().all(|status| [200, 409].contains(status)), "{told:?}");
        let received = told.iter().filter(|status| **status == 200).count();
        assert_eq!(record.all("tbody tr").len(), received, "round {round}");
        assert_eq!(market.sendings().len(), received);
        assert_eq!(market.world.texts("SELECT answers AS text FROM opened_pitches").len(), received);
    }
}

#[actix_web::test]
async fn a_draft_that_was_never_sent_is_never_opened() {
    let mut market = Market::open().await;
    let mut sofia = market.founder("Sofia", "Leiebaken");
    let at = write_all(&mut sofia, market.reference, "We listen.").await;
    market.world.wait_until(market.closes_at);
    press(&mut market.karim, market.reference).await;
    press(&mut market.ines, market.reference).await;
    assert!(market.world.texts("SELECT answers AS text FROM opened_pitches").is_empty());
    assert!(sofia.get(&at).await.shows("NOT SENT. The challenge is closed"));
    let mut other = market.founder("Rik", "Murmure");
    assert_eq!(super::start(&mut other, market.reference).await.status, 403);
}
