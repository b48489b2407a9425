//! One invoice with everything both sides must know of it, and the page on which it is recorded.

use chrono::NaiveDate;
use diesel::prelude::*;

use super::super::actions::{Halt, hands};
use super::super::domain::{Interest, Invoice};
use super::super::policy::{Act, Hands, may};
use super::super::store;
use super::{names, people, tariff};
use crate::features::pilots;
use crate::kernel::actor::Actor;
use crate::kernel::id::{AccountId, ContractId, InvoiceId, MilestoneId};
use crate::kernel::instant::Instant;
use crate::kernel::money::Cents;
use crate::platform::db::schema::{challenges, contracts, disputes, invoices, milestones, organizations};
use crate::platform::db::{Conn, DbError};

/// One dispute in the past or now.
pub(in super::super) struct DisputeLine {
    pub(in super::super) reason: String,
    pub(in super::super) by: String,
    pub(in super::super) opened_on: NaiveDate,
    pub(in super::super) resumed_on: Option<NaiveDate>,
}

/// One invoice as both sides see it.
pub(in super::super) struct InvoiceView {
    pub(in super::super) invoice: Invoice,
    pub(in super::super) hands: Hands,
    pub(in super::super) reference: String,
    pub(in super::super) position: i64,
    pub(in super::super) milestone: String,
    pub(in super::super) milestone_amount: Cents,
    pub(in super::super) accepted_by: String,
    pub(in super::super) accepted_at: Instant,
    pub(in super::super) contract_amount: Cents,
    pub(in super::super) contract_vat: i64,
    /// The bank account of the company.
    pub(in super::super) iban: Option<String>,
    pub(in super::super) invoiced: Cents,
    pub(in super::super) company: String,
    pub(in super::super) agency: String,
    pub(in super::super) paid_by: String,
    pub(in super::super) disputes: Vec<DisputeLine>,
    pub(in super::super) interest: Interest,
}

/// The invoice, for somebody of one of the two sides.
pub(in super::super) fn invoice(
    conn: &mut Conn,
    actor: &Actor,
    id: InvoiceId,
    today: NaiveDate,
) -> Result<InvoiceView, Halt> {
    let invoice = store::load(conn, id)?;
    let (hands, milestone) = hands(conn, &invoice)?;
    may(actor, Act::See, hands)?;
    let (contract_amount, contract_vat, reference, iban): (Cents, i64, String, Option<String>) = contracts::table
        .inner_join(challenges::table.on(challenges::id.eq(contracts::challenge_id)))
        .inner_join(organizations::table.on(organizations::id.eq(contracts::company_id)))
        .filter(contracts::id.eq(invoice.contract_id))
        .select((contracts::amount_cents, contracts::vat_basis_points, challenges::reference, organizations::iban))
        .first(conn)
        .map_err(DbError::from)?;
    let mut names = names(conn, vec![invoice.agency_id, invoice.company_id])?;
    let (disputes, mut people) = disputed(conn, &invoice, milestone.accepted_by)?;
    let tariff = tariff(conn, today)?;
    Ok(InvoiceView {
        hands,
        reference,
        position: milestone.position,
        milestone_amount: milestone.amount,
        accepted_by: people.get(&milestone.accepted_by).cloned().unwrap_or_default(),
        accepted_at: milestone.accepted_at,
        milestone: milestone.title,
        contract_amount,
        contract_vat,
        iban,
        invoiced: invoiced(conn, invoice.contract_id)?,
        company: names.remove(&invoice.company_id).unwrap_or_default(),
        agency: names.remove(&invoice.agency_id).unwrap_or_default(),
        paid_by: payer(&invoice).and_then(|by| people.remove(&by)).unwrap_or_default(),
        disputes,
        interest: invoice.interest(today, &tariff),
        invoice,
    })
}

fn payer(invoice: &Invoice) -> Option<AccountId> {
    match &invoice.state {
        super::super::domain::InvoiceState::Paid { payment, .. } => Some(payment.by),
        super::super::domain::InvoiceState::Running | super::super::domain::InvoiceState::Disputed { .. } => None,
    }
}

type People = std::collections::HashMap<AccountId, String>;

fn disputed(conn: &mut Conn, invoice: &Invoice, accepter: AccountId) -> Result<(Vec<DisputeLine>, People), DbError> {
    let rows: Vec<(String, AccountId, NaiveDate, Option<NaiveDate>)> = disputes::table
        .filter(disputes::invoice_id.eq(invoice.id))
        .order(disputes::number.asc())
        .select((disputes::reason, disputes::opened_by, disputes::opened_on, disputes::resumed_on))
        .load(conn)?;
    let ids = rows.iter().map(|(_, by, ..)| *by).chain([accepter]).chain(payer(invoice));
    let people = people(conn, ids.collect())?;
    let line = |(reason, by, opened_on, resumed_on)| DisputeLine {
        reason,
        by: people.get(&by).cloned().unwrap_or_default(),
        opened_on,
        resumed_on,
    };
    let lines = rows.into_iter().map(line).collect();
    Ok((lines, people))
}

/// What was invoiced of a contract so far, without VAT.
fn invoiced(conn: &mut Conn, contract: ContractId) -> Result<Cents, DbError> {
    let nets: Vec<Cents> =
        invoices::table.filter(invoices::contract_id.eq(contract)).select(invoices::net_cents).load(conn)?;
    Ok(nets.into_iter().sum())
}

/// The page on which the company records an invoice.
pub(in super::super) struct Recording {
    pub(in super::super) milestone: MilestoneId,
    pub(in super::super) reference: String,
    pub(in super::super) position: i64,
    pub(in super::super) title: String,
    pub(in super::super) amount: Cents,
    pub(in super::super) vat_basis_points: i64,
    pub(in super::super) term_days: i64,
    /// Accepted or not: without acceptance there is nothing to invoice.
    pub(in super::super) accepted: bool,
    /// The invoice that stands, when there is one.
    pub(in super::super) standing: Option<InvoiceId>,
}

/// A milestone of the company's contract, by its place.
pub(in super::super) fn recording(
    conn: &mut Conn,
    actor: &Actor,
    contract: ContractId,
    position: i64,
) -> Result<Recording, Halt> {
    let contract = pilots::find_contract(conn, contract)?;
    let (agency, company) = (contract.agency_id, contract.company_id);
    may(actor, Act::Invoice, Hands { agency, company, approved_by: None, accepted_by: None })?;
    let (milestone, title, amount, reference): (MilestoneId, String, Cents, String) = milestones::table
        .inner_join(contracts::table.on(contracts::id.eq(milestones::contract_id)))
        .inner_join(challenges::table.on(challenges::id.eq(contracts::challenge_id)))
        .filter(milestones::contract_id.eq(contract.id).and(milestones::position.eq(position)))
        .select((milestones::id, milestones::title, milestones::amount_cents, challenges::reference))
        .first(conn)
        .map_err(DbError::from)?;
    Ok(Recording {
        milestone,
        reference,
        position,
        title,
        amount,
        vat_basis_points: contract.vat_basis_points,
        term_days: contract.term_days,
        accepted: pilots::accepted(conn, milestone)?.is_some(),
        standing: store::find_of(conn, milestone)?.map(|invoice| invoice.id),
    })
}
