//! What other slices ask about money.

use std::collections::HashMap;

use diesel::prelude::*;

use super::super::domain::InvoiceStage;
use crate::features::pilots::MilestoneStage;
use crate::kernel::id::{ChallengeId, MilestoneId};
use crate::kernel::money::Cents;
use crate::platform::db::schema::{contracts, invoices, milestones};
use crate::platform::db::{Conn, DbError};

/// What a challenge cost so far: everything paid, without VAT.
pub(crate) fn spent(conn: &mut Conn, id: ChallengeId) -> Result<Cents, DbError> {
    Ok(spent_by(conn, &[id])?.remove(&id).unwrap_or(Cents::ZERO))
}

/// The same for several challenges at once; those without a payment are left out.
pub(crate) fn spent_by(conn: &mut Conn, ids: &[ChallengeId]) -> Result<HashMap<ChallengeId, Cents>, DbError> {
    let paid: Vec<(ChallengeId, Cents)> = invoices::table
        .inner_join(contracts::table.on(contracts::id.eq(invoices::contract_id)))
        .filter(contracts::challenge_id.eq_any(ids.to_vec()).and(invoices::stage.eq(InvoiceStage::Paid)))
        .select((contracts::challenge_id, invoices::net_cents))
        .load(conn)?;
    let mut spent = HashMap::new();
    for (challenge, net) in paid {
        let sum = spent.entry(challenge).or_insert(Cents::ZERO);
        *sum = *sum + net;
    }
    Ok(spent)
}

/// Whether every accepted milestone of a challenge is paid. A challenge without one owes nothing.
pub(crate) fn all_paid(conn: &mut Conn, id: ChallengeId) -> Result<bool, DbError> {
    let accepted: Vec<MilestoneId> = milestones::table
        .inner_join(contracts::table.on(contracts::id.eq(milestones::contract_id)))
        .filter(contracts::challenge_id.eq(id).and(milestones::stage.eq(MilestoneStage::Accepted)))
        .select(milestones::id)
        .load(conn)?;
    let paid: i64 = invoices::table
        .filter(invoices::milestone_id.eq_any(accepted.clone()).and(invoices::stage.eq(InvoiceStage::Paid)))
        .count()
        .get_result(conn)?;
    Ok(usize::try_from(paid).is_ok_and(|paid| paid == accepted.len()))
}
