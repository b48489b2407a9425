//! The rules of a pitch: what it holds, when it is complete, how it is sent, and what opening finds.

mod canonical;
mod content;
mod facts;
mod manifest;
mod proposal;

pub(crate) use canonical::canonical;
pub(crate) use content::{Content, Gap, Part};
pub(crate) use facts::{Declared, Facts, Maturity, PriceBand, Use};
pub(crate) use manifest::{Line, Outcome, manifest};
pub(crate) use proposal::{Proposal, Refused, Sent, Stage, Window};

crate::codes! {
    /// How far a proposal is, as stored.
    pub(crate) enum ProposalStage {
        /// Being written; nobody but the company knows.
        Draft = "draft",
        /// Sent and sealed. The last version that came on time counts.
        Submitted = "submitted",
        /// Taken back by the company. It may be sent again until the deadline.
        Withdrawn = "withdrawn",
        /// Opened by two people; the panel reads it.
        Opened = "opened",
        /// Chosen.
        Awarded = "awarded",
        /// Not chosen, with reasons.
        NotSelected = "not_selected",
    }
}

impl ProposalStage {
    /// Whether the company may still change its text.
    pub(crate) const fn is_with_company(self) -> bool {
        matches!(self, Self::Draft | Self::Submitted | Self::Withdrawn)
    }

    /// Whether its company has its letter.
    pub(crate) const fn is_decided(self) -> bool {
        matches!(self, Self::Awarded | Self::NotSelected)
    }

    /// What the company reads about it. A stage without its deadline says too little, so the time is asked for.
    pub(crate) const fn words(self, closed: bool) -> &'static str {
        match (self, closed) {
            (Self::Draft, false) => "proposals-state-draft",
            (Self::Draft, true) => "proposals-state-draft-closed",
            (Self::Submitted, false) => "proposals-state-submitted",
            (Self::Submitted, true) => "proposals-state-submitted-closed",
            (Self::Withdrawn, false) => "proposals-state-withdrawn",
            (Self::Withdrawn, true) => "proposals-state-withdrawn-closed",
            (Self::Opened, _) => "proposals-state-opened",
            (Self::Awarded, _) => "proposals-state-awarded",
            (Self::NotSelected, _) => "proposals-state-not-selected",
        }
    }
}
