//! What a pitch holds while it is written, part by part.
//!
//! Everything is saved as it is typed, also when it is too long or missing: rules hold on sending only. A draft that
//! is refused is a draft that is lost.

use serde::{Deserialize, Serialize};

use super::facts::{Declared, Facts};
use crate::kernel::message::Message;
use crate::kernel::text::count_words;
use crate::kernel::version::Version;

/// The most words an answer may have.
const WORDS: usize = 80;

/// The three questions, each page with its own words.
const QUESTIONS: [&str; 3] = ["proposals-question-1", "proposals-question-2", "proposals-question-3"];

/// A part of a pitch: its own page, saved on its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    /// One of the three answers, from 0.
    Answer(usize),
    /// The three choices.
    Facts,
    /// The two declarations.
    Declare,
}

impl Part {
    /// Every part, in the order of the pages.
    pub(crate) const ALL: [Self; 5] = [Self::Answer(0), Self::Answer(1), Self::Answer(2), Self::Facts, Self::Declare];

    /// The part of question page `n`, counted from 1 as in its address.
    pub(crate) fn question(n: &str) -> Option<Self> {
        match n {
            "1" => Some(Self::Answer(0)),
            "2" => Some(Self::Answer(1)),
            "3" => Some(Self::Answer(2)),
            _ => None,
        }
    }

    /// Where it stands among the parts.
    pub(crate) const fn place(self) -> usize {
        match self {
            Self::Answer(n) => n,
            Self::Facts => 3,
            Self::Declare => 4,
        }
    }

    /// The last words of its address.
    pub(crate) const fn path(self) -> &'static str {
        match self {
            Self::Answer(0) => "pitch/1",
            Self::Answer(1) => "pitch/2",
            Self::Answer(_) => "pitch/3",
            Self::Facts => "facts",
            Self::Declare => "declare",
        }
    }

    /// The page after it.
    pub(crate) const fn next_path(self) -> &'static str {
        match self {
            Self::Answer(0) => "pitch/2",
            Self::Answer(1) => "pitch/3",
            Self::Answer(_) => "facts",
            Self::Facts => "declare",
            Self::Declare => "check",
        }
    }

    /// Its name on the task list.
    pub(crate) const fn label(self) -> &'static str {
        match self {
            Self::Answer(0) => QUESTIONS[0],
            Self::Answer(1) => QUESTIONS[1],
            Self::Answer(_) => QUESTIONS[2],
            Self::Facts => "proposals-part-facts",
            Self::Declare => "proposals-part-declare",
        }
    }
}

/// What keeps a pitch from being sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Gap {
    /// Where to mend it.
    pub(crate) part: Part,
    /// What to do.
    pub(crate) message: Message,
}

/// The text of a pitch.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Content {
    /// Random letters that stand in the digested text, so that nobody who guesses a short answer can confirm the
    /// guess with the digest, which is stored in clear.
    salt: String,
    answers: [String; 3],
    facts: Facts,
    declared: Declared,
    /// How often each part was changed: two colleagues in different parts do not get in each other's way.
    changes: [i64; 5],
}

impl Content {
    /// Nothing written yet.
    pub(crate) fn empty(salt: &str) -> Self {
        Self {
            salt: salt.to_owned(),
            answers: Default::default(),
            facts: Facts::default(),
            declared: Declared::default(),
            changes: [1; 5],
        }
    }

    /// The random letters.
    pub(super) fn salt(&self) -> &str {
        &self.salt
    }

    /// The three answers.
    pub(crate) const fn answers(&self) -> &[String; 3] {
        &self.answers
    }

    /// An answer, counted from 0.
    pub(crate) fn answer(&self, n: usize) -> &str {
        self.answers.get(n).map_or("", String::as_str)
    }

    /// The choices.
    pub(crate) const fn facts(&self) -> Facts {
        self.facts
    }

    /// The declarations.
    pub(crate) const fn declared(&self) -> Declared {
        self.declared
    }

    /// The edit counter of a part; a form carries it.
    pub(crate) fn version(&self, part: Part) -> Version {
        Version::new(self.changes.get(part.place()).copied().unwrap_or(1))
    }

    /// With another answer.
    #[must_use]
    pub(crate) fn with_answer(mut self, n: usize, text: String) -> Self {
        if let Some(answer) = self.answers.get_mut(n)
            && *answer != text
        {
            *answer = text;
            self.changed(Part::Answer(n));
        }
        self
    }

    /// With other choices.
    #[must_use]
    pub(crate) fn with_facts(mut self, facts: Facts) -> Self {
        if self.facts != facts {
            self.facts = facts;
            self.changed(Part::Facts);
        }
        self
    }

    /// With other declarations.
    #[must_use]
    pub(crate) fn with_declared(mut self, declared: Declared) -> Self {
        if self.declared != declared {
            self.declared = declared;
            self.changed(Part::Declare);
        }
        self
    }

    fn changed(&mut self, part: Part) {
        if let Some(count) = self.changes.get_mut(part.place()) {
            *count += 1;
        }
    }

    /// Whether nothing was written in a part yet.
    pub(crate) fn is_untouched(&self, part: Part) -> bool {
        match part {
            Part::Answer(n) => self.answer(n).is_empty(),
            Part::Facts => self.facts == Facts::default(),
            Part::Declare => self.declared == Declared::default(),
        }
    }

    /// What keeps a part from being sent.
    pub(crate) fn gap(&self, part: Part) -> Option<Gap> {
        let key = match part {
            Part::Answer(n) => return answer_gap(n, self.answer(n)),
            Part::Facts if !self.facts.is_complete() => "proposals-gap-facts",
            Part::Declare if !(self.declared.signatory && self.declared.interests) => "proposals-gap-declare",
            Part::Facts | Part::Declare => return None,
        };
        Some(Gap { part, message: Message::new(key) })
    }

    /// Everything that keeps it from being sent, in the order of the pages.
    pub(crate) fn gaps(&self) -> Vec<Gap> {
        Part::ALL.into_iter().filter_map(|part| self.gap(part)).collect()
    }
}

fn answer_gap(n: usize, text: &str) -> Option<Gap> {
    let words = count_words(text);
    let empty = ["proposals-gap-answer-1", "proposals-gap-answer-2", "proposals-gap-answer-3"];
    let message = if words == 0 {
        Message::new(empty.get(n).copied().unwrap_or("proposals-gap-answer-1"))
    } else if words > WORDS {
        Message::new("proposals-gap-too-long")
            .with("question", crate::kernel::message::Arg::Key(Part::Answer(n).label()))
            .with("over", words - WORDS)
            .with("words", words)
    } else {
        return None;
    };
    Some(Gap { part: Part::Answer(n), message })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::features::proposals::domain::{Maturity, PriceBand, Use};

    fn words(n: usize) -> String {
        vec!["word"; n].join(" ")
    }

    fn complete() -> Content {
        let facts =
            Facts { maturity: Some(Maturity::Tested), used: Some(Use::Inside), price: Some(PriceBand::Under20) };
        (0..3)
            .fold(Content::empty("salt"), |content, n| content.with_answer(n, words(WORDS)))
            .with_facts(facts)
            .with_declared(Declared { signatory: true, interests: true })
    }

    #[test]
    fn eighty_words_can_be_sent_and_eighty_one_cannot() {
        assert_eq!(complete().gaps(), []);
        let gap = complete().with_answer(1, words(92)).gaps();
        assert_eq!(gap.len(), 1);
        assert_eq!(gap[0].part, Part::Answer(1));
        assert!(gap[0].message.args.contains(&("over", 12_usize.into())));
        assert_eq!(complete().with_answer(1, words(WORDS + 1)).gaps().len(), 1);
    }

    #[test]
    fn an_empty_pitch_misses_every_part() {
        let parts: Vec<_> = Content::empty("salt").gaps().into_iter().map(|gap| gap.part).collect();
        assert_eq!(parts, Part::ALL);
    }

    #[test]
    fn one_missing_choice_or_declaration_is_a_gap() {
        let facts = Facts { price: None, ..complete().facts() };
        assert_eq!(complete().with_facts(facts).gaps()[0].message.key, "proposals-gap-facts");
        let declared = Declared { signatory: true, interests: false };
        assert_eq!(complete().with_declared(declared).gaps()[0].message.key, "proposals-gap-declare");
    }

    #[test]
    fn a_part_counts_its_own_changes_and_no_others() {
        let before = complete();
        let after = before.clone().with_answer(0, "other".to_owned());
        assert_eq!(after.version(Part::Answer(0)), before.version(Part::Answer(0)).next());
        assert_eq!(after.version(Part::Facts), before.version(Part::Facts));
        let same = after.clone().with_answer(0, "other".to_owned());
        assert_eq!(same, after);
    }

    #[test]
    fn it_reads_back_as_it_was_stored_and_refuses_an_unknown_code() {
        let text = serde_json::to_string(&complete()).unwrap();
        assert_eq!(serde_json::from_str::<Content>(&text).unwrap(), complete());
        assert!(serde_json::from_str::<Content>(&text.replace("tested", "finished")).is_err());
        let empty = serde_json::to_string(&Content::empty("s")).unwrap();
        assert_eq!(serde_json::from_str::<Content>(&empty).unwrap(), Content::empty("s"));
    }
}
