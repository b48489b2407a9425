//! The lab's queue and check.

use askama::Template;

use crate::platform::web::ui::Spread;
use crate::platform::web::{FormView, Layout};

use super::super::domain::check::Oddity;
use super::super::domain::panel::Progress;
use super::super::domain::score::Fraction;
use super::super::queries::{CheckView, Judge, Left, Pitch, QueueRow, SpotRow};
use super::pitch::PitchView;
use super::words;

/// What waits.
#[derive(Template)]
#[template(path = "evaluation/queue.html")]
pub(crate) struct QueuePage {
    pub(crate) l: Layout,
    pub(crate) rows: Vec<QueueRow>,
}

/// Everything the lab checks, on one page.
#[derive(Template)]
#[template(path = "evaluation/check.html")]
pub(crate) struct CheckPage {
    pub(crate) l: Layout,
    pub(crate) form: FormView,
    pub(crate) view: CheckView,
}

impl CheckPage {
    fn waits(&self) -> bool {
        self.view.panel.dates.progress() == Progress::Checking
    }

    fn decimal(&self, number: Option<Fraction>) -> String {
        number.map_or_else(String::new, |number| words::decimal(&self.l, number))
    }

    fn duty(&self, judge: &Judge) -> String {
        self.l.t(words::duty_key(judge.member.duty))
    }

    fn left_duty(&self, left: &Left) -> String {
        self.l.t(words::duty_key(left.duty))
    }

    /// Company and text of every pitch, by company.
    fn pitches(&self) -> Vec<(&String, PitchView)> {
        let lang = self.view.challenge.lang.as_str();
        let known = self.view.pitches.iter();
        let view = |(id, pitch): (_, &Pitch)| {
            Some((self.view.companies.get(id)?, PitchView::new(&self.l, lang, pitch.clone())))
        };
        let mut found: Vec<(&String, PitchView)> = known.filter_map(view).collect();
        found.sort_by_key(|(company, _)| *company);
        found
    }

    fn interest(&self, interest: super::super::domain::interest::Interest) -> String {
        self.l.t(words::interest_key(interest))
    }

    fn oddity(&self, oddity: Oddity) -> String {
        self.l.t(match oddity {
            Oddity::Missing => "evaluation-oddity-missing",
            Oddity::Short => "evaluation-oddity-short",
            Oddity::Identical => "evaluation-oddity-identical",
        })
    }

    fn marks(&self, row: &SpotRow) -> String {
        row.marks.iter().map(|mark| words::mark(&self.l, *mark)).collect::<Vec<_>>().join(", ")
    }

    fn strip(&self, row: &SpotRow) -> Option<Spread> {
        words::strip(&row.marks)
    }

    fn agreed(&self, row: &SpotRow) -> String {
        row.agreed.as_ref().map_or_else(String::new, |agreed| words::mark(&self.l, agreed.mark))
    }

    fn note(&self, row: &SpotRow) -> String {
        row.agreed.as_ref().map(|agreed| agreed.note.clone()).unwrap_or_default()
    }

    /// Place, company, share, tie and what decided, the best first.
    fn standing(&self) -> Vec<(String, String, String, String)> {
        let rows = self.view.evaluation.standing();
        rows.into_iter()
            .map(|row| {
                let company = self.view.companies.get(&row.key).cloned().unwrap_or_default();
                (
                    words::place(&self.l, row.place, row.tied),
                    company,
                    words::share(&self.l, row.share),
                    words::why(&self.l, row.place, row.tied, row.by_rule),
                )
            })
            .collect()
    }

    fn worked(&self, judge: &Judge) -> String {
        let Some((first, last)) = judge.worked else { return String::new() };
        let minutes = last.since(first).num_minutes();
        self.l.ta(
            "evaluation-check-worked",
            &[("first", first.into()), ("last", last.into()), ("minutes", minutes.into())],
        )
    }
}
