//! When sheets are due, who is told that work begins, and what is said when it is late.

use chrono::TimeDelta;

use super::story::{MARKS, NAMES, borrowed, compose, declared, hand_in, score};
use crate::proposals::{Market, pitch, press};
use crate::world::{Terms, World, moment_fields};

#[actix_web::test]
async fn scores_are_due_before_the_promised_day_is_over_and_not_in_the_past() {
    let world = World::new().await;
    let mut case = world.opened();
    world.sql("UPDATE challenges SET decision_on = '2026-01-14'");
    let panel = world.evaluators(&NAMES);
    let late = compose(&world, &mut case, &panel).await;
    assert_eq!(late.status, 422, "the tenth day is the 15th");
    assert!(late.shows("Choose Wednesday 14 January 2026 or a day before it."), "{}", late.text());
    for (days, status) in [(-1, 422), (9, 200)] {
        let mut fields = moment_fields("score_by", world.now().plus(TimeDelta::days(days)));
        fields.push(("chair".to_owned(), panel[0].account().to_string()));
        fields.extend(panel[1..].iter().map(|person| ("evaluators".to_owned(), person.account().to_string())));
        let page = case.author.fill(&late, "/panel", &borrowed(&fields)).await;
        assert_eq!(page.status, status, "{days}: {}", page.text());
    }
}

#[actix_web::test]
async fn missing_sheets_are_late_for_their_evaluator_and_for_the_agency() {
    let world = World::new().await;
    let mut judged = declared(&world, world.opened()).await;
    let panel = format!("/en/agency/challenges/{}/panel", judged.case.reference);
    score(&mut judged.panel[1], &judged.case, &MARKS[1]).await;
    hand_in(&mut judged.panel[1], &judged.case).await;
    world.sql("UPDATE panels SET score_by = '2026-01-05 07:00:00.000000'");
    for path in ["/en/evaluate".to_owned(), format!("/en/evaluate/{}", judged.case.reference)] {
        let page = judged.panel[0].get(&path).await;
        assert!(page.shows("Late since Monday 5 January 2026, 08:00"), "{}", page.text());
        assert!(!judged.panel[1].get(&path).await.shows("Late since"), "who handed in is not late");
    }
    let page = judged.case.author.get(&panel).await;
    assert!(page.shows("sheets are missing: late since Monday 5 January 2026, 08:00"), "{}", page.text());
}

#[actix_web::test]
async fn a_panel_that_waits_hears_of_the_opening() {
    let mut market = Market::open().await;
    let mut founder = market.founder("Sofia", "Leiebaken");
    pitch(&mut founder, market.reference, "Boxes").await;
    let panel = market.world.evaluators(&NAMES);
    let page = market.karim.get(&format!("/en/agency/challenges/{}/panel", market.reference)).await;
    let mut fields = moment_fields("score_by", market.closes_at.plus(TimeDelta::days(2)));
    fields.push(("chair".to_owned(), panel[0].account().to_string()));
    fields.extend(panel[1..].iter().map(|person| ("evaluators".to_owned(), person.account().to_string())));
    let done = market.karim.fill(&page, "/panel", &borrowed(&fields)).await;
    assert!(done.shows("The panel is composed."), "{}", done.text());
    market.world.wait_until(market.closes_at);
    press(&mut market.karim, market.reference).await;
    let told = |letters: &[parvis::platform::mail::Delivered]| {
        letters.iter().filter(|letter| letter.subject.contains("are open: declare your interests")).count()
    };
    assert_eq!(told(&market.world.letters().await), 0, "one person opens nothing");
    press(&mut market.ines, market.reference).await;
    let letters = market.world.letters().await;
    assert_eq!(told(&letters), 4);
    let leen = letters.iter().find(|letter| letter.to == panel[0].email).unwrap();
    assert!(leen.text.contains("/interests") && !leen.text.contains("Leiebaken"), "{}", leen.text);
}

#[actix_web::test]
async fn a_due_moment_is_still_possible_when_the_promised_day_is_gone() {
    let world = World::new().await;
    let mut case = world.opened_on(&Terms::default());
    world.sql("UPDATE challenges SET decision_on = '2026-01-02'");
    let panel = world.evaluators(&NAMES);
    assert_eq!(compose(&world, &mut case, &panel).await.status, 200, "late, and still to be done");
}
