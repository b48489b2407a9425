//! Rows of accounts, and who a session belongs to.

use diesel::prelude::*;

use crate::kernel::actor::{Actor, Hat};
use crate::kernel::id::AccountId;
use crate::kernel::instant::Instant;
use crate::kernel::language::Lang;
use crate::platform::db::schema::{accounts, grants, organizations};
use crate::platform::db::sessions::Session;
use crate::platform::db::{Conn, DbError};

/// Who a session belongs to, in the role worn: nobody when the account was closed, no role when it was taken away.
pub(crate) fn who_is(conn: &mut Conn, session: &Session, _now: Instant) -> Result<Option<Actor>, DbError> {
    let Some(account) = session.account_id else { return Ok(None) };
    let found: Option<(AccountId, String, String, Lang)> = accounts::table
        .filter(accounts::id.eq(account).and(accounts::disabled_at.is_null()))
        .select((accounts::id, accounts::name, accounts::email, accounts::lang))
        .first(conn)
        .optional()?;
    let Some((account, name, email, lang)) = found else { return Ok(None) };
    let hat = match (session.hat_role, session.hat_organization_id) {
        (Some(role), Some(organization)) => grants::table
            .inner_join(organizations::table)
            .filter(grants::account_id.eq(account).and(grants::organization_id.eq(organization)))
            .filter(grants::role.eq(role).and(grants::revoked_at.is_null()))
            .select(organizations::name)
            .first(conn)
            .optional()?
            .map(|organization_name| Hat { role, organization, organization_name }),
        _ => None,
    };
    Ok(Some(Actor { account, name, email, lang, hat }))
}
