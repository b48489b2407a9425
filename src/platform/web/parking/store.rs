//! Rows of parked forms.

use diesel::prelude::*;

use crate::kernel::id::AccountId;
use crate::kernel::instant::Instant;
use crate::platform::db::schema::parked_forms;
use crate::platform::db::{Conn, DbError};

#[derive(Insertable)]
#[diesel(table_name = parked_forms)]
pub(super) struct Row {
    pub(super) token_digest: String,
    pub(super) account_id: AccountId,
    pub(super) sealed: Vec<u8>,
    pub(super) created_at: Instant,
    pub(super) expires_at: Instant,
}

pub(super) fn insert(conn: &mut Conn, row: &Row) -> Result<(), DbError> {
    diesel::insert_into(parked_forms::table).values(row).execute(conn)?;
    Ok(())
}

pub(super) fn find(conn: &mut Conn, digest: &str, of: AccountId, now: Instant) -> Result<Option<Vec<u8>>, DbError> {
    let mine = parked_forms::table.find(digest).filter(parked_forms::account_id.eq(of));
    Ok(mine.filter(parked_forms::expires_at.gt(now)).select(parked_forms::sealed).first(conn).optional()?)
}

pub(super) fn sweep(conn: &mut Conn, now: Instant) -> Result<usize, DbError> {
    Ok(diesel::delete(parked_forms::table.filter(parked_forms::expires_at.lt(now))).execute(conn)?)
}
