//! Where a challenge stands, in words: its Track, its dates, its tag, and the promise of a decision.

use crate::kernel::instant::Instant;
use crate::platform::web::Layout;
use crate::platform::web::ui::{Station, Tag, Tone};

use super::super::domain::Challenge;
use super::super::domain::promise::{Promise, promise};
use super::super::domain::stage::State;

/// One date of the table of dates.
pub(crate) struct DateView {
    pub(crate) name: String,
    pub(crate) when: String,
}

/// The promise of a decision in a sentence.
pub(crate) struct Promised {
    pub(crate) text: String,
    pub(crate) late: bool,
}

/// By when everybody hears, since when it is late, or when everybody was told.
pub(crate) fn promised(l: &Layout, promise: Promise) -> Option<Promised> {
    let (text, late) = match promise {
        Promise::Silent => return None,
        Promise::Ahead(due) => (l.t1("challenges-promise-ahead", "day", due), false),
        Promise::Late { due, days } => {
            (l.ta("challenges-promise-late", &[("day", due.into()), ("n", days.into())]), true)
        }
        Promise::Told(at) => (l.t1("challenges-promise-told", "day", l.day_of(&at)), false),
    };
    Some(Promised { text, late })
}

/// The table of dates. What was only planned never reads like something that happened.
pub(crate) fn dates(l: &Layout, challenge: &Challenge, state: State, promise: Promise) -> Vec<DateView> {
    let decision = challenge.decision_on.map(|day| match promise {
        Promise::Late { days, .. } => {
            format!("{} ({})", l.day(&day), l.tn("challenges-promise-days-late", days))
        }
        _ => l.day(&day),
    });
    let told = if let Promise::Told(at) = promise { Some(l.day_of(&at)) } else { None };
    let closed = state.is_public() && state != State::Published;
    let closing = if closed { "challenges-date-closed" } else { "challenges-date-closes" };
    let list = [
        ("challenges-date-published", challenge.publish_at.map(|at| l.moment(&at))),
        ("challenges-date-questions", challenge.questions_until.map(|at| l.moment(&at))),
        (closing, challenge.closes_at.map(|at| l.moment(&at))),
        ("challenges-date-decision", decision),
        ("challenges-date-told", told),
    ];
    let view = |(key, when): (&str, Option<String>)| when.map(|when| DateView { name: l.t(key), when });
    list.into_iter().filter_map(view).collect()
}

/// The Track over the life of a challenge. Before it is public the first station says how far the writing is.
pub(crate) fn stations(l: &Layout, challenge: &Challenge, told_at: Option<Instant>) -> Vec<Station> {
    let state = challenge.state(l.now());
    if state == State::Withdrawn {
        return withdrawn(l, challenge);
    }
    let day = |key: &str, at: Option<Instant>| at.map(|at| l.t1(key, "day", l.day_of(&at))).unwrap_or_default();
    let first = match state {
        State::Draft | State::InReview | State::Approved => l.code("challenges-state", &state),
        _ => l.t("challenges-station-published"),
    };
    let published = if state.is_public() { "challenges-station-on" } else { "challenges-station-from" };
    let tested = if state == State::NoAward { "challenges-station-no-award" } else { "challenges-station-tested" };
    let stops = vec![
        (first, day(published, challenge.publish_at)),
        (l.t("challenges-station-open"), day("challenges-station-until", challenge.closes_at)),
        (l.t("challenges-station-opened"), String::new()),
        (l.t("challenges-station-judged"), String::new()),
        (l.t("challenges-station-decided"), decided(l, promise(challenge, state, told_at, l.today()))),
        (l.t(tested), String::new()),
        (l.t("challenges-station-lesson"), String::new()),
    ];
    Station::line(stops, if told_at.is_some() { state.station().max(AFTER_DECISION) } else { state.station() })
}

/// The station after "decided": once everybody was told, the decision is behind us.
const AFTER_DECISION: usize = 5;

/// The planned day is no fact: it says "by", and a missed one says so.
fn decided(l: &Layout, promise: Promise) -> String {
    match promise {
        Promise::Silent => String::new(),
        Promise::Ahead(due) => l.t1("challenges-station-by", "day", due),
        Promise::Late { due, .. } => l.t1("challenges-station-late", "day", due),
        Promise::Told(at) => l.t1("challenges-station-on", "day", l.day_of(&at)),
    }
}

/// A withdrawn challenge went no further: nothing of the usual way is still to come.
fn withdrawn(l: &Layout, challenge: &Challenge) -> Vec<Station> {
    let on = |at: Option<Instant>| at.map(|at| l.t1("challenges-station-on", "day", l.day_of(&at))).unwrap_or_default();
    let mut stops = Vec::new();
    if challenge.publish_at.is_some_and(|at| challenge.ended_at.is_none_or(|ended| at <= ended)) {
        stops.push((l.t("challenges-station-published"), on(challenge.publish_at)));
    }
    stops.push((l.t("challenges-state-withdrawn"), on(challenge.ended_at)));
    let last = stops.len() - 1;
    Station::line(stops, last)
}

/// The state in a word, where it is known whether everybody was told.
pub(crate) fn decided_tag(l: &Layout, state: State, closes_at: Option<Instant>, told_at: Option<Instant>) -> Tag {
    if state == State::Decision && told_at.is_some() {
        return Tag::new(l.t("challenges-shown-decided"), Tone::Quiet);
    }
    tag(l, state, closes_at, l.now())
}

/// The state in a word; a challenge that closes within a week says so.
pub(crate) fn tag(l: &Layout, state: State, closes_at: Option<Instant>, now: Instant) -> Tag {
    let soon = closes_at.is_some_and(|at| at <= now.plus(super::super::queries::SOON));
    if state == State::Published && soon {
        return Tag::new(l.t("challenges-tag-soon"), Tone::Now);
    }
    let tone = match state {
        State::Published => Tone::Open,
        State::Outcome | State::Archived => Tone::Good,
        State::InReview | State::Approved | State::Contracted => Tone::Info,
        State::Withdrawn => Tone::Warn,
        State::Draft
        | State::Closed
        | State::Opened
        | State::Scoring
        | State::Consensus
        | State::Checking
        | State::Decision
        | State::NoAward => Tone::Quiet,
    };
    Tag::new(l.code("challenges-state", &state), tone)
}
