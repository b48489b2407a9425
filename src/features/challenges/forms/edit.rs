//! The pages of the editor. A draft may stay incomplete, and a text may be too long: both are saved and keep the challenge
//! from being sent. What can't be kept as it is (an amount that is none) is refused at once, and a list or a day that
//! can't be published is refused on "continue".

use chrono::NaiveDate;

use crate::kernel::code::Code as _;
use crate::kernel::instant::Instant;
use crate::kernel::language::Lang;
use crate::kernel::message::Message;
use crate::kernel::money::Cents;
use crate::kernel::refusal::Problems;
use crate::platform::web::{Fields, Reader};

use super::super::actions::Edit;
use super::super::domain::criteria::{self, Wording};
use super::super::domain::dates::{self, Dates, Days, Hour};
use super::super::domain::part::{Part, Task};
use super::super::domain::plan::{self, Payment};
use super::super::domain::{Method, Rights, Theme};
use super::super::store::Facts;

/// Texts are saved however many words they have; only the reader's cap in characters holds.
const ANY_LENGTH: usize = usize::MAX;
/// A line of a list is saved up to here; a shorter limit is told with its row.
const LONGEST_LINE: usize = 2_000;

/// Reads the page of a task. `strict` is "save and continue"; otherwise lists and days are kept as they are.
pub(crate) fn read(task: Task, fields: &Fields, days: &Days, now: Instant, strict: bool) -> Result<Edit, Problems> {
    match task {
        Task::Facts => facts(fields),
        Task::Budget => budget(fields, strict),
        Task::Dates => dates(fields, days, now, strict),
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
    let summary = reader.optional_paragraphs("summary", ANY_LENGTH).replace('\n', " ");
    let theme = reader.choose::<Theme>("theme", "challenges-theme-empty");
    let lang = reader.choose::<Lang>("lang", "challenges-lang-empty");
    let languages: Vec<Lang> = fields.all("languages").filter_map(Lang::from_code).collect();
    reader.finish(|| Some(Edit::Facts(Facts { title, summary, theme: theme?, lang: lang?, languages })))
}

fn text(fields: &Fields, part: Part) -> Result<Edit, Problems> {
    let mut reader = Reader::new(fields);
    let body = reader.optional_paragraphs("body", ANY_LENGTH);
    reader.finish(|| Some(Edit::Text(part, body)))
}

fn budget(fields: &Fields, strict: bool) -> Result<Edit, Problems> {
    let mut reader = Reader::new(fields);
    let budget = amount(&mut reader, "budget", || Message::new("platform-form-no-amount"));
    let mut payments = Vec::new();
    for place in 1..=plan::MOST {
        let field = |name: &str| format!("payment-{place}-{name}");
        let typed = ["title", "amount", "days"].iter().any(|name| !fields.get(&field(name)).trim().is_empty());
        if typed {
            let in_row = |key: &'static str| move || Message::new(key).with("place", place);
            let title = reader.optional_line(&field("title"), LONGEST_LINE);
            let amount = amount(&mut reader, &field("amount"), in_row("challenges-payment-amount-wrong"));
            let in_row = in_row("challenges-payment-days-range");
            let days = number(&mut reader, &field("days"), plan::LONGEST_DAYS, in_row);
            payments.push(Payment { title, amount, days });
        }
    }
    let well = reader.is_well();
    let edit = reader.finish(|| Some(Edit::Budget(budget, plan::in_order(payments.clone()))))?;
    if strict && well { plan::problems(budget, &payments).or(|| edit) } else { Ok(edit) }
}

/// An amount that may still be open. What is wrong names its row: several rows may be wrong in the same way.
fn amount(reader: &mut Reader<'_>, name: &str, wrong: impl FnOnce() -> Message) -> Cents {
    let typed = reader.fields().get(name).trim();
    let amount = if typed.is_empty() { Some(Cents::ZERO) } else { Cents::read(typed) };
    amount.unwrap_or_else(|| {
        reader.problem(name, wrong());
        Cents::ZERO
    })
}

/// A number that may still be open.
fn number(reader: &mut Reader<'_>, name: &str, most: i64, wrong: impl FnOnce() -> Message) -> i64 {
    let typed = reader.fields().get(name).trim();
    let number = if typed.is_empty() { Some(0) } else { typed.parse().ok() };
    number.filter(|number| (0..=most).contains(number)).unwrap_or_else(|| {
        reader.problem(name, wrong());
        0
    })
}

fn dates(fields: &Fields, days: &Days, now: Instant, strict: bool) -> Result<Edit, Problems> {
    let mut reader = Reader::new(fields);
    let questions = moment(&mut reader, "questions", days, strict, "challenges-questions-empty");
    let closes = moment(&mut reader, "closes", days, strict, "challenges-closes-empty");
    let decision = day(&mut reader, "decision", strict, "challenges-decision-empty");
    let edit = Edit::Dates(questions, closes, decision);
    if !strict {
        // A date that is half typed is left open, and the others are saved.
        return Ok(edit);
    }
    let edit = reader.finish(|| Some(edit))?;
    match (questions, closes, decision) {
        (Some(questions_until), Some(closes_at), Some(decision_on)) => {
            dates::problems(days, &Dates { questions_until, closes_at, decision_on }, now).or(|| edit)
        }
        _ => Ok(edit),
    }
}

/// Whether a date of the page is typed but is no day: it is not saved with the rest.
pub(crate) fn has_half_a_date(fields: &Fields) -> bool {
    ["questions", "closes", "decision"].iter().any(|name| {
        let typed =
            ["day", "month", "year"].iter().any(|part| !fields.get(&format!("{name}-{part}")).trim().is_empty());
        typed && Reader::new(fields).day(name, "challenges-closes-empty").is_none()
    })
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
                title: reader.optional_line(&field("title"), LONGEST_LINE),
                description: reader.optional_line(&field("description"), LONGEST_LINE),
                weight: number(&mut reader, &field("weight"), criteria::WHOLE, || {
                    Message::new("challenges-criterion-weight-range").with("place", place)
                }),
                anchors: std::array::from_fn(|score| {
                    reader.optional_line(&field(&format!("anchor-{score}")), LONGEST_LINE)
                }),
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
    let words = reader.optional_paragraphs("ip", ANY_LENGTH);
    reader.finish(|| Some(Edit::Rights(rights, words)))
}

fn contact(fields: &Fields) -> Result<Edit, Problems> {
    let mut reader = Reader::new(fields);
    let contact = reader.optional_paragraphs("contact", ANY_LENGTH);
    let show = reader.checked("show_count");
    reader.finish(|| Some(Edit::Contact(contact, show)))
}

#[cfg(test)]
mod tests;
