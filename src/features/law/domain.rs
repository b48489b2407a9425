//! Numbers and days the law sets: which ones there are, how they are written, and which days nobody works.

use chrono::{Datelike as _, NaiveDate, Weekday};

use crate::kernel::calendar::days_after;

crate::codes! {
    /// A number the law sets. A new value never changes the past: each counts from its day on.
    pub(crate) enum LegalCode {
        /// A contract of limited value stays strictly under it, in cents excluding VAT.
        LowValueLimit = "low_value_limit",
        /// Interest on a late payment, a year, in basis points.
        InterestRate = "interest_rate",
        /// Fixed sum for the costs of collecting a late payment, in cents.
        RecoveryFee = "recovery_fee",
        /// Days to check and pay.
        PaymentTermDays = "payment_term_days",
        /// Longest term a contract may state, in days.
        LongestTermDays = "longest_term_days",
        /// A day nobody works besides the yearly holidays (1), or a yearly holiday that is worked (0).
        ClosingDay = "closing_day",
    }
}

/// How a number is written on a page and read from a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unit {
    /// Cents.
    Money,
    /// Basis points, shown as a percentage.
    Percent,
    /// Whole days.
    Days,
    /// Yes or no.
    Switch,
}

impl LegalCode {
    /// How its values are written.
    pub(crate) const fn unit(self) -> Unit {
        match self {
            Self::LowValueLimit | Self::RecoveryFee => Unit::Money,
            Self::InterestRate => Unit::Percent,
            Self::PaymentTermDays | Self::LongestTermDays => Unit::Days,
            Self::ClosingDay => Unit::Switch,
        }
    }
}

/// The first day a new value may count from: today, so that what was computed before stays as it was. Interest rates
/// are announced after their half-year began, so they may count from its first day.
pub(crate) fn earliest(code: LegalCode, today: NaiveDate) -> NaiveDate {
    if code == LegalCode::InterestRate { half_year_of(today) } else { today }
}

/// The half-year a day lies in starts on 1 January or 1 July (Directive 2011/7/EU, art. 3: the reference rate of
/// those days counts for the six months that follow).
pub(crate) fn half_year_of(day: NaiveDate) -> NaiveDate {
    let month = if day.month() < 7 { 1 } else { 7 };
    NaiveDate::from_ymd_opt(day.year(), month, 1).unwrap_or(day)
}

/// The ten legal holidays of a year in Belgium (Royal Decree of 18 April 1974, art. 1), Easter ones computed.
pub(crate) fn holidays_of(year: i32) -> Vec<NaiveDate> {
    let fixed = [(1, 1), (5, 1), (7, 21), (8, 15), (11, 1), (11, 11), (12, 25)];
    let mut days: Vec<NaiveDate> =
        fixed.iter().filter_map(|(month, day)| NaiveDate::from_ymd_opt(year, *month, *day)).collect();
    if let Some(easter) = easter(year) {
        days.extend([1, 39, 50].map(|later| days_after(easter, later)));
    }
    days.sort_unstable();
    days
}

/// Easter Sunday in the Gregorian calendar, by the method of Meeus, Jones and Butcher.
#[expect(clippy::many_single_char_names, reason = "the letters of the published method")]
fn easter(year: i32) -> Option<NaiveDate> {
    let (a, b, c) = (year % 19, year / 100, year % 100);
    let (d, e, g) = (b / 4, b % 4, (8 * b + 13) / 25);
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let sum = h + l - 7 * m + 114;
    let day = NaiveDate::from_ymd_opt(year, u32::try_from(sum / 31).ok()?, u32::try_from(sum % 31 + 1).ok()?)?;
    (day.weekday() == Weekday::Sun).then_some(day)
}

/// The holidays of a year after the decisions written down: a day set to 1 is added, a day set to 0 is worked.
pub(crate) fn with_decisions(mut days: Vec<NaiveDate>, decided: &[(NaiveDate, i64)]) -> Vec<NaiveDate> {
    for (day, closed) in decided {
        days.retain(|known| known != day);
        if *closed != 0 {
            days.push(*day);
        }
    }
    days.sort_unstable();
    days
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn easter_falls_where_the_calendar_says() {
        for (year, month, date) in [(2024, 3, 31), (2025, 4, 20), (2026, 4, 5), (2027, 3, 28), (2038, 4, 25)] {
            assert_eq!(easter(year), Some(day(year, month, date)));
        }
    }

    #[test]
    fn a_year_has_ten_holidays_and_three_of_them_move() {
        let days = holidays_of(2026);
        assert_eq!(days.len(), 10);
        for moving in [day(2026, 4, 6), day(2026, 5, 14), day(2026, 5, 25)] {
            assert!(days.contains(&moving), "{moving}");
        }
    }

    #[test]
    fn a_decided_day_is_added_and_a_worked_holiday_is_not_one() {
        let days = with_decisions(holidays_of(2026), &[(day(2026, 12, 24), 1), (day(2026, 11, 11), 0)]);
        assert!(days.contains(&day(2026, 12, 24)) && !days.contains(&day(2026, 11, 11)));
        assert_eq!(days.len(), 10);
    }

    #[test]
    fn the_past_is_never_changed_but_a_rate_may_count_from_its_half_year() {
        let today = day(2026, 9, 10);
        assert_eq!(earliest(LegalCode::LowValueLimit, today), today);
        assert_eq!(earliest(LegalCode::InterestRate, today), day(2026, 7, 1));
    }

    #[test]
    fn the_half_year_starts_in_january_or_july() {
        assert_eq!(half_year_of(day(2026, 6, 30)), day(2026, 1, 1));
        assert_eq!(half_year_of(day(2026, 7, 1)), day(2026, 7, 1));
    }
}
