//! What a contract is: its terms, its signatures, its milestones, and how each of them may change.

pub(crate) mod contract;
pub(crate) mod milestone;
pub(crate) mod terms;

pub(crate) use contract::{Contract, ContractStage, ContractState, Signature, StopReason};
pub(crate) use milestone::{Answer, Delivery, Evidence, Milestone, MilestoneStage, MilestoneState};
pub(crate) use terms::{Planned, Regime, Terms};

/// What an act did: it moved the thing on, or the same act was done before and nothing changes.
///
/// A second press of a button, a reload or a retry shows the result of the first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Step<T> {
    /// The thing moved on.
    Moved(T),
    /// This was done before.
    Same(T),
}

impl<T> Step<T> {
    /// The thing as it is now.
    #[cfg(test)]
    pub(crate) fn value(self) -> T {
        match self {
            Self::Moved(value) | Self::Same(value) => value,
        }
    }
}
