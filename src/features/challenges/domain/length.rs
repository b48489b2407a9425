//! How long the texts of a challenge may be. A longer one is saved like any other and keeps the challenge from being
//! sent: nothing typed is lost.

use crate::kernel::message::Message;
use crate::kernel::refusal::Problems;
use crate::kernel::text::count_words;

use super::Brief;
use super::part::{MOST_WORDS, Part, Task};

/// The problem in one sentence is at most this long.
pub(crate) const SUMMARY_WORDS: usize = 40;
/// Whom to call is at most this long.
pub(crate) const CONTACT_WORDS: usize = 150;

/// How many words a text has too many, in words.
pub(crate) fn too_long(text: &str, most: usize) -> Option<Message> {
    let over = count_words(text).saturating_sub(most);
    (over > 0).then(|| Message::new("challenges-words-over").with("n", over).with("most", most))
}

/// The texts of a task that are too long, by field of the editor.
pub(crate) fn overlong(brief: &Brief, task: Task) -> Problems {
    let (field, text, most) = match task {
        Task::Facts => ("summary", brief.challenge.summary.as_str(), SUMMARY_WORDS),
        Task::Rights => ("ip", brief.text(Part::Ip), MOST_WORDS),
        Task::Contact => ("contact", brief.challenge.contact.as_str(), CONTACT_WORDS),
        _ => ("body", task.part().map_or("", |part| brief.text(part)), MOST_WORDS),
    };
    let mut problems = Problems::default();
    if let Some(message) = too_long(text, most) {
        problems.add(field, message);
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::message::Arg;

    #[test]
    fn the_limit_itself_is_not_too_long_and_twelve_more_words_are_counted() {
        let words = |count: usize| vec!["word"; count].join(" ");
        assert_eq!(too_long(&words(MOST_WORDS), MOST_WORDS), None);
        let message = too_long(&words(MOST_WORDS + 12), MOST_WORDS).unwrap();
        assert_eq!(message.args, [("n", Arg::Number(12)), ("most", Arg::Number(400))]);
    }
}
