//! Who is named: of the companies that sent a pitch only the chosen one, and in a letter the company that reads it.

use crate::kernel::id::ProposalId;
use crate::kernel::message::Message;
use crate::kernel::refusal::Problems;
use crate::kernel::text::folded;

/// A shorter name is too often a word of the language.
const SHORTEST: usize = 4;

/// The companies of a challenge, parted into those a text may name and those it may not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Names {
    open: Vec<String>,
    barred: Vec<String>,
}

impl Names {
    /// Of all these companies only those of `open` may be named.
    pub(crate) fn new(all: &[(ProposalId, String)], open: &[ProposalId]) -> Self {
        let (open, barred) = all.iter().partition::<Vec<_>, _>(|(pitch, _)| open.contains(pitch));
        let names = |list: Vec<&(ProposalId, String)>| list.into_iter().map(|(_, name)| name.clone()).collect();
        Self { open: names(open), barred: names(barred) }
    }

    /// The first name in a text that may not stand there, whatever its capitals and accents.
    pub(crate) fn in_text(&self, text: &str) -> Option<&str> {
        // A name that may stand there can hold one that may not, such as "Blue Loop" and "Loop".
        let text = self.open.iter().fold(plain(text), |text, name| text.replace(&plain(name), " "));
        let stands = |name: &&String| {
            name.chars().filter(|c| c.is_alphanumeric()).count() >= SHORTEST && text.contains(&plain(name))
        };
        self.barred.iter().find(stands).map(String::as_str)
    }

    /// Adds a problem at a field whose text names somebody it may not.
    pub(crate) fn check(&self, problems: &mut Problems, field: &str, text: &str) {
        if let Some(name) = self.in_text(text) {
            problems.add(field, Message::new("decisions-error-names").with("company", name));
        }
    }
}

/// The words of a text between single spaces, so that only whole words are found.
fn plain(text: &str) -> String {
    let folded = folded(text);
    let words: Vec<&str> = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    format!(" {} ", words.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::id::Id as _;

    fn names(chosen: u128) -> Names {
        let all: Vec<(ProposalId, String)> = ["Blue Loop", "Loop", "Kestrel Labs", "Ace", "Élan Vert"]
            .iter()
            .zip(1..)
            .map(|(name, number)| (ProposalId::from_entropy(number), (*name).to_owned()))
            .collect();
        Names::new(&all, &[ProposalId::from_entropy(chosen)])
    }

    #[test]
    fn whoever_was_not_chosen_is_found_whatever_the_spelling() {
        for text in ["Better than KESTREL LABS.", "kestrel-labs is slower", "Not elan\nvert."] {
            assert!(names(1).in_text(text).is_some(), "{text}");
        }
        assert_eq!(names(1).in_text("Loop alone."), Some("Loop"));
    }

    #[test]
    fn the_chosen_one_parts_of_words_and_very_short_names_may_stand() {
        for text in ["Blue Loop listens.", "A loophole in the plan.", "An ace of a team.", ""] {
            assert_eq!(names(1).in_text(text), None, "{text}");
        }
    }
}
