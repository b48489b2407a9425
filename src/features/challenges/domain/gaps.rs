//! What a challenge still lacks before it can go to review, task by task, and what its readers would still miss.

use crate::kernel::instant::Instant;
use crate::kernel::message::Message;
use crate::kernel::refusal::Problems;

use super::criteria::{self, Criterion};
use super::dates::{self, Days};
use super::part::{Part, Task};
use super::plan::{self, Instalment};
use super::{Brief, coach};

/// The problem in one sentence is at most this long.
pub(crate) const SUMMARY_WORDS: usize = 40;

/// One thing that is missing, and the task that mends it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Gap {
    /// Where it is mended.
    pub(crate) task: Task,
    /// What is missing.
    pub(crate) message: Message,
}

/// How far a task is, in words on the task list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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
pub(crate) fn gaps(brief: &Brief, open: &[Task], days: &Days, now: Instant) -> Vec<Gap> {
    Task::ALL.iter().flat_map(|task| of_task(brief, *task, open.contains(task), days, now)).collect()
}

/// How far one task is.
pub(crate) fn progress(brief: &Brief, task: Task, open: &[Task], days: &Days, now: Instant) -> Progress {
    if open.contains(&task) {
        Progress::Reopened
    } else if of_task(brief, task, false, days, now).is_empty() {
        Progress::Completed
    } else if is_started(brief, task) {
        Progress::InProgress
    } else {
        Progress::NotStarted
    }
}

fn of_task(brief: &Brief, task: Task, reopened: bool, days: &Days, now: Instant) -> Vec<Gap> {
    let mut messages = match task {
        Task::Facts => facts(brief),
        Task::Budget => first(&plan::problems(
            brief.challenge.budget,
            &brief.plan.iter().map(Instalment::payment).collect::<Vec<_>>(),
        )),
        Task::Criteria => {
            first(&criteria::problems(&brief.criteria.iter().map(Criterion::wording).collect::<Vec<_>>()))
        }
        Task::Dates => chosen_dates(brief, days, now),
        Task::Rights => when(brief.rights.is_none(), "challenges-gap-rights"),
        Task::Contact => when(brief.challenge.contact.is_empty(), "challenges-gap-contact"),
        // The method has a default, so there is always one.
        Task::Method => Vec::new(),
        Task::Problem | Task::Affected | Task::Tried | Task::Better | Task::Limits | Task::Data | Task::Adoption => {
            task.part().map_or_else(Vec::new, |part| when(brief.text(part).is_empty(), missing(part)))
        }
    };
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

fn chosen_dates(brief: &Brief, days: &Days, now: Instant) -> Vec<Message> {
    let Some(chosen) = brief.challenge.dates() else {
        return vec![Message::new("challenges-gap-dates")];
    };
    let among_themselves = first(&dates::problems(days, &chosen));
    if among_themselves.is_empty() {
        dates::long_enough(now, &chosen).err().into_iter().collect()
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
pub(crate) mod tests {
    use chrono::TimeDelta;

    use super::super::criteria::tests::weighing;
    use super::super::dates::tests::{brussels, good};
    use super::super::stage::Stage;
    use super::super::{Challenge, Method, Procedure, Rights, Text, Theme};
    use super::*;
    use crate::kernel::id::{AccountId, ChallengeId, CriterionId, Id as _, InstalmentId, OrganizationId};
    use crate::kernel::language::Lang;
    use crate::kernel::money::Cents;
    use crate::kernel::version::Version;

    /// Six weeks before [`good`] dates close.
    pub(crate) fn early() -> Instant {
        good().closes_at.plus(TimeDelta::days(-42))
    }

    /// A draft with everything but its texts.
    pub(crate) fn challenge() -> Challenge {
        Challenge {
            id: ChallengeId::from_entropy(1),
            reference: "CH-2026-001".into(),
            organization_id: OrganizationId::from_entropy(2),
            organization_name: "Emergency line".into(),
            author_id: AccountId::from_entropy(3),
            procedure: Procedure::QuickTest,
            stage: Stage::Draft,
            lang: Lang::En,
            theme: Theme::Safety,
            title: "Who is in the most danger?".into(),
            summary: "Callers wait in the order they called.".into(),
            budget: Cents::new(2_000_000),
            languages: vec![Lang::En],
            show_count: false,
            method: Method::Consensus,
            contact: "Karim, 02 123 45 67".into(),
            questions_until: Some(good().questions_until),
            closes_at: Some(good().closes_at),
            decision_on: Some(good().decision_on),
            budget_line: String::new(),
            released_by: None,
            released_at: None,
            released: None,
            approved_at: None,
            publish_at: None,
            ended_at: None,
            ended_reason: None,
            updated_at: early(),
            version: Version::FIRST,
        }
    }

    /// A challenge that lacks nothing.
    pub(crate) fn complete() -> Brief {
        let criteria = weighing(&[50, 30, 20]).into_iter().zip(10_u128..).map(|(wording, id)| Criterion {
            id: CriterionId::from_entropy(id),
            title: wording.title,
            description: wording.description,
            weight: wording.weight,
            anchors: wording.anchors.into_iter().zip(0..).map(|(sentence, score)| (score, sentence)).collect(),
        });
        let text = |part: &Part| Text { part: *part, body: "120 callers wait.".into(), version: Version::FIRST };
        Brief {
            challenge: challenge(),
            texts: Part::ALL.iter().map(text).collect(),
            rights: Some(Rights::CompanyKeeps),
            criteria: criteria.collect(),
            plan: vec![Instalment {
                id: InstalmentId::from_entropy(20),
                title: "Test".into(),
                amount: Cents::new(2_000_000),
                days: 30,
            }],
        }
    }

    fn tasks(brief: &Brief, open: &[Task], now: Instant) -> Vec<Task> {
        gaps(brief, open, &brussels(), now).into_iter().map(|gap| gap.task).collect()
    }

    #[test]
    fn a_complete_challenge_has_no_gap_and_every_task_is_completed() {
        assert_eq!(tasks(&complete(), &[], early()), []);
        for task in Task::ALL {
            assert_eq!(progress(&complete(), *task, &[], &brussels(), early()), Progress::Completed);
        }
        assert_eq!(readers_miss(&complete()), [""; 0]);
    }

    #[test]
    fn every_empty_text_is_named() {
        for part in Part::ALL.iter().filter(|part| **part != Part::Ip) {
            let mut brief = complete();
            brief.texts.retain(|text| text.part != *part);
            assert_eq!(tasks(&brief, &[], early()), [part.task()]);
            let progress = progress(&brief, part.task(), &[], &brussels(), early());
            assert_eq!(progress, Progress::NotStarted);
        }
    }

    #[test]
    fn a_comment_of_the_lab_reopens_its_task() {
        let open = [Task::Better];
        assert_eq!(tasks(&complete(), &open, early()), open);
        assert_eq!(progress(&complete(), Task::Better, &open, &brussels(), early()), Progress::Reopened);
    }

    #[test]
    fn a_closing_date_that_came_too_near_is_a_gap() {
        let now = good().closes_at.plus(TimeDelta::days(-13));
        assert_eq!(tasks(&complete(), &[], now), [Task::Dates]);
    }

    #[test]
    fn an_empty_challenge_lacks_everything_but_the_method() {
        let mut brief = complete();
        brief.texts.clear();
        brief.criteria.clear();
        brief.plan.clear();
        brief.rights = None;
        brief.challenge = Challenge {
            title: String::new(),
            summary: String::new(),
            contact: String::new(),
            budget: Cents::ZERO,
            closes_at: None,
            languages: Vec::new(),
            ..brief.challenge
        };
        let lacking = tasks(&brief, &[], early());
        for task in Task::ALL {
            assert_eq!(lacking.contains(task), *task != Task::Method, "{task}");
        }
    }

    #[test]
    fn readers_miss_a_value_of_today_and_an_open_question() {
        let mut brief = complete();
        for text in &mut brief.texts {
            text.body = "We need an app.".into();
        }
        let missed = readers_miss(&brief);
        assert_eq!(
            missed,
            ["challenges-miss-how-many", "challenges-miss-value-today", "challenges-miss-open-question"]
        );
    }
}
