//! The links letters carry, by digest: the table alone opens no account.

use diesel::prelude::*;

use crate::kernel::id::AccountId;
use crate::kernel::instant::Instant;
use crate::platform::db::schema::one_time_tokens;
use crate::platform::db::{Conn, DbError, Tx};
use crate::platform::secrets::{Token, digest_of};
use crate::stored_text;

use super::super::domain::token::{BETWEEN_LETTERS, OneTimeToken, Purpose};

stored_text!(Purpose);

#[derive(HasQuery)]
#[diesel(table_name = one_time_tokens)]
struct TokenRow {
    purpose: Purpose,
    account_id: AccountId,
    expires_at: Instant,
    used_at: Option<Instant>,
}

/// Finds a link by the token in it.
pub(crate) fn load(conn: &mut Conn, token: &str) -> Result<OneTimeToken, DbError> {
    let row: TokenRow = TokenRow::query().filter(one_time_tokens::digest.eq(digest_of(token))).first(conn)?;
    let TokenRow { purpose, account_id, expires_at, used_at } = row;
    Ok(OneTimeToken { purpose, account: account_id, expires_at, used_at })
}

/// Whether a letter of this purpose left for the account a moment ago.
pub(crate) fn sent_lately(
    conn: &mut Conn,
    account: AccountId,
    purpose: Purpose,
    now: Instant,
) -> Result<bool, DbError> {
    let lately = one_time_tokens::table
        .filter(one_time_tokens::account_id.eq(account))
        .filter(one_time_tokens::purpose.eq(purpose))
        .filter(one_time_tokens::created_at.gt(now.plus(-BETWEEN_LETTERS)));
    Ok(diesel::select(diesel::dsl::exists(lately)).get_result(conn)?)
}

/// Makes a link; older ones of the same purpose stop working, so that only the newest letter counts.
pub(crate) fn issue(tx: &mut Tx<'_>, account: AccountId, purpose: Purpose) -> Result<Token, DbError> {
    let (token, now) = (Token::fresh(), tx.now());
    let older = one_time_tokens::table
        .filter(one_time_tokens::account_id.eq(account))
        .filter(one_time_tokens::purpose.eq(purpose))
        .filter(one_time_tokens::used_at.is_null())
        .filter(one_time_tokens::expires_at.gt(now));
    diesel::update(older).set(one_time_tokens::expires_at.eq(now)).execute(tx.conn())?;
    diesel::insert_into(one_time_tokens::table)
        .values((
            one_time_tokens::digest.eq(token.digest()),
            one_time_tokens::purpose.eq(purpose),
            one_time_tokens::account_id.eq(account),
            one_time_tokens::created_at.eq(now),
            one_time_tokens::expires_at.eq(now.plus(purpose.lasts())),
        ))
        .execute(tx.conn())?;
    Ok(token)
}

/// Uses a link up. The guard on `used_at` makes the first of two clicks win.
pub(crate) fn spend(conn: &mut Conn, token: &str, now: Instant) -> Result<(), DbError> {
    let unused = one_time_tokens::table.find(digest_of(token)).filter(one_time_tokens::used_at.is_null());
    let changed = diesel::update(unused).set(one_time_tokens::used_at.eq(now)).execute(conn)?;
    if changed == 1 { Ok(()) } else { Err(DbError::Stale) }
}
