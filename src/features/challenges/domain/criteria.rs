//! What pitches are judged on: three to six criteria whose weights add up to 100, each with a sentence for every score.

use crate::kernel::id::CriterionId;
use crate::kernel::message::Message;
use crate::kernel::refusal::Problems;

/// Fewer say too little about the choice.
pub(crate) const FEWEST: usize = 3;
/// More ask more of an evaluator than an evening gives.
pub(crate) const MOST: usize = 6;
/// What the weights add up to.
pub(crate) const WHOLE: i64 = 100;

/// One criterion as it is stored and published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Criterion {
    /// Its id; scores point to it.
    pub(crate) id: CriterionId,
    /// A few words.
    pub(crate) title: String,
    /// What the panel looks for.
    pub(crate) description: String,
    /// Its share of 100.
    pub(crate) weight: i64,
    /// A sentence for each score, from 0 up.
    pub(crate) anchors: Vec<(i64, String)>,
}

/// One criterion as the author writes it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Wording {
    /// A few words.
    pub(crate) title: String,
    /// What the panel looks for.
    pub(crate) description: String,
    /// Its share of 100; 0 while it is not filled in.
    pub(crate) weight: i64,
    /// A sentence for each score, from 0 to 5.
    pub(crate) anchors: [String; 6],
}

impl Criterion {
    /// As the author wrote it.
    pub(crate) fn wording(&self) -> Wording {
        let mut anchors: [String; 6] = Default::default();
        for (slot, score) in anchors.iter_mut().zip(0_i64..) {
            if let Some((_, sentence)) = self.anchors.iter().find(|(of, _)| *of == score) {
                slot.clone_from(sentence);
            }
        }
        Wording { title: self.title.clone(), description: self.description.clone(), weight: self.weight, anchors }
    }
}

/// Everything that keeps these criteria from being published, by field of the editor.
pub(crate) fn problems(criteria: &[Wording]) -> Problems {
    let mut problems = Problems::default();
    if !(FEWEST..=MOST).contains(&criteria.len()) {
        problems.add("criterion-1-title", Message::new("challenges-criteria-count").with("count", criteria.len()));
    }
    for (criterion, place) in criteria.iter().zip(1_usize..) {
        one(criterion, place, &mut problems);
    }
    let sum: i64 = criteria.iter().map(|criterion| criterion.weight).sum();
    if sum != WHOLE {
        problems.add("criterion-1-weight", Message::new("challenges-criteria-weights").with("sum", sum));
    }
    problems
}

fn one(criterion: &Wording, place: usize, problems: &mut Problems) {
    let field = |name: &str| format!("criterion-{place}-{name}");
    if criterion.title.is_empty() {
        problems.add(field("title"), Message::new("challenges-criterion-title-empty").with("place", place));
    }
    if criterion.description.is_empty() {
        problems.add(field("description"), Message::new("challenges-criterion-description-empty").with("place", place));
    }
    if !(1..=WHOLE).contains(&criterion.weight) {
        problems.add(field("weight"), Message::new("challenges-criterion-weight-range").with("place", place));
    }
    for (name, text, most) in [("title", &criterion.title, 80), ("description", &criterion.description, 400)] {
        too_long(text, most, field(name), place, problems);
    }
    for (sentence, score) in criterion.anchors.iter().zip(0_i64..) {
        if sentence.is_empty() {
            let message = Message::new("challenges-criterion-anchor-empty").with("place", place).with("score", score);
            problems.add(field(&format!("anchor-{score}")), message);
        }
        too_long(sentence, 200, field(&format!("anchor-{score}")), place, problems);
    }
}

fn too_long(text: &str, most: usize, field: String, place: usize, problems: &mut Problems) {
    let over = text.chars().count().saturating_sub(most);
    if over > 0 {
        problems.add(field, Message::new("challenges-criterion-too-long").with("place", place).with("n", over));
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::kernel::message::Arg;

    /// Criteria with these weights and every sentence written.
    pub(crate) fn weighing(weights: &[i64]) -> Vec<Wording> {
        let anchors = || std::array::from_fn(|score| format!("This is a {score}."));
        weights
            .iter()
            .map(|weight| Wording {
                title: "Fit".into(),
                description: "It answers the problem.".into(),
                weight: *weight,
                anchors: anchors(),
            })
            .collect()
    }

    #[test]
    fn three_to_six_criteria_that_add_up_to_100_pass() {
        assert!(problems(&weighing(&[50, 30, 20])).is_empty());
        assert!(problems(&weighing(&[30, 20, 20, 10, 10, 10])).is_empty());
    }

    #[test]
    fn weights_that_do_not_add_up_are_refused_with_their_sum() {
        let problems = problems(&weighing(&[50, 30, 15]));
        let refusal = problems.of("criterion-1-weight").unwrap();
        assert_eq!(refusal.key, "challenges-criteria-weights");
        assert_eq!(refusal.args, [("sum", Arg::Number(95))]);
    }

    #[test]
    fn two_and_seven_are_refused() {
        for weights in [&[60, 40][..], &[20, 20, 20, 10, 10, 10, 10]] {
            assert!(problems(&weighing(weights)).of("criterion-1-title").is_some());
        }
    }

    #[test]
    fn every_missing_sentence_is_named() {
        let mut criteria = weighing(&[50, 30, 20]);
        criteria[1].anchors[4].clear();
        criteria[2].description.clear();
        let problems = problems(&criteria);
        let fields: Vec<_> = problems.iter().map(|problem| problem.field.as_str()).collect();
        assert_eq!(fields, ["criterion-2-anchor-4", "criterion-3-description"]);
    }

    #[test]
    fn a_weight_of_nothing_is_refused_even_when_the_sum_is_right() {
        assert!(problems(&weighing(&[60, 40, 0])).of("criterion-3-weight").is_some());
    }
}
