//! The feedback letter of one company: drafted from what the panel agreed, made complete by the author.

use crate::kernel::id::CriterionId;

/// What the panel said on one criterion, as the letter needs it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Remark {
    /// Which criterion.
    pub(crate) criterion: CriterionId,
    /// Its title.
    pub(crate) title: String,
    /// Its weight.
    pub(crate) weight: i64,
    /// The whole level reached; none where the criterion does not apply.
    pub(crate) reached: Option<i64>,
    /// The sentence of the level reached.
    pub(crate) sentence: String,
    /// The sentence of the next level; none at the top.
    pub(crate) next: Option<String>,
    /// What made the panel agree.
    pub(crate) note: String,
    /// The evaluators' reasons, those nearest to the level first.
    pub(crate) reasons: Vec<String>,
    /// The level of the winner here; none without a winner, and for the winner.
    pub(crate) winner: Option<i64>,
    /// The sentence of the winner's level.
    pub(crate) winner_sentence: String,
}

/// So many days after its letter a company can ask the help line to look at a decision again: the rule of the house for
/// tests below the threshold, where the law sets no term. It is the term in which the law lets a company ask for reasons.
pub(crate) const COMPLAINT_DAYS: i64 = 30;

/// From this level on a criterion is a strength.
const STRONG: i64 = 4;

/// A draft of everything but the reasons.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Draft {
    /// What was good.
    pub(crate) strengths: String,
    /// The one thing to change.
    pub(crate) improvement: String,
    /// Where the winner was better.
    pub(crate) advantages: String,
}

/// The reason to start from: what the panel agreed on, else the evaluator nearest to the agreed level.
pub(crate) fn reason(remark: &Remark) -> String {
    if remark.note.is_empty() { remark.reasons.first().cloned().unwrap_or_default() } else { remark.note.clone() }
}

/// A draft made only of sentences that were published with the challenge: the author puts it in own words.
pub(crate) fn draft(remarks: &[Remark]) -> Draft {
    let best = remarks.iter().filter_map(|remark| remark.reached).max();
    let strong =
        |remark: &&Remark| remark.reached.is_some_and(|level| level >= STRONG || Some(level) == best && level > 0);
    let strengths = remarks.iter().filter(strong).map(|remark| said(&remark.title, &remark.sentence));
    // The one thing to change is where most weighted points were left.
    let left = |remark: &&Remark| remark.reached.map_or(0, |level| (5 - level) * remark.weight);
    let weakest = remarks.iter().filter(|remark| remark.next.is_some() && left(remark) > 0).max_by_key(left);
    let improvement = weakest.map(|remark| said(&remark.title, remark.next.as_deref().unwrap_or_default()));
    let better = remarks.iter().filter(|remark| remark.winner > remark.reached && remark.reached.is_some());
    let advantages = better.map(|remark| said(&remark.title, &remark.winner_sentence));
    Draft {
        strengths: strengths.collect::<Vec<_>>().join("\n"),
        improvement: improvement.unwrap_or_default(),
        advantages: advantages.collect::<Vec<_>>().join("\n"),
    }
}

fn said(title: &str, sentence: &str) -> String {
    if sentence.is_empty() { title.to_owned() } else { format!("{title}: {sentence}") }
}

/// What a letter still lacks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Gap {
    /// A reason on a criterion.
    Reason(CriterionId),
    /// What was good.
    Strengths,
    /// One thing to change.
    Improvement,
    /// Where the winner was better.
    Advantages,
}

/// A letter as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Letter {
    /// A reason for each criterion.
    pub(crate) reasons: Vec<(CriterionId, String)>,
    /// What was good.
    pub(crate) strengths: String,
    /// The one thing to change.
    pub(crate) improvement: String,
    /// Where the winner was better.
    pub(crate) advantages: String,
    /// Another pitch was chosen: the letter says where it was better.
    pub(crate) compares: bool,
    /// This pitch was chosen: then nothing has to change.
    pub(crate) chosen: bool,
}

impl Letter {
    /// Everything it lacks. Nobody hears "no" without a reason on each criterion.
    pub(crate) fn gaps(&self) -> Vec<Gap> {
        let reasons = self.reasons.iter().filter(|(_, reason)| reason.is_empty()).map(|(id, _)| Gap::Reason(*id));
        let owed = [
            (self.strengths.is_empty(), Gap::Strengths),
            (!self.chosen && self.improvement.is_empty(), Gap::Improvement),
            (self.compares && self.advantages.is_empty(), Gap::Advantages),
        ];
        reasons.chain(owed.into_iter().filter(|(lacks, _)| *lacks).map(|(_, gap)| gap)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::id::Id as _;

    fn remark(number: u128, weight: i64, reached: Option<i64>, winner: Option<i64>) -> Remark {
        Remark {
            criterion: CriterionId::from_entropy(number),
            title: format!("Criterion {number}"),
            weight,
            reached,
            sentence: format!("Level {}.", reached.unwrap_or_default()),
            next: reached.filter(|level| *level < 5).map(|level| format!("Level {}.", level + 1)),
            note: String::new(),
            reasons: vec!["An evaluator’s reason.".into()],
            winner,
            winner_sentence: format!("Level {}.", winner.unwrap_or_default()),
        }
    }

    #[test]
    fn the_draft_names_strengths_one_change_and_where_the_winner_was_better() {
        let draft = draft(&[
            remark(1, 50, Some(4), Some(5)),
            remark(2, 30, Some(2), Some(2)),
            remark(3, 20, Some(1), Some(3)),
            remark(4, 10, None, Some(5)),
        ]);
        assert_eq!(draft.strengths, "Criterion 1: Level 4.");
        assert_eq!(draft.improvement, "Criterion 2: Level 3.");
        assert_eq!(draft.advantages, "Criterion 1: Level 5.\nCriterion 3: Level 3.");
    }

    #[test]
    fn a_pitch_without_a_strong_level_still_has_a_best_one() {
        assert_eq!(
            draft(&[remark(1, 50, Some(2), None), remark(2, 50, Some(0), None)]).strengths,
            "Criterion 1: Level 2."
        );
    }

    #[test]
    fn the_panels_note_is_the_reason_before_an_evaluators_words() {
        let mut own = remark(1, 50, Some(2), None);
        assert_eq!(reason(&own), "An evaluator’s reason.");
        own.note = "The panel agreed.".into();
        assert_eq!(reason(&own), "The panel agreed.");
    }

    #[test]
    fn a_letter_without_every_reason_is_not_ready() {
        let (one, two) = (CriterionId::from_entropy(1), CriterionId::from_entropy(2));
        let mut letter = Letter {
            reasons: vec![(one, "Because.".into()), (two, String::new())],
            strengths: "Good.".into(),
            improvement: String::new(),
            advantages: String::new(),
            compares: true,
            chosen: false,
        };
        assert_eq!(letter.gaps(), [Gap::Reason(two), Gap::Improvement, Gap::Advantages]);
        letter.compares = false;
        assert_eq!(letter.gaps(), [Gap::Reason(two), Gap::Improvement]);
        letter.chosen = true;
        assert_eq!(letter.gaps(), [Gap::Reason(two)], "who was chosen has nothing to change");
    }
}
