//! The letters of a decision.

use askama::Template;

use crate::kernel::instant::Instant;
use crate::platform::web::ui::Task;
use crate::platform::web::{FormView, Layout};

use super::super::domain::letter::Gap;
use super::super::queries::LetterView;
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

    fn tasks(&self) -> Vec<Task> {
        let task = |letter: &LetterView| {
            let href = self.l.url(&format!("/agency/challenges/{}/letters/{}", self.reference, letter.pitch));
            let lacks = letter.gaps.len();
            let status = if lacks == 0 {
                self.l.t("decisions-letter-ready")
            } else {
                self.l.tn("decisions-letter-lacks", lacks)
            };
            let kind = if letter.chosen { "decisions-letter-chosen" } else { "decisions-letter-not-chosen" };
            Task::new(letter.pitch.as_str(), &letter.company, href, status).hint(self.l.t(kind)).troubled(lacks > 0)
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
        let words = |gap: &Gap| match gap {
            Gap::Reason(id) => {
                let point = self.letter.points.iter().find(|point| point.criterion.id == *id);
                let title = point.map_or("", |point| point.criterion.title.as_str());
                self.l.t1("decisions-gap-reason", "criterion", title)
            }
            Gap::Strengths => self.l.t("decisions-gap-strengths"),
            Gap::Improvement => self.l.t("decisions-gap-improvement"),
            Gap::Advantages => self.l.t("decisions-gap-advantages"),
        };
        self.letter.gaps.iter().map(words).collect()
    }
}
