//! Reminding of invoices: ten days and two days before the term ends to who pays, and on the first late day to both sides.

use super::super::domain::{Invoice, InvoiceStage};
use super::super::{mail, queries};
use crate::features::organizations::recipients;
use crate::kernel::actor::Role;
use crate::kernel::calendar::Zone;
use crate::kernel::instant::Instant;
use crate::platform::db::{Conn, DbError};
use crate::platform::jobs::Chore;
use crate::platform::mail::{Letter, outbox};

/// The chore.
pub(crate) const REMINDERS: Chore = Chore { name: "payments.remind", letters, event: "invoice.reminded" };

/// A letter leaves with so many days left; below that only the late one.
const STEPS: [i64; 2] = [2, 10];

fn letters(conn: &mut Conn, now: Instant, zone: Zone) -> Result<Vec<Letter>, DbError> {
    let today = zone.day(now);
    let running = queries::in_stage(conn, InvoiceStage::Running)?;
    let owed = running.into_iter().filter_map(|invoice| {
        let left = invoice.clock().days_left(today);
        Some((event(&invoice, left)?, left, invoice))
    });
    let owed: Vec<(String, i64, Invoice)> = owed.collect();
    let events: Vec<String> = owed.iter().map(|(event, ..)| event.clone()).collect();
    let known = outbox::known(conn, &events)?;
    let mut letters = Vec::new();
    for (event, left, invoice) in owed.iter().filter(|(event, ..)| !known.contains(event)) {
        let clock = invoice.clock();
        let officers = recipients(conn, invoice.agency_id, Role::Finance)?;
        if *left >= 0 {
            letters.extend(mail::due(invoice, event, clock.due_on(today), officers));
            continue;
        }
        let members = recipients(conn, invoice.company_id, Role::CompanyMember)?;
        letters.extend(mail::late(invoice, event, (clock.due_on(today), clock.late_from(today)), (officers, members)));
    }
    Ok(letters)
}

fn event(invoice: &Invoice, left: i64) -> Option<String> {
    if left < 0 {
        return Some(format!("invoice.late:{}", invoice.id));
    }
    let step = STEPS.iter().find(|step| left <= **step)?;
    Some(format!("invoice.due-{step}:{}", invoice.id))
}
