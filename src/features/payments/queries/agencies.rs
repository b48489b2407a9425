//! The public payment record: all agencies in two queries, one agency in three.

use std::collections::HashMap;

use chrono::NaiveDate;
use diesel::prelude::*;

use super::super::domain::scoreboard::{Entry, Record};
use super::super::domain::{Invoice, InvoiceState, Tariff};
use super::super::store::Row;
use super::tariff;
use crate::features::organizations::Kind;
use crate::kernel::id::OrganizationId;
use crate::kernel::money::Cents;
use crate::platform::db::schema::{invoices, organizations};
use crate::platform::db::{Conn, DbError};

/// One agency and its record.
pub(in super::super) struct AgencyLine {
    pub(in super::super) id: OrganizationId,
    pub(in super::super) name: String,
    pub(in super::super) record: Record,
}

/// One payment, as the record of an agency with few of them lists it. No company and no amount: the public learns how
/// the agency pays, not what a company earns.
pub(in super::super) struct Paid {
    pub(in super::super) on: NaiveDate,
    pub(in super::super) days: i64,
    pub(in super::super) late: i64,
}

/// Every agency that has an invoice, by name.
pub(in super::super) fn agencies(conn: &mut Conn, today: NaiveDate) -> Result<Vec<AgencyLine>, DbError> {
    let tariff = tariff(conn, today)?;
    let rows: Vec<Row> = invoices::table.select(Row::as_select()).load(conn)?;
    let mut entries: HashMap<OrganizationId, Vec<Entry>> = HashMap::new();
    for invoice in read(rows)? {
        entries.entry(invoice.agency_id).or_default().push(entry(&invoice, today, &tariff));
    }
    let named: Vec<(OrganizationId, String)> = organizations::table
        .filter(organizations::id.eq_any(entries.keys().copied().collect::<Vec<_>>()))
        .order((organizations::name.asc(), organizations::id.asc()))
        .select((organizations::id, organizations::name))
        .load(conn)?;
    let line = |(id, name)| {
        let record = Record::of(entries.remove(&id).unwrap_or_default());
        AgencyLine { id, name, record }
    };
    Ok(named.into_iter().map(line).collect())
}

/// One agency with its record and its payments, last first.
pub(in super::super) fn agency(
    conn: &mut Conn,
    id: OrganizationId,
    today: NaiveDate,
) -> Result<(AgencyLine, Vec<Paid>), DbError> {
    let name: String = organizations::table
        .filter(organizations::id.eq(id).and(organizations::kind.eq(Kind::Agency)))
        .select(organizations::name)
        .first(conn)?;
    let rows: Vec<Row> = invoices::table.filter(invoices::agency_id.eq(id)).select(Row::as_select()).load(conn)?;
    let tariff = tariff(conn, today)?;
    let invoices = read(rows)?;
    let mut paid: Vec<Paid> = invoices.iter().filter_map(|invoice| payment(invoice, today)).collect();
    paid.sort_by_key(|one| std::cmp::Reverse(one.on));
    let record = Record::of(invoices.iter().map(|invoice| entry(invoice, today, &tariff)));
    Ok((AgencyLine { id, name, record }, paid))
}

fn read(rows: Vec<Row>) -> Result<Vec<Invoice>, DbError> {
    rows.into_iter().map(Invoice::try_from).collect()
}

fn payment(invoice: &Invoice, today: NaiveDate) -> Option<Paid> {
    let InvoiceState::Paid { payment, .. } = &invoice.state else { return None };
    let clock = invoice.clock();
    Some(Paid { on: payment.on, days: clock.day(today), late: clock.days_late(today) })
}

fn entry(invoice: &Invoice, today: NaiveDate, tariff: &Tariff) -> Entry {
    let clock = invoice.clock();
    let owed = match &invoice.state {
        InvoiceState::Paid { interest, fixed_sum, .. } => *interest + *fixed_sum,
        InvoiceState::Running => {
            let interest = invoice.interest(today, tariff);
            interest.total() + interest.fixed_sum
        }
        InvoiceState::Disputed { .. } => Cents::ZERO,
    };
    Entry {
        days: clock.day(today),
        paid: matches!(invoice.state, InvoiceState::Paid { .. }),
        late: clock.days_late(today) > 0,
        disputed: invoice.disputed_days > 0 || matches!(invoice.state, InvoiceState::Disputed { .. }),
        owed,
    }
}
