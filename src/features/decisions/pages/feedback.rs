//! What a company reads about its pitch.

use askama::Template;
use chrono::TimeDelta;

use crate::features::evaluation::{Level, Mark, words};
use crate::kernel::message::Arg;
use crate::platform::web::Layout;
use crate::platform::web::ui::{Fact, Spread};

use super::super::domain::letter::COMPLAINT_DAYS;
use super::super::queries::FeedbackView;
use super::letters::improvement_key;

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

    /// Date, agency and total score.
    fn facts(&self) -> Vec<Fact> {
        let (letter, view) = (&self.view.letter, &self.view);
        let sent = view.decision.letters_sent_at.map(|at| self.l.day_of(&at)).unwrap_or_default();
        vec![
            Fact::new(self.l.t("decisions-feedback-date"), sent),
            Fact::new(self.l.t("decisions-feedback-agency"), view.challenge.organization_name.as_str()),
            Fact::new(self.l.t("decisions-feedback-total"), words::share(&self.l, letter.share)),
            Fact::new(self.l.t("decisions-place"), words::place(&self.l, letter.place, letter.tied)),
        ]
    }

    /// Until when the company can complain.
    fn complaint(&self) -> String {
        let last = self.view.decision.letters_sent_at.map(|at| at.plus(TimeDelta::days(COMPLAINT_DAYS)));
        let day = last.map(|at| self.l.day_of(&at)).unwrap_or_default();
        self.l.ta("decisions-feedback-complaint", &[("day", day.into()), ("n", COMPLAINT_DAYS.into())])
    }

    /// A chosen pitch has nothing to change; it could still have been stronger.
    fn improvement(&self) -> String {
        self.l.t(improvement_key(self.view.letter.chosen))
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
        self.l.ta("decisions-feedback-range", &[("low", Arg::from(low)), ("high", high.into())])
    }
}
