//! Checking and handing in, and the receipt.

use askama::Template;

use crate::features::challenges::Criterion;
use crate::kernel::id::CriterionId;
use crate::kernel::instant::Instant;
use crate::platform::web::{FormView, Layout};

use super::super::domain::score::Points;
use super::super::domain::sheet::{Gap, Line};
use super::super::queries::OwnSheet;
use super::words;

/// What is missing, or the button.
#[derive(Template)]
#[template(path = "evaluation/hand_in.html")]
pub(crate) struct HandInPage {
    pub(crate) l: Layout,
    pub(crate) form: FormView,
    pub(crate) reference: String,
    pub(crate) criteria: Vec<Criterion>,
    pub(crate) sheets: Vec<OwnSheet>,
}

impl HandInPage {
    /// Sheet, letter and what to do there.
    fn missing(&self) -> Vec<(&OwnSheet, String)> {
        let title = |id: CriterionId| self.criteria.iter().find(|criterion| criterion.id == id);
        let words = |(criterion, gap): (CriterionId, Gap)| {
            let key = match gap {
                Gap::Mark => "evaluation-missing-score",
                Gap::Reason => "evaluation-missing-reason",
            };
            self.l.t1(key, "criterion", title(criterion).map_or("", |criterion| criterion.title.as_str()))
        };
        self.sheets
            .iter()
            .flat_map(|sheet| sheet.gaps().into_iter().map(move |gap| (sheet, gap)))
            .map(|(sheet, gap)| (sheet, words(gap)))
            .collect()
    }

    /// Criterion with score, and reason, line by line.
    fn lines(&self, sheet: &OwnSheet) -> Vec<(String, String)> {
        let said = |(criterion, line): (&Criterion, &Line)| {
            let mark = line.mark.map(|mark| words::mark(&self.l, mark)).unwrap_or_default();
            let gaps = [("criterion", criterion.title.as_str().into()), ("score", mark.into())];
            (self.l.ta("evaluation-hand-in-mark", &gaps), line.reason.clone())
        };
        self.criteria.iter().zip(&sheet.lines).map(said).collect()
    }

    /// How often the reader gave each score: a mirror, not a verdict.
    fn own_scores(&self) -> Vec<(i64, usize)> {
        let given: Vec<Points> = self
            .sheets
            .iter()
            .flat_map(|sheet| &sheet.lines)
            .filter_map(|line| line.mark.and_then(super::super::domain::score::Mark::points))
            .collect();
        Points::all().map(|points| (points.get(), given.iter().filter(|other| **other == points).count())).collect()
    }
}

/// Proof that the sheets are in.
#[derive(Template)]
#[template(path = "evaluation/receipt.html")]
pub(crate) struct ReceiptPage {
    pub(crate) l: Layout,
    pub(crate) reference: String,
    pub(crate) title: String,
    pub(crate) lang: String,
    pub(crate) handed_in_at: Instant,
    pub(crate) digest: String,
    pub(crate) sheets: usize,
    pub(crate) compares: bool,
}
