//! What `edit.rs` promises.

use super::super::super::domain::dates::tests::{brussels, good};
use super::*;

fn early() -> Instant {
    good().closes_at.plus(chrono::TimeDelta::days(-42))
}

fn reading(task: Task, fields: &Fields, strict: bool) -> Result<Edit, Problems> {
    read(task, fields, &brussels(), early(), strict)
}

fn budget_fields(amounts: &[&str]) -> Fields {
    let mut fields = Fields::default().with("budget", "20.000,00");
    for (amount, place) in amounts.iter().zip(1..) {
        fields = fields
            .with(&format!("payment-{place}-title"), "Part")
            .with(&format!("payment-{place}-amount"), amount)
            .with(&format!("payment-{place}-days"), "30");
    }
    fields
}

#[test]
fn a_plan_that_does_not_add_up_is_kept_for_later_and_refused_on_continue() {
    let fields = budget_fields(&["5 000", "14.999,99"]);
    assert!(reading(Task::Budget, &fields, false).is_ok());
    let problems = reading(Task::Budget, &fields, true).unwrap_err();
    assert_eq!(problems.of("payment-1-amount").unwrap().key, "challenges-plan-sum");
}

#[test]
fn an_amount_that_is_none_is_refused_either_way_and_names_its_row() {
    let problems = reading(Task::Budget, &budget_fields(&["five", "six"]), false).unwrap_err();
    let places: Vec<_> = problems.iter().map(|problem| problem.message.args.clone()).collect();
    assert_eq!(places, [[("place", 1_usize.into())], [("place", 2_usize.into())]]);
}

#[test]
fn a_text_of_1600_words_is_saved_and_one_beyond_every_measure_is_not() {
    let body = |text: String| Fields::default().with("body", text);
    assert!(reading(Task::Tried, &body(vec!["word"; 1_600].join(" ")), true).is_ok());
    assert!(reading(Task::Tried, &body("w".repeat(20_001)), false).is_err());
}

fn sunday() -> Fields {
    Fields::default()
        .with_day("closes", NaiveDate::from_ymd_opt(2026, 11, 22))
        .with_day("questions", NaiveDate::from_ymd_opt(2026, 11, 13))
        .with_day("decision", NaiveDate::from_ymd_opt(2026, 12, 10))
}

#[test]
fn a_closing_on_a_sunday_is_kept_for_later_and_refused_on_continue() {
    let problems = reading(Task::Dates, &sunday(), true).unwrap_err();
    assert_eq!(problems.of("closes").unwrap().key, "challenges-closing-not-working");
    assert!(reading(Task::Dates, &sunday(), false).is_ok());
    assert_eq!(reading(Task::Dates, &Fields::default(), false), Ok(Edit::Dates(None, None, None)));
}

#[test]
fn half_a_date_is_left_open_and_the_others_are_saved() {
    let fields = sunday().with("other", "").with("x", "");
    assert!(!has_half_a_date(&fields));
    let half =
        Fields::default().with("questions-day", "13").with_day("decision", NaiveDate::from_ymd_opt(2026, 12, 10));
    assert!(has_half_a_date(&half));
    let decision = NaiveDate::from_ymd_opt(2026, 12, 10);
    assert_eq!(reading(Task::Dates, &half, false), Ok(Edit::Dates(None, None, decision)));
    assert!(reading(Task::Dates, &half, true).is_err());
}
