//! The agency's panel pages.

use askama::Template;

use crate::kernel::actor::Role;
use crate::platform::web::ui::Choice;
use crate::platform::web::{FormView, Layout};

use super::super::domain::panel::Progress;
use super::super::policy;
use super::super::queries::{Candidate, PanelView, SeatRow};

/// Who sits, how far they are; or the form that composes the panel.
#[derive(Template)]
#[template(path = "evaluation/panel.html")]
pub(crate) struct PanelPage {
    pub(crate) l: Layout,
    pub(crate) form: FormView,
    pub(crate) view: PanelView,
    /// The reader composes and replaces.
    pub(crate) composes: bool,
}

impl PanelPage {
    fn choices(&self) -> Vec<Choice> {
        choices(&self.view.free)
    }

    fn replaceable(&self) -> bool {
        self.composes && self.view.panel.as_ref().is_some_and(|panel| panel.dates.progress() == Progress::Scoring)
    }

    /// Whether this member may still be replaced.
    fn removable(&self, seat: &SeatRow) -> bool {
        policy::may_replace(seat.handed_in_at.is_some(), seat.bar.is_some()).is_ok()
    }

    /// How far the panel is, in one sentence.
    fn progress(&self) -> String {
        let Some(panel) = &self.view.panel else { return String::new() };
        let key = match panel.dates.progress() {
            Progress::Scoring if self.l.now() >= panel.score_by => "evaluation-panel-late",
            Progress::Scoring => "evaluation-panel-scoring",
            Progress::Consensus => "evaluation-panel-consensus",
            Progress::Checking => "evaluation-panel-checking",
            Progress::Passed => "evaluation-panel-passed",
        };
        self.l.t1(key, "due", panel.score_by)
    }

    /// How far one member is.
    fn state(&self, seat: &SeatRow) -> String {
        match (seat.declared_at, seat.handed_in_at) {
            (_, Some(at)) => self.l.t1("evaluation-panel-handed-in", "at", at),
            (None, None) => self.l.t("evaluation-panel-not-declared"),
            (Some(_), None) => {
                self.l.ta("evaluation-panel-scored", &[("done", seat.done.into()), ("all", seat.all.into())])
            }
        }
    }
}

/// Another person for a seat.
#[derive(Template)]
#[template(path = "evaluation/replace.html")]
pub(crate) struct ReplacePage {
    pub(crate) l: Layout,
    pub(crate) form: FormView,
    pub(crate) reference: String,
    pub(crate) seat: SeatRow,
    pub(crate) free: Vec<Candidate>,
}

impl ReplacePage {
    fn choices(&self) -> Vec<Choice> {
        choices(&self.free)
    }
}

fn choices(free: &[Candidate]) -> Vec<Choice> {
    let choice = |one: &Candidate| Choice::new(one.account.as_str(), &one.name).hint(&one.organization);
    free.iter().map(choice).collect()
}

/// Only authors compose.
pub(crate) fn composes(role: Option<Role>) -> bool {
    role == Some(Role::Author)
}
