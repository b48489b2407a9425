//! What the fields of scores are called, where two texts of one form stand side by side.

use crate::features::challenges::Criterion;
use crate::platform::web::ui::Choice;
use crate::platform::web::{FieldLabel, Layout};

use super::super::domain::score::Points;
use super::words;

/// The fields of a sheet: a score to choose and a reason for each criterion.
pub(crate) fn of_sheet(l: &Layout, criteria: &[Criterion]) -> Vec<FieldLabel> {
    let both = |criterion: &Criterion| {
        let (name, title) = (format!("score-{}", criterion.id), criterion.title.as_str());
        let score = l.t1("evaluation-field-score", "criterion", title);
        let reason = FieldLabel::new(format!("{name}-reason"), l.t1("evaluation-field-reason", "criterion", title));
        [FieldLabel::new(name, score).choices(scores(l)), reason]
    };
    criteria.iter().flat_map(both).collect()
}

/// The fields of one agreed score.
pub(crate) fn of_spot(l: &Layout) -> Vec<FieldLabel> {
    let score = FieldLabel::new("score", l.t("evaluation-spot-agree")).choices(scores(l));
    vec![score, FieldLabel::new("note", l.t("evaluation-spot-note"))]
}

fn scores(l: &Layout) -> Vec<Choice> {
    let choice = |points: Points| {
        let number = points.get();
        Choice::new(number.to_string(), format!("{number} {}", l.t(words::score_key(number))))
    };
    let none = Choice::new("none", l.t("evaluation-not-applicable"));
    Points::all().rev().map(choice).chain([none]).collect()
}
