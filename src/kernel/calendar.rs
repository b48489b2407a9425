//! Days and hours as people in the instance's zone read them.
//!
//! A deadline is stored as an instant; the zone only decides how it is written and read. An hour that happens twice
//! (the night the clock goes back) or never (the night it goes forward) is refused at entry instead of guessed.

use chrono::{DateTime, Datelike, Days, LocalResult, NaiveDate, NaiveTime, TimeZone, Weekday};
use chrono_tz::Tz;

use super::instant::Instant;

/// The zone an instance shows its times in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Zone(Tz);

/// Why a local time names no single moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotOneMoment {
    /// The clock goes back that night: the hour happens twice.
    Twice,
    /// The clock goes forward that night: the hour is skipped.
    Never,
}

impl Zone {
    /// Finds a zone by its name, such as `Europe/Brussels`.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        name.parse().ok().map(Self)
    }

    /// The name, such as `Europe/Brussels`.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.0.name()
    }

    /// The city part of the name, as shown after a time: `Brussels`.
    #[must_use]
    pub fn city(self) -> String {
        self.name().rsplit('/').next().unwrap_or_default().replace('_', " ")
    }

    /// The time on the wall there.
    #[must_use]
    pub fn local(self, at: Instant) -> DateTime<Tz> {
        at.utc().with_timezone(&self.0)
    }

    /// The day there.
    #[must_use]
    pub fn day(self, at: Instant) -> NaiveDate {
        self.local(at).date_naive()
    }

    /// The moment a wall time names.
    ///
    /// # Errors
    /// When the hour happens twice or never that day.
    pub fn moment(self, day: NaiveDate, time: NaiveTime) -> Result<Instant, NotOneMoment> {
        match self.0.from_local_datetime(&day.and_time(time)) {
            LocalResult::Single(at) => Ok(Instant::from_utc(at.to_utc())),
            LocalResult::Ambiguous(_, _) => Err(NotOneMoment::Twice),
            LocalResult::None => Err(NotOneMoment::Never),
        }
    }
}

impl Default for Zone {
    fn default() -> Self {
        Self(chrono_tz::Europe::Brussels)
    }
}

/// Monday to Friday and not a holiday.
#[must_use]
pub fn is_working_day(day: NaiveDate, holidays: &[NaiveDate]) -> bool {
    !matches!(day.weekday(), Weekday::Sat | Weekday::Sun) && !holidays.contains(&day)
}

/// The day itself when it is a working day, else the next one.
#[must_use]
pub fn working_day_from(day: NaiveDate, holidays: &[NaiveDate]) -> NaiveDate {
    let mut day = day;
    while !is_working_day(day, holidays) {
        day = day.checked_add_days(Days::new(1)).unwrap_or(NaiveDate::MAX);
        if day == NaiveDate::MAX {
            break;
        }
    }
    day
}

/// So many working days later, whatever day it is now.
#[must_use]
pub fn working_days_after(day: NaiveDate, count: u32, holidays: &[NaiveDate]) -> NaiveDate {
    (0..count).fold(day, |day, _| working_day_from(days_after(day, 1), holidays))
}

/// So many days later; stays put at the end of the calendar.
#[must_use]
pub fn days_after(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_add_days(Days::new(days)).unwrap_or(day)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(year: i32, month: u32, day: u32, hour: u32) -> (NaiveDate, NaiveTime) {
        (NaiveDate::from_ymd_opt(year, month, day).unwrap(), NaiveTime::from_hms_opt(hour, 30, 0).unwrap())
    }

    #[test]
    fn the_hour_that_happens_twice_is_refused() {
        let (day, time) = at(2026, 10, 25, 2);
        assert_eq!(Zone::default().moment(day, time), Err(NotOneMoment::Twice));
    }

    #[test]
    fn the_hour_that_never_happens_is_refused() {
        let (day, time) = at(2026, 3, 29, 2);
        assert_eq!(Zone::default().moment(day, time), Err(NotOneMoment::Never));
    }

    #[test]
    fn a_winter_afternoon_in_brussels_is_one_hour_behind_in_utc() {
        let (day, time) = at(2026, 2, 5, 16);
        let moment = Zone::default().moment(day, time).unwrap();
        assert_eq!(moment.iso(), "2026-02-05T15:30:00.000Z");
        assert_eq!(Zone::default().day(moment), day);
    }

    #[test]
    fn a_weekend_and_a_holiday_roll_to_the_next_working_day() {
        let friday = NaiveDate::from_ymd_opt(2026, 12, 25).unwrap();
        let monday = NaiveDate::from_ymd_opt(2026, 12, 28).unwrap();
        assert_eq!(working_day_from(friday, &[friday]), monday);
    }

    #[test]
    fn three_working_days_after_a_wednesday_before_a_holiday_skip_it_and_the_weekend() {
        let day = |date| NaiveDate::from_ymd_opt(2026, 12, date).unwrap();
        assert_eq!(working_days_after(day(23), 3, &[day(25)]), day(29));
        assert_eq!(working_days_after(day(26), 1, &[day(25)]), day(28));
    }
}
