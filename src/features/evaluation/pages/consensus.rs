//! The panel compares and agrees.

use askama::Template;

use crate::kernel::instant::Instant;
use crate::platform::web::ui::{Anchor, Spread};
use crate::platform::web::{FormView, Layout};

use super::super::domain::consensus::Talk;
use super::super::domain::evaluation::Way;
use super::super::domain::score::Mark;
use super::super::queries::{ConsensusRow, ConsensusView, Voice};
use super::pitch::PitchView;
use super::words;

/// The table of all spots, sorted by disagreement.
#[derive(Template)]
#[template(path = "evaluation/consensus.html")]
pub(crate) struct ConsensusPage {
    pub(crate) l: Layout,
    pub(crate) form: FormView,
    pub(crate) reference: String,
    pub(crate) title: String,
    pub(crate) lang: String,
    pub(crate) chair: bool,
    /// Nothing was sent to the lab yet, or it came back.
    pub(crate) running: bool,
    /// What the lab said when it came back.
    pub(crate) returned: Option<(Instant, String)>,
    pub(crate) view: ConsensusView,
}

impl ConsensusPage {
    fn by_mean(&self) -> bool {
        self.view.evaluation.way == Way::Mean
    }

    /// The spots this reader can agree on at once.
    fn together(&self) -> Vec<(&ConsensusRow, String)> {
        let at_once = |row: &ConsensusRow| match row.talk {
            Talk::Together(mark) if row.mine && row.agreed.is_none() => Some(words::mark(&self.l, mark)),
            Talk::Together(_) | Talk::Between | Talk::First => None,
        };
        self.view.rows.iter().filter_map(|row| at_once(row).map(|mark| (row, mark))).collect()
    }

    #[expect(clippy::ref_option, reason = "a template hands a reference to the field")]
    fn mark(&self, given: &Option<(Mark, String)>) -> String {
        given.as_ref().map_or_else(|| self.l.t("evaluation-recused-short"), |(mark, _)| words::mark(&self.l, *mark))
    }

    fn strip(&self, row: &ConsensusRow) -> Option<Spread> {
        strip(row)
    }

    fn apart(&self, row: &ConsensusRow) -> String {
        apart(&self.l, row)
    }

    fn wide(&self, row: &ConsensusRow) -> bool {
        row.talk == Talk::First
    }

    fn agreed(&self, row: &ConsensusRow) -> String {
        if self.by_mean() || row.agreed.is_some() { words::level(&self.l, row.level) } else { String::new() }
    }
}

/// One pitch on one criterion, all reasons side by side.
#[derive(Template)]
#[template(path = "evaluation/spot.html")]
pub(crate) struct SpotPage {
    pub(crate) l: Layout,
    pub(crate) form: FormView,
    pub(crate) reference: String,
    pub(crate) lang: String,
    pub(crate) voices: Vec<Voice>,
    pub(crate) row: ConsensusRow,
    pub(crate) pitch: PitchView,
    /// The reader records it now.
    pub(crate) records: bool,
}

impl SpotPage {
    fn said(&self) -> Vec<(&Voice, Option<(String, &String)>)> {
        let words = |given: &Option<(Mark, String)>| given.as_ref().map(|(mark, _)| words::mark(&self.l, *mark));
        let reason = |given: &'_ Option<(Mark, String)>| given.is_some();
        self.voices
            .iter()
            .zip(&self.row.given)
            .map(|(voice, given)| {
                let said = given
                    .as_ref()
                    .filter(|_| reason(given))
                    .map(|(_, reason)| (words(given).unwrap_or_default(), reason));
                (voice, said)
            })
            .collect()
    }

    fn anchors(&self) -> Vec<Anchor> {
        words::anchors(&self.l, &self.row.criterion)
    }

    fn strip(&self) -> Option<Spread> {
        strip(&self.row)
    }

    fn apart(&self) -> String {
        apart(&self.l, &self.row)
    }

    fn agreed(&self) -> String {
        words::level(&self.l, self.row.level)
    }
}

fn strip(row: &ConsensusRow) -> Option<Spread> {
    let marks: Vec<Mark> = row.given.iter().flatten().map(|(mark, _)| *mark).collect();
    words::strip(&marks)
}

fn apart(l: &Layout, row: &ConsensusRow) -> String {
    if row.cell.split() {
        return l.t("evaluation-spread-split");
    }
    l.tn("evaluation-spread", row.cell.spread())
}
