//! The payment record of an agency: how fast it pays, how often late, and what is open.

use crate::kernel::money::Cents;

/// A median of fewer payments says more about chance than about the agency.
pub(crate) const ENOUGH: usize = 5;

/// The upper ends of the first four bars; the fifth holds everything slower.
pub(crate) const BANDS: [i64; 4] = [10, 20, 30, 60];

/// What one invoice adds to the record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Entry {
    /// Days of the term used until the payment, or until today.
    pub(crate) days: i64,
    pub(crate) paid: bool,
    /// Past the due day of its own contract.
    pub(crate) late: bool,
    pub(crate) disputed: bool,
    /// Interest and fixed sum.
    pub(crate) owed: Cents,
}

/// The record of one agency.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Record {
    days: Vec<i64>,
    /// Not paid, and past the due day.
    pub(crate) open_late: usize,
    /// Not paid, whether late or not.
    pub(crate) open: usize,
    /// With a dispute, now or before.
    pub(crate) disputed: usize,
    /// Interest and fixed sums of late payments.
    pub(crate) owed: Cents,
}

impl Record {
    /// Counts the invoices of an agency.
    pub(crate) fn of(entries: impl IntoIterator<Item = Entry>) -> Self {
        let mut record = Self::default();
        for entry in entries {
            if entry.paid {
                record.days.push(entry.days);
            } else {
                record.open += 1;
                record.open_late += usize::from(entry.late);
            }
            record.disputed += usize::from(entry.disputed);
            record.owed = record.owed + entry.owed;
        }
        record.days.sort_unstable();
        record
    }

    /// How many were paid.
    pub(crate) const fn paid(&self) -> usize {
        self.days.len()
    }

    /// How many had to be paid by now: those paid, and those that are late.
    pub(crate) const fn due(&self) -> usize {
        self.days.len() + self.open_late
    }

    /// The days within which half of the payments were made; nothing below five payments.
    ///
    /// The lower of the two middle values of an even number: "half were paid within N days" stays true.
    pub(crate) fn median(&self) -> Option<i64> {
        let middle = self.paid().checked_sub(1)? / 2;
        self.enough().then(|| self.days.get(middle).copied()).flatten()
    }

    /// Whether there are enough payments for a median and a chart.
    pub(crate) const fn enough(&self) -> bool {
        self.paid() >= ENOUGH
    }

    /// How many were paid within so many days.
    pub(crate) fn within(&self, days: i64) -> usize {
        self.days.iter().filter(|taken| **taken <= days).count()
    }

    /// The share paid within so many days of all that had to be paid, in whole percent rounded down: 99.9 % is not all,
    /// and what is late and still not paid counts against it. Nothing when nothing was due.
    pub(crate) fn share_within(&self, days: i64) -> Option<usize> {
        (self.within(days) * 100).checked_div(self.due())
    }

    /// How many payments stand in each bar: 0 to 10, 11 to 20, 21 to 30, 31 to 60 and more than 60 days.
    pub(crate) fn bands(&self) -> [usize; 5] {
        let [a, b, c, d] = BANDS.map(|end| self.within(end));
        [a, b - a, c - b, d - c, self.paid() - d]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn record(days: &[i64]) -> Record {
        Record::of(days.iter().map(|days| Entry {
            days: *days,
            paid: true,
            late: *days > 30,
            disputed: false,
            owed: Cents::ZERO,
        }))
    }

    #[test]
    fn four_payments_have_no_median_and_five_have_one() {
        assert_eq!(record(&[1, 2, 3, 4]).median(), None);
        assert_eq!(record(&[40, 12, 9, 20, 31]).median(), Some(20));
        assert_eq!(record(&[1, 2, 3, 4, 5, 6]).median(), Some(3));
        assert_eq!(record(&[]).median(), None);
    }

    #[test]
    fn the_share_within_thirty_days_is_never_rounded_up() {
        assert_eq!(record(&[]).share_within(30), None);
        assert_eq!(record(&[30, 31, 10]).share_within(30), Some(66));
        assert_eq!(record(&[30, 0]).share_within(30), Some(100));
        let open = Entry { days: 41, paid: false, late: true, disputed: false, owed: Cents::ZERO };
        let paid = Entry { days: 9, paid: true, late: false, ..open };
        assert_eq!(Record::of([open, paid]).share_within(30), Some(50), "late and not paid counts too");
    }

    #[test]
    fn what_is_open_is_no_payment() {
        let open = Entry { days: 33, paid: false, late: true, disputed: true, owed: Cents::new(4_100) };
        let record = Record::of([open, Entry { late: false, disputed: false, owed: Cents::ZERO, ..open }]);
        assert_eq!((record.paid(), record.open, record.open_late, record.disputed), (0, 2, 1, 1));
        assert_eq!(record.owed, Cents::new(4_100));
    }

    proptest! {
        #[test]
        fn every_payment_stands_in_one_bar(days in prop::collection::vec(0_i64..200, 0..60)) {
            let record = record(&days);
            prop_assert_eq!(record.bands().iter().sum::<usize>(), days.len());
        }

        #[test]
        fn half_of_the_payments_are_within_the_median(days in prop::collection::vec(0_i64..200, 5..60)) {
            let record = record(&days);
            let median = record.median().unwrap();
            prop_assert!(record.within(median) * 2 >= days.len());
            prop_assert!(record.within(median - 1) * 2 < days.len() + 1);
        }
    }
}
