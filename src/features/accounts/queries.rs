//! What the pages of accounts show, and the answer to "who is this?" that every request asks.

use diesel::prelude::*;

use crate::kernel::actor::{Actor, Hat, Role};
use crate::kernel::email::EmailAddress;
use crate::kernel::id::{AccountId, OrganizationId};
use crate::kernel::instant::Instant;
use crate::kernel::language::Lang;
use crate::platform::db::schema::{accounts, grants, organizations};
use crate::platform::db::sessions::Session;
use crate::platform::db::{Conn, DbError};
use crate::platform::mail::Recipient;

use super::domain::Account;
use super::domain::hats::Grant;
use super::store;

/// The person of a session, in the role worn; nobody when the account was closed. A role that was taken away or whose
/// organisation was stopped falls off at once.
pub(crate) fn who_is(conn: &mut Conn, session: &Session, _now: Instant) -> Result<Option<Actor>, DbError> {
    let Some(account) = session.account_id else { return Ok(None) };
    let open = accounts::table
        .find(account.as_str())
        .filter(accounts::confirmed_at.is_not_null())
        .filter(accounts::disabled_at.is_null())
        .select((accounts::name, accounts::email, accounts::lang));
    let Some((name, email, lang)) = open.first::<(String, String, Lang)>(conn).optional()? else { return Ok(None) };
    let hat = match (session.hat_role, session.hat_organization_id) {
        (Some(role), Some(organization)) => hat(conn, account, role, organization)?,
        _ => None,
    };
    Ok(Some(Actor { account, name, email, lang, hat }))
}

fn hat(conn: &mut Conn, of: AccountId, role: Role, organization: OrganizationId) -> Result<Option<Hat>, DbError> {
    let name: Option<String> = grants::table
        .inner_join(organizations::table.on(organizations::id.eq(grants::organization_id)))
        .filter(grants::account_id.eq(of))
        .filter(grants::role.eq(role))
        .filter(grants::organization_id.eq(organization))
        .filter(grants::revoked_at.is_null())
        .filter(organizations::standing.ne("suspended"))
        .select(organizations::name)
        .first(conn)
        .optional()?;
    Ok(name.map(|organization_name| Hat { role, organization, organization_name }))
}

/// Every role a person can put on, by organisation.
pub(crate) fn grants_of(conn: &mut Conn, account: AccountId) -> Result<Vec<Grant>, DbError> {
    let rows: Vec<(Role, OrganizationId, String)> = grants::table
        .inner_join(organizations::table.on(organizations::id.eq(grants::organization_id)))
        .filter(grants::account_id.eq(account))
        .filter(grants::revoked_at.is_null())
        .filter(organizations::standing.ne("suspended"))
        .order((organizations::name, grants::role))
        .select((grants::role, organizations::id, organizations::name))
        .load(conn)?;
    let grant = |(role, organization, organization_name)| Grant { role, organization, organization_name };
    Ok(rows.into_iter().map(grant).collect())
}

/// What sign-in compares with: the account of an address and the digest of its password.
pub(super) struct Credentials {
    pub(super) account: Option<Account>,
    pub(super) hash: Option<String>,
}

/// The same two queries whether the address is known or not.
pub(super) fn credentials(conn: &mut Conn, email: &EmailAddress) -> Result<Credentials, DbError> {
    let account = store::find_by_email(conn, email)?;
    let hash = accounts::table
        .filter(accounts::email_key.eq(email.key()))
        .select(accounts::password_hash)
        .first::<Option<String>>(conn)
        .optional()?
        .flatten();
    Ok(Credentials { account, hash })
}

/// An account and how many recovery codes it has left.
pub(super) fn security(conn: &mut Conn, id: AccountId) -> Result<(Account, i64), DbError> {
    Ok((store::load(conn, id)?, store::codes::left(conn, id)?))
}

/// Who a letter about an account goes to.
///
/// # Errors
/// When there is no such account.
pub fn recipient(conn: &mut Conn, id: AccountId) -> Result<Recipient, DbError> {
    Ok(super::mail::recipient(&store::load(conn, id)?))
}

/// The account of an address, when it has one.
pub(crate) fn find_by_email(conn: &mut Conn, email: &EmailAddress) -> Result<Option<AccountId>, DbError> {
    Ok(store::find_by_email(conn, email)?.map(|account| account.id))
}
