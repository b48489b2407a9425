//! The letters of a decision.

use askama::Template;

use crate::kernel::instant::Instant;
use crate::platform::web::ui::Task;
use crate::platform::web::{FieldLabel, FormView, Layout};

use super::super::domain::letter::Gap;
use super::super::queries::{LetterView, Point};
use crate::features::evaluation::words;

/// All letters, and how many are ready.
#[derive(Template)]
#[template(path = "decisions/letters.html")]
pub(crate) struct LettersPage {
    pub(crate) l: Layout,
    pub(crate) form: FormView,
    pub(crate) reference: String,
    pub(crate) title: String,
    pub(crate) lang: String,
    pub(crate) letters: Vec<LetterView>,
    pub(crate) sent_at: Option<Instant>,
    /// The reader writes and sends.
    pub(crate) writes: bool,
}

impl LettersPage {
    fn ready(&self) -> usize {
        self.letters.iter().filter(|letter| letter.gaps.is_empty()).count()
    }

    fn progress(&self) -> String {
        self.l.ta("decisions-letters-ready", &[("ready", self.ready().into()), ("all", self.letters.len().into())])
    }

    /// Whom sending reaches.
    fn effect(&self) -> String {
        let chosen = self.letters.iter().any(|letter| letter.chosen);
        self.l.t(if chosen { "decisions-letters-effect" } else { "decisions-letters-effect-nobody" })
    }

    fn tasks(&self) -> Vec<Task> {
        let task = |letter: &LetterView| {
            let href = self.l.url(&format!("/agency/challenges/{}/letters/{}", self.reference, letter.pitch));
            let lacks = letter.gaps.len();
            let status = match self.sent_at {
                Some(at) => self.l.t1("decisions-letter-sent", "day", self.l.day_of(&at)),
                None if lacks == 0 => self.l.t("decisions-letter-ready"),
                None => self.l.tn("decisions-letter-lacks", lacks),
            };
            let kind = if letter.chosen { "decisions-letter-chosen" } else { "decisions-letter-not-chosen" };
            let gaps = missing(&self.l, letter).join("; ");
            let hint = if gaps.is_empty() { self.l.t(kind) } else { self.l.t1("decisions-letter-write", "what", gaps) };
            Task::new(letter.pitch.as_str(), &letter.company, href, status).hint(hint).troubled(lacks > 0)
        };
        self.letters.iter().map(task).collect()
    }
}

/// One letter.
#[derive(Template)]
#[template(path = "decisions/letter.html")]
pub(crate) struct LetterPage {
    pub(crate) l: Layout,
    pub(crate) form: FormView,
    pub(crate) reference: String,
    pub(crate) lang: String,
    pub(crate) letter: LetterView,
    pub(crate) writes: bool,
}

impl LetterPage {
    fn level(&self, level: crate::features::evaluation::Level) -> String {
        words::level(&self.l, level)
    }

    /// What the letter still lacks, in words.
    fn missing(&self) -> Vec<String> {
        missing(&self.l, &self.letter)
    }

    /// A chosen pitch has nothing to change; it could still have been stronger.
    fn improvement(&self) -> String {
        self.l.t(improvement_key(self.letter.chosen))
    }

    /// What the fields are called, where two texts of a letter stand side by side.
    pub(crate) fn labels(&self) -> Vec<FieldLabel> {
        let reason = |point: &Point| {
            let label = self.l.t1("decisions-letter-reason", "criterion", point.criterion.title.as_str());
            FieldLabel::new(format!("reason-{}", point.criterion.id), label)
        };
        let others = [
            FieldLabel::new("strengths", self.l.t("decisions-letter-strengths")),
            FieldLabel::new("improvement", self.improvement()),
            FieldLabel::new("advantages", self.l.t("decisions-letter-advantages")),
        ];
        self.letter.points.iter().map(reason).chain(others).collect()
    }
}

/// What the part about changes is called.
pub(super) const fn improvement_key(chosen: bool) -> &'static str {
    if chosen { "decisions-letter-stronger" } else { "decisions-letter-improvement" }
}

fn missing(l: &Layout, letter: &LetterView) -> Vec<String> {
    let words = |gap: &Gap| match gap {
        Gap::Reason(id) => {
            let point = letter.points.iter().find(|point| point.criterion.id == *id);
            let title = point.map_or("", |point| point.criterion.title.as_str());
            l.t1("decisions-gap-reason", "criterion", title)
        }
        Gap::Strengths => l.t("decisions-gap-strengths"),
        Gap::Improvement => l.t("decisions-gap-improvement"),
        Gap::Advantages => l.t("decisions-gap-advantages"),
    };
    letter.gaps.iter().map(words).collect()
}
