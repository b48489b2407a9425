//! What a challenge still lacks before it can go to review, task by task, and what its readers would still miss.

use crate::kernel::instant::Instant;
use crate::kernel::message::Message;
use crate::kernel::money::Cents;
use crate::kernel::refusal::Problems;

use super::criteria::{self, Criterion};
use super::dates::{self, Days};
use super::length::overlong;
use super::part::{Part, Task};
use super::plan::{self, Instalment};
use super::{Brief, coach};

/// One thing that is missing, and the task that mends it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Gap {
    /// Where it is mended.
    pub(crate) task: Task,
    /// What is missing.
    pub(crate) message: Message,
}

/// What a challenge is measured by.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Measure<'a> {
    /// The calendar.
    pub(crate) days: &'a Days,
    /// The budget stays strictly under this limit of the law.
    pub(crate) limit: Cents,
    /// The moment it would be published at the earliest.
    pub(crate) now: Instant,
}

/// How far a task is, in words on the task list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(clippy::enum_variant_names, reason = "the words people read")]
pub(crate) enum Progress {
    /// Nothing was written.
    NotStarted,
    /// Something is missing.
    InProgress,
    /// Nothing is missing.
    Completed,
    /// The lab left a comment that was not answered by a change.
    Reopened,
}

impl Progress {
    /// The key of its word.
    pub(crate) const fn label(self) -> &'static str {
        match self {
            Self::NotStarted => "challenges-progress-not-started",
            Self::InProgress => "challenges-progress-in-progress",
            Self::Completed => "challenges-progress-completed",
            Self::Reopened => "challenges-progress-reopened",
        }
    }
}

/// Everything that keeps a challenge from review, in the order of the task list. `open` are the tasks with a comment
/// of the lab that no change has answered yet.
pub(crate) fn gaps(brief: &Brief, open: &[Task], measure: Measure<'_>) -> Vec<Gap> {
    Task::ALL.iter().flat_map(|task| of_task(brief, *task, open.contains(task), measure)).collect()
}

/// How far one task is.
pub(crate) fn progress(brief: &Brief, task: Task, open: &[Task], measure: Measure<'_>) -> Progress {
    if open.contains(&task) {
        Progress::Reopened
    } else if of_task(brief, task, false, measure).is_empty() {
        Progress::Completed
    } else if is_started(brief, task) {
        Progress::InProgress
    } else {
        Progress::NotStarted
    }
}

fn of_task(brief: &Brief, task: Task, reopened: bool, measure: Measure<'_>) -> Vec<Gap> {
    let mut messages = match task {
        Task::Facts => facts(brief),
        Task::Budget => budget(brief, measure.limit),
        Task::Criteria => {
            first(&criteria::problems(&brief.criteria.iter().map(Criterion::wording).collect::<Vec<_>>()))
        }
        Task::Dates => chosen_dates(brief, measure),
        Task::Rights => when(brief.rights.is_none(), "challenges-gap-rights"),
        Task::Contact => when(brief.challenge.contact.is_empty(), "challenges-gap-contact"),
        // The method has a default, so there is always one.
        Task::Method => Vec::new(),
        Task::Problem | Task::Affected | Task::Tried | Task::Better | Task::Limits | Task::Data | Task::Adoption => {
            task.part().map_or_else(Vec::new, |part| when(brief.text(part).is_empty(), missing(part)))
        }
    };
    messages.extend(first(&overlong(brief, task)));
    if reopened {
        messages.push(Message::new("challenges-gap-comment"));
    }
    messages.into_iter().map(|message| Gap { task, message }).collect()
}

fn facts(brief: &Brief) -> Vec<Message> {
    let challenge = &brief.challenge;
    [
        (challenge.title.is_empty(), "challenges-gap-title"),
        (challenge.summary.is_empty(), "challenges-gap-summary"),
        (challenge.languages.is_empty(), "challenges-gap-languages"),
    ]
    .into_iter()
    .flat_map(|(lacks, key)| when(lacks, key))
    .collect()
}

fn budget(brief: &Brief, limit: Cents) -> Vec<Message> {
    let payments: Vec<_> = brief.plan.iter().map(Instalment::payment).collect();
    let mut messages = first(&plan::problems(brief.challenge.budget, &payments));
    messages.extend(plan::over_limit(brief.challenge.budget, limit));
    messages
}

fn chosen_dates(brief: &Brief, Measure { days, now, .. }: Measure<'_>) -> Vec<Message> {
    let Some(chosen) = brief.challenge.dates() else {
        return vec![Message::new("challenges-gap-dates")];
    };
    let among_themselves = first(&dates::problems(days, &chosen, now));
    if among_themselves.is_empty() {
        dates::long_enough(days, now, &chosen).err().into_iter().collect()
    } else {
        among_themselves
    }
}

const fn missing(part: Part) -> &'static str {
    match part {
        Part::Problem => "challenges-gap-problem",
        Part::Affected => "challenges-gap-affected",
        Part::Tried => "challenges-gap-tried",
        Part::Better => "challenges-gap-better",
        Part::Limits => "challenges-gap-limits",
        Part::Data => "challenges-gap-data",
        // The words on rights may stay empty, so nothing ever asks for this one.
        Part::Adoption | Part::Ip => "challenges-gap-adoption",
    }
}

fn is_started(brief: &Brief, task: Task) -> bool {
    let challenge = &brief.challenge;
    match task {
        Task::Facts => !challenge.title.is_empty() || !challenge.summary.is_empty(),
        Task::Budget => challenge.budget.get() > 0 || !brief.plan.is_empty(),
        Task::Dates => challenge.closes_at.is_some() || challenge.questions_until.is_some(),
        Task::Criteria => !brief.criteria.is_empty(),
        Task::Method => true,
        Task::Rights => brief.rights.is_some(),
        Task::Contact => !challenge.contact.is_empty(),
        Task::Problem | Task::Affected | Task::Tried | Task::Better | Task::Limits | Task::Data | Task::Adoption => {
            task.part().is_some_and(|part| !brief.text(part).is_empty())
        }
    }
}

fn when(lacks: bool, key: &'static str) -> Vec<Message> {
    if lacks { vec![Message::new(key)] } else { Vec::new() }
}

/// The first problem stands for all of a page: the page itself names the rest.
fn first(problems: &Problems) -> Vec<Message> {
    problems.iter().take(1).map(|problem| problem.message.clone()).collect()
}

/// What readers would still miss, in words: not a score of the author.
pub(crate) fn readers_miss(brief: &Brief) -> Vec<&'static str> {
    let has_number = |part| brief.text(part).chars().any(|c| c.is_ascii_digit());
    let lang = brief.challenge.lang;
    let names_solution = Part::ALL.iter().any(|part| {
        let notes = coach::notes(lang, *part, brief.text(*part));
        notes.iter().any(|note| matches!(note, coach::Note::Solution(_)))
    });
    [
        (brief.challenge.summary.is_empty(), "challenges-miss-sentence"),
        (!has_number(Part::Affected), "challenges-miss-how-many"),
        (!has_number(Part::Better), "challenges-miss-value-today"),
        (brief.text(Part::Tried).is_empty(), "challenges-miss-tried"),
        (brief.text(Part::Data).is_empty(), "challenges-miss-data"),
        (brief.text(Part::Adoption).is_empty(), "challenges-miss-adoption"),
        (names_solution, "challenges-miss-open-question"),
    ]
    .into_iter()
    .filter_map(|(misses, key)| misses.then_some(key))
    .collect()
}

#[cfg(test)]
pub(crate) mod tests;
