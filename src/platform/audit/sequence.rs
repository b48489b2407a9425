//! Gives committed entries their place in the chain, oldest first. Run by one job at a time.

use diesel::prelude::*;

use crate::kernel::id::EntryId;
use crate::platform::db::schema::{audit_entries, audit_places};
use crate::platform::db::{Conn, DbError, Tx};

use super::chain;

/// How many entries one run places at most; the job runs again at once when it was full.
pub(crate) const RUN: i64 = 1_000;

/// Whether any entry waits for its place.
pub(crate) fn any_waiting(conn: &mut Conn) -> Result<bool, DbError> {
    let entries: i64 = audit_entries::table.count().get_result(conn)?;
    let places: i64 = audit_places::table.count().get_result(conn)?;
    Ok(entries > places)
}

/// Places the entries that have none; says how many.
pub(crate) fn sequence(tx: &mut Tx<'_>) -> Result<usize, DbError> {
    let now = tx.now();
    let last: Option<(i64, String)> = audit_places::table
        .select((audit_places::place, audit_places::chain))
        .order(audit_places::place.desc())
        .first(tx.conn())
        .optional()?;
    let (mut place, mut link) = last.unwrap_or_else(|| (0, chain::GENESIS.to_owned()));
    let waiting: Vec<(EntryId, String)> = audit_entries::table
        .left_join(audit_places::table.on(audit_places::entry_id.eq(audit_entries::id)))
        .filter(audit_places::place.is_null())
        .order((audit_entries::at, audit_entries::id))
        .select((audit_entries::id, audit_entries::digest))
        .limit(RUN)
        .load(tx.conn())?;
    for (entry, digest) in &waiting {
        place += 1;
        link = chain::link(&link, place, entry.as_str(), digest);
        diesel::insert_into(audit_places::table)
            .values((
                audit_places::place.eq(place),
                audit_places::entry_id.eq(entry.as_str()),
                audit_places::chain.eq(&link),
                audit_places::placed_at.eq(now),
            ))
            .execute(tx.conn())?;
    }
    Ok(waiting.len())
}
