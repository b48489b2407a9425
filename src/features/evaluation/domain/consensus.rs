//! From several marks to one: what must be talked about, what can be agreed at once, where a note is owed.

use super::score::{Mark, Points};

/// A difference of so many points must be talked about and explained.
const WIDE: i64 = 2;

/// A score at or under this must be talked about: somebody sees a pitch that does not hold.
const LOW: i64 = 1;

/// The marks of all evaluators for one pitch on one criterion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Cell {
    marks: Vec<Mark>,
}

/// How a cell can be agreed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Talk {
    /// Together with others, at this mark.
    Together(Mark),
    /// Alone, since the median lies between two scores; no talk owed.
    Between,
    /// Only after talking.
    First,
}

impl Cell {
    /// From the marks, in any order.
    pub(crate) fn new(mut marks: Vec<Mark>) -> Self {
        marks.sort_unstable();
        Self { marks }
    }

    fn points(&self) -> Vec<Points> {
        self.marks.iter().filter_map(|mark| mark.points()).collect()
    }

    /// Some say that the criterion does not apply, others score it.
    pub(crate) fn split(&self) -> bool {
        let scored = self.points().len();
        scored > 0 && scored < self.marks.len()
    }

    /// The lowest and the highest score.
    pub(crate) fn range(&self) -> Option<(Points, Points)> {
        let points = self.points();
        Some((*points.first()?, *points.last()?))
    }

    /// How far the scores lie apart; 0 when there is none.
    pub(crate) fn spread(&self) -> i64 {
        self.range().map_or(0, |(low, high)| high.get() - low.get())
    }

    /// The two middle scores; the same twice when the median is a whole score.
    pub(crate) fn median(&self) -> Option<(Points, Points)> {
        let points = self.points();
        let last = points.len().checked_sub(1)?;
        Some((*points.get(last / 2)?, *points.get(last.div_ceil(2))?))
    }

    /// How it can be agreed.
    pub(crate) fn talk(&self) -> Talk {
        let lowest = self.range().map(|(low, _)| low.get());
        if self.marks.is_empty() || self.split() || self.spread() >= WIDE || lowest.is_some_and(|low| low <= LOW) {
            return Talk::First;
        }
        match self.median() {
            None => Talk::Together(Mark::NotApplicable),
            Some((low, high)) if low == high => Talk::Together(Mark::Points(low)),
            Some(_) => Talk::Between,
        }
    }

    /// Whether agreeing on this mark needs a note: it moved away from the median, or the scores lay far apart.
    pub(crate) fn owes_note(&self, agreed: Mark) -> bool {
        self.split() || self.spread() >= WIDE || self.moved(agreed)
    }

    fn moved(&self, agreed: Mark) -> bool {
        match (agreed, self.median()) {
            (Mark::NotApplicable, None) => false,
            (Mark::Points(points), Some((low, high))) => points < low || points > high,
            (Mark::NotApplicable, Some(_)) | (Mark::Points(_), None) => true,
        }
    }

    /// The agreed mark lies outside everything an evaluator gave: allowed with a note, and shown to the lab.
    pub(crate) fn outside(&self, agreed: Mark) -> bool {
        match (agreed, self.range()) {
            (Mark::Points(points), Some((low, high))) => points < low || points > high,
            (Mark::NotApplicable, _) => !self.marks.contains(&Mark::NotApplicable),
            (Mark::Points(_), None) => true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cell(marks: &[&str]) -> Cell {
        Cell::new(marks.iter().filter_map(|mark| Mark::read(mark)).collect())
    }

    fn mark(text: &str) -> Mark {
        Mark::read(text).unwrap()
    }

    #[test]
    fn close_scores_can_be_agreed_together_at_the_median() {
        assert_eq!(cell(&["4", "3", "4"]).talk(), Talk::Together(mark("4")));
        assert_eq!(cell(&["none", "none"]).talk(), Talk::Together(Mark::NotApplicable));
    }

    #[test]
    fn a_median_between_two_scores_is_chosen_by_a_person() {
        assert_eq!(cell(&["4", "3", "4", "3"]).talk(), Talk::Between);
        assert!(!cell(&["4", "3", "4", "3"]).owes_note(mark("3")));
        assert!(!cell(&["4", "3", "4", "3"]).owes_note(mark("4")));
        assert!(cell(&["4", "3", "4", "3"]).owes_note(mark("5")));
    }

    #[test]
    fn two_points_apart_or_a_low_score_must_be_talked_about() {
        for marks in [&["4", "2", "3"][..], &["1", "2", "2"], &["0"], &["none", "3", "3"], &[]] {
            assert_eq!(cell(marks).talk(), Talk::First, "{marks:?}");
        }
    }

    #[test]
    fn a_note_is_owed_where_it_moved_from_the_median_or_the_scores_lay_apart() {
        assert!(cell(&["4", "4", "3"]).owes_note(mark("3")));
        assert!(!cell(&["4", "4", "3"]).owes_note(mark("4")));
        assert!(cell(&["5", "4", "3"]).owes_note(mark("4")));
        assert!(cell(&["none", "4"]).owes_note(mark("4")));
        assert!(cell(&["4", "4"]).owes_note(Mark::NotApplicable));
    }

    #[test]
    fn an_agreed_score_that_nobody_gave_is_seen() {
        assert!(cell(&["2", "3"]).outside(mark("4")));
        assert!(!cell(&["2", "4"]).outside(mark("3")));
        assert!(cell(&["2", "4"]).outside(Mark::NotApplicable));
    }
}
