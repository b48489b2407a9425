//! Forms around the text: starting, releasing, reviewing, amending, withdrawing.

use crate::kernel::code::Code as _;
use crate::kernel::instant::Instant;
use crate::kernel::language::Lang;
use crate::kernel::refusal::Problems;
use crate::platform::web::{Fields, Reader};

use super::super::domain::amendment::Wish;
use super::super::domain::dates::{self, Days, Hour};
use super::super::domain::part::{MOST_WORDS, Part, Task};
use super::super::library::Example;

/// What a new challenge is made from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Source {
    /// An example in a language.
    Example(Example, Lang),
    /// Another challenge of the agency, by its reference.
    Copy(String),
    /// Nothing but the ready criteria.
    Blank(Lang),
}

/// Reads the start: `from` is the code of an example, `blank`, or the reference of a challenge.
pub(crate) fn start(fields: &Fields) -> Result<Source, Problems> {
    let mut reader = Reader::new(fields);
    let from = reader.line("from", 40, "challenges-start-empty");
    let lang = reader.choose::<Lang>("lang", "challenges-lang-empty");
    reader.finish(|| {
        Some(match (from.as_str(), Example::from_code(&from)) {
            (_, Some(example)) => Source::Example(example, lang?),
            ("blank", None) => Source::Blank(lang?),
            (reference, None) => Source::Copy(reference.to_owned()),
        })
    })
}

/// Reads the budget line.
pub(crate) fn release(fields: &Fields) -> Result<String, Problems> {
    let mut reader = Reader::new(fields);
    let line = reader.line("budget_line", 200, "challenges-budget-line-empty");
    reader.finish(|| Some(line))
}

/// Reads the comments of the lab, one a task; empty ones are left out.
pub(crate) fn comments(fields: &Fields) -> Result<Vec<(Task, String)>, Problems> {
    let mut reader = Reader::new(fields);
    let mut comments = Vec::new();
    for task in Task::ALL {
        let body = reader.optional_paragraphs(&format!("comment-{task}"), 200);
        if !body.is_empty() {
            comments.push((*task, body));
        }
    }
    reader.finish(|| Some(comments))
}

/// The lab's yes: the tick, and when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Passing {
    /// No solution is prescribed.
    pub(crate) no_solution: bool,
    /// A set time; none is now.
    pub(crate) publish_at: Option<Instant>,
}

/// Reads the approval.
pub(crate) fn passing(fields: &Fields, days: &Days) -> Result<Passing, Problems> {
    let mut reader = Reader::new(fields);
    let no_solution = reader.checked("no_solution");
    let publish_at = match fields.get("when") {
        "later" => reader.moment("publish", days.zone, "challenges-publish-empty"),
        "now" => None,
        _ => {
            reader.problem("when", crate::kernel::message::Message::new("challenges-when-empty"));
            None
        }
    };
    reader.finish(|| Some(Passing { no_solution, publish_at }))
}

/// Reads an amendment: every text of the form; the action leaves out those that are as published.
pub(crate) fn amendment(fields: &Fields, days: &Days) -> Result<Wish, Problems> {
    let mut reader = Reader::new(fields);
    let reason = reader.paragraphs("reason", 150, "challenges-amend-reason-empty");
    let closes_at = if fields.get("move") == "yes" {
        let hour = Hour::from_code(fields.get("closes-time")).unwrap_or(Hour::Four);
        let day = reader.day("closes", "challenges-closes-empty");
        day.and_then(|day| match dates::moment(days, day, hour) {
            Ok(at) => Some(at),
            Err(message) => {
                reader.problem("closes", message);
                None
            }
        })
    } else {
        None
    };
    let mut texts = Vec::new();
    for part in Part::ALL {
        let name = format!("text-{part}");
        let body = if *part == Part::Ip {
            reader.optional_paragraphs(&name, MOST_WORDS)
        } else {
            reader.paragraphs(&name, MOST_WORDS, "challenges-amend-text-empty")
        };
        texts.push((*part, body));
    }
    reader.finish(|| Some(Wish { reason, closes_at, texts }))
}

/// Reads why a challenge is taken back.
pub(crate) fn reason(fields: &Fields) -> Result<String, Problems> {
    let mut reader = Reader::new(fields);
    let reason = reader.paragraphs("reason", 150, "challenges-withdraw-reason-empty");
    reader.finish(|| Some(reason))
}
