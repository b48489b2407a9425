//! By when a question is answered: within three working days, and never later than the last moment at which everybody
//! can still use the answer.

use chrono::NaiveDate;

use crate::kernel::calendar::working_days_after;
use crate::kernel::instant::Instant;

use super::dates::{Days, QUESTIONS_BEFORE};

/// Working days to answer a question in.
const ANSWER_WITHIN: u32 = 3;

/// The day an answer is owed by.
pub(crate) fn answer_due(days: &Days, asked_at: Instant, closes_at: Option<Instant>) -> NaiveDate {
    let usual = working_days_after(days.zone.day(asked_at), ANSWER_WITHIN, &days.holidays);
    closes_at.map_or(usual, |closes_at| usual.min(days.zone.day(closes_at.plus(-QUESTIONS_BEFORE))))
}

#[cfg(test)]
mod tests {
    use super::super::dates::tests::{brussels, day, good};
    use super::super::dates::{Hour, moment};
    use super::*;

    fn asked(date: u32) -> Instant {
        moment(&brussels(), day(2026, 11, date), Hour::Noon).unwrap()
    }

    #[test]
    fn three_working_days_leave_out_the_weekend_and_a_holiday() {
        assert_eq!(answer_due(&brussels(), asked(5), None), day(2026, 11, 10));
        assert_eq!(answer_due(&brussels(), asked(9), None), day(2026, 11, 13));
    }

    #[test]
    fn an_answer_is_never_owed_later_than_six_days_before_closing() {
        assert_eq!(answer_due(&brussels(), asked(13), Some(good().closes_at)), day(2026, 11, 14));
    }
}
