//! What a late payment costs: interest per half-year at the rate of that half-year, and a fixed sum.
//!
//! Interest of one period = amount with VAT x rate x days / 365, in whole cents, half a cent up. The days are the real
//! ones and the year always has 365, also in a leap year. Each period is rounded by itself, so that the lines people
//! see add up to the total they see. No float: rates are basis points.

use chrono::NaiveDate;

use crate::kernel::calendar::days_after;
use crate::kernel::money::Cents;

/// A yearly rate and the first day it holds, until the next one begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Rate {
    pub(crate) from_on: NaiveDate,
    pub(crate) basis_points: i64,
}

/// What the law sets for late payment, as its dated tables say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Tariff {
    /// In the order of their days.
    pub(crate) rates: Vec<Rate>,
    /// For the costs of collecting, due with the first day of interest (Directive 2011/7/EU, art. 6).
    pub(crate) fixed_sum: Cents,
}

/// The days of lateness under one rate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Period {
    pub(crate) from_on: NaiveDate,
    pub(crate) until_on: NaiveDate,
    pub(crate) days: i64,
    pub(crate) basis_points: i64,
    pub(crate) interest: Cents,
}

/// The interest of one late payment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Interest {
    /// What it is counted on: the amount with VAT (Directive 2011/7/EU, art. 2(8): the applicable taxes included).
    pub(crate) amount: Cents,
    pub(crate) periods: Vec<Period>,
    /// Owed as soon as one day is late, nothing before.
    pub(crate) fixed_sum: Cents,
}

impl Interest {
    /// The interest from the first late day until the day of payment, both counted.
    ///
    /// Days before the first known rate are left out rather than guessed.
    pub(crate) fn between(amount: Cents, from_on: NaiveDate, until_on: NaiveDate, tariff: &Tariff) -> Self {
        let rates = &tariff.rates;
        let ends = rates.iter().skip(1).map(|next| next.from_on.pred_opt()).chain([None]);
        let periods = rates.iter().zip(ends).filter_map(|(rate, end)| {
            let from_on = from_on.max(rate.from_on);
            let until_on = end.map_or(until_on, |end| end.min(until_on));
            (from_on <= until_on).then(|| Period::new(amount, *rate, from_on, until_on))
        });
        let periods: Vec<Period> = periods.collect();
        let fixed_sum = if periods.is_empty() { Cents::ZERO } else { tariff.fixed_sum };
        Self { amount, periods, fixed_sum }
    }

    /// All periods together.
    pub(crate) fn total(&self) -> Cents {
        self.periods.iter().map(|period| period.interest).sum()
    }
}

impl Period {
    fn new(amount: Cents, rate: Rate, from_on: NaiveDate, until_on: NaiveDate) -> Self {
        let days = (days_after(until_on, 1) - from_on).num_days();
        let exact = i128::from(amount.get()) * i128::from(rate.basis_points) * i128::from(days);
        let year = 10_000_i128 * 365;
        let interest = Cents::new(i64::try_from((exact + year / 2) / year).unwrap_or(i64::MAX));
        Self { from_on, until_on, days, basis_points: rate.basis_points, interest }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    fn tariff() -> Tariff {
        let rate = |from_on, basis_points| Rate { from_on, basis_points };
        let rates = vec![
            rate(day(2023, 7, 1), 1_200),
            rate(day(2024, 1, 1), 1_250),
            rate(day(2025, 7, 1), 1_050),
            rate(day(2026, 1, 1), 1_050),
            rate(day(2026, 7, 1), 1_000),
        ];
        Tariff { rates, fixed_sum: Cents::new(4_000) }
    }

    /// (amount, first late day, day of payment, interest per period), worked out by hand.
    #[test]
    fn vectors_across_half_years() {
        let vectors = [
            // 12,100.00 x 10.5 % x 1 / 365 = 3.4808
            (1_210_000, day(2026, 3, 2), day(2026, 3, 2), vec![348]),
            // 12,100.00 x 10.5 % x 30 / 365 = 104.4246
            (1_210_000, day(2026, 3, 2), day(2026, 3, 31), vec![10_442]),
            // 10 days at 10.5 %: 34.8082, then 5 at 10 %: 16.5753
            (1_210_000, day(2026, 6, 21), day(2026, 7, 5), vec![3_481, 1_658]),
            // one day on either side of the change
            (1_000_000, day(2026, 6, 30), day(2026, 7, 1), vec![288, 274]),
            // an unchanged rate is still a period of its own
            (1_000_000, day(2025, 12, 31), day(2026, 1, 1), vec![288, 288]),
            // a leap year: 366 days of 2024 at 12.5 % / 365 = 1,253.4247
            (1_000_000, day(2024, 1, 1), day(2024, 12, 31), vec![125_342]),
            // 29 February counts as a day
            (1_000_000, day(2024, 2, 28), day(2024, 3, 1), vec![1_027]),
            // half a cent goes up: 730.00 x 10 % / 365 x 1 = 0.20, and 18.25 = 0.5 cent
            (1_825, day(2026, 7, 2), day(2026, 7, 2), vec![1]),
        ];
        for (amount, from, until, expected) in vectors {
            let interest = Interest::between(Cents::new(amount), from, until, &tariff());
            let found: Vec<i64> = interest.periods.iter().map(|period| period.interest.get()).collect();
            assert_eq!(found, expected, "{amount} from {from} until {until}");
        }
    }

    #[test]
    fn a_payment_in_time_costs_nothing_and_one_late_day_brings_the_fixed_sum() {
        let none = Interest::between(Cents::new(100), day(2026, 3, 2), day(2026, 3, 1), &tariff());
        assert_eq!((none.total(), none.fixed_sum), (Cents::ZERO, Cents::ZERO));
        let one = Interest::between(Cents::new(100), day(2026, 3, 2), day(2026, 3, 2), &tariff());
        assert_eq!(one.fixed_sum, Cents::new(4_000));
    }

    #[test]
    fn without_a_rate_nothing_is_guessed() {
        assert!(Interest::between(Cents::new(100), day(2020, 1, 1), day(2020, 2, 1), &tariff()).periods.is_empty());
    }

    proptest! {
        #[test]
        fn every_late_day_stands_in_exactly_one_period(start in 0_i64..900, length in 0_i64..700) {
            let from = day(2024, 1, 1) + chrono::TimeDelta::days(start);
            let until = from + chrono::TimeDelta::days(length);
            let interest = Interest::between(Cents::new(1_000), from, until, &tariff());
            prop_assert_eq!(interest.periods.iter().map(|period| period.days).sum::<i64>(), length + 1);
        }

        #[test]
        fn a_later_payment_never_costs_less(start in 0_i64..900, length in 0_i64..300, amount in 1_i64..3_000_000) {
            let from = day(2024, 1, 1) + chrono::TimeDelta::days(start);
            let cost = |days| {
                Interest::between(Cents::new(amount), from, from + chrono::TimeDelta::days(days), &tariff()).total()
            };
            prop_assert!(cost(length) <= cost(length + 1));
        }
    }
}
