//! A decision: one pitch is chosen or none, with reasons, proposed by one person and approved by another.

pub(crate) mod letter;
pub(crate) mod naming;

use crate::kernel::id::{AccountId, ChallengeId, ProposalId};
use crate::kernel::instant::Instant;
use crate::kernel::message::Message;
use crate::kernel::money::Cents;
use crate::kernel::refusal::Problems;
use crate::kernel::version::Version;

crate::codes! {
    /// What was decided.
    pub(crate) enum Kind {
        /// One pitch is chosen.
        Award = "award",
        /// None is.
        NoAward = "no_award",
    }
}

/// What is proposed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// This pitch, for this amount without VAT.
    Award(ProposalId, Cents),
    /// None.
    NoAward,
}

impl Verdict {
    /// Which kind.
    pub(crate) const fn kind(self) -> Kind {
        match self {
            Self::Award(..) => Kind::Award,
            Self::NoAward => Kind::NoAward,
        }
    }

    /// The chosen pitch.
    pub(crate) const fn winner(self) -> Option<ProposalId> {
        match self {
            Self::Award(pitch, _) => Some(pitch),
            Self::NoAward => None,
        }
    }

    /// The amount.
    pub(crate) const fn amount(self) -> Option<Cents> {
        match self {
            Self::Award(_, amount) => Some(amount),
            Self::NoAward => None,
        }
    }
}

/// A decision and what happened to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Decision {
    /// Of which challenge.
    pub(crate) challenge: ChallengeId,
    /// What is proposed.
    pub(crate) verdict: Verdict,
    /// Why.
    pub(crate) reasons: String,
    /// Who proposed it.
    pub(crate) proposed_by: AccountId,
    /// When.
    pub(crate) proposed_at: Instant,
    /// When the approver returned it, and why.
    pub(crate) returned: Option<(AccountId, Instant, String)>,
    /// Who approved it, and when.
    pub(crate) approved: Option<(AccountId, Instant)>,
    /// Why this one among pitches that no rule could part; empty without a tie.
    pub(crate) tie_reason: String,
    /// When all letters were sent.
    pub(crate) letters_sent_at: Option<Instant>,
    /// The edit counter.
    pub(crate) version: Version,
}

/// Where a decision stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum State {
    /// Waits for the approver.
    Proposed,
    /// Back with the author.
    Returned,
    /// Approved; the letters are being written.
    Approved,
    /// Every company knows.
    Told,
}

impl Decision {
    /// Where it stands.
    pub(crate) const fn state(&self) -> State {
        match (&self.letters_sent_at, &self.approved, &self.returned) {
            (Some(_), _, _) => State::Told,
            (None, Some(_), _) => State::Approved,
            (None, None, Some(_)) => State::Returned,
            (None, None, None) => State::Proposed,
        }
    }
}

/// A pitch and its place, as the panel left it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Placed {
    /// Which pitch.
    pub(crate) pitch: ProposalId,
    /// 1 is the best; none when nothing could be scored.
    pub(crate) place: Option<usize>,
    /// Shares its place.
    pub(crate) tied: bool,
}

/// The pitches that may be chosen: those in first place. Choosing another would set the panel's work aside; who does
/// not want the first has no award, with reasons.
pub(crate) fn eligible(standing: &[Placed]) -> Vec<ProposalId> {
    standing.iter().filter(|row| row.place == Some(1)).map(|row| row.pitch).collect()
}

/// What keeps a verdict from being proposed.
pub(crate) fn problems(verdict: Verdict, standing: &[Placed], released: Cents) -> Problems {
    let mut problems = Problems::default();
    let Verdict::Award(pitch, amount) = verdict else { return problems };
    if !eligible(standing).contains(&pitch) {
        problems.add("verdict", Message::new("decisions-error-not-first"));
    }
    if amount <= Cents::ZERO {
        problems.add("amount", Message::new("decisions-error-no-amount"));
    } else if amount > released {
        problems.add("amount", Message::new("decisions-error-above-budget").with("released", released));
    }
    problems
}

/// The approver owes a reason for the choice when the rule of the challenge left several pitches in first place.
pub(crate) fn owes_tie_reason(verdict: Verdict, standing: &[Placed]) -> bool {
    verdict.winner().is_some() && eligible(standing).len() > 1
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::id::Id as _;

    fn pitch(number: u128) -> ProposalId {
        ProposalId::from_entropy(number)
    }

    fn placed(places: &[(u128, usize, bool)]) -> Vec<Placed> {
        places.iter().map(|(id, place, tied)| Placed { pitch: pitch(*id), place: Some(*place), tied: *tied }).collect()
    }

    const BUDGET: Cents = Cents::new(2_900_000);

    #[test]
    fn the_first_may_be_chosen_for_at_most_what_was_released() {
        let standing = placed(&[(1, 1, false), (2, 2, false)]);
        assert!(problems(Verdict::Award(pitch(1), BUDGET), &standing, BUDGET).is_empty());
        let above = problems(Verdict::Award(pitch(1), Cents::new(2_900_001)), &standing, BUDGET);
        assert_eq!(above.of("amount").unwrap().key, "decisions-error-above-budget");
        let nothing = problems(Verdict::Award(pitch(1), Cents::ZERO), &standing, BUDGET);
        assert_eq!(nothing.of("amount").unwrap().key, "decisions-error-no-amount");
    }

    #[test]
    fn nobody_but_the_first_is_chosen() {
        let standing = placed(&[(1, 1, false), (2, 2, false)]);
        let second = problems(Verdict::Award(pitch(2), BUDGET), &standing, BUDGET);
        assert_eq!(second.of("verdict").unwrap().key, "decisions-error-not-first");
        let elsewhere = problems(Verdict::Award(pitch(9), BUDGET), &standing, BUDGET);
        assert_eq!(elsewhere.of("verdict").unwrap().key, "decisions-error-not-first");
    }

    #[test]
    fn no_award_is_always_possible() {
        assert!(problems(Verdict::NoAward, &[], BUDGET).is_empty());
    }

    #[test]
    fn a_tie_for_the_first_place_owes_a_reason_and_no_award_does_not() {
        let tied = placed(&[(1, 1, true), (2, 1, true), (3, 3, false)]);
        assert!(owes_tie_reason(Verdict::Award(pitch(2), BUDGET), &tied));
        assert!(!owes_tie_reason(Verdict::NoAward, &tied));
        assert!(!owes_tie_reason(Verdict::Award(pitch(1), BUDGET), &placed(&[(1, 1, false), (2, 2, false)])));
    }
}
