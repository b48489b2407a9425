//! Changes after publication, numbered from 1, kept with what was there before.

use diesel::prelude::*;

use crate::kernel::id::{AccountId, AmendmentId, ChallengeId};
use crate::kernel::instant::Instant;
use crate::platform::db::schema::amendments;
use crate::platform::db::{Conn, DbError};

/// One amendment; `changes` is a JSON list of what changed, from what to what.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = amendments)]
pub(crate) struct AmendmentRow {
    pub(crate) id: AmendmentId,
    pub(crate) challenge_id: ChallengeId,
    pub(crate) number: i64,
    pub(crate) reason: String,
    pub(crate) changes: String,
    pub(crate) amended_by: AccountId,
    pub(crate) amended_at: Instant,
}

pub(crate) fn insert_amendment(conn: &mut Conn, row: &AmendmentRow) -> Result<(), DbError> {
    diesel::insert_into(amendments::table).values(row).execute(conn)?;
    Ok(())
}

/// Newest first.
pub(crate) fn list_amendments(conn: &mut Conn, id: ChallengeId) -> Result<Vec<AmendmentRow>, DbError> {
    let rows = amendments::table.filter(amendments::challenge_id.eq(id)).order(amendments::number.desc());
    Ok(rows.select(AmendmentRow::as_select()).load(conn)?)
}
