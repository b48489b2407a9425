//! Recovery codes, as digests; each is used once.

use diesel::prelude::*;

use crate::kernel::digest::Digest;
use crate::kernel::id::AccountId;
use crate::kernel::instant::Instant;
use crate::platform::db::schema::recovery_codes;
use crate::platform::db::{Conn, DbError};

/// Puts ten new codes in the place of all earlier ones.
pub(crate) fn replace(conn: &mut Conn, account: AccountId, digests: &[Digest]) -> Result<(), DbError> {
    diesel::delete(recovery_codes::table.filter(recovery_codes::account_id.eq(account))).execute(conn)?;
    for digest in digests {
        diesel::insert_into(recovery_codes::table)
            .values((recovery_codes::code_digest.eq(digest.as_str()), recovery_codes::account_id.eq(account)))
            .execute(conn)?;
    }
    Ok(())
}

/// Uses a code up; says whether it was one of the account's that was left.
pub(crate) fn spend(conn: &mut Conn, account: AccountId, digest: &Digest, now: Instant) -> Result<bool, DbError> {
    let left = recovery_codes::table
        .find(digest.as_str())
        .filter(recovery_codes::account_id.eq(account))
        .filter(recovery_codes::used_at.is_null());
    Ok(diesel::update(left).set(recovery_codes::used_at.eq(now)).execute(conn)? == 1)
}

/// How many are left.
pub(crate) fn left(conn: &mut Conn, account: AccountId) -> Result<i64, DbError> {
    let left =
        recovery_codes::table.filter(recovery_codes::account_id.eq(account)).filter(recovery_codes::used_at.is_null());
    Ok(left.count().get_result(conn)?)
}
