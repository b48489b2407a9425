//! What other slices ask about contracts and milestones.

use diesel::prelude::*;

use super::super::domain::{Contract, ContractState, Milestone, MilestoneState, StopReason};
use super::super::store;
use crate::kernel::id::{AccountId, ChallengeId, ContractId, MilestoneId, OrganizationId};
use crate::kernel::instant::Instant;
use crate::kernel::money::Cents;
use crate::platform::db::schema::contracts;
use crate::platform::db::{Conn, DbError};

/// An accepted milestone: the evidence without which no invoice is taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct AcceptedMilestone {
    pub(crate) id: MilestoneId,
    pub(crate) position: i64,
    pub(crate) title: String,
    pub(crate) amount: Cents,
    pub(crate) accepted_at: Instant,
    pub(crate) accepted_by: AccountId,
    pub(crate) contract_id: ContractId,
    pub(crate) challenge_id: ChallengeId,
    pub(crate) agency_id: OrganizationId,
    pub(crate) company_id: OrganizationId,
    pub(crate) vat_basis_points: i64,
    pub(crate) term_days: i64,
}

/// A contract by its id.
pub(crate) fn find_contract(conn: &mut Conn, id: ContractId) -> Result<Contract, DbError> {
    store::load(conn, id)
}

/// The contract a milestone belongs to.
pub(crate) fn contract_by_milestone(conn: &mut Conn, id: MilestoneId) -> Result<Contract, DbError> {
    store::load_by_milestone(conn, id)
}

/// The contract of a challenge, when there is one.
pub(crate) fn contract_of(conn: &mut Conn, id: ChallengeId) -> Result<Option<Contract>, DbError> {
    store::find_of(conn, id)
}

/// The milestone, when it was accepted.
pub(crate) fn accepted(conn: &mut Conn, id: MilestoneId) -> Result<Option<AcceptedMilestone>, DbError> {
    let contract = store::load_by_milestone(conn, id)?;
    let milestones = store::list_milestones(conn, contract.id)?;
    let milestone = milestones.into_iter().find(|milestone| milestone.id == id).ok_or(DbError::NotFound)?;
    let Milestone { position, title, amount, state, .. } = milestone;
    let MilestoneState::Accepted(_, answer) = state else { return Ok(None) };
    Ok(Some(AcceptedMilestone {
        id,
        position,
        title,
        amount,
        accepted_at: answer.at,
        accepted_by: answer.by,
        contract_id: contract.id,
        challenge_id: contract.challenge_id,
        agency_id: contract.agency_id,
        company_id: contract.company_id,
        vat_basis_points: contract.vat_basis_points,
        term_days: contract.term_days,
    }))
}

/// Whether nothing more will be delivered for this challenge: every milestone is accepted or given up.
pub(crate) fn all_done(conn: &mut Conn, id: ChallengeId) -> Result<bool, DbError> {
    let contract: Option<ContractId> =
        contracts::table.filter(contracts::challenge_id.eq(id)).select(contracts::id).first(conn).optional()?;
    let Some(contract) = contract else { return Ok(false) };
    Ok(store::list_milestones(conn, contract)?.iter().all(Milestone::is_settled))
}

/// Whether the contract of this challenge was stopped early.
pub(crate) fn stopped(conn: &mut Conn, id: ChallengeId) -> Result<bool, DbError> {
    let contract = store::find_of(conn, id)?;
    Ok(contract.is_some_and(|contract| matches!(contract.state, ContractState::Stopped { .. })))
}

/// Why the contract of this challenge was stopped early, when it was.
pub(crate) fn stop_reason(conn: &mut Conn, id: ChallengeId) -> Result<Option<StopReason>, DbError> {
    Ok(match store::find_of(conn, id)?.map(|contract| contract.state) {
        Some(ContractState::Stopped { why, .. }) => Some(why),
        _ => None,
    })
}
