//! A change after publication: closing may only move later, texts may change, and nothing else may.
//!
//! Criteria, weights, method and budget are frozen. A text that changes in the last days moves closing, so that
//! everybody has time to read it (Directive 2014/24/EU, art. 47(3): extend when documents change).

use chrono::{NaiveDate, TimeDelta};

use crate::kernel::calendar::working_day_from;
use crate::kernel::instant::Instant;
use crate::kernel::message::Message;
use crate::kernel::refusal::Problems;

use super::dates::{self, Dates, Days};
use super::part::Part;

/// A changed text needs so long before closing.
pub(crate) const NOTICE: TimeDelta = TimeDelta::days(6);

/// One thing that changed, as the public page of changes shows it.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub(crate) struct Change {
    /// `closes_at`, `questions_until`, `decision_on` or the code of a part.
    pub(crate) what: String,
    /// Before: words, or a time as written for machines.
    pub(crate) before: String,
    /// After.
    pub(crate) after: String,
}

/// What the author wants to change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Wish {
    /// Why, for everybody to read.
    pub(crate) reason: String,
    /// A later closing.
    pub(crate) closes_at: Option<Instant>,
    /// Texts that differ from the published ones.
    pub(crate) texts: Vec<(Part, String)>,
}

/// The dates after the change, when the wish may be granted.
///
/// # Errors
/// What the author must mend: nothing changes, closing moves earlier, or a late change leaves no time to read it.
pub(crate) fn dates_after(wish: &Wish, published: &Dates, days: &Days, now: Instant) -> Result<Dates, Problems> {
    if wish.closes_at.is_none() && wish.texts.is_empty() {
        return Err(Problems::one("reason", Message::new("challenges-amend-nothing")));
    }
    let closes_at = wish.closes_at.unwrap_or(published.closes_at);
    let mut problems = Problems::default();
    if wish.closes_at.is_some_and(|later| later <= published.closes_at) {
        problems.add("closes", Message::new("challenges-amend-only-later").with("now", published.closes_at));
    } else if wish.closes_at.is_some()
        && let Err(message) = dates::closing(days, closes_at)
    {
        problems.add("closes", message);
    }
    if !wish.texts.is_empty() && closes_at < now.plus(NOTICE) {
        let earliest = dates::next_closing(days, now.plus(NOTICE));
        problems.add("closes", Message::new("challenges-amend-extend").with("earliest", earliest));
    }
    problems.or(|| moved(published, closes_at, days))
}

/// Questions and the decision keep their distance when closing moves.
fn moved(published: &Dates, closes_at: Instant, days: &Days) -> Dates {
    if closes_at == published.closes_at {
        return *published;
    }
    let later = days.zone.day(closes_at) - days.zone.day(published.closes_at);
    let decision_on: NaiveDate = published.decision_on.checked_add_signed(later).unwrap_or(published.decision_on);
    Dates {
        questions_until: published.questions_until.max(closes_at.plus(-dates::QUESTIONS_BEFORE)),
        closes_at,
        decision_on: working_day_from(decision_on, &days.holidays),
    }
}

/// The public record: what changed, from what to what.
pub(crate) fn record(wish: &Wish, before: &Dates, after: &Dates, text: impl Fn(Part) -> String) -> Vec<Change> {
    let times = [
        ("closes_at", before.closes_at.iso(), after.closes_at.iso()),
        ("questions_until", before.questions_until.iso(), after.questions_until.iso()),
        ("decision_on", before.decision_on.to_string(), after.decision_on.to_string()),
    ];
    let times = times.into_iter().map(|(what, before, after)| Change { what: what.into(), before, after });
    let texts = wish.texts.iter().map(|(part, after)| Change {
        what: part.as_str().into(),
        before: text(*part),
        after: after.clone(),
    });
    times.chain(texts).filter(|change| change.before != change.after).collect()
}

#[cfg(test)]
mod tests {
    use super::super::dates::Hour;
    use super::super::dates::tests::{brussels, day, good};
    use super::*;

    fn wish(closes_at: Option<Instant>, texts: &[(Part, &str)]) -> Wish {
        Wish {
            reason: "Two answers showed that the text was unclear.".into(),
            closes_at,
            texts: texts.iter().map(|(part, text)| (*part, (*text).to_owned())).collect(),
        }
    }

    fn a_week_later() -> Instant {
        dates::moment(&brussels(), day(2026, 11, 27), Hour::Four).unwrap()
    }

    #[test]
    fn closing_moves_later_and_takes_questions_and_decision_along() {
        let now = good().closes_at.plus(TimeDelta::days(-2));
        let after = dates_after(&wish(Some(a_week_later()), &[]), &good(), &brussels(), now).unwrap();
        assert_eq!(after.closes_at, a_week_later());
        assert_eq!(after.questions_until, a_week_later().plus(TimeDelta::days(-6)));
        assert_eq!(after.decision_on, day(2026, 12, 17));
    }

    #[test]
    fn closing_never_moves_earlier_nor_stays() {
        let now = good().closes_at.plus(TimeDelta::days(-10));
        for hours in [0, -4] {
            let wish = wish(Some(good().closes_at.plus(TimeDelta::hours(hours))), &[]);
            let problems = dates_after(&wish, &good(), &brussels(), now).unwrap_err();
            assert_eq!(problems.of("closes").unwrap().key, "challenges-amend-only-later");
        }
    }

    #[test]
    fn a_text_changed_in_the_last_six_days_moves_closing() {
        let now = good().closes_at.plus(TimeDelta::days(-5));
        let texts = [(Part::Limits, "Only in Dutch.")];
        let problems = dates_after(&wish(None, &texts), &good(), &brussels(), now).unwrap_err();
        assert_eq!(problems.of("closes").unwrap().key, "challenges-amend-extend");
        assert!(dates_after(&wish(Some(a_week_later()), &texts), &good(), &brussels(), now).is_ok());
    }

    #[test]
    fn a_text_changed_in_time_leaves_the_dates_alone() {
        let now = good().closes_at.plus(TimeDelta::days(-6));
        let after = dates_after(&wish(None, &[(Part::Limits, "Only in Dutch.")]), &good(), &brussels(), now);
        assert_eq!(after, Ok(good()));
    }

    #[test]
    fn an_amendment_that_changes_nothing_is_refused() {
        let problems = dates_after(&wish(None, &[]), &good(), &brussels(), good().questions_until).unwrap_err();
        assert_eq!(problems.of("reason").unwrap().key, "challenges-amend-nothing");
    }

    #[test]
    fn the_record_tells_before_and_after_of_what_changed_only() {
        let wish = wish(None, &[(Part::Limits, "New")]);
        let changes = record(&wish, &good(), &good(), |_| "Old".into());
        assert_eq!(changes, [Change { what: "limits".into(), before: "Old".into(), after: "New".into() }]);
    }
}
