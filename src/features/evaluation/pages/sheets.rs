//! An evaluator's own work: panels, matrix, one sheet.

use askama::Template;

use crate::features::challenges::{Criterion, Stage};
use crate::kernel::instant::Instant;
use crate::platform::web::ui::Anchor;
use crate::platform::web::{FormView, Layout};

use super::super::domain::score::{Fraction, Mark};
use super::super::domain::sheet::{Line, minutes_left};
use super::super::queries::{MyPanel, OwnSheet};
use super::pitch::PitchView;
use super::words;

/// The panels of a person.
#[derive(Template)]
#[template(path = "evaluation/panels.html")]
pub(crate) struct PanelsPage {
    pub(crate) l: Layout,
    pub(crate) panels: Vec<MyPanel>,
}

impl PanelsPage {
    /// Until when, or since when it is late. Sealed pitches keep a panel from its work, so nobody is late then.
    fn due(&self, panel: &MyPanel) -> String {
        let works = matches!(panel.stage, Stage::Opened | Stage::Scoring);
        due(&self.l, panel.score_by, works)
    }

    /// What is done and what is left, in one line.
    fn state(&self, panel: &MyPanel) -> String {
        let l = &self.l;
        match panel.stage {
            Stage::Approved => l.t("evaluation-state-sealed"),
            Stage::Opened | Stage::Scoring if !panel.declared => l.t("evaluation-state-declare"),
            Stage::Scoring if !panel.handed_in => {
                let minutes = minutes_left(panel.all.saturating_sub(panel.done));
                let counts = [("done", panel.done.into()), ("all", panel.all.into()), ("minutes", minutes.into())];
                l.ta("evaluation-state-scored", &counts)
            }
            Stage::Opened | Stage::Scoring => l.t("evaluation-state-waiting"),
            Stage::Consensus => l.t("evaluation-state-consensus"),
            Stage::Checking => l.t("evaluation-state-checking"),
            _ => l.t("evaluation-state-over"),
        }
    }

    fn role(&self, panel: &MyPanel) -> String {
        self.l.t(words::duty_key(panel.duty))
    }
}

/// Before the opening: nothing to declare on yet.
#[derive(Template)]
#[template(path = "evaluation/sealed.html")]
pub(crate) struct SealedPage {
    pub(crate) l: Layout,
    pub(crate) closes_at: Option<Instant>,
}

/// The pitches of a panel by letter, the criteria across.
#[derive(Template)]
#[template(path = "evaluation/matrix.html")]
pub(crate) struct MatrixPage {
    pub(crate) l: Layout,
    pub(crate) reference: String,
    pub(crate) title: String,
    pub(crate) lang: String,
    pub(crate) score_by: Instant,
    pub(crate) handed_in_at: Option<Instant>,
    pub(crate) compares: bool,
    pub(crate) criteria: Vec<Criterion>,
    pub(crate) sheets: Vec<OwnSheet>,
    /// Company names, in the order of the sheets; none until the own sheets are handed in.
    pub(crate) companies: Vec<Option<String>>,
    /// The companies of pitches the reader is recused for.
    pub(crate) recused: Vec<String>,
}

impl MatrixPage {
    fn due(&self) -> String {
        due(&self.l, self.score_by, true)
    }

    fn rows(&self) -> Vec<(&OwnSheet, Option<&String>)> {
        self.sheets.iter().zip(self.companies.iter().map(Option::as_ref)).collect()
    }

    fn left(&self) -> usize {
        self.sheets.iter().filter(|sheet| !sheet.gaps().is_empty()).count()
    }

    fn progress(&self) -> String {
        let (all, left) = (self.sheets.len(), self.left());
        let counts = [("done", (all - left).into()), ("all", all.into()), ("minutes", minutes_left(left).into())];
        self.l.ta("evaluation-state-scored", &counts)
    }

    fn next(&self) -> Option<&OwnSheet> {
        self.sheets.iter().find(|sheet| !sheet.gaps().is_empty())
    }

    fn cell(&self, line: &Line) -> String {
        match (line.mark, line.gap()) {
            (None, _) => self.l.t("evaluation-cell-to-do"),
            (Some(mark), None) => words::mark(&self.l, mark),
            (Some(mark), Some(_)) => self.l.t1("evaluation-cell-no-reason", "score", words::mark(&self.l, mark)),
        }
    }
}

/// One pitch and its sheet.
#[derive(Template)]
#[template(path = "evaluation/sheet.html")]
pub(crate) struct SheetPage {
    pub(crate) l: Layout,
    pub(crate) form: FormView,
    pub(crate) reference: String,
    pub(crate) sheet: OwnSheet,
    pub(crate) criteria: Vec<Criterion>,
    pub(crate) pitch: PitchView,
    /// The name, once the own sheets are handed in.
    pub(crate) company: Option<String>,
    pub(crate) locked: bool,
    /// The weighted share, once every criterion is scored; before that it would invite to score backwards.
    #[expect(clippy::option_option, reason = "not all scored yet, or nothing applies, are two things")]
    pub(crate) total: Option<Option<Fraction>>,
}

impl SheetPage {
    fn rows(&self) -> Vec<(&Criterion, &Line)> {
        self.criteria.iter().zip(&self.sheet.lines).collect()
    }

    fn name(&self, criterion: &Criterion) -> String {
        format!("score-{}", criterion.id)
    }

    fn anchors(&self, criterion: &Criterion) -> Vec<Anchor> {
        words::anchors(&self.l, criterion)
    }

    fn legend(&self, criterion: &Criterion) -> String {
        let gaps = [("title", criterion.title.as_str().into()), ("weight", criterion.weight.into())];
        self.l.ta("evaluation-legend", &gaps)
    }

    /// What is stored, in words: a browser may show another radio after a reload.
    fn saved(&self, line: &Line) -> String {
        let Some(mark) = line.mark else { return String::new() };
        let word = match mark {
            Mark::NotApplicable => self.l.t("evaluation-not-applicable"),
            Mark::Points(points) => format!("{} {}", points.get(), self.l.t(words::score_key(points.get()))),
        };
        let at = self.sheet.saved_at.map(|at| self.l.moment(&at)).unwrap_or_default();
        self.l.ta("evaluation-saved", &[("score", word.into()), ("at", at.into())])
    }
}

fn due(l: &Layout, score_by: Instant, works: bool) -> String {
    let late = works && l.now() >= score_by;
    l.t1(if late { "evaluation-late" } else { "evaluation-due" }, "due", score_by)
}
