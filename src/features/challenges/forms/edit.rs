//! The pages of the editor. A draft may stay incomplete; what can't be kept as it is (an amount that is none, a day
//! that is none, too many words) is refused at once, and a list that can't be published is refused on "continue".

use chrono::NaiveDate;

use crate::kernel::code::Code as _;
use crate::kernel::instant::Instant;
use crate::kernel::language::Lang;
use crate::kernel::money::Cents;
use crate::kernel::refusal::Problems;
use crate::platform::web::{Fields, Reader};

use super::super::actions::Edit;
use super::super::domain::criteria::{self, Wording};
use super::super::domain::dates::{self, Dates, Days, Hour};
use super::super::domain::gaps::SUMMARY_WORDS;
use super::super::domain::part::{MOST_WORDS, Part, Task};
use super::super::domain::plan::{self, Payment};
use super::super::domain::{Method, Rights, Theme};
use super::super::store::Facts;

/// Reads the page of a task. `strict` is "save and continue"; otherwise lists are kept as they are.
pub(crate) fn read(task: Task, fields: &Fields, days: &Days, strict: bool) -> Result<Edit, Problems> {
    match task {
        Task::Facts => facts(fields),
        Task::Budget => budget(fields, strict),
        Task::Dates => dates(fields, days, strict),
        Task::Criteria => criteria(fields, strict),
        Task::Method => method(fields),
        Task::Rights => rights(fields),
        Task::Contact => contact(fields),
        Task::Problem | Task::Affected | Task::Tried | Task::Better | Task::Limits | Task::Data | Task::Adoption => {
            text(fields, task.part().unwrap_or(Part::Problem))
        }
    }
}

fn facts(fields: &Fields) -> Result<Edit, Problems> {
    let mut reader = Reader::new(fields);
    let title = reader.optional_line("title", 120);
    let summary = reader.optional_paragraphs("summary", SUMMARY_WORDS).replace('\n', " ");
    let theme = reader.choose::<Theme>("theme", "challenges-theme-empty");
    let lang = reader.choose::<Lang>("lang", "challenges-lang-empty");
    let languages: Vec<Lang> = fields.all("languages").filter_map(Lang::from_code).collect();
    reader.finish(|| Some(Edit::Facts(Facts { title, summary, theme: theme?, lang: lang?, languages })))
}

fn text(fields: &Fields, part: Part) -> Result<Edit, Problems> {
    let mut reader = Reader::new(fields);
    let body = reader.optional_paragraphs("body", MOST_WORDS);
    reader.finish(|| Some(Edit::Text(part, body)))
}

fn budget(fields: &Fields, strict: bool) -> Result<Edit, Problems> {
    let mut reader = Reader::new(fields);
    let budget = amount(&mut reader, "budget");
    let mut payments = Vec::new();
    for place in 1..=plan::MOST {
        let field = |name: &str| format!("payment-{place}-{name}");
        let typed = ["title", "amount", "days"].iter().any(|name| !fields.get(&field(name)).trim().is_empty());
        if typed {
            let title = reader.optional_line(&field("title"), 120);
            let amount = amount(&mut reader, &field("amount"));
            let days = number(&mut reader, &field("days"), plan::LONGEST_DAYS);
            payments.push(Payment { title, amount, days });
        }
    }
    let well = reader.is_well();
    let edit = reader.finish(|| Some(Edit::Budget(budget, payments.clone())))?;
    if strict && well { plan::problems(budget, &payments).or(|| edit) } else { Ok(edit) }
}

/// An amount that may still be open.
fn amount(reader: &mut Reader<'_>, name: &str) -> Cents {
    if reader.fields().get(name).trim().is_empty() {
        Cents::ZERO
    } else {
        reader.money(name, "challenges-budget-empty").unwrap_or_default()
    }
}

/// A number that may still be open.
fn number(reader: &mut Reader<'_>, name: &str, most: i64) -> i64 {
    if reader.fields().get(name).trim().is_empty() {
        0
    } else {
        reader.whole(name, 0..=most, "challenges-number-empty").unwrap_or_default()
    }
}

fn dates(fields: &Fields, days: &Days, strict: bool) -> Result<Edit, Problems> {
    let mut reader = Reader::new(fields);
    let questions = moment(&mut reader, "questions", days, strict, "challenges-questions-empty");
    let closes = moment(&mut reader, "closes", days, strict, "challenges-closes-empty");
    let decision = day(&mut reader, "decision", strict, "challenges-decision-empty");
    let edit = reader.finish(|| Some(Edit::Dates(questions, closes, decision)))?;
    match (questions, closes, decision) {
        (Some(questions_until), Some(closes_at), Some(decision_on)) => {
            dates::problems(days, &Dates { questions_until, closes_at, decision_on }).or(|| edit)
        }
        _ => Ok(edit),
    }
}

fn moment(reader: &mut Reader<'_>, name: &str, days: &Days, strict: bool, empty: &'static str) -> Option<Instant> {
    let chosen = day(reader, name, strict, empty)?;
    let hour = Hour::from_code(reader.fields().get(&format!("{name}-time"))).unwrap_or(Hour::Four);
    match dates::moment(days, chosen, hour) {
        Ok(at) => Some(at),
        Err(message) => {
            reader.problem(name, message);
            None
        }
    }
}

fn day(reader: &mut Reader<'_>, name: &str, strict: bool, empty: &'static str) -> Option<NaiveDate> {
    let typed = ["day", "month", "year"].iter().any(|part| {
        let value = reader.fields().get(&format!("{name}-{part}"));
        !value.trim().is_empty()
    });
    if typed || strict { reader.day(name, empty) } else { None }
}

fn criteria(fields: &Fields, strict: bool) -> Result<Edit, Problems> {
    let mut reader = Reader::new(fields);
    let mut list = Vec::new();
    for place in 1..=criteria::MOST {
        let field = |name: &str| format!("criterion-{place}-{name}");
        let typed = ["title", "description", "weight"].iter().any(|name| !fields.get(&field(name)).trim().is_empty());
        if typed {
            list.push(Wording {
                title: reader.optional_line(&field("title"), 80),
                description: reader.optional_line(&field("description"), 400),
                weight: number(&mut reader, &field("weight"), criteria::WHOLE),
                anchors: std::array::from_fn(|score| reader.optional_line(&field(&format!("anchor-{score}")), 200)),
            });
        }
    }
    let well = reader.is_well();
    let edit = reader.finish(|| Some(Edit::Criteria(list.clone())))?;
    if strict && well { criteria::problems(&list).or(|| edit) } else { Ok(edit) }
}

fn method(fields: &Fields) -> Result<Edit, Problems> {
    let mut reader = Reader::new(fields);
    let method = reader.choose::<Method>("method", "challenges-method-empty");
    reader.finish(|| method.map(Edit::Method))
}

fn rights(fields: &Fields) -> Result<Edit, Problems> {
    let mut reader = Reader::new(fields);
    let rights = Rights::from_code(fields.get("rights"));
    let words = reader.optional_paragraphs("ip", MOST_WORDS);
    reader.finish(|| Some(Edit::Rights(rights, words)))
}

fn contact(fields: &Fields) -> Result<Edit, Problems> {
    let mut reader = Reader::new(fields);
    let contact = reader.optional_paragraphs("contact", 150);
    let show = reader.checked("show_count");
    reader.finish(|| Some(Edit::Contact(contact, show)))
}

#[cfg(test)]
mod tests {
    use super::super::super::domain::dates::tests::brussels;
    use super::*;

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
        assert!(read(Task::Budget, &fields, &brussels(), false).is_ok());
        let problems = read(Task::Budget, &fields, &brussels(), true).unwrap_err();
        assert_eq!(problems.of("payment-1-amount").unwrap().key, "challenges-plan-sum");
    }

    #[test]
    fn an_amount_that_is_none_is_refused_either_way() {
        let fields = budget_fields(&["five"]);
        let problems = read(Task::Budget, &fields, &brussels(), false).unwrap_err();
        assert!(problems.of("payment-1-amount").is_some());
    }

    #[test]
    fn a_closing_on_a_sunday_is_refused_and_one_still_open_is_not() {
        let sunday = Fields::default()
            .with_day("closes", NaiveDate::from_ymd_opt(2026, 11, 22))
            .with_day("questions", NaiveDate::from_ymd_opt(2026, 11, 13))
            .with_day("decision", NaiveDate::from_ymd_opt(2026, 12, 10));
        let problems = read(Task::Dates, &sunday, &brussels(), false).unwrap_err();
        assert_eq!(problems.of("closes").unwrap().key, "challenges-closing-not-working");
        assert_eq!(read(Task::Dates, &Fields::default(), &brussels(), false), Ok(Edit::Dates(None, None, None)));
    }
}
