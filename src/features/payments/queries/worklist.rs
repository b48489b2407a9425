//! What an agency has to pay, and what it paid last: two queries.

use diesel::prelude::*;

use super::super::domain::{Invoice, InvoiceStage};
use super::super::store::Row;
use super::names;
use crate::kernel::id::OrganizationId;
use crate::platform::db::schema::{challenges, contracts, invoices, milestones};
use crate::platform::db::{Conn, DbError};

/// How many paid invoices the page remembers.
const LAST_PAID: i64 = 20;

/// One invoice with what it is for.
pub(in super::super) struct Due {
    pub(in super::super) invoice: Invoice,
    pub(in super::super) company: String,
    pub(in super::super) reference: String,
    pub(in super::super) position: i64,
    pub(in super::super) milestone: String,
}

type Found = (Row, String, i64, String);

/// Every invoice that is not paid, and the last that were.
pub(in super::super) fn worklist(conn: &mut Conn, agency: OrganizationId) -> Result<(Vec<Due>, Vec<Due>), DbError> {
    let of_agency = || {
        invoices::table
            .inner_join(contracts::table.on(contracts::id.eq(invoices::contract_id)))
            .inner_join(challenges::table.on(challenges::id.eq(contracts::challenge_id)))
            .inner_join(milestones::table.on(milestones::id.eq(invoices::milestone_id)))
            .filter(invoices::agency_id.eq(agency))
            .select((Row::as_select(), challenges::reference, milestones::position, milestones::title))
    };
    let open: Vec<Found> = of_agency().filter(invoices::stage.ne(InvoiceStage::Paid)).load(conn)?;
    let paid: Vec<Found> = of_agency()
        .filter(invoices::stage.eq(InvoiceStage::Paid))
        .order((invoices::paid_on.desc(), invoices::id.asc()))
        .limit(LAST_PAID)
        .load(conn)?;
    let (open, paid) = (read(open)?, read(paid)?);
    let ids = open.iter().chain(&paid).map(|due| due.invoice.company_id).collect();
    let names = names(conn, ids)?;
    let named = |mut due: Due| {
        due.company = names.get(&due.invoice.company_id).cloned().unwrap_or_default();
        due
    };
    Ok((open.into_iter().map(named).collect(), paid.into_iter().map(named).collect()))
}

fn read(found: Vec<Found>) -> Result<Vec<Due>, DbError> {
    let due = |(row, reference, position, milestone): Found| {
        Ok(Due { invoice: row.try_into()?, company: String::new(), reference, position, milestone })
    };
    found.into_iter().map(due).collect()
}
