//! Who stands where. Ties are shown as ties; only the written rule of the challenge may break one.
//!
//! The rule: among pitches with the same share, the higher level on the heaviest criterion comes first, then on the next
//! heaviest, and so on; criteria of the same weight count in their published order. What is still equal stays a tie,
//! which the approver decides with a written reason. Never by name or by time: neither says anything about the pitch.

use std::cmp::{Ordering, Reverse};

use super::score::{Fraction, Level, TOP, share};

/// A pitch and its level on each criterion, in the published order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Entry<K> {
    /// Which pitch.
    pub(crate) key: K,
    /// One level a criterion.
    pub(crate) levels: Vec<Level>,
}

/// A pitch with its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Ranked<K> {
    /// Which pitch.
    pub(crate) key: K,
    /// One level a criterion, in the published order.
    pub(crate) levels: Vec<Level>,
    /// The weighted share of the reachable maximum; none when no criterion applies.
    pub(crate) share: Option<Fraction>,
    /// 1 is the best; tied pitches have the same place and the next place stays empty.
    pub(crate) place: Option<usize>,
    /// Another pitch has the same place.
    pub(crate) tied: bool,
    /// Another pitch has the same share: the written rule decided between them.
    pub(crate) by_rule: bool,
}

/// Ranks pitches. The keys only settle in which order tied pitches are listed.
pub(crate) fn rank<K: Ord + Clone>(weights: &[i64], entries: Vec<Entry<K>>) -> Vec<Ranked<K>> {
    let mut rows: Vec<Row<K>> = entries.into_iter().map(|entry| Row::of(weights, entry)).collect();
    rows.sort_by(|a, b| b.strength().cmp(&a.strength()).then_with(|| a.entry.key.cmp(&b.entry.key)));
    let placed: Vec<(Option<usize>, bool, bool)> = rows.iter().map(|row| row.standing(&rows)).collect();
    rows.into_iter()
        .zip(placed)
        .map(|(row, (place, tied, by_rule))| Ranked {
            key: row.entry.key,
            levels: row.entry.levels,
            share: row.share,
            place,
            tied,
            by_rule,
        })
        .collect()
}

struct Row<K> {
    entry: Entry<K>,
    share: Option<Fraction>,
    /// The levels from the heaviest criterion down.
    rule: Vec<Fraction>,
}

impl<K> Row<K> {
    fn of(weights: &[i64], entry: Entry<K>) -> Self {
        let weighted: Vec<(i64, Level)> = weights.iter().copied().zip(entry.levels.iter().copied()).collect();
        let share = share(&weighted);
        let mut heaviest = weighted;
        heaviest.sort_by_key(|(weight, _)| Reverse(*weight));
        // A criterion that does not apply counts here as the overall level of the pitch: it is the same for all pitches
        // that are tied, so it neither helps nor harms, and unlike skipping it keeps the order transitive.
        let own = share.map_or(Fraction::ZERO, |share| share.times(TOP.into()));
        let rule = heaviest.into_iter().map(|(_, level)| level.unwrap_or(own)).collect();
        Self { entry, share, rule }
    }

    fn strength(&self) -> (Option<Fraction>, &[Fraction]) {
        (self.share, &self.rule)
    }

    fn standing(&self, all: &[Self]) -> (Option<usize>, bool, bool) {
        if self.share.is_none() {
            return (None, false, false);
        }
        let compared =
            |wanted: Ordering| all.iter().filter(|other| other.strength().cmp(&self.strength()) == wanted).count();
        let (better, equal) = (compared(Ordering::Greater), compared(Ordering::Equal));
        let same_share = all.iter().filter(|other| other.share == self.share).count();
        (Some(better + 1), equal > 1, same_share > equal)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::features::evaluation::domain::score::{Mark, level};

    fn entry(key: &'static str, marks: &[&str]) -> Entry<&'static str> {
        Entry { key, levels: marks.iter().map(|mark| level(Mark::read(mark).unwrap())).collect() }
    }

    fn places(weights: &[i64], entries: Vec<Entry<&'static str>>) -> Vec<(&'static str, Option<usize>, bool, bool)> {
        rank(weights, entries).into_iter().map(|row| (row.key, row.place, row.tied, row.by_rule)).collect()
    }

    #[test]
    fn the_same_share_is_decided_on_the_heaviest_criterion() {
        // 40 x 3 + 60 x 3 = 40 x 0 + 60 x 5: the same 300 of 500.
        let found = places(&[40, 60], vec![entry("a", &["3", "3"]), entry("b", &["0", "5"]), entry("c", &["5", "5"])]);
        assert_eq!(found, [("c", Some(1), false, false), ("b", Some(2), false, true), ("a", Some(3), false, true)]);
    }

    #[test]
    fn what_the_rule_cannot_decide_is_shown_as_a_tie_and_the_next_place_stays_empty() {
        let found = places(&[50, 50], vec![entry("a", &["4", "2"]), entry("b", &["4", "2"]), entry("c", &["1", "1"])]);
        assert_eq!(found, [("a", Some(1), true, false), ("b", Some(1), true, false), ("c", Some(3), false, false)]);
    }

    #[test]
    fn criteria_of_the_same_weight_count_in_their_published_order() {
        let found = places(&[50, 50], vec![entry("a", &["2", "4"]), entry("b", &["4", "2"])]);
        assert_eq!(found, [("b", Some(1), false, true), ("a", Some(2), false, true)]);
    }

    #[test]
    fn a_criterion_that_does_not_apply_neither_helps_nor_harms_in_a_tie() {
        let found = places(&[60, 40], vec![entry("a", &["none", "3"]), entry("b", &["3", "3"])]);
        assert_eq!(found, [("a", Some(1), true, false), ("b", Some(1), true, false)]);
    }

    #[test]
    fn a_pitch_without_any_score_has_no_place() {
        let found = places(&[100], vec![entry("a", &["none"]), entry("b", &["0"])]);
        assert_eq!(found, [("b", Some(1), false, false), ("a", None, false, false)]);
    }
}
