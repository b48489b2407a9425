//! The promised day of the decision: ahead, missed, or kept. Everybody sees which: a missed promise is public.

use chrono::NaiveDate;

use crate::kernel::instant::Instant;

use super::Challenge;
use super::stage::State;

/// Where the promise stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Promise {
    /// No day was promised, or the end came without letters.
    Silent,
    /// Everybody hears by this day.
    Ahead(NaiveDate),
    /// The day has passed and nobody was told.
    Late {
        /// The promised day.
        due: NaiveDate,
        /// So many days have passed since.
        days: i64,
    },
    /// The letters were sent at this moment.
    Told(Instant),
}

/// The promise of a challenge on a day. The letters count, not the stage: they are sent before a contract is drafted.
pub(crate) fn promise(challenge: &Challenge, state: State, told_at: Option<Instant>, today: NaiveDate) -> Promise {
    match (told_at, challenge.decision_on) {
        (Some(at), _) => Promise::Told(at),
        (None, Some(_)) if state.is_decided() || state == State::Withdrawn => Promise::Silent,
        (None, Some(due)) if state.is_public() && due < today => {
            Promise::Late { due, days: today.signed_duration_since(due).num_days() }
        }
        (None, Some(due)) => Promise::Ahead(due),
        (None, None) => Promise::Silent,
    }
}

#[cfg(test)]
mod tests {
    use chrono::TimeDelta;

    use super::super::dates::tests::{day, good};
    use super::super::gaps::tests::challenge;
    use super::super::stage::State;
    use super::*;

    #[test]
    fn on_the_promised_day_it_is_not_late_and_the_day_after_it_is() {
        let due = good().decision_on;
        let on = |today| promise(&challenge(), State::Decision, None, today);
        assert_eq!(on(due), Promise::Ahead(due));
        assert_eq!(on(day(2026, 12, 13)), Promise::Late { due, days: 3 });
    }

    #[test]
    fn letters_end_the_wait_whatever_the_stage() {
        let at = good().closes_at.plus(TimeDelta::days(9));
        assert_eq!(promise(&challenge(), State::Decision, Some(at), day(2027, 1, 1)), Promise::Told(at));
    }

    #[test]
    fn a_decided_or_withdrawn_challenge_is_never_late() {
        for state in [State::NoAward, State::Contracted, State::Withdrawn] {
            assert_eq!(promise(&challenge(), state, None, day(2027, 1, 1)), Promise::Silent);
        }
    }
}
