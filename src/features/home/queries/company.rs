//! The desk of a company: its proposals, contracts, milestones and invoices, in four queries.

use chrono::NaiveDate;
use diesel::prelude::*;

use crate::features::challenges::Stage;
use crate::features::pilots::{ContractStage, MilestoneStage};
use crate::features::proposals::ProposalStage;
use crate::kernel::id::{ContractId, MilestoneId, OrganizationId, ProposalId};
use crate::kernel::instant::Instant;
use crate::kernel::language::Lang;
use crate::kernel::money::Cents;
use crate::platform::db::schema::{challenges, contracts, invoices, milestones, organizations, proposals};
use crate::platform::db::{Conn, DbError};

/// A proposal of the company. Never its text: the desk shows that it exists, not what it says.
#[derive(Queryable)]
pub(crate) struct ProposalRow {
    pub(crate) id: ProposalId,
    pub(crate) stage: ProposalStage,
    pub(crate) reference: String,
    pub(crate) title: String,
    pub(crate) lang: Lang,
    pub(crate) challenge_stage: Stage,
    pub(crate) publish_at: Option<Instant>,
    pub(crate) closes_at: Option<Instant>,
    pub(crate) decision_on: Option<NaiveDate>,
}

/// A contract of the company.
#[derive(Queryable)]
pub(crate) struct ContractRow {
    pub(crate) id: ContractId,
    pub(crate) stage: ContractStage,
    pub(crate) amount: Cents,
    pub(crate) title: String,
    pub(crate) lang: Lang,
    pub(crate) agency: String,
}

/// A milestone of one of them.
#[derive(Queryable)]
pub(crate) struct MilestoneRow {
    pub(crate) id: MilestoneId,
    pub(crate) position: i64,
    pub(crate) contract: ContractId,
    pub(crate) title: String,
    pub(crate) stage: MilestoneStage,
    pub(crate) due_on: NaiveDate,
}

/// An invoice of one of them.
#[derive(Queryable)]
pub(crate) struct InvoiceRow {
    pub(crate) contract: ContractId,
    pub(crate) milestone: MilestoneId,
    pub(crate) number: String,
    pub(crate) accepted_on: NaiveDate,
    pub(crate) received_on: NaiveDate,
    pub(crate) term_days: i64,
    pub(crate) disputed_on: Option<NaiveDate>,
    pub(crate) disputed_days: i64,
    pub(crate) paid_on: Option<NaiveDate>,
}

/// All of the desk.
pub(crate) struct CompanyRows {
    pub(crate) proposals: Vec<ProposalRow>,
    pub(crate) contracts: Vec<ContractRow>,
    pub(crate) milestones: Vec<MilestoneRow>,
    pub(crate) invoices: Vec<InvoiceRow>,
}

/// Asks for the desk of a company.
pub(crate) fn company_desk(conn: &mut Conn, company: OrganizationId) -> Result<CompanyRows, DbError> {
    let proposals = proposals::table
        .inner_join(challenges::table.on(challenges::id.eq(proposals::challenge_id)))
        .filter(proposals::organization_id.eq(company))
        .order((challenges::closes_at.desc(), proposals::id.asc()))
        .select((
            proposals::id,
            proposals::stage,
            challenges::reference,
            challenges::title,
            challenges::lang,
            challenges::stage,
            challenges::publish_at,
            challenges::closes_at,
            challenges::decision_on,
        ))
        .limit(250)
        .load(conn)?;
    let contracts: Vec<ContractRow> = contracts::table
        .inner_join(challenges::table.on(challenges::id.eq(contracts::challenge_id)))
        .inner_join(organizations::table.on(organizations::id.eq(contracts::agency_id)))
        .filter(contracts::company_id.eq(company))
        .filter(contracts::stage.ne(ContractStage::Draft))
        .order((contracts::drafted_at.desc(), contracts::id.asc()))
        .select((
            contracts::id,
            contracts::stage,
            contracts::amount_cents,
            challenges::title,
            challenges::lang,
            organizations::name,
        ))
        .limit(100)
        .load(conn)?;
    let ids: Vec<ContractId> = contracts.iter().map(|contract| contract.id).collect();
    let milestones = milestones_of(conn, &ids)?;
    Ok(CompanyRows { proposals, milestones, invoices: invoices_of(conn, &ids)?, contracts })
}

fn milestones_of(conn: &mut Conn, contracts: &[ContractId]) -> Result<Vec<MilestoneRow>, DbError> {
    Ok(milestones::table
        .filter(milestones::contract_id.eq_any(contracts))
        .order((milestones::contract_id.asc(), milestones::position.asc()))
        .select((
            milestones::id,
            milestones::position,
            milestones::contract_id,
            milestones::title,
            milestones::stage,
            milestones::due_on,
        ))
        .load(conn)?)
}

fn invoices_of(conn: &mut Conn, contracts: &[ContractId]) -> Result<Vec<InvoiceRow>, DbError> {
    Ok(invoices::table
        .filter(invoices::contract_id.eq_any(contracts))
        .order((invoices::received_on.asc(), invoices::id.asc()))
        .select((
            invoices::contract_id,
            invoices::milestone_id,
            invoices::number,
            invoices::accepted_on,
            invoices::received_on,
            invoices::term_days,
            invoices::disputed_on,
            invoices::disputed_days,
            invoices::paid_on,
        ))
        .load(conn)?)
}
