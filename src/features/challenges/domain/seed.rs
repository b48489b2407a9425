//! What a new challenge starts with: nothing, an example of the library, or another challenge of the agency.

use super::criteria::{Criterion, Wording};
use super::part::Part;
use super::plan::{Instalment, Payment};
use super::{Brief, Method, Rights, Theme};
use crate::kernel::language::Lang;
use crate::kernel::money::Cents;

/// What a new challenge starts with; everything may be empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Seed {
    /// The language it is written in.
    pub(crate) lang: Lang,
    /// Its title.
    pub(crate) title: String,
    /// The problem in one sentence.
    pub(crate) summary: String,
    /// What it is about.
    pub(crate) theme: Theme,
    /// Texts to start from.
    pub(crate) texts: Vec<(Part, String)>,
    /// Criteria to start from.
    pub(crate) criteria: Vec<Wording>,
    /// The money.
    pub(crate) budget: Cents,
    /// How it is paid.
    pub(crate) plan: Vec<Payment>,
    /// Who owns what is made.
    pub(crate) rights: Option<Rights>,
    /// How the panel comes to one score.
    pub(crate) method: Method,
}

impl Seed {
    /// The texts, criteria and plan of a challenge; not its dates, release or comments.
    pub(crate) fn of(brief: &Brief) -> Self {
        Self {
            lang: brief.challenge.lang,
            title: brief.challenge.title.clone(),
            summary: brief.challenge.summary.clone(),
            theme: brief.challenge.theme,
            texts: brief.texts.iter().map(|text| (text.part, text.body.clone())).collect(),
            criteria: brief.criteria.iter().map(Criterion::wording).collect(),
            budget: brief.challenge.budget,
            plan: brief.plan.iter().map(Instalment::payment).collect(),
            rights: brief.rights,
            method: brief.challenge.method,
        }
    }
}
