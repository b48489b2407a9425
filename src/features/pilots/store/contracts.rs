//! Rows of contracts. The columns of a signature stand or fall together, else the row is corrupt.

use diesel::prelude::*;

use crate::features::pilots::domain::{Contract, ContractStage, ContractState, Regime, Signature, StopReason, Terms};
use crate::kernel::id::{AccountId, ChallengeId, ContractId, MilestoneId, OrganizationId};
use crate::kernel::instant::Instant;
use crate::kernel::money::Cents;
use crate::kernel::version::Version;
use crate::platform::db::schema::{contracts, milestones};
use crate::platform::db::{Conn, DbError};

#[derive(Queryable, Selectable)]
#[diesel(table_name = contracts)]
struct Row {
    id: ContractId,
    challenge_id: ChallengeId,
    agency_id: OrganizationId,
    company_id: OrganizationId,
    amount_cents: Cents,
    vat_basis_points: i64,
    term_days: i64,
    stage: ContractStage,
    drafted_by: AccountId,
    agency_signed_by: Option<AccountId>,
    agency_signed_at: Option<Instant>,
    company_signed_by: Option<AccountId>,
    company_signed_at: Option<Instant>,
    stopped_by: Option<AccountId>,
    stopped_at: Option<Instant>,
    stopped_reason: Option<String>,
    stopped_lessons: Option<String>,
    version: Version,
}

#[derive(Insertable)]
#[diesel(table_name = contracts)]
struct NewRow<'a> {
    id: ContractId,
    challenge_id: ChallengeId,
    agency_id: OrganizationId,
    company_id: OrganizationId,
    amount_cents: Cents,
    currency: &'a str,
    vat_basis_points: i64,
    term_days: i64,
    term_reason: &'a str,
    regime: Regime,
    stage: ContractStage,
    drafted_by: AccountId,
    drafted_at: Instant,
    version: Version,
}

fn signature(by: Option<AccountId>, at: Option<Instant>) -> Option<Signature> {
    Some(Signature { by: by?, at: at? })
}

impl Row {
    fn state(&self) -> Option<ContractState> {
        let agency = signature(self.agency_signed_by, self.agency_signed_at);
        let company = signature(self.company_signed_by, self.company_signed_at);
        Some(match self.stage {
            ContractStage::Draft => ContractState::Draft,
            ContractStage::Offered => ContractState::Offered { agency: agency? },
            ContractStage::Running => ContractState::Running { agency: agency?, company: company? },
            ContractStage::Stopped => ContractState::Stopped {
                agency: agency?,
                company: company?,
                stopped: signature(self.stopped_by, self.stopped_at)?,
                why: StopReason { reason: self.stopped_reason.clone()?, lessons: self.stopped_lessons.clone()? },
            },
        })
    }
}

impl TryFrom<Row> for Contract {
    type Error = DbError;

    fn try_from(row: Row) -> Result<Self, DbError> {
        let state = row.state().ok_or_else(|| DbError::Corrupt(format!("signatures of contract {}", row.id)))?;
        Ok(Self {
            id: row.id,
            challenge_id: row.challenge_id,
            agency_id: row.agency_id,
            company_id: row.company_id,
            amount: row.amount_cents,
            vat_basis_points: row.vat_basis_points,
            term_days: row.term_days,
            drafted_by: row.drafted_by,
            state,
            version: row.version,
        })
    }
}

/// A contract that must exist.
pub(in super::super) fn load(conn: &mut Conn, id: ContractId) -> Result<Contract, DbError> {
    contracts::table.find(id).select(Row::as_select()).first(conn)?.try_into()
}

/// The contract a milestone belongs to.
pub(in super::super) fn load_by_milestone(conn: &mut Conn, id: MilestoneId) -> Result<Contract, DbError> {
    let contract: ContractId = milestones::table.find(id).select(milestones::contract_id).first(conn)?;
    load(conn, contract)
}

/// The contract of a challenge, when it was drafted.
pub(in super::super) fn find_of(conn: &mut Conn, id: ChallengeId) -> Result<Option<Contract>, DbError> {
    let row =
        contracts::table.filter(contracts::challenge_id.eq(id)).select(Row::as_select()).first(conn).optional()?;
    row.map(Contract::try_from).transpose()
}

/// A new draft.
pub(in super::super) fn insert(
    conn: &mut Conn,
    contract: &Contract,
    terms: &Terms,
    currency: &str,
    now: Instant,
) -> Result<(), DbError> {
    let row = NewRow {
        id: contract.id,
        challenge_id: contract.challenge_id,
        agency_id: contract.agency_id,
        company_id: contract.company_id,
        amount_cents: contract.amount,
        currency,
        vat_basis_points: terms.vat_basis_points,
        term_days: terms.term_days,
        term_reason: &terms.term_reason,
        regime: terms.regime,
        stage: contract.stage(),
        drafted_by: contract.drafted_by,
        drafted_at: now,
        version: contract.version,
    };
    diesel::insert_into(contracts::table).values(row).execute(conn)?;
    Ok(())
}

/// Other terms in a draft that was at version `seen`; whatever was signed lapses.
pub(in super::super) fn revise(conn: &mut Conn, contract: &Contract, terms: &Terms) -> Result<(), DbError> {
    let nobody: Option<AccountId> = None;
    let never: Option<Instant> = None;
    let changed = diesel::update(contracts::table.find(contract.id).filter(contracts::version.eq(contract.version)))
        .set((
            contracts::vat_basis_points.eq(terms.vat_basis_points),
            contracts::term_days.eq(terms.term_days),
            contracts::term_reason.eq(&terms.term_reason),
            contracts::regime.eq(terms.regime),
            contracts::stage.eq(contract.stage()),
            contracts::drafted_by.eq(contract.drafted_by),
            contracts::agency_signed_by.eq(nobody),
            contracts::agency_signed_at.eq(never),
            contracts::version.eq(contract.version.next()),
        ))
        .execute(conn)?;
    if changed == 0 { Err(DbError::Stale) } else { Ok(()) }
}

/// Where a contract stands now, if nobody moved it since it was read.
pub(in super::super) fn save(conn: &mut Conn, contract: &Contract) -> Result<(), DbError> {
    let (agency, company, stopped) = match &contract.state {
        ContractState::Draft => (None, None, None),
        ContractState::Offered { agency } => (Some(*agency), None, None),
        ContractState::Running { agency, company } => (Some(*agency), Some(*company), None),
        ContractState::Stopped { agency, company, stopped, why } => {
            (Some(*agency), Some(*company), Some((*stopped, why.clone())))
        }
    };
    let changed = diesel::update(contracts::table.find(contract.id).filter(contracts::version.eq(contract.version)))
        .set((
            contracts::stage.eq(contract.stage()),
            contracts::agency_signed_by.eq(agency.map(|signed| signed.by)),
            contracts::agency_signed_at.eq(agency.map(|signed| signed.at)),
            contracts::company_signed_by.eq(company.map(|signed| signed.by)),
            contracts::company_signed_at.eq(company.map(|signed| signed.at)),
            contracts::stopped_by.eq(stopped.as_ref().map(|(signed, _)| signed.by)),
            contracts::stopped_at.eq(stopped.as_ref().map(|(signed, _)| signed.at)),
            contracts::stopped_reason.eq(stopped.as_ref().map(|(_, why)| why.reason.clone())),
            contracts::stopped_lessons.eq(stopped.as_ref().map(|(_, why)| why.lessons.clone())),
            contracts::version.eq(contract.version.next()),
        ))
        .execute(conn)?;
    if changed == 0 { Err(DbError::Stale) } else { Ok(()) }
}
