//! Scores in words and numbers of the reader's language.

use crate::features::challenges::Criterion;
use crate::kernel::message::Message;
use crate::platform::web::Layout;
use crate::platform::web::ui::{Anchor, Spread};

use super::super::domain::interest::Interest;
use super::super::domain::panel::Duty;
use super::super::domain::score::{Fraction, Level, Mark, Points};

/// A mark: its number, or that the criterion does not apply.
pub(crate) fn mark(l: &Layout, mark: Mark) -> String {
    mark.points().map_or_else(|| l.t("evaluation-not-applicable"), |points| points.get().to_string())
}

/// A level: `4`, `3.67`, or that the criterion does not apply.
pub(crate) fn level(l: &Layout, level: Level) -> String {
    level.map_or_else(|| l.t("evaluation-not-applicable"), |level| decimal(l, level))
}

/// A fraction with at most two digits after the point.
pub(crate) fn decimal(l: &Layout, number: Fraction) -> String {
    let hundredths = number.hundredths();
    let (whole, rest) = ((hundredths / 100).to_string(), format!("{:02}", hundredths % 100));
    if rest == "00" {
        return whole;
    }
    l.msg(&Message::new("evaluation-decimal").with("whole", whole).with("rest", rest))
}

/// A share in hundredths, as `78.5 of 100`.
pub(crate) fn share(l: &Layout, share: Option<Fraction>) -> String {
    let Some(share) = share else { return l.t("evaluation-no-share") };
    l.msg(&Message::new("evaluation-share").with("points", decimal(l, share.times(100))))
}

/// The word of a score: the one that was published with the challenge.
pub(crate) const fn score_key(points: i64) -> &'static str {
    match points {
        0 => "challenges-score-0",
        1 => "challenges-score-1",
        2 => "challenges-score-2",
        3 => "challenges-score-3",
        4 => "challenges-score-4",
        _ => "challenges-score-5",
    }
}

/// The sentence of a score on a criterion.
pub(crate) fn sentence(criterion: &Criterion, points: i64) -> String {
    let found = criterion.anchors.iter().find(|(score, _)| *score == points);
    found.map(|(_, sentence)| sentence.clone()).unwrap_or_default()
}

/// The six anchored scores of a criterion, the highest first.
pub(crate) fn anchors(l: &Layout, criterion: &Criterion) -> Vec<Anchor> {
    let anchor =
        |points: Points| Anchor::new(points.get(), l.t(score_key(points.get())), sentence(criterion, points.get()));
    Points::all().rev().map(anchor).collect()
}

/// How far marks lie apart, as a strip.
pub(crate) fn strip(marks: &[Mark]) -> Option<Spread> {
    let points: Vec<i64> = marks.iter().filter_map(|mark| mark.points()).map(Points::get).collect();
    Spread::of(&points)
}

/// Chair or evaluator.
pub(crate) const fn duty_key(duty: Duty) -> &'static str {
    match duty {
        Duty::Chair => "evaluation-duty-chair",
        Duty::Evaluator => "evaluation-duty-evaluator",
    }
}

/// No, possible or clear.
pub(crate) const fn interest_key(interest: Interest) -> &'static str {
    match interest {
        Interest::No => "evaluation-interest-no",
        Interest::Possible => "evaluation-interest-possible",
        Interest::Clear => "evaluation-interest-clear",
    }
}

/// A place: `1`, or `1, tied`.
pub(crate) fn place(l: &Layout, place: Option<usize>, tied: bool) -> String {
    match (place, tied) {
        (None, _) => l.t("evaluation-no-place"),
        (Some(place), false) => place.to_string(),
        (Some(place), true) => l.t1("evaluation-place-tied", "place", place.to_string()),
    }
}

/// What decided the place, when the share alone did not.
pub(crate) fn why(l: &Layout, place: Option<usize>, tied: bool, by_rule: bool) -> String {
    match (tied, by_rule) {
        // Only a tie for the place that is chosen asks for a decision.
        (true, _) if place == Some(1) => l.t("evaluation-why-tied"),
        (true, _) => l.t("evaluation-why-shared"),
        (false, true) => l.t("evaluation-why-rule"),
        (false, false) => String::new(),
    }
}
