//! What `gaps.rs` promises.

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

const LIMIT: Cents = Cents::new(3_000_000);

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
        guides: Vec::new(),
    }
}

fn tasks(brief: &Brief, open: &[Task], now: Instant) -> Vec<Task> {
    gaps(brief, open, Measure { days: &brussels(), limit: LIMIT, now }).into_iter().map(|gap| gap.task).collect()
}

#[test]
fn a_complete_challenge_has_no_gap_and_every_task_is_completed() {
    assert_eq!(tasks(&complete(), &[], early()), []);
    for task in Task::ALL {
        assert_eq!(
            progress(&complete(), *task, &[], Measure { days: &brussels(), limit: LIMIT, now: early() }),
            Progress::Completed
        );
    }
    assert_eq!(readers_miss(&complete()), [""; 0]);
}

#[test]
fn every_empty_text_is_named() {
    for part in Part::ALL.iter().filter(|part| **part != Part::Ip) {
        let mut brief = complete();
        brief.texts.retain(|text| text.part != *part);
        assert_eq!(tasks(&brief, &[], early()), [part.task()]);
        let progress = progress(&brief, part.task(), &[], Measure { days: &brussels(), limit: LIMIT, now: early() });
        assert_eq!(progress, Progress::NotStarted);
    }
}

#[test]
fn a_comment_of_the_lab_reopens_its_task() {
    let open = [Task::Better];
    assert_eq!(tasks(&complete(), &open, early()), open);
    assert_eq!(
        progress(&complete(), Task::Better, &open, Measure { days: &brussels(), limit: LIMIT, now: early() }),
        Progress::Reopened
    );
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
    assert_eq!(missed, ["challenges-miss-how-many", "challenges-miss-value-today", "challenges-miss-open-question"]);
}

#[test]
fn a_budget_at_the_limit_of_the_law_and_a_text_too_long_are_gaps_of_their_part() {
    let mut brief = complete();
    brief.challenge.budget = LIMIT;
    brief.plan[0].amount = LIMIT;
    for text in brief.texts.iter_mut().filter(|text| matches!(text.part, Part::Tried | Part::Ip)) {
        text.body = vec!["word"; 412].join(" ");
    }
    assert_eq!(tasks(&brief, &[], early()), [Task::Tried, Task::Budget, Task::Rights]);
}
