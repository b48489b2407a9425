//! Rows of milestones and what was delivered for them. A milestone is read with its last delivery.

use std::collections::HashMap;

use chrono::NaiveDate;
use diesel::prelude::*;

use crate::features::pilots::domain::{Answer, Delivery, Evidence, Milestone, MilestoneStage, MilestoneState, Planned};
use crate::kernel::id::{AccountId, ContractId, DeliveryId, MilestoneId};
use crate::kernel::instant::Instant;
use crate::kernel::money::Cents;
use crate::kernel::version::Version;
use crate::platform::db::schema::{deliveries, milestones};
use crate::platform::db::{Conn, DbError};

#[derive(Queryable, Selectable)]
#[diesel(table_name = milestones)]
struct Row {
    id: MilestoneId,
    position: i64,
    title: String,
    amount_cents: Cents,
    due_on: NaiveDate,
    stage: MilestoneStage,
    version: Version,
}

#[derive(Insertable)]
#[diesel(table_name = milestones)]
struct NewRow<'a> {
    id: MilestoneId,
    contract_id: ContractId,
    position: i64,
    title: &'a str,
    acceptance: &'a str,
    amount_cents: Cents,
    due_on: NaiveDate,
    stage: MilestoneStage,
    version: Version,
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = deliveries)]
struct DeliveryRow {
    id: DeliveryId,
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

impl DeliveryRow {
    fn parts(self) -> (Delivery, Option<Answer>) {
        let answer = match (self.answered_by, self.answered_at) {
            (Some(by), Some(at)) => Some(Answer { by, at, reasons: self.reasons.unwrap_or_default() }),
            _ => None,
        };
        let evidence = Evidence { text: self.evidence, link: self.link };
        let delivery =
            Delivery { id: self.id, round: self.round, evidence, by: self.delivered_by, at: self.delivered_at };
        (delivery, answer)
    }
}

fn milestone(row: Row, last: Option<DeliveryRow>) -> Result<Milestone, DbError> {
    let corrupt = || DbError::Corrupt(format!("deliveries of milestone {}", row.id));
    let last = last.map(DeliveryRow::parts);
    let state = match (row.stage, last) {
        (MilestoneStage::Planned, None) => MilestoneState::Planned,
        (MilestoneStage::Delivered, Some((delivery, None))) => MilestoneState::Delivered(delivery),
        (MilestoneStage::Returned, Some((delivery, Some(answer)))) => MilestoneState::Returned(delivery, answer),
        (MilestoneStage::Accepted, Some((delivery, Some(answer)))) => MilestoneState::Accepted(delivery, answer),
        (MilestoneStage::Dropped, _) => MilestoneState::Dropped,
        _ => return Err(corrupt()),
    };
    Ok(Milestone {
        id: row.id,
        position: row.position,
        title: row.title,
        amount: row.amount_cents,
        due_on: row.due_on,
        state,
        version: row.version,
    })
}

/// The milestones of a contract in their order: two queries.
pub(in super::super) fn list_milestones(conn: &mut Conn, id: ContractId) -> Result<Vec<Milestone>, DbError> {
    let rows: Vec<Row> = milestones::table
        .filter(milestones::contract_id.eq(id))
        .order(milestones::position.asc())
        .select(Row::as_select())
        .load(conn)?;
    let ids: Vec<MilestoneId> = rows.iter().map(|row| row.id).collect();
    let rounds: Vec<DeliveryRow> = deliveries::table
        .filter(deliveries::milestone_id.eq_any(ids))
        .order(deliveries::round.asc())
        .select(DeliveryRow::as_select())
        .load(conn)?;
    let mut last: HashMap<MilestoneId, DeliveryRow> =
        rounds.into_iter().map(|round| (round.milestone_id, round)).collect();
    rows.into_iter()
        .map(|row| {
            let delivered = last.remove(&row.id);
            milestone(row, delivered)
        })
        .collect()
}

/// One milestone by its place in the contract.
pub(in super::super) fn load_at(conn: &mut Conn, id: ContractId, position: i64) -> Result<Milestone, DbError> {
    let found = list_milestones(conn, id)?.into_iter().find(|milestone| milestone.position == position);
    found.ok_or(DbError::NotFound)
}

/// The milestones of a new draft.
pub(in super::super) fn insert_planned(
    conn: &mut Conn,
    contract: ContractId,
    planned: &[(MilestoneId, &Planned)],
) -> Result<(), DbError> {
    for (position, (id, planned)) in (1..).zip(planned) {
        let row = NewRow {
            id: *id,
            contract_id: contract,
            position,
            title: &planned.title,
            acceptance: &planned.acceptance,
            amount_cents: planned.amount,
            due_on: planned.due_on,
            stage: MilestoneStage::Planned,
            version: Version::FIRST,
        };
        diesel::insert_into(milestones::table).values(row).execute(conn)?;
    }
    Ok(())
}

/// Other milestones in a draft: nothing was delivered for the old ones, so they go.
pub(in super::super) fn replace_planned(
    conn: &mut Conn,
    contract: ContractId,
    planned: &[(MilestoneId, &Planned)],
) -> Result<(), DbError> {
    diesel::delete(milestones::table.filter(milestones::contract_id.eq(contract))).execute(conn)?;
    insert_planned(conn, contract, planned)
}

/// Where a milestone stands now, if nobody moved it since it was read.
pub(in super::super) fn save_milestone(conn: &mut Conn, milestone: &Milestone) -> Result<(), DbError> {
    let standing = milestones::table.find(milestone.id).filter(milestones::version.eq(milestone.version));
    let changed = diesel::update(standing)
        .set((milestones::stage.eq(milestone.stage()), milestones::version.eq(milestone.version.next())))
        .execute(conn)?;
    if changed == 0 { Err(DbError::Stale) } else { Ok(()) }
}

/// A new round.
pub(in super::super) fn insert_delivery(
    conn: &mut Conn,
    milestone: MilestoneId,
    delivery: &Delivery,
) -> Result<(), DbError> {
    diesel::insert_into(deliveries::table)
        .values((
            deliveries::id.eq(delivery.id),
            deliveries::milestone_id.eq(milestone),
            deliveries::round.eq(delivery.round),
            deliveries::evidence.eq(&delivery.evidence.text),
            deliveries::link.eq(&delivery.evidence.link),
            deliveries::delivered_by.eq(delivery.by),
            deliveries::delivered_at.eq(delivery.at),
        ))
        .execute(conn)?;
    Ok(())
}

/// The answer to a round that has none yet.
pub(in super::super) fn answer_delivery(
    conn: &mut Conn,
    delivery: &Delivery,
    stage: MilestoneStage,
    answer: &Answer,
) -> Result<(), DbError> {
    let waiting = deliveries::table.find(delivery.id).filter(deliveries::answered_at.is_null());
    let changed = diesel::update(waiting)
        .set((
            deliveries::answer.eq(Some(stage)),
            deliveries::reasons.eq(Some(&answer.reasons)),
            deliveries::answered_by.eq(Some(answer.by)),
            deliveries::answered_at.eq(Some(answer.at)),
        ))
        .execute(conn)?;
    if changed == 0 { Err(DbError::Stale) } else { Ok(()) }
}
