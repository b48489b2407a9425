//! The decision of a challenge.

use std::collections::HashMap;

use askama::Template;

use crate::features::challenges::{Challenge, Criterion};
use crate::features::evaluation::{Pitch, PitchView, words};
use crate::kernel::actor::Role;
use crate::kernel::id::ProposalId;
use crate::kernel::message::{Arg, Message};
use crate::platform::web::ui::Choice;
use crate::platform::web::{FieldLabel, FormView, Layout};

use super::super::domain::{Decision, State, Verdict};
use super::super::queries::RankRow;
use super::next::{Next, next};

/// The ranked table, what is proposed, and the form of whoever is next.
#[derive(Template)]
#[template(path = "decisions/decision.html")]
pub(crate) struct DecisionPage {
    pub(crate) l: Layout,
    pub(crate) form: FormView,
    pub(crate) challenge: Challenge,
    pub(crate) criteria: Vec<Criterion>,
    pub(crate) rows: Vec<RankRow>,
    pub(crate) decision: Option<Decision>,
    /// Who proposed and who approved, by name.
    pub(crate) proposer: String,
    pub(crate) approver: String,
    /// The reader may propose now.
    pub(crate) proposes: bool,
    /// The reader may approve or return now.
    pub(crate) approves: bool,
    /// Approving owes a reason for the choice among equals.
    pub(crate) tied: bool,
    /// In which role the reader looks.
    pub(crate) role: Option<Role>,
    /// Why the reader has no part in this decision although the role would.
    pub(crate) barred: Option<Message>,
    /// The texts of the pitches, for those who decide.
    pub(crate) pitches: HashMap<ProposalId, Pitch>,
}

impl DecisionPage {
    pub(super) fn state(&self) -> Option<State> {
        self.decision.as_ref().map(Decision::state)
    }

    /// Where it stands, in one sentence.
    fn lead(&self) -> String {
        self.l.t(match self.state() {
            None => "decisions-state-none",
            Some(State::Proposed) => "decisions-state-proposed",
            Some(State::Returned) => "decisions-state-returned",
            Some(State::Approved) => "decisions-state-approved",
            Some(State::Told) => "decisions-state-told",
        })
    }

    /// What the reader does now.
    fn next(&self) -> Option<Next> {
        next(self)
    }

    /// The company and the text of every pitch, the best first.
    fn texts(&self) -> Vec<(&RankRow, PitchView)> {
        let lang = self.challenge.lang.as_str();
        let text =
            |row: &RankRow| self.pitches.get(&row.pitch).map(|pitch| PitchView::new(&self.l, lang, pitch.clone()));
        self.rows.iter().filter_map(|row| text(row).map(|text| (row, text))).collect()
    }

    /// What is proposed, in one sentence.
    fn verdict(&self, decision: &Decision) -> String {
        match decision.verdict {
            Verdict::NoAward => self.l.t("decisions-verdict-none"),
            Verdict::Award(pitch, amount) => {
                let company = self.rows.iter().find(|row| row.pitch == pitch).map_or("", |row| row.company.as_str());
                self.l.ta("decisions-verdict-award", &[("company", Arg::from(company)), ("amount", amount.into())])
            }
        }
    }

    fn choices(&self) -> Vec<Choice> {
        let first = self.rows.iter().filter(|row| row.place == Some(1));
        let choice = |row: &RankRow| {
            let label = self.l.t1("decisions-choose", "company", row.company.as_str());
            Choice::new(row.pitch.as_str(), label).hint(words::share(&self.l, row.share))
        };
        let none =
            Choice::new("no_award", self.l.t("decisions-choose-none")).hint(self.l.t("decisions-choose-none-hint"));
        first.map(choice).chain(std::iter::once(none)).collect()
    }

    /// What the fields are called, where two proposals stand side by side.
    pub(crate) fn labels(&self) -> Vec<FieldLabel> {
        vec![
            FieldLabel::new("verdict", self.l.t("decisions-verdict")).choices(self.choices()),
            FieldLabel::new("amount", self.l.t("decisions-amount")),
            FieldLabel::new("reasons", self.l.t("decisions-reasons")),
        ]
    }

    /// The agreed level on each criterion, with its title.
    fn levels(&self, row: &RankRow) -> Vec<(&str, String)> {
        let titles = self.criteria.iter().map(|criterion| criterion.title.as_str());
        titles.zip(row.levels.iter().map(|level| words::level(&self.l, *level))).collect()
    }

    fn place(&self, row: &RankRow) -> String {
        words::place(&self.l, row.place, row.tied)
    }

    fn share(&self, row: &RankRow) -> String {
        words::share(&self.l, row.share)
    }

    fn why(&self, row: &RankRow) -> String {
        words::why(&self.l, row.place, row.tied, row.by_rule)
    }

    fn released(&self) -> String {
        let released = self.challenge.released.unwrap_or(self.challenge.budget);
        self.l.t1("decisions-amount-hint", "released", released)
    }
}
