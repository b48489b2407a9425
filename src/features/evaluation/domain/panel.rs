//! Who judges: a chair and at least three evaluators, and how far they are.

use std::collections::HashSet;

use chrono::NaiveDate;

use crate::kernel::calendar::Zone;
use crate::kernel::id::{AccountId, ChallengeId, MemberId};
use crate::kernel::instant::Instant;
use crate::kernel::message::Message;
use crate::kernel::refusal::Problems;
use crate::kernel::version::Version;

/// Beside the chair. Three is the smallest number whose median one person cannot move alone.
pub(crate) const FEWEST_EVALUATORS: usize = 3;

/// So many people at least must be free to judge each pitch; one alone is no panel.
pub(crate) const FEWEST_JUDGES: usize = 2;

crate::codes! {
    /// What a person does on a panel.
    pub(crate) enum Duty {
        /// Judges, and records what the panel agreed.
        Chair = "chair",
        /// Judges.
        Evaluator = "evaluator",
    }
}

/// A panel as chosen by the author.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Composition {
    seats: Vec<(AccountId, Duty)>,
}

impl Composition {
    /// A chair and at least three others, each person once.
    ///
    /// # Errors
    /// What to choose instead, at the fields `chair` and `evaluators`.
    pub(crate) fn new(chair: AccountId, evaluators: &[AccountId]) -> Result<Self, Problems> {
        let mut problems = Problems::default();
        let distinct: HashSet<AccountId> = evaluators.iter().copied().collect();
        if distinct.contains(&chair) {
            problems.add("evaluators", Message::new("evaluation-error-chair-twice"));
        }
        if distinct.len() < FEWEST_EVALUATORS {
            problems.add("evaluators", Message::new("evaluation-error-too-few").with("chosen", distinct.len()));
        }
        let mut others: Vec<AccountId> = distinct.into_iter().collect();
        others.sort_unstable();
        let seats =
            std::iter::once((chair, Duty::Chair)).chain(others.into_iter().map(|other| (other, Duty::Evaluator)));
        problems.or(|| Self { seats: seats.collect() })
    }

    /// Everyone on it, the chair first.
    pub(crate) fn seats(&self) -> &[(AccountId, Duty)] {
        &self.seats
    }
}

/// What is wrong with the moment the scores are due: it lies after the deadline for pitches and not in the past, and not
/// after the day on which every company was promised the decision. When that day is gone already, the work is late
/// anyway and still has to be done.
pub(crate) fn due_problem(
    score_by: Instant,
    earliest: Instant,
    decision_on: Option<NaiveDate>,
    zone: Zone,
) -> Option<Message> {
    if score_by <= earliest {
        return Some(Message::new("evaluation-error-too-early").with("earliest", earliest));
    }
    let promised = decision_on.filter(|day| *day >= zone.day(earliest))?;
    (zone.day(score_by) > promised).then(|| Message::new("evaluation-error-too-late").with("day", promised))
}

/// Where the work of a panel stands, read from what happened to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Progress {
    /// Members declare, read and score, each alone.
    Scoring,
    /// Everyone handed in: the panel agrees.
    Consensus,
    /// The lab checks.
    Checking,
    /// The lab passed it: it can be decided on.
    Passed,
}

/// The dates that a panel goes through.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[expect(clippy::struct_field_names, reason = "an instant is called `_at` everywhere")]
pub(crate) struct Dates {
    /// The last sheet was handed in.
    pub(crate) consensus_at: Option<Instant>,
    /// The chair sent the result to the lab; empty again when the lab returned it.
    pub(crate) checking_at: Option<Instant>,
    /// The lab passed it.
    pub(crate) passed_at: Option<Instant>,
}

impl Dates {
    /// Where the work stands.
    pub(crate) const fn progress(self) -> Progress {
        match (self.consensus_at, self.checking_at, self.passed_at) {
            (_, _, Some(_)) => Progress::Passed,
            (_, Some(_), None) => Progress::Checking,
            (Some(_), None, None) => Progress::Consensus,
            (None, None, None) => Progress::Scoring,
        }
    }
}

/// The panel of one challenge.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Panel {
    /// Of which challenge.
    pub(crate) challenge: ChallengeId,
    /// When all sheets should be in. Late sheets are accepted: a missing judgement harms a company more.
    pub(crate) score_by: Instant,
    /// What happened to it.
    pub(crate) dates: Dates,
    /// When the lab last returned it to the chair.
    pub(crate) returned_at: Option<Instant>,
    /// Who last checked it.
    pub(crate) checked_by: Option<AccountId>,
    /// What the lab said then.
    pub(crate) check_note: String,
    /// The edit counter.
    pub(crate) version: Version,
}

/// One person on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Member {
    /// The seat.
    pub(crate) id: MemberId,
    /// On which panel.
    pub(crate) challenge: ChallengeId,
    /// Who sits on it.
    pub(crate) account: AccountId,
    /// Chair or evaluator.
    pub(crate) duty: Duty,
    /// The seed of the own order of pitches. Never shown.
    pub(crate) seed: i64,
    /// When the declaration of interests was signed.
    pub(crate) declared_at: Option<Instant>,
    /// When all own sheets were handed in.
    pub(crate) handed_in_at: Option<Instant>,
    /// The digest of what was handed in: the receipt.
    pub(crate) handed_in_digest: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::id::Id;

    fn person(number: u128) -> AccountId {
        AccountId::from_entropy(number)
    }

    #[test]
    fn scores_are_due_after_the_deadline_and_not_after_the_promised_day() {
        let zone = Zone::default();
        let day = |number| NaiveDate::from_ymd_opt(2026, 1, number).unwrap();
        let noon = |number| zone.moment(day(number), chrono::NaiveTime::from_hms_opt(12, 0, 0).unwrap()).unwrap();
        let key = |due, on: Option<u32>| due_problem(noon(due), noon(8), on.map(day), zone).map(|problem| problem.key);
        assert_eq!(key(8, Some(20)), Some("evaluation-error-too-early"));
        assert_eq!(key(20, Some(20)), None);
        assert_eq!(key(21, Some(20)), Some("evaluation-error-too-late"));
        assert_eq!(key(21, None), None);
        assert_eq!(key(21, Some(7)), None, "the promised day is gone already");
    }

    #[test]
    fn a_panel_has_a_chair_and_at_least_three_evaluators() {
        let panel = Composition::new(person(1), &[person(2), person(3), person(4)]).unwrap();
        assert_eq!(panel.seats().len(), 4);
        assert_eq!(panel.seats()[0], (person(1), Duty::Chair));
    }

    #[test]
    fn two_evaluators_are_too_few_and_naming_one_twice_does_not_help() {
        for others in [vec![person(2), person(3)], vec![person(2), person(3), person(3)]] {
            let problems = Composition::new(person(1), &others).unwrap_err();
            assert_eq!(problems.of("evaluators").unwrap().key, "evaluation-error-too-few");
        }
    }

    #[test]
    fn the_chair_is_not_one_of_the_three() {
        let problems = Composition::new(person(1), &[person(1), person(2), person(3)]).unwrap_err();
        assert_eq!(problems.of("evaluators").unwrap().key, "evaluation-error-chair-twice");
    }
}
