//! One contract with its milestones, rounds and invoices: seven queries, however long it runs.

use std::collections::HashMap;

use chrono::NaiveDate;
use diesel::prelude::*;

use super::super::domain::{ContractStage, MilestoneStage, Regime};
use super::super::policy::Parties;
use super::{names, people};
use crate::kernel::id::{AccountId, ContractId, InvoiceId, MilestoneId, OrganizationId};
use crate::kernel::instant::Instant;
use crate::kernel::language::Lang;
use crate::kernel::money::Cents;
use crate::kernel::version::Version;
use crate::platform::db::schema::{challenges, contracts, deliveries, invoices, milestones};
use crate::platform::db::{Conn, DbError};

/// Who signed, and when.
pub(in super::super) struct Signed {
    pub(in super::super) name: String,
    pub(in super::super) at: Instant,
}

/// An early end.
pub(in super::super) struct Stopped {
    pub(in super::super) by: Signed,
    pub(in super::super) reason: String,
    pub(in super::super) lessons: String,
}

/// One handing over and its answer.
pub(in super::super) struct Round {
    pub(in super::super) number: i64,
    pub(in super::super) evidence: String,
    pub(in super::super) link: String,
    pub(in super::super) by: Signed,
    pub(in super::super) answer: Option<(Signed, String)>,
}

/// The invoice of a milestone, as far as this page shows it.
pub(in super::super) struct InvoiceLine {
    pub(in super::super) id: InvoiceId,
    pub(in super::super) number: String,
    pub(in super::super) stage: String,
}

/// One milestone.
pub(in super::super) struct MilestoneView {
    pub(in super::super) position: i64,
    pub(in super::super) title: String,
    pub(in super::super) acceptance: String,
    pub(in super::super) amount: Cents,
    pub(in super::super) due_on: NaiveDate,
    pub(in super::super) stage: MilestoneStage,
    pub(in super::super) rounds: Vec<Round>,
    pub(in super::super) invoice: Option<InvoiceLine>,
}

/// A contract as both sides see it.
pub(in super::super) struct ContractView {
    pub(in super::super) id: ContractId,
    pub(in super::super) parties: Parties,
    pub(in super::super) reference: String,
    pub(in super::super) title: String,
    pub(in super::super) lang: Lang,
    pub(in super::super) agency: String,
    pub(in super::super) company: String,
    pub(in super::super) amount: Cents,
    pub(in super::super) vat_basis_points: i64,
    pub(in super::super) term_days: i64,
    pub(in super::super) term_reason: String,
    pub(in super::super) regime: Regime,
    pub(in super::super) stage: ContractStage,
    pub(in super::super) agency_signed: Option<Signed>,
    pub(in super::super) company_signed: Option<Signed>,
    pub(in super::super) stopped: Option<Stopped>,
    pub(in super::super) version: Version,
    pub(in super::super) milestones: Vec<MilestoneView>,
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = contracts)]
struct Row {
    agency_id: OrganizationId,
    company_id: OrganizationId,
    amount_cents: Cents,
    vat_basis_points: i64,
    term_days: i64,
    term_reason: String,
    regime: Regime,
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

#[derive(Queryable, Selectable)]
#[diesel(table_name = milestones)]
struct MilestoneRow {
    id: MilestoneId,
    position: i64,
    title: String,
    acceptance: String,
    amount_cents: Cents,
    due_on: NaiveDate,
    stage: MilestoneStage,
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = deliveries)]
struct RoundRow {
    milestone_id: MilestoneId,
    round: i64,
    evidence: String,
    link: String,
    delivered_by: AccountId,
    delivered_at: Instant,
    reasons: Option<String>,
    answered_by: Option<AccountId>,
    answered_at: Option<Instant>,
}

/// People's names by account; somebody unknown has an empty one.
struct Names(HashMap<AccountId, String>);

impl Names {
    fn signed(&self, by: Option<AccountId>, at: Option<Instant>) -> Option<Signed> {
        Some(Signed { name: self.0.get(&by?).cloned().unwrap_or_default(), at: at? })
    }
}

/// The contract with everything its pages show.
pub(in super::super) fn contract(conn: &mut Conn, id: ContractId) -> Result<ContractView, DbError> {
    let (row, reference, title, lang): (Row, String, String, Lang) = contracts::table
        .inner_join(challenges::table.on(challenges::id.eq(contracts::challenge_id)))
        .filter(contracts::id.eq(id))
        .select((Row::as_select(), challenges::reference, challenges::title, challenges::lang))
        .first(conn)?;
    let mut organizations = names(conn, vec![row.agency_id, row.company_id])?;
    let milestones: Vec<MilestoneRow> = milestones::table
        .filter(milestones::contract_id.eq(id))
        .order(milestones::position.asc())
        .select(MilestoneRow::as_select())
        .load(conn)?;
    let rounds = rounds(conn, &milestones)?;
    let invoices = invoices(conn, id)?;
    let names = Names(people(conn, involved(&row, &rounds))?);
    Ok(ContractView {
        id,
        parties: Parties { agency: row.agency_id, company: row.company_id, drafted_by: row.drafted_by },
        reference,
        title,
        lang,
        agency: organizations.remove(&row.agency_id).unwrap_or_default(),
        company: organizations.remove(&row.company_id).unwrap_or_default(),
        amount: row.amount_cents,
        vat_basis_points: row.vat_basis_points,
        term_days: row.term_days,
        agency_signed: names.signed(row.agency_signed_by, row.agency_signed_at),
        company_signed: names.signed(row.company_signed_by, row.company_signed_at),
        stopped: names.signed(row.stopped_by, row.stopped_at).map(|by| Stopped {
            by,
            reason: row.stopped_reason.unwrap_or_default(),
            lessons: row.stopped_lessons.unwrap_or_default(),
        }),
        term_reason: row.term_reason,
        regime: row.regime,
        stage: row.stage,
        version: row.version,
        milestones: joined(milestones, rounds, invoices, &names),
    })
}

fn rounds(conn: &mut Conn, milestones: &[MilestoneRow]) -> Result<Vec<RoundRow>, DbError> {
    let ids: Vec<MilestoneId> = milestones.iter().map(|row| row.id).collect();
    let rounds = deliveries::table.filter(deliveries::milestone_id.eq_any(ids)).order(deliveries::round.asc());
    Ok(rounds.select(RoundRow::as_select()).load(conn)?)
}

fn invoices(conn: &mut Conn, id: ContractId) -> Result<HashMap<MilestoneId, InvoiceLine>, DbError> {
    let rows: Vec<(MilestoneId, InvoiceId, String, String)> = invoices::table
        .filter(invoices::contract_id.eq(id))
        .select((invoices::milestone_id, invoices::id, invoices::number, invoices::stage))
        .load(conn)?;
    Ok(rows.into_iter().map(|(of, id, number, stage)| (of, InvoiceLine { id, number, stage })).collect())
}

fn involved(row: &Row, rounds: &[RoundRow]) -> Vec<AccountId> {
    let signers = [row.agency_signed_by, row.company_signed_by, row.stopped_by];
    let mut ids: Vec<AccountId> = signers.into_iter().flatten().collect();
    ids.extend(rounds.iter().map(|round| round.delivered_by));
    ids.extend(rounds.iter().filter_map(|round| round.answered_by));
    ids.sort_unstable();
    ids.dedup();
    ids
}

fn joined(
    milestones: Vec<MilestoneRow>,
    rounds: Vec<RoundRow>,
    mut invoices: HashMap<MilestoneId, InvoiceLine>,
    names: &Names,
) -> Vec<MilestoneView> {
    let mut by_milestone: HashMap<MilestoneId, Vec<Round>> = HashMap::new();
    for row in rounds {
        let Some(by) = names.signed(Some(row.delivered_by), Some(row.delivered_at)) else { continue };
        let reasons = row.reasons.unwrap_or_default();
        let answer = names.signed(row.answered_by, row.answered_at).map(|signed| (signed, reasons));
        let round = Round { number: row.round, evidence: row.evidence, link: row.link, by, answer };
        by_milestone.entry(row.milestone_id).or_default().push(round);
    }
    let view = |row: MilestoneRow| MilestoneView {
        rounds: by_milestone.remove(&row.id).unwrap_or_default(),
        invoice: invoices.remove(&row.id),
        position: row.position,
        title: row.title,
        acceptance: row.acceptance,
        amount: row.amount_cents,
        due_on: row.due_on,
        stage: row.stage,
    };
    milestones.into_iter().map(view).collect()
}
