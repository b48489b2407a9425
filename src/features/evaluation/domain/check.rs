//! What the lab looks for before a result may be decided on: hints for a person, never a verdict.

use std::collections::HashMap;

use crate::kernel::text::{count_words, folded};

/// A reason shorter than so many words rarely tells a company what to change.
const SHORT: usize = 5;

/// What is odd about a written reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Oddity {
    /// Nothing written.
    Missing,
    /// Fewer than five words.
    Short,
    /// The same evaluator wrote the same words elsewhere.
    Identical,
}

/// Looks at the reasons of one evaluator, in any order; answers in that order.
pub(crate) fn oddities(reasons: &[&str]) -> Vec<Option<Oddity>> {
    let plain: Vec<String> = reasons.iter().map(|reason| plain(reason)).collect();
    let mut seen: HashMap<&str, usize> = HashMap::new();
    for text in &plain {
        *seen.entry(text).or_default() += 1;
    }
    plain
        .iter()
        .zip(reasons)
        .map(|(text, reason)| {
            if text.is_empty() {
                Some(Oddity::Missing)
            } else if seen.get(text.as_str()).is_some_and(|times| *times > 1) {
                Some(Oddity::Identical)
            } else {
                (count_words(reason) < SHORT).then_some(Oddity::Short)
            }
        })
        .collect()
}

/// Letters and digits only: another full stop does not make another reason.
fn plain(reason: &str) -> String {
    let words: Vec<String> = folded(reason)
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn missing_short_and_repeated_reasons_are_found() {
        let found = oddities(&[
            "The team did this twice before.",
            "Good.",
            "  ",
            "Fits the need of the callers well",
            "fits the need, of the callers: well!",
        ]);
        assert_eq!(
            found,
            [None, Some(Oddity::Short), Some(Oddity::Missing), Some(Oddity::Identical), Some(Oddity::Identical)]
        );
    }
}
