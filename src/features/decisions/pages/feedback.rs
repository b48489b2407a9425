//! What a company reads about its pitch.

use askama::Template;

use crate::features::evaluation::{Level, Mark, words};
use crate::kernel::message::Arg;
use crate::platform::web::Layout;
use crate::platform::web::ui::Spread;

use super::super::queries::FeedbackView;

/// The decision first, then why, then what to change.
#[derive(Template)]
#[template(path = "decisions/feedback.html")]
pub(crate) struct FeedbackPage {
    pub(crate) l: Layout,
    pub(crate) view: FeedbackView,
}

impl FeedbackPage {
    /// The decision in the first sentence.
    fn verdict(&self) -> String {
        self.l.t(if self.view.letter.chosen { "decisions-feedback-chosen" } else { "decisions-feedback-not-chosen" })
    }

    /// The place among all pitches.
    fn place(&self) -> String {
        let letter = &self.view.letter;
        let Some(place) = letter.place else { return self.l.t("decisions-feedback-no-place") };
        let key = if letter.tied { "decisions-feedback-place-tied" } else { "decisions-feedback-place" };
        self.l.ta(key, &[("place", Arg::from(place)), ("all", letter.of.into())])
    }

    /// Who was chosen instead, or that nobody was.
    fn chosen(&self) -> String {
        match (&self.view.winner, self.view.letter.chosen) {
            (_, true) => self.l.t("decisions-feedback-next"),
            (Some(company), false) => self.l.t1("decisions-feedback-winner", "company", company.as_str()),
            (None, false) => self.l.t("decisions-feedback-nobody"),
        }
    }

    fn level(&self, level: Level) -> String {
        words::level(&self.l, level)
    }

    fn marks(&self, marks: &[Mark]) -> String {
        marks.iter().map(|mark| words::mark(&self.l, *mark)).collect::<Vec<_>>().join(", ")
    }

    fn strip(&self, marks: &[Mark]) -> Option<Spread> {
        words::strip(marks)
    }

    fn range(&self, point: &super::super::queries::Point) -> String {
        let Some((low, high)) = point.range else { return String::new() };
        let gaps = [("low", Arg::from(words::decimal(&self.l, low))), ("high", words::decimal(&self.l, high).into())];
        self.l.ta("decisions-feedback-range", &gaps)
    }
}
