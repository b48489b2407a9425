//! Turns "58 days ago" into a moment people may have worked at, and a deadline into one a challenge may close at. Pure.

use chrono::{Days as Span, NaiveDate, NaiveTime, TimeDelta};

use crate::features::challenges::world::{Dates, Days};
use crate::kernel::calendar::{Zone, days_after, is_working_day, working_day_from};
use crate::kernel::instant::Instant;

use super::script::{Challenge, DaysAgo};

/// The moment the world is made, and the days nobody works.
#[derive(Debug, Clone)]
pub(crate) struct Calendar {
    pub(crate) now: Instant,
    pub(crate) days: Days,
}

/// When a challenge was decided on: its dates, and when it is public.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Frame {
    /// From when it is public.
    pub(crate) publish_at: Instant,
    /// Its dates, after an amendment when there was one.
    pub(crate) dates: Dates,
    /// Its dates before the amendment.
    pub(crate) first: Dates,
}

/// A draft or a challenge in review closes so many days from now.
const AHEAD: TimeDelta = TimeDelta::days(45);
/// A challenge that is public in a few days stays open so long.
const OPEN: TimeDelta = TimeDelta::days(30);
/// A decision comes so many days after closing.
const DECISION: u64 = 28;

impl Calendar {
    /// A moment in office hours so many days ago; which one depends on the name, so that not all is done at nine.
    pub(crate) fn days_ago(&self, days: i64, name: &str) -> Instant {
        let minutes = name.bytes().fold(7_i64, |sum, byte| (sum * 31 + i64::from(byte)) % 450);
        let nine = NaiveTime::from_hms_opt(9, 0, 0).unwrap_or_default();
        let day = self.day(days);
        let morning = self.days.zone.moment(day, nine).unwrap_or_else(|_| self.now.plus(-TimeDelta::days(days)));
        morning.plus(TimeDelta::minutes(minutes)).min(self.now)
    }

    fn day(&self, days_ago: i64) -> NaiveDate {
        let today = self.days.zone.day(self.now);
        today.checked_sub_signed(TimeDelta::days(days_ago)).unwrap_or(today)
    }

    /// The moments a challenge may close at around a day.
    fn closings(&self, around: NaiveDate) -> Vec<Instant> {
        let first = around.checked_sub_days(Span::new(9)).unwrap_or(around);
        (0..=18_u64)
            .map(|more| days_after(first, more))
            .filter(|day| is_working_day(*day, &self.days.holidays))
            .flat_map(|day| [12, 16].map(|hour| (day, hour)))
            .filter_map(|(day, hour)| {
                let time = NaiveTime::from_hms_opt(hour, 0, 0)?;
                self.days.zone.moment(day, time).ok()
            })
            .collect()
    }

    /// The last moment a challenge may have closed at, on that day or before.
    fn closed(&self, days_ago: i64) -> Instant {
        let day = self.day(days_ago);
        let on_time = |at: &Instant| self.days.zone.day(*at) <= day && *at < self.now;
        self.closings(day).into_iter().rfind(on_time).unwrap_or(self.now)
    }

    /// The moment nearest to this at which a challenge may close, at least an hour from now.
    fn closing_near(&self, wish: Instant) -> Instant {
        let soonest = self.now.plus(TimeDelta::hours(1));
        let ahead = self.closings(self.days.zone.day(wish)).into_iter().filter(|at| *at >= soonest);
        ahead.min_by_key(|at| at.since(wish).abs()).unwrap_or(wish)
    }

    /// The dates of a challenge that closes then; the decision lies after it.
    fn dates(&self, closes_at: Instant, decision: Option<NaiveDate>) -> Dates {
        let closing_day = self.days.zone.day(closes_at);
        let week = closing_day.checked_sub_days(Span::new(7)).unwrap_or(closing_day);
        let four = NaiveTime::from_hms_opt(16, 0, 0).unwrap_or_default();
        let questions = self.days.zone.moment(week, four);
        let decision = decision.filter(|day| *day > closing_day).unwrap_or_else(|| days_after(closing_day, DECISION));
        Dates {
            questions_until: questions.unwrap_or_else(|_| closes_at.plus(-TimeDelta::days(7))),
            closes_at,
            decision_on: working_day_from(decision, &self.days.holidays),
        }
    }

    /// Where its days begin and end.
    pub(crate) const fn zone(&self) -> Zone {
        self.days.zone
    }

    /// The dates of a story.
    pub(crate) fn frame(&self, story: &Challenge) -> Frame {
        let DaysAgo { published, closed, decided, .. } = story.days_ago;
        let publish_at = match (story.publishes_in_hours, published) {
            (Some(hours), _) => self.now.plus(TimeDelta::hours(hours)),
            (None, Some(days)) => self.days_ago(days, &story.key),
            (None, None) => self.now,
        };
        let closes_at = match (closed, story.closes_in_hours) {
            (Some(days), _) => self.closed(days),
            (None, Some(hours)) => self.closing_near(self.now.plus(TimeDelta::hours(hours))),
            (None, None) if story.publishes_in_hours.is_some() => self.closing_near(publish_at.plus(OPEN)),
            (None, None) => self.closing_near(self.now.plus(AHEAD)),
        };
        let dates = self.dates(closes_at, decided.map(|days| self.day(days)));
        let first = if story.amendment.is_some() { self.dates(self.week_before(closes_at), None) } else { dates };
        Frame { publish_at, dates, first }
    }

    /// When a challenge closed before it was given a week more.
    fn week_before(&self, closes_at: Instant) -> Instant {
        let wish = closes_at.plus(-TimeDelta::days(7));
        self.closings(self.days.zone.day(wish)).into_iter().min_by_key(|at| at.since(wish).abs()).unwrap_or(wish)
    }
}

/// The moment number `place` of `of` that lie evenly between two, the two apart.
pub(crate) fn between(from: Instant, to: Instant, place: usize, of: usize) -> Instant {
    let share = |count: usize| i32::try_from(count).unwrap_or(i32::MAX);
    let step = to.since(from) / share(of.saturating_add(1)).max(1);
    from.plus(step * share(place.saturating_add(1)))
}

#[cfg(test)]
mod tests {
    use chrono::{Datelike as _, Weekday};

    use super::*;
    use crate::kernel::calendar::Zone;

    /// Whatever the day and the hour the world is made at.
    fn calendars() -> impl Iterator<Item = Calendar> {
        let monday = Instant::from_micros(1_767_600_000_000_000);
        (0..24 * 9).map(move |hours| Calendar {
            now: monday.plus(TimeDelta::minutes(hours * 61)),
            days: Days { zone: Zone::default(), holidays: Vec::new() },
        })
    }

    #[test]
    fn a_past_closing_lies_in_the_past_on_a_working_day() {
        for calendar in calendars() {
            let closed = calendar.closed(1);
            assert!(closed < calendar.now);
            assert!(calendar.now.since(closed) < TimeDelta::days(5));
            let day = calendar.days.zone.day(closed).weekday();
            assert!(!matches!(day, Weekday::Sat | Weekday::Sun));
        }
    }

    #[test]
    fn a_closing_ahead_lies_ahead() {
        for calendar in calendars() {
            let closing = calendar.closing_near(calendar.now.plus(TimeDelta::hours(17)));
            assert!(closing > calendar.now);
            assert!(closing.since(calendar.now) < TimeDelta::days(4));
        }
    }

    #[test]
    fn work_of_days_ago_lies_in_office_hours_before_now() {
        for calendar in calendars() {
            let moment = calendar.days_ago(1, "lift");
            assert!(moment < calendar.now);
            assert!(moment > calendar.now.plus(-TimeDelta::days(2)));
        }
    }

    #[test]
    fn moments_between_are_even() {
        let (from, to) = (Instant::from_micros(0), Instant::from_micros(40));
        let moments: Vec<i64> = (0..3).map(|place| between(from, to, place, 3).micros()).collect();
        assert_eq!(moments, [10, 20, 30]);
    }
}
