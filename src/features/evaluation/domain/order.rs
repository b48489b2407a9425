//! In which order an evaluator meets the pitches: at random, another order for each, the same every day.
//!
//! The first and the last pitch of an evening are judged differently; with one order for all, that would always hit the
//! same companies. Letters follow the order, so that "pitch C" of two evaluators are two pitches and nobody compares notes.

/// Puts pitches in the order of a seed. Where they stood before plays no part.
pub(crate) fn shuffled<K: Ord>(seed: i64, mut pitches: Vec<K>) -> Vec<K> {
    pitches.sort_unstable();
    let mut dice = Dice(u64::from_ne_bytes(seed.to_ne_bytes()));
    for last in (1..pitches.len()).rev() {
        pitches.swap(last, dice.below(last + 1));
    }
    pitches
}

/// The letter of a place: A to Z, then AA, AB and on.
pub(crate) fn letter(place: usize) -> String {
    let own = u8::try_from(place % 26).map_or('A', |step| char::from(b'A'.saturating_add(step)));
    match (place / 26).checked_sub(1) {
        None => own.to_string(),
        Some(before) => format!("{}{own}", letter(before)),
    }
}

/// SplitMix64. Good enough to mix a list; the secret is the seed, which comes from `platform/secrets.rs`.
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^= mixed >> 31;
        let bound = u64::try_from(bound).unwrap_or(1).max(1);
        usize::try_from(mixed % bound).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_go_on_after_z() {
        let letters: Vec<String> = [0, 1, 25, 26, 27, 51, 52, 702].into_iter().map(letter).collect();
        assert_eq!(letters, ["A", "B", "Z", "AA", "AB", "AZ", "BA", "AAA"]);
    }

    #[test]
    fn another_seed_gives_another_order() {
        let one = shuffled(7, (0..20).collect());
        assert_ne!(one, shuffled(8, (0..20).collect()));
        assert_eq!(one, shuffled(7, (0..20).rev().collect()));
    }
}
