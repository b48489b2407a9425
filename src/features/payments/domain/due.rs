//! The payment clock: when it starts, when it stands still, and from which day a payment is late.
//!
//! Everything is counted in days, as the law does, never in hours. The day the term starts is day 0, so that an invoice
//! with a term of 30 days is on time on day 30 and late from day 31.

use chrono::NaiveDate;

use crate::kernel::calendar::days_after;

/// A warning is due so many days before the end of the term.
pub(crate) const SOON: i64 = 5;

/// The clock of one invoice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Clock {
    accepted_on: NaiveDate,
    received_on: NaiveDate,
    term_days: i64,
    disputed_days: i64,
    disputed_on: Option<NaiveDate>,
    paid_on: Option<NaiveDate>,
}

/// How an invoice stands on a day. The order is the order of work: what is late comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Standing {
    /// The term is over and it is not paid.
    Late,
    /// The term ends within five days.
    Soon,
    /// There is time.
    OnTime,
    /// The clock stands still.
    Disputed,
    /// It was paid.
    Paid,
}

impl Clock {
    /// A clock that was never stopped.
    pub(crate) const fn new(accepted_on: NaiveDate, received_on: NaiveDate, term_days: i64) -> Self {
        Self { accepted_on, received_on, term_days, disputed_days: 0, disputed_on: None, paid_on: None }
    }

    /// With the days disputes took, and the day the present one began.
    pub(crate) const fn disputed(self, days: i64, since: Option<NaiveDate>) -> Self {
        Self { disputed_days: days, disputed_on: since, ..self }
    }

    /// With the day of payment.
    pub(crate) const fn paid(self, on: Option<NaiveDate>) -> Self {
        Self { paid_on: on, ..self }
    }

    /// The later of the dated acceptance and the receipt of the proper invoice
    /// (royal decree of 14 January 2013, art. 156 for services, as changed on 12 August 2024).
    pub(crate) fn starts_on(&self) -> NaiveDate {
        self.accepted_on.max(self.received_on)
    }

    /// How long the agency has, without disputed days.
    pub(crate) const fn term_days(&self) -> i64 {
        self.term_days
    }

    /// The days disputes took until this day; they do not count in the term.
    pub(crate) fn disputed_until(&self, day: NaiveDate) -> i64 {
        let standing = self.disputed_on.map_or(0, |since| (self.end(day) - since).num_days().max(0));
        self.disputed_days + standing
    }

    /// Which day of the term it is: the N of "day N of 30". Stands still while disputed and once paid.
    pub(crate) fn day(&self, today: NaiveDate) -> i64 {
        let passed = (self.end(today) - self.starts_on()).num_days();
        (passed - self.disputed_until(today)).max(0)
    }

    /// The last day on which a payment is on time.
    pub(crate) fn due_on(&self, today: NaiveDate) -> NaiveDate {
        let days = self.term_days + self.disputed_until(today);
        days_after(self.starts_on(), u64::try_from(days).unwrap_or_default())
    }

    /// The first day on which it is late: the day after the due day, without any reminder (Directive 2011/7/EU, art. 4).
    pub(crate) fn late_from(&self, today: NaiveDate) -> NaiveDate {
        days_after(self.due_on(today), 1)
    }

    /// How many days are left; negative when it is late.
    pub(crate) fn days_left(&self, today: NaiveDate) -> i64 {
        self.term_days - self.day(today)
    }

    /// How many days late it is, or was when it was paid.
    pub(crate) fn days_late(&self, today: NaiveDate) -> i64 {
        (-self.days_left(today)).max(0)
    }

    /// How it stands on this day.
    pub(crate) fn standing(&self, today: NaiveDate) -> Standing {
        match self.days_left(today) {
            _ if self.paid_on.is_some() => Standing::Paid,
            _ if self.disputed_on.is_some() => Standing::Disputed,
            left if left < 0 => Standing::Late,
            left if left <= SOON => Standing::Soon,
            _ => Standing::OnTime,
        }
    }

    fn end(&self, today: NaiveDate) -> NaiveDate {
        self.paid_on.unwrap_or(today)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, month, day).unwrap()
    }

    #[test]
    fn the_term_starts_at_the_later_of_acceptance_and_receipt() {
        assert_eq!(Clock::new(day(3, 2), day(3, 9), 30).starts_on(), day(3, 9));
        assert_eq!(Clock::new(day(3, 9), day(3, 2), 30).starts_on(), day(3, 9));
    }

    #[test]
    fn day_nine_of_thirty_is_nine_days_after_the_start() {
        let clock = Clock::new(day(3, 2), day(3, 2), 30);
        assert_eq!(clock.day(day(3, 11)), 9);
        assert_eq!(clock.days_left(day(3, 11)), 21);
        assert_eq!(clock.standing(day(3, 11)), Standing::OnTime);
    }

    #[test]
    fn the_thirtieth_day_is_on_time_and_the_next_is_late() {
        let clock = Clock::new(day(3, 1), day(3, 1), 30);
        assert_eq!(clock.due_on(day(3, 1)), day(3, 31));
        assert_eq!(clock.standing(day(3, 26)), Standing::Soon);
        assert_eq!(clock.standing(day(3, 25)), Standing::OnTime);
        assert_eq!(clock.standing(day(3, 31)), Standing::Soon);
        assert_eq!(clock.standing(day(4, 1)), Standing::Late);
        assert_eq!(clock.late_from(day(4, 1)), day(4, 1));
        assert_eq!(clock.days_late(day(4, 3)), 3);
    }

    #[test]
    fn a_dispute_stops_the_clock_and_its_days_are_counted_apart() {
        let disputed = Clock::new(day(3, 1), day(3, 1), 30).disputed(0, Some(day(3, 11)));
        assert_eq!(disputed.day(day(3, 15)), 10);
        assert_eq!(disputed.day(day(5, 15)), 10);
        assert_eq!(disputed.standing(day(5, 15)), Standing::Disputed);
        assert_eq!(disputed.disputed_until(day(3, 15)), 4);
        let resumed = Clock::new(day(3, 1), day(3, 1), 30).disputed(4, None);
        assert_eq!(resumed.day(day(3, 16)), 11);
        assert_eq!(resumed.due_on(day(3, 16)), day(4, 4));
    }

    #[test]
    fn once_paid_it_stands_still() {
        let paid = Clock::new(day(3, 1), day(3, 1), 30).paid(Some(day(4, 5)));
        assert_eq!(paid.day(day(9, 1)), 35);
        assert_eq!(paid.days_late(day(9, 1)), 5);
        assert_eq!(paid.standing(day(9, 1)), Standing::Paid);
    }

    proptest! {
        #[test]
        fn it_is_late_exactly_after_the_due_day(offset in 0_i64..400, term in 1_i64..61, apart in 0_i64..90) {
            let start = day(1, 1);
            let clock = Clock::new(start, start, term).disputed(apart, None);
            let today = start + chrono::TimeDelta::days(offset);
            prop_assert_eq!(clock.standing(today) == Standing::Late, today > clock.due_on(today));
            prop_assert_eq!(clock.days_late(today) > 0, today >= clock.late_from(today));
        }

        #[test]
        fn days_used_and_days_disputed_are_all_the_days_there_were(before in 0_i64..30, paused in 0_i64..60, after in 0_i64..60) {
            let start = day(1, 1);
            let clock = Clock::new(start, start, 30).disputed(paused, None);
            let today = start + chrono::TimeDelta::days(before + paused + after);
            prop_assert_eq!(clock.day(today) + clock.disputed_until(today), before + paused + after);
        }
    }
}
