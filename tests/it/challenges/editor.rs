//! What the editor keeps, and what it says before the lab does.

use super::Studio;

fn plan(amount: &str) -> Vec<(&str, &str)> {
    let mut plan = vec![("budget", amount), ("payment-1-title", "All"), ("payment-1-amount", amount)];
    plan.push(("payment-1-days", "30"));
    plan.extend([("payment-2-title", ""), ("payment-2-amount", ""), ("payment-2-days", "")]);
    plan
}

#[actix_web::test]
async fn a_budget_at_the_limit_is_saved_named_to_its_author_and_never_sent() {
    let mut studio = Studio::open().await;
    let reference = studio.write().await;
    let saved = studio.save(&reference, "budget", &plan("30.000,00")).await;
    let page = studio.karim.get(&saved.location.unwrap()).await;
    let words = "Lower the amount. It must be under €\u{a0}30,000 excl. VAT, the limit for contracts of limited value.";
    assert!(page.path.contains("/edit/budget") && page.shows(words), "{}", page.text());
    let refused = studio.send(&reference).await;
    assert_eq!(refused.status, 422);
    assert!(refused.one("#errors").contains("Lower the amount."), "{}", refused.text());
    assert_eq!(studio.stage(&reference), "draft");
    studio.save(&reference, "budget", &plan("29999.99")).await;
    assert_eq!(studio.send(&reference).await.status, 200);
}

#[actix_web::test]
async fn the_questions_of_an_example_are_hints_and_count_as_nothing_written() {
    let mut studio = Studio::open().await;
    let page = studio.karim.get("/en/agency/challenges/new").await;
    let tasks = studio.karim.fill(&page, "/challenges/new", &[("from", "queue"), ("lang", "en")]).await;
    let reference = tasks.one(".over");
    assert!(tasks.shows("3 of 14 parts done"), "{}", tasks.text());
    for part in ["problem", "affected", "better", "limits"] {
        assert!(tasks.one(&format!("#{part}-state")).contains("Not yet started"), "{part}");
    }
    let edit = studio.karim.get(&format!("/en/agency/challenges/{reference}/edit/problem")).await;
    assert_eq!(edit.one("#body"), "");
    assert!(edit.one("#body-hint").contains("Describe one day."), "{}", edit.one("#body-hint"));
    let french = studio.karim.get(&format!("/fr/agency/challenges/{reference}/edit/problem")).await;
    assert!(!french.one("#body-hint").contains("Describe one day."));
    let preview = studio.karim.get(&format!("/en/agency/challenges/{reference}/preview")).await;
    assert!(!preview.shows("Describe one day."));
    assert_eq!(studio.send(&reference).await.status, 422);
    studio.save(&reference, "problem", &[("body", "Up to 40 callers wait.")]).await;
    let tasks = studio.karim.get(&format!("/en/agency/challenges/{reference}")).await;
    assert!(tasks.one("#problem-state").contains("Completed"));
}

#[actix_web::test]
async fn a_text_that_is_too_long_is_saved_and_says_by_how_much() {
    let mut studio = Studio::open().await;
    let reference = studio.write().await;
    let path = format!("/en/agency/challenges/{reference}/edit/tried");
    let long = vec!["word"; 412].join(" ");
    let page = studio.karim.get(&path).await;
    let auto = studio.karim.fill_once(&page, "/edit/tried", &[("body", &long), ("save", "auto")]).await;
    assert_eq!(auto.status, 200, "{}", auto.text());
    let page = studio.karim.get(&path).await;
    assert_eq!(page.one("#body"), long);
    assert!(page.one("#body-problem").contains("12 words too many. At most 400 fit here"), "{}", page.text());
    let refused = studio.send(&reference).await;
    assert!(refused.status == 422 && refused.one("#errors").contains("12 words too many"), "{}", refused.text());
    let longer = vec!["word"; 1_600].join(" ");
    let stays = studio.save(&reference, "tried", &[("body", &longer)]).await;
    assert!(stays.location.unwrap().contains("/edit/tried"));
    let goes_on = studio.save(&reference, "tried", &[("body", &longer)]).await;
    assert!(goes_on.location.unwrap().contains("/edit/better"));
}

fn dates(day: &str, month: &str, year: &str) -> Vec<(&'static str, String)> {
    let [day, month, year] = [day, month, year].map(str::to_owned);
    vec![("closes-day", day), ("closes-month", month), ("closes-year", year)]
}

#[actix_web::test]
async fn a_closing_that_is_gone_by_is_told_as_such_and_half_a_date_loses_no_other() {
    let mut studio = Studio::open().await;
    let reference = studio.write().await;
    let mut told = Vec::new();
    for (day, month, year) in [("6", "10", "2025"), ("9", "1", "2026"), ("2", "3", "2099")] {
        let typed = dates(day, month, year);
        let values: Vec<(&str, &str)> = typed.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let refused = studio.save(&reference, "dates", &values).await;
        assert_eq!(refused.status, 422);
        told.push(refused.one("#errors"));
    }
    // Fourteen days from Monday 5 January 09:00 is a Monday: noon is the next moment a challenge may close at.
    assert!(told[0].contains("It may close on Monday 19 January 2026, 12:00"), "{told:?}");
    assert!(told[1].contains("It may close on Monday 19 January 2026, 12:00"), "{told:?}");
    assert!(told[2].contains("Check the year") && !told.concat().contains("Questions must end by"), "{told:?}");

    let page = studio.karim.get(&format!("/en/agency/challenges/{reference}/edit/dates")).await;
    let half = [("questions-month", ""), ("decision-day", "16"), ("save", "later")];
    let saved = studio.karim.fill(&page, "/edit/dates", &half).await;
    assert!(saved.shows("but not a date that is no full day"), "{}", saved.text());
    let page = studio.karim.get(&format!("/en/agency/challenges/{reference}/edit/dates")).await;
    assert_eq!(page.attribute("[name=decision-day]", "value"), "16");
    assert_eq!(page.attribute("[name=questions-day]", "value"), "");
}

#[actix_web::test]
async fn what_is_wrong_in_several_rows_names_each_row_and_payments_stand_in_order() {
    let mut studio = Studio::open().await;
    let reference = studio.write().await;
    let wrong = [("payment-1-amount", "much"), ("payment-2-amount", "more")];
    let refused = studio.save(&reference, "budget", &wrong).await;
    assert!(refused.shows("Payment 1: enter an amount") && refused.shows("Payment 2: enter an amount"));
    studio.save(&reference, "budget", &[("payment-1-days", "120")]).await;
    let page = studio.karim.get(&format!("/en/agency/challenges/{reference}/edit/budget")).await;
    assert_eq!(page.attribute("#payment-1-title", "value"), "Test");
    assert_eq!(page.attribute("#payment-2-days", "value"), "120");
}

#[actix_web::test]
async fn the_coach_notes_a_criterion_that_asks_for_a_past() {
    let mut studio = Studio::open().await;
    let reference = studio.write().await;
    let saved = studio.save(&reference, "criteria", &[("criterion-1-description", "Turnover above 2 million.")]).await;
    let page = studio.karim.get(&saved.location.unwrap()).await;
    assert!(page.one("#coach").contains("You ask for “Turnover”"), "{}", page.text());
}
