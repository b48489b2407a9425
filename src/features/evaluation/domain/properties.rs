//! What must hold for any scores at all.

use proptest::prelude::*;

use super::consensus::{Cell, Talk};
use super::order::shuffled;
use super::ranking::{Entry, rank};
use super::score::{Fraction, Level, Mark, Points, TOP, level, mean, share};

fn mark() -> impl Strategy<Value = Mark> {
    prop_oneof![
        1 => Just(Mark::NotApplicable),
        6 => (0..=TOP).prop_map(|points| Mark::Points(Points::new(points).unwrap())),
    ]
}

fn weights() -> impl Strategy<Value = Vec<i64>> {
    prop::collection::vec(1..=100_i64, 1..7)
}

fn case() -> impl Strategy<Value = (Vec<i64>, Vec<Vec<Vec<Mark>>>)> {
    (weights(), 1..9_usize, 1..7_usize).prop_flat_map(|(weights, pitches, judges)| {
        let cell = prop::collection::vec(mark(), judges);
        let pitch = prop::collection::vec(cell, weights.len());
        (Just(weights), prop::collection::vec(pitch, pitches))
    })
}

fn entries(pitches: &[Vec<Vec<Mark>>]) -> Vec<Entry<usize>> {
    pitches
        .iter()
        .enumerate()
        .map(|(key, cells)| Entry { key, levels: cells.iter().map(|cell| mean(cell)).collect() })
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn the_order_in_which_pitches_come_changes_nothing((weights, pitches) in case(), turn in 0..9_usize) {
        let straight = rank(&weights, entries(&pitches));
        let mut turned = entries(&pitches);
        let by = turn % turned.len();
        turned.rotate_left(by);
        turned.reverse();
        prop_assert_eq!(straight, rank(&weights, turned));
    }

    #[test]
    fn the_order_in_which_evaluators_score_changes_nothing(marks in prop::collection::vec(mark(), 1..9)) {
        let mut back = marks.clone();
        back.reverse();
        prop_assert_eq!(mean(&marks), mean(&back));
        prop_assert_eq!(Cell::new(marks), Cell::new(back));
    }

    #[test]
    fn a_share_lies_between_nothing_and_all((weights, pitches) in case()) {
        for row in rank(&weights, entries(&pitches)) {
            if let Some(share) = row.share {
                prop_assert!(share >= Fraction::ZERO && share <= Fraction::whole(1));
            }
        }
    }

    #[test]
    fn a_criterion_that_does_not_apply_is_as_if_it_was_never_there(
        weights in weights(), marks in prop::collection::vec(mark(), 6), extra in 1..=100_i64, at in 0..7_usize,
    ) {
        let mut weighted: Vec<(i64, Level)> = weights.into_iter().zip(marks.into_iter().map(level)).collect();
        let without = share(&weighted);
        weighted.insert(at.min(weighted.len()), (extra, None));
        prop_assert_eq!(without, share(&weighted));
    }

    #[test]
    fn scaling_all_weights_changes_no_place((weights, pitches) in case(), factor in 2..20_i64) {
        let scaled: Vec<i64> = weights.iter().map(|weight| weight * factor).collect();
        prop_assert_eq!(rank(&weights, entries(&pitches)), rank(&scaled, entries(&pitches)));
    }

    #[test]
    fn one_point_more_never_lowers_a_pitch((weights, pitches) in case(), at in 0..7_usize) {
        let column = at % weights.len();
        let before = rank(&weights, entries(&pitches)).into_iter().find(|row| row.key == 0).unwrap();
        let mut better = entries(&pitches);
        better[0].levels[column] = better[0].levels[column].map(|_| Fraction::whole(TOP.into()));
        let after = rank(&weights, better).into_iter().find(|row| row.key == 0).unwrap();
        prop_assert!(after.share >= before.share);
        prop_assert!(after.place <= before.place);
    }

    #[test]
    fn the_same_place_means_the_same_share_and_a_better_place_never_a_lower_one((weights, pitches) in case()) {
        let rows = rank(&weights, entries(&pitches));
        for pair in rows.windows(2) {
            prop_assert!(pair[0].share >= pair[1].share);
            if pair[0].place.is_some() && pair[0].place == pair[1].place {
                prop_assert!(pair[0].tied && pair[1].tied);
                prop_assert_eq!(pair[0].share, pair[1].share);
            }
        }
    }

    #[test]
    fn what_is_agreed_together_never_owes_a_note(marks in prop::collection::vec(mark(), 1..9)) {
        let cell = Cell::new(marks);
        if let Talk::Together(agreed) = cell.talk() {
            prop_assert!(!cell.owes_note(agreed));
            prop_assert!(!cell.outside(agreed));
            prop_assert!(cell.spread() <= 1);
        }
    }

    #[test]
    fn every_seed_keeps_every_pitch_once(seed in any::<i64>(), pitches in 0..40_usize) {
        let mut order = shuffled(seed, (0..pitches).collect());
        order.sort_unstable();
        prop_assert_eq!(order, (0..pitches).collect::<Vec<_>>());
    }
}
