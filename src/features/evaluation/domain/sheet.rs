//! One evaluator's scores for one pitch: saved at any time as far as they are, complete only when handed in.

use crate::kernel::id::CriterionId;

use super::score::Mark;

/// A reading pace of two minutes and a reason per criterion: what an evaluator needs for one pitch.
const MINUTES_A_PITCH: i64 = 7;

/// What an evaluator wrote on one criterion so far.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Line {
    /// Which criterion.
    pub(crate) criterion: CriterionId,
    /// The score, once chosen.
    pub(crate) mark: Option<Mark>,
    /// The reason; may still be empty.
    pub(crate) reason: String,
}

/// What a line still needs before it can be handed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Gap {
    /// No score chosen.
    Mark,
    /// No reason written.
    Reason,
}

impl Line {
    /// The first thing that is missing. The score first: the reason is about it.
    pub(crate) fn gap(&self) -> Option<Gap> {
        if self.mark.is_none() {
            return Some(Gap::Mark);
        }
        self.reason.is_empty().then_some(Gap::Reason)
    }
}

/// How many minutes of work are left for so many pitches.
pub(crate) fn minutes_left(pitches: usize) -> i64 {
    i64::try_from(pitches).unwrap_or_default().saturating_mul(MINUTES_A_PITCH)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::id::Id;

    fn line(mark: Option<&str>, reason: &str) -> Line {
        Line { criterion: CriterionId::from_entropy(1), mark: mark.and_then(Mark::read), reason: reason.to_owned() }
    }

    #[test]
    fn a_line_needs_a_score_and_a_reason() {
        assert_eq!(line(None, "Strong team.").gap(), Some(Gap::Mark));
        assert_eq!(line(Some("0"), "").gap(), Some(Gap::Reason));
        assert_eq!(line(Some("0"), "No team named.").gap(), None);
    }

    #[test]
    fn that_a_criterion_does_not_apply_needs_a_reason_too() {
        assert_eq!(line(Some("none"), "").gap(), Some(Gap::Reason));
    }
}
