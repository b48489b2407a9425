//! The text of a pitch as the panel reads it.

use super::super::queries::Pitch;
use crate::platform::web::Layout;

/// Questions with their answers, ready to show.
pub(crate) struct PitchView {
    /// The three answers under their questions.
    pub(crate) answers: Vec<(String, String)>,
    /// What was said by choosing.
    pub(crate) facts: Vec<(String, String)>,
    /// The language of the answers.
    pub(crate) lang: String,
}

impl PitchView {
    pub(crate) fn new(l: &Layout, lang: &str, pitch: Pitch) -> Self {
        const KEYS: [&str; 3] = ["proposals-question-1", "proposals-question-2", "proposals-question-3"];
        let facts = pitch.facts.iter().map(|(question, answer)| (l.t(question), l.t(answer)));
        Self {
            answers: KEYS.iter().map(|key| l.t(key)).zip(pitch.answers).collect(),
            facts: facts.collect(),
            lang: lang.to_owned(),
        }
    }
}
