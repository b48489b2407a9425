//! A question and an answer, as typed.

use crate::features::challenges::Task;
use crate::kernel::refusal::Problems;
use crate::platform::web::{Fields, Reader};

use super::domain::{ANSWER_WORDS, QUESTION_WORDS};

/// A question and the part it is about.
pub(super) fn question(fields: &Fields) -> Result<(Task, String), Problems> {
    let mut reader = Reader::new(fields);
    let part = reader.choose::<Task>("part", "questions-part-empty");
    let body = reader.paragraphs("body", QUESTION_WORDS, "questions-body-empty");
    reader.finish(|| Some((part?, body)))
}

/// An answer.
pub(super) fn answer(fields: &Fields) -> Result<String, Problems> {
    let mut reader = Reader::new(fields);
    let answer = reader.paragraphs("answer", ANSWER_WORDS, "questions-answer-empty");
    reader.finish(|| Some(answer))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_of_101_words_is_refused() {
        let fields =
            |words: usize| Fields::default().with("part", "limits").with("body", vec!["word"; words].join(" "));
        assert!(question(&fields(100)).is_ok());
        assert_eq!(question(&fields(101)).unwrap_err().of("body").unwrap().key, "platform-form-too-many-words");
    }
}
