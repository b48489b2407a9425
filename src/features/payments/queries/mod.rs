//! What the pages of payments show, and what other slices ask.

mod agencies;
mod exports;
mod invoice;
mod worklist;

pub(super) use agencies::{AgencyLine, Paid, agencies, agency};
pub(crate) use exports::{all_paid, spent, spent_by};
pub(super) use invoice::{DisputeLine, InvoiceView, Recording, invoice, recording};
pub(super) use worklist::{Due, worklist};

use std::collections::HashMap;

use chrono::NaiveDate;
use diesel::prelude::*;

use super::domain::{Invoice, InvoiceStage, Rate, Tariff};
use super::store::Row;
use crate::features::law;
use crate::kernel::id::{AccountId, OrganizationId};
use crate::platform::db::schema::{accounts, invoices, organizations};
use crate::platform::db::{Conn, DbError};

/// What the law sets for late payment: every rate it knows, and the fixed sum of today.
pub(super) fn tariff(conn: &mut Conn, today: NaiveDate) -> Result<Tariff, DbError> {
    let rates = law::interest_rates(conn)?;
    let rates = rates.into_iter().map(|(from_on, basis_points)| Rate { from_on, basis_points });
    Ok(Tariff { rates: rates.collect(), fixed_sum: law::recovery_fee(conn, today)? })
}

/// Every invoice in a stage.
pub(super) fn in_stage(conn: &mut Conn, stage: InvoiceStage) -> Result<Vec<Invoice>, DbError> {
    let rows: Vec<Row> = invoices::table.filter(invoices::stage.eq(stage)).select(Row::as_select()).load(conn)?;
    rows.into_iter().map(Invoice::try_from).collect()
}

/// The names of people, in one query.
fn people(conn: &mut Conn, ids: Vec<AccountId>) -> Result<HashMap<AccountId, String>, DbError> {
    let found: Vec<(AccountId, String)> =
        accounts::table.filter(accounts::id.eq_any(ids)).select((accounts::id, accounts::name)).load(conn)?;
    Ok(found.into_iter().collect())
}

/// The names of organisations, in one query.
fn names(conn: &mut Conn, ids: Vec<OrganizationId>) -> Result<HashMap<OrganizationId, String>, DbError> {
    let found: Vec<(OrganizationId, String)> = organizations::table
        .filter(organizations::id.eq_any(ids))
        .select((organizations::id, organizations::name))
        .load(conn)?;
    Ok(found.into_iter().collect())
}
