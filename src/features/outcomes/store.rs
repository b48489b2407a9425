//! Rows of outcomes and their measures.

use diesel::prelude::*;

use super::domain::{Account, Ending, Measure, Outcome, OutcomeState};
use crate::kernel::id::{AccountId, ChallengeId};
use crate::kernel::instant::Instant;
use crate::kernel::version::Version;
use crate::platform::db::schema::{measures, outcomes};
use crate::platform::db::{Conn, DbError};

crate::stored_text!(Ending);

#[derive(Queryable, Selectable)]
#[diesel(table_name = outcomes)]
struct Row {
    ending: Option<Ending>,
    tried: String,
    measured: String,
    learned: String,
    advice: String,
    next_step: String,
    published_at: Option<Instant>,
    published_by: Option<AccountId>,
    version: Version,
}

/// The outcome of a challenge, when somebody began to write it: two queries.
pub(super) fn find(conn: &mut Conn, id: ChallengeId) -> Result<Option<Outcome>, DbError> {
    let row: Option<Row> = outcomes::table.find(id).select(Row::as_select()).first(conn).optional()?;
    let Some(row) = row else { return Ok(None) };
    let measures: Vec<(String, String, String)> = measures::table
        .filter(measures::challenge_id.eq(id))
        .order(measures::position.asc())
        .select((measures::name, measures::before, measures::after))
        .load(conn)?;
    let measures = measures.into_iter().map(|(name, before, after)| Measure { name, before, after }).collect();
    let state = match (row.published_at, row.published_by) {
        (Some(at), Some(by)) => OutcomeState::Published { at, by },
        _ => OutcomeState::Draft,
    };
    let account = Account {
        ending: row.ending,
        tried: row.tried,
        measured: row.measured,
        learned: row.learned,
        advice: row.advice,
        next_step: row.next_step,
        measures,
    };
    Ok(Some(Outcome { account, state, version: row.version }))
}

/// A first draft.
pub(super) fn insert(
    conn: &mut Conn,
    id: ChallengeId,
    account: &Account,
    search_text: &str,
    at: Instant,
) -> Result<(), DbError> {
    diesel::insert_into(outcomes::table)
        .values((
            outcomes::challenge_id.eq(id),
            outcomes::ending.eq(account.ending),
            outcomes::tried.eq(&account.tried),
            outcomes::measured.eq(&account.measured),
            outcomes::learned.eq(&account.learned),
            outcomes::advice.eq(&account.advice),
            outcomes::next_step.eq(&account.next_step),
            outcomes::search_text.eq(search_text),
            outcomes::updated_at.eq(at),
            outcomes::version.eq(Version::FIRST),
        ))
        .execute(conn)?;
    insert_measures(conn, id, &account.measures)
}

/// Another text of a draft, if nobody changed it since it was read.
pub(super) fn save(
    conn: &mut Conn,
    id: ChallengeId,
    outcome: &Outcome,
    search_text: &str,
    at: Instant,
) -> Result<(), DbError> {
    let account = &outcome.account;
    let changed = diesel::update(outcomes::table.find(id).filter(outcomes::version.eq(outcome.version)))
        .set((
            outcomes::ending.eq(account.ending),
            outcomes::tried.eq(&account.tried),
            outcomes::measured.eq(&account.measured),
            outcomes::learned.eq(&account.learned),
            outcomes::advice.eq(&account.advice),
            outcomes::next_step.eq(&account.next_step),
            outcomes::search_text.eq(search_text),
            outcomes::updated_at.eq(at),
            outcomes::version.eq(outcome.version.next()),
        ))
        .execute(conn)?;
    if changed == 0 {
        return Err(DbError::Stale);
    }
    diesel::delete(measures::table.filter(measures::challenge_id.eq(id))).execute(conn)?;
    insert_measures(conn, id, &account.measures)
}

fn insert_measures(conn: &mut Conn, id: ChallengeId, rows: &[Measure]) -> Result<(), DbError> {
    for (position, measure) in (1_i64..).zip(rows) {
        diesel::insert_into(measures::table)
            .values((
                measures::challenge_id.eq(id),
                measures::position.eq(position),
                measures::name.eq(&measure.name),
                measures::before.eq(&measure.before),
                measures::after.eq(&measure.after),
            ))
            .execute(conn)?;
    }
    Ok(())
}

/// Makes the draft public, if nobody changed it since it was read.
pub(super) fn publish(
    conn: &mut Conn,
    id: ChallengeId,
    seen: Version,
    by: AccountId,
    at: Instant,
) -> Result<(), DbError> {
    let draft = outcomes::table.find(id).filter(outcomes::version.eq(seen).and(outcomes::published_at.is_null()));
    let changed = diesel::update(draft)
        .set((
            outcomes::published_at.eq(Some(at)),
            outcomes::published_by.eq(Some(by)),
            outcomes::version.eq(seen.next()),
        ))
        .execute(conn)?;
    if changed == 0 { Err(DbError::Stale) } else { Ok(()) }
}
