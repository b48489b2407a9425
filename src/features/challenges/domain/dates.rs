//! When a challenge closes and what comes before and after: days people work, hours at which somebody answers the phone.

use chrono::{NaiveDate, NaiveTime, TimeDelta, Timelike as _};

use crate::kernel::calendar::{NotOneMoment, Zone, days_after, is_working_day, working_day_from};
use crate::kernel::instant::Instant;
use crate::kernel::message::Message;
use crate::kernel::refusal::Problems;

crate::codes! {
    /// The hours a challenge may close at. Never midnight, which people read as the day before or after.
    pub(crate) enum Hour {
        /// 12:00.
        Noon = "12:00",
        /// 16:00.
        Four = "16:00",
    }
}

/// A challenge stays open at least so long, so that a founder with a full week still has two evenings.
pub(crate) const LEAST_OPEN: TimeDelta = TimeDelta::days(14);
/// Nobody plans a pitch for later than this; such a day is a slip of the pen.
const FARTHEST: TimeDelta = TimeDelta::days(730);
/// Answers reach everybody so long before closing (Directive 2014/24/EU, art. 47 and 53: six days).
pub(crate) const QUESTIONS_BEFORE: TimeDelta = TimeDelta::days(6);

impl Hour {
    /// The time on the wall.
    pub(crate) fn time(self) -> NaiveTime {
        let hour = match self {
            Self::Noon => 12,
            Self::Four => 16,
        };
        NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or_default()
    }
}

/// The days and hours an author chose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Dates {
    /// Questions may be asked before this.
    pub(crate) questions_until: Instant,
    /// Pitches are accepted before this.
    pub(crate) closes_at: Instant,
    /// Everybody hears by this day.
    pub(crate) decision_on: NaiveDate,
}

/// The calendar a date is judged by.
#[derive(Debug, Clone)]
pub(crate) struct Days {
    /// The zone of the instance.
    pub(crate) zone: Zone,
    /// Days nobody works.
    pub(crate) holidays: Vec<NaiveDate>,
}

/// The moment a day and hour name, refused when the clock makes it two moments or none.
pub(crate) fn moment(days: &Days, day: NaiveDate, hour: Hour) -> Result<Instant, Message> {
    days.zone.moment(day, hour.time()).map_err(|why| match why {
        NotOneMoment::Twice => Message::new("challenges-hour-twice").with("day", day),
        NotOneMoment::Never => Message::new("challenges-hour-never").with("day", day),
    })
}

/// What is wrong with a closing moment by itself: only working days, at 12:00 or 16:00.
pub(crate) fn closing(days: &Days, closes_at: Instant) -> Result<(), Message> {
    let local = days.zone.local(closes_at);
    if !is_working_day(local.date_naive(), &days.holidays) {
        return Err(Message::new("challenges-closing-not-working").with("day", local.date_naive()));
    }
    let on_the_hour = local.minute() == 0 && local.second() == 0 && local.nanosecond() == 0;
    if on_the_hour && matches!(local.hour(), 12 | 16) { Ok(()) } else { Err(Message::new("challenges-closing-hour")) }
}

/// The first moment from then on at which a challenge may close: a working day, at 12:00 or 16:00.
pub(crate) fn next_closing(days: &Days, from: Instant) -> Instant {
    let mut day = working_day_from(days.zone.day(from), &days.holidays);
    // No run of holidays is longer than this; a calendar that says otherwise gets the moment itself.
    for _ in 0..31 {
        let fits = |hour: &Hour| moment(days, day, *hour).ok().filter(|at| *at >= from);
        if let Some(at) = Hour::ALL.iter().find_map(fits) {
            return at;
        }
        day = working_day_from(days_after(day, 1), &days.holidays);
    }
    from
}

/// What is wrong with a closing moment seen from today: too near, gone by, or years away.
fn within_reach(days: &Days, closes_at: Instant, now: Instant) -> Result<(), Message> {
    let earliest = next_closing(days, now.plus(LEAST_OPEN));
    if closes_at < now.plus(LEAST_OPEN) {
        return Err(Message::new("challenges-open-too-short").with("earliest", earliest));
    }
    let latest = now.plus(FARTHEST);
    if closes_at > latest {
        return Err(Message::new("challenges-closing-too-far").with("latest", days.zone.day(latest)));
    }
    Ok(())
}

/// Everything wrong with the dates among themselves and seen from today, by field of the editor.
pub(crate) fn problems(days: &Days, dates: &Dates, now: Instant) -> Problems {
    let mut problems = Problems::default();
    if let Err(message) = closing(days, dates.closes_at).and_then(|()| within_reach(days, dates.closes_at, now)) {
        problems.add("closes", message);
    }
    let latest = dates.closes_at.plus(-QUESTIONS_BEFORE);
    // A limit that has passed helps nobody: then closing is what must move.
    if dates.questions_until > latest && latest > now {
        problems.add("questions", Message::new("challenges-questions-too-late").with("latest", latest));
    }
    let closing_day = days.zone.day(dates.closes_at);
    if dates.decision_on <= closing_day {
        problems.add("decision", Message::new("challenges-decision-too-early").with("day", closing_day));
    } else if !is_working_day(dates.decision_on, &days.holidays) {
        problems.add("decision", Message::new("challenges-decision-not-working").with("day", dates.decision_on));
    }
    problems
}

/// Whether a challenge published at a moment stays open long enough, with time to ask.
pub(crate) fn long_enough(days: &Days, publish_at: Instant, dates: &Dates) -> Result<(), Message> {
    if dates.closes_at < publish_at.plus(LEAST_OPEN) {
        let earliest = next_closing(days, publish_at.plus(LEAST_OPEN));
        return Err(Message::new("challenges-open-too-short").with("earliest", earliest));
    }
    if dates.questions_until <= publish_at {
        return Err(Message::new("challenges-questions-over").with("until", dates.questions_until));
    }
    Ok(())
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// Brussels, with one holiday: Wednesday 11 November 2026.
    pub(crate) fn brussels() -> Days {
        Days { zone: Zone::default(), holidays: vec![day(2026, 11, 11)] }
    }

    /// A day that exists.
    pub(crate) fn day(year: i32, month: u32, date: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, date).unwrap()
    }

    /// Dates that pass: asked until Friday 13, closed Friday 20 November 2026 at 16:00, decided on 10 December.
    pub(crate) fn good() -> Dates {
        Dates {
            questions_until: moment(&brussels(), day(2026, 11, 13), Hour::Four).unwrap(),
            closes_at: moment(&brussels(), day(2026, 11, 20), Hour::Four).unwrap(),
            decision_on: day(2026, 12, 10),
        }
    }

    /// Six weeks before [`good`] dates close.
    fn early() -> Instant {
        good().closes_at.plus(TimeDelta::days(-42))
    }

    #[test]
    fn a_working_day_at_noon_or_four_passes() {
        assert!(problems(&brussels(), &good(), early()).is_empty());
    }

    #[test]
    fn a_saturday_and_a_holiday_are_refused() {
        for date in [day(2026, 11, 21), day(2026, 11, 11)] {
            let closes_at = moment(&brussels(), date, Hour::Noon).unwrap();
            assert_eq!(closing(&brussels(), closes_at).unwrap_err().key, "challenges-closing-not-working");
        }
    }

    #[test]
    fn another_hour_or_minute_is_refused() {
        for minutes in [1, 60, -240] {
            let closes_at = good().closes_at.plus(TimeDelta::minutes(minutes));
            let answer = closing(&brussels(), closes_at);
            assert_eq!(answer.is_ok(), minutes == -240, "{minutes}");
        }
    }

    #[test]
    fn questions_end_six_days_before_closing() {
        let mut dates = good();
        dates.questions_until = dates.closes_at.plus(-QUESTIONS_BEFORE);
        assert!(problems(&brussels(), &dates, early()).is_empty());
        dates.questions_until = dates.questions_until.plus(TimeDelta::microseconds(1));
        assert_eq!(
            problems(&brussels(), &dates, early()).of("questions").unwrap().key,
            "challenges-questions-too-late"
        );
    }

    #[test]
    fn the_decision_comes_after_closing_on_a_working_day() {
        for (date, key) in [
            (day(2026, 11, 20), "challenges-decision-too-early"),
            (day(2026, 11, 28), "challenges-decision-not-working"),
        ] {
            let dates = Dates { decision_on: date, ..good() };
            assert_eq!(problems(&brussels(), &dates, early()).of("decision").unwrap().key, key);
        }
    }

    #[test]
    fn a_closing_that_is_past_too_near_or_years_away_says_so_and_names_no_limit_for_questions() {
        for (now, key) in [
            (good().closes_at.plus(TimeDelta::days(3)), "challenges-open-too-short"),
            (good().closes_at.plus(TimeDelta::days(-5)), "challenges-open-too-short"),
            (good().closes_at.plus(TimeDelta::days(-731)), "challenges-closing-too-far"),
        ] {
            let dates = Dates { questions_until: good().closes_at, ..good() };
            let problems = problems(&brussels(), &dates, now);
            assert_eq!(problems.of("closes").unwrap().key, key);
            assert_eq!(problems.of("questions").is_some(), key.ends_with("far"));
        }
    }

    #[test]
    fn the_next_closing_is_a_working_day_at_noon_or_four() {
        let at = |date, hour| moment(&brussels(), day(2026, 11, date), hour).unwrap();
        assert_eq!(next_closing(&brussels(), at(10, Hour::Four)), at(10, Hour::Four));
        assert_eq!(next_closing(&brussels(), at(10, Hour::Four).plus(TimeDelta::minutes(1))), at(12, Hour::Noon));
        assert_eq!(next_closing(&brussels(), at(14, Hour::Noon)), at(16, Hour::Noon));
    }

    #[test]
    fn fourteen_days_are_enough_and_a_second_less_is_not() {
        let dates = good();
        let latest = dates.closes_at.plus(-LEAST_OPEN);
        assert_eq!(long_enough(&brussels(), latest, &dates), Ok(()));
        let refusal = long_enough(&brussels(), latest.plus(TimeDelta::seconds(1)), &dates).unwrap_err();
        assert_eq!(refusal.key, "challenges-open-too-short");
    }

    #[test]
    fn an_hour_the_clock_skips_or_repeats_is_refused() {
        // Noon is skipped nowhere today; Lord Howe and the like move at night. Samoa skipped all of 30 December 2011.
        let samoa = Days { zone: Zone::named("Pacific/Apia").unwrap(), holidays: Vec::new() };
        assert_eq!(moment(&samoa, day(2011, 12, 30), Hour::Noon).unwrap_err().key, "challenges-hour-never");
    }
}
