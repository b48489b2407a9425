//! A contract: drafted, signed for the agency, signed by the company and running, or stopped early without blame.
//!
//! There is no state "done": a contract is done when its milestones are, which is computed and never stored.

use crate::kernel::id::{AccountId, ChallengeId, ContractId, OrganizationId};
use crate::kernel::instant::Instant;
use crate::kernel::money::Cents;
use crate::kernel::refusal::Denied;
use crate::kernel::version::Version;

use super::Step;
use super::milestone::{Milestone, MilestoneState};

crate::codes! {
    /// Where a contract stands, as stored.
    pub(crate) enum ContractStage {
        /// The author writes it.
        Draft = "draft",
        /// The approver signed; the company has not yet.
        Offered = "offered",
        /// Both signed.
        Running = "running",
        /// Stopped before the end.
        Stopped = "stopped",
    }
}

/// Who signed, and when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Signature {
    pub(crate) by: AccountId,
    pub(crate) at: Instant,
}

/// Why the test stops, and what is known now. Both are asked for: a stop without a lesson was paid for nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct StopReason {
    pub(crate) reason: String,
    pub(crate) lessons: String,
}

/// Where a contract stands, with what is known there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum ContractState {
    Draft,
    Offered { agency: Signature },
    Running { agency: Signature, company: Signature },
    Stopped { agency: Signature, company: Signature, stopped: Signature, why: StopReason },
}

/// A contract between an agency and a company.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Contract {
    pub(crate) id: ContractId,
    pub(crate) challenge_id: ChallengeId,
    pub(crate) agency_id: OrganizationId,
    pub(crate) company_id: OrganizationId,
    pub(crate) amount: Cents,
    pub(crate) vat_basis_points: i64,
    pub(crate) term_days: i64,
    pub(crate) drafted_by: AccountId,
    pub(crate) state: ContractState,
    pub(crate) version: Version,
}

impl Contract {
    /// The stage it is stored as.
    pub(crate) const fn stage(&self) -> ContractStage {
        match self.state {
            ContractState::Draft => ContractStage::Draft,
            ContractState::Offered { .. } => ContractStage::Offered,
            ContractState::Running { .. } => ContractStage::Running,
            ContractState::Stopped { .. } => ContractStage::Stopped,
        }
    }

    /// A changed draft. What the approver signed is not what stands there now, so that signature lapses.
    pub(crate) fn revise(self) -> Result<Self, Denied> {
        match self.state {
            ContractState::Draft | ContractState::Offered { .. } => Ok(Self { state: ContractState::Draft, ..self }),
            ContractState::Running { .. } | ContractState::Stopped { .. } => {
                Err(Denied::because("pilots-refused-signed"))
            }
        }
    }

    /// Signs for the agency.
    pub(crate) fn sign_for_agency(self, agency: Signature) -> Step<Self> {
        match self.state {
            ContractState::Draft => Step::Moved(Self { state: ContractState::Offered { agency }, ..self }),
            ContractState::Offered { .. } | ContractState::Running { .. } | ContractState::Stopped { .. } => {
                Step::Same(self)
            }
        }
    }

    /// Signs for the company; from then on it runs.
    pub(crate) fn sign_for_company(self, company: Signature) -> Result<Step<Self>, Denied> {
        match self.state {
            ContractState::Draft => Err(Denied::because("pilots-refused-agency-first")),
            ContractState::Offered { agency } => {
                Ok(Step::Moved(Self { state: ContractState::Running { agency, company }, ..self }))
            }
            ContractState::Running { .. } | ContractState::Stopped { .. } => Ok(Step::Same(self)),
        }
    }

    /// Stops a running contract early.
    ///
    /// Work that was handed over gets its answer first: the company is paid for what it did, and nobody can lose
    /// an acceptance by stopping the day before.
    pub(crate) fn stop(
        self,
        milestones: &[Milestone],
        stopped: Signature,
        why: StopReason,
    ) -> Result<Step<Self>, Denied> {
        let waiting = |one: &Milestone| matches!(one.state, MilestoneState::Delivered(_));
        match self.state {
            ContractState::Stopped { .. } => Ok(Step::Same(self)),
            ContractState::Draft | ContractState::Offered { .. } => Err(Denied::because("pilots-refused-not-running")),
            ContractState::Running { .. } if milestones.iter().any(waiting) => {
                Err(Denied::because("pilots-refused-stop-waiting"))
            }
            ContractState::Running { .. } if milestones.iter().all(Milestone::is_settled) => {
                Err(Denied::because("pilots-refused-stop-done"))
            }
            ContractState::Running { agency, company } => {
                Ok(Step::Moved(Self { state: ContractState::Stopped { agency, company, stopped, why }, ..self }))
            }
        }
    }

    /// Evidence that work may be handed over and answered.
    pub(crate) fn running(&self) -> Result<(), Denied> {
        match self.state {
            ContractState::Running { .. } => Ok(()),
            ContractState::Stopped { .. } => Err(Denied::because("pilots-refused-stopped")),
            ContractState::Draft | ContractState::Offered { .. } => Err(Denied::because("pilots-refused-not-running")),
        }
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::super::milestone::tests::{accepted, delivered, planned};
    use super::*;
    use crate::kernel::id::Id;

    fn signature(of: u128) -> Signature {
        Signature { by: AccountId::from_entropy(of), at: Instant::from_micros(1) }
    }

    fn draft() -> Contract {
        Contract {
            id: ContractId::from_entropy(1),
            challenge_id: ChallengeId::from_entropy(2),
            agency_id: OrganizationId::from_entropy(3),
            company_id: OrganizationId::from_entropy(4),
            amount: Cents::new(300),
            vat_basis_points: 2_100,
            term_days: 30,
            drafted_by: AccountId::from_entropy(5),
            state: ContractState::Draft,
            version: Version::FIRST,
        }
    }

    fn running() -> Contract {
        draft().sign_for_agency(signature(6)).value().sign_for_company(signature(7)).unwrap().value()
    }

    fn why() -> StopReason {
        StopReason { reason: "No data".to_owned(), lessons: "Ask for data first".to_owned() }
    }

    #[test]
    fn it_runs_when_the_agency_and_then_the_company_signed() {
        let refused = draft().sign_for_company(signature(7)).unwrap_err();
        assert_eq!(refused, Denied::because("pilots-refused-agency-first"));
        assert_eq!(running().stage(), ContractStage::Running);
    }

    #[test]
    fn signing_twice_keeps_the_first_signature() {
        let once = draft().sign_for_agency(signature(6)).value();
        assert_eq!(once.clone().sign_for_agency(signature(9)), Step::Same(once));
        let both = running();
        assert_eq!(both.clone().sign_for_company(signature(9)), Ok(Step::Same(both)));
    }

    #[test]
    fn a_change_after_the_agency_signed_takes_the_signature_away() {
        let offered = draft().sign_for_agency(signature(6)).value();
        assert_eq!(offered.revise().unwrap().state, ContractState::Draft);
        assert_eq!(running().revise(), Err(Denied::because("pilots-refused-signed")));
    }

    #[test]
    fn it_stops_only_when_no_delivery_waits_and_something_is_left_to_do() {
        let waiting = running().stop(&[accepted(), delivered()], signature(8), why());
        assert_eq!(waiting, Err(Denied::because("pilots-refused-stop-waiting")));
        let done = running().stop(&[accepted(), accepted()], signature(8), why());
        assert_eq!(done, Err(Denied::because("pilots-refused-stop-done")));
        let stopped = running().stop(&[accepted(), planned()], signature(8), why()).unwrap().value();
        assert_eq!(stopped.stage(), ContractStage::Stopped);
        assert_eq!(stopped.running(), Err(Denied::because("pilots-refused-stopped")));
        assert_eq!(stopped.clone().stop(&[], signature(9), why()), Ok(Step::Same(stopped)));
    }

    #[test]
    fn a_draft_cannot_be_stopped() {
        assert_eq!(draft().stop(&[planned()], signature(8), why()), Err(Denied::because("pilots-refused-not-running")));
    }
}
