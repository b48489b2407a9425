//! Registrations that wait for their letter to be followed. Each keeps its own name and password: whoever follows
//! the link confirms what came with that link, and never what a stranger typed before or after.

use diesel::prelude::*;

use crate::kernel::email::EmailAddress;
use crate::kernel::instant::Instant;
use crate::kernel::language::Lang;
use crate::platform::db::schema::registrations;
use crate::platform::db::{Conn, DbError, Tx};
use crate::platform::secrets::{Token, digest_of};

use super::NewAccount;
use crate::features::accounts::domain::token::{BETWEEN_LETTERS, Dead, REGISTRATION_LASTS, works};

#[derive(HasQuery)]
#[diesel(table_name = registrations)]
struct RegistrationRow {
    email: String,
    name: String,
    lang: Lang,
    password_hash: String,
    expires_at: Instant,
    used_at: Option<Instant>,
}

/// Keeps a registration and makes its link.
pub(crate) fn insert(tx: &mut Tx<'_>, new: &NewAccount, hash: &str) -> Result<Token, DbError> {
    let (token, now) = (Token::fresh(), tx.now());
    diesel::insert_into(registrations::table)
        .values((
            registrations::digest.eq(token.digest()),
            registrations::email.eq(new.email.as_str()),
            registrations::email_key.eq(new.email.key()),
            registrations::name.eq(&new.name),
            registrations::lang.eq(new.lang),
            registrations::password_hash.eq(hash),
            registrations::created_at.eq(now),
            registrations::expires_at.eq(now.plus(REGISTRATION_LASTS)),
        ))
        .execute(tx.conn())?;
    Ok(token)
}

/// Whether the address was sent a registration letter a moment ago.
pub(crate) fn sent_lately(conn: &mut Conn, email: &EmailAddress, now: Instant) -> Result<bool, DbError> {
    let lately = registrations::table
        .filter(registrations::email_key.eq(email.key()))
        .filter(registrations::created_at.gt(now.plus(-BETWEEN_LETTERS)));
    Ok(diesel::select(diesel::dsl::exists(lately)).get_result(conn)?)
}

/// The registration a link confirms, or why it no longer does.
pub(crate) fn load(conn: &mut Conn, token: &str, now: Instant) -> Result<Result<NewAccount, Dead>, DbError> {
    let row: RegistrationRow =
        RegistrationRow::query().filter(registrations::digest.eq(digest_of(token))).first(conn)?;
    if let Err(dead) = works(row.used_at, row.expires_at, now) {
        return Ok(Err(dead));
    }
    let email =
        EmailAddress::read(&row.email).ok_or_else(|| DbError::Corrupt("address of a registration".to_owned()))?;
    Ok(Ok(NewAccount { email, name: row.name, lang: row.lang, password_hash: Some(row.password_hash) }))
}

/// Uses the link up.
pub(crate) fn spend(conn: &mut Conn, token: &str, now: Instant) -> Result<(), DbError> {
    let unused = registrations::table.find(digest_of(token)).filter(registrations::used_at.is_null());
    let changed = diesel::update(unused).set(registrations::used_at.eq(now)).execute(conn)?;
    if changed == 1 { Ok(()) } else { Err(DbError::Stale) }
}
