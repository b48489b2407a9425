//! Rows of invoices and disputes. The columns of a state stand or fall together, else the row is corrupt.

use chrono::NaiveDate;
use diesel::prelude::*;

use super::domain::{Invoice, InvoiceStage, InvoiceState, Payment};
use crate::kernel::id::{AccountId, ContractId, InvoiceId, MilestoneId, OrganizationId};
use crate::kernel::instant::Instant;
use crate::kernel::money::Cents;
use crate::kernel::version::Version;
use crate::platform::db::schema::{disputes, invoices};
use crate::platform::db::{Conn, DbError};

crate::stored_text!(InvoiceStage);

/// One invoice as stored.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = invoices)]
pub(super) struct Row {
    id: InvoiceId,
    contract_id: ContractId,
    milestone_id: MilestoneId,
    company_id: OrganizationId,
    agency_id: OrganizationId,
    number: String,
    net_cents: Cents,
    vat_basis_points: i64,
    vat_cents: Cents,
    stage: InvoiceStage,
    accepted_on: NaiveDate,
    received_on: NaiveDate,
    term_days: i64,
    disputed_on: Option<NaiveDate>,
    disputed_days: i64,
    paid_on: Option<NaiveDate>,
    paid_by: Option<AccountId>,
    paid_reference: Option<String>,
    interest_cents: Cents,
    fixed_cents: Cents,
    version: Version,
}

impl Row {
    fn state(&self) -> Option<InvoiceState> {
        Some(match self.stage {
            InvoiceStage::Running => InvoiceState::Running,
            InvoiceStage::Disputed => InvoiceState::Disputed { since: self.disputed_on? },
            InvoiceStage::Paid => InvoiceState::Paid {
                payment: Payment { on: self.paid_on?, by: self.paid_by?, reference: self.paid_reference.clone()? },
                interest: self.interest_cents,
                fixed_sum: self.fixed_cents,
            },
        })
    }
}

impl TryFrom<Row> for Invoice {
    type Error = DbError;

    fn try_from(row: Row) -> Result<Self, DbError> {
        let state = row.state().ok_or_else(|| DbError::Corrupt(format!("state of invoice {}", row.id)))?;
        Ok(Self {
            id: row.id,
            contract_id: row.contract_id,
            milestone_id: row.milestone_id,
            company_id: row.company_id,
            agency_id: row.agency_id,
            number: row.number,
            net: row.net_cents,
            vat_basis_points: row.vat_basis_points,
            vat: row.vat_cents,
            accepted_on: row.accepted_on,
            received_on: row.received_on,
            term_days: row.term_days,
            disputed_days: row.disputed_days,
            state,
            version: row.version,
        })
    }
}

/// An invoice that must exist.
pub(super) fn load(conn: &mut Conn, id: InvoiceId) -> Result<Invoice, DbError> {
    invoices::table.find(id).select(Row::as_select()).first(conn)?.try_into()
}

/// The invoice of a milestone, when it was recorded.
pub(super) fn find_of(conn: &mut Conn, id: MilestoneId) -> Result<Option<Invoice>, DbError> {
    let row = invoices::table.filter(invoices::milestone_id.eq(id)).select(Row::as_select()).first(conn).optional()?;
    row.map(Invoice::try_from).transpose()
}

/// A new invoice. A number the company used before is a duplicate.
pub(super) fn insert(conn: &mut Conn, invoice: &Invoice, by: AccountId, at: Instant) -> Result<(), DbError> {
    diesel::insert_into(invoices::table)
        .values((
            (
                invoices::id.eq(invoice.id),
                invoices::contract_id.eq(invoice.contract_id),
                invoices::milestone_id.eq(invoice.milestone_id),
                invoices::company_id.eq(invoice.company_id),
                invoices::agency_id.eq(invoice.agency_id),
                invoices::number.eq(&invoice.number),
                invoices::net_cents.eq(invoice.net),
                invoices::vat_basis_points.eq(invoice.vat_basis_points),
                invoices::vat_cents.eq(invoice.vat),
                invoices::stage.eq(invoice.stage()),
            ),
            (
                invoices::accepted_on.eq(invoice.accepted_on),
                invoices::received_on.eq(invoice.received_on),
                invoices::term_days.eq(invoice.term_days),
                invoices::disputed_days.eq(invoice.disputed_days),
                invoices::interest_cents.eq(Cents::ZERO),
                invoices::fixed_cents.eq(Cents::ZERO),
                invoices::recorded_by.eq(by),
                invoices::recorded_at.eq(at),
                invoices::version.eq(invoice.version),
            ),
        ))
        .execute(conn)?;
    Ok(())
}

/// Where an invoice stands now, if nobody moved it since it was read.
pub(super) fn save(conn: &mut Conn, invoice: &Invoice) -> Result<(), DbError> {
    let (disputed_on, paid) = match &invoice.state {
        InvoiceState::Running => (None, None),
        InvoiceState::Disputed { since } => (Some(*since), None),
        InvoiceState::Paid { payment, interest, fixed_sum } => (None, Some((payment, *interest, *fixed_sum))),
    };
    let changed = diesel::update(invoices::table.find(invoice.id).filter(invoices::version.eq(invoice.version)))
        .set((
            invoices::stage.eq(invoice.stage()),
            invoices::disputed_on.eq(disputed_on),
            invoices::disputed_days.eq(invoice.disputed_days),
            invoices::paid_on.eq(paid.map(|(payment, ..)| payment.on)),
            invoices::paid_by.eq(paid.map(|(payment, ..)| payment.by)),
            invoices::paid_reference.eq(paid.map(|(payment, ..)| payment.reference.clone())),
            invoices::interest_cents.eq(paid.map_or(Cents::ZERO, |(_, interest, _)| interest)),
            invoices::fixed_cents.eq(paid.map_or(Cents::ZERO, |(.., fixed_sum)| fixed_sum)),
            invoices::version.eq(invoice.version.next()),
        ))
        .execute(conn)?;
    if changed == 0 { Err(DbError::Stale) } else { Ok(()) }
}

/// The reason of the dispute that is open now.
pub(super) fn open_dispute(conn: &mut Conn, id: InvoiceId) -> Result<Option<String>, DbError> {
    let open = disputes::table.filter(disputes::invoice_id.eq(id).and(disputes::resumed_on.is_null()));
    Ok(open.select(disputes::reason).first(conn).optional()?)
}

/// A new dispute, numbered after the ones before.
pub(super) fn insert_dispute(
    conn: &mut Conn,
    id: InvoiceId,
    reason: &str,
    by: AccountId,
    on: NaiveDate,
) -> Result<(), DbError> {
    let before: i64 = disputes::table.filter(disputes::invoice_id.eq(id)).count().get_result(conn)?;
    diesel::insert_into(disputes::table)
        .values((
            disputes::invoice_id.eq(id),
            disputes::number.eq(before + 1),
            disputes::reason.eq(reason),
            disputes::opened_by.eq(by),
            disputes::opened_on.eq(on),
        ))
        .execute(conn)?;
    Ok(())
}

/// Ends the dispute that is open.
pub(super) fn close_dispute(conn: &mut Conn, id: InvoiceId, by: AccountId, on: NaiveDate) -> Result<(), DbError> {
    let open = disputes::table.filter(disputes::invoice_id.eq(id).and(disputes::resumed_on.is_null()));
    diesel::update(open).set((disputes::resumed_by.eq(Some(by)), disputes::resumed_on.eq(Some(on)))).execute(conn)?;
    Ok(())
}
