//! Who holds which role where.

use diesel::prelude::*;

use crate::kernel::actor::Role;
use crate::kernel::id::{AccountId, GrantId, OrganizationId};
use crate::kernel::instant::Instant;
use crate::platform::db::schema::grants;
use crate::platform::db::{Conn, DbError, Tx};

/// A role of a person, as the team page needs it to take it away.
#[derive(HasQuery, Debug, Clone)]
#[diesel(table_name = grants)]
pub(crate) struct GrantRow {
    pub(crate) account_id: AccountId,
    pub(crate) organization_id: OrganizationId,
    pub(crate) role: Role,
    pub(crate) revoked_at: Option<Instant>,
}

pub(crate) fn load(conn: &mut Conn, id: GrantId) -> Result<GrantRow, DbError> {
    Ok(GrantRow::query().filter(grants::id.eq(id)).first(conn)?)
}

/// Every role a person holds anywhere.
pub(crate) fn roles_of(conn: &mut Conn, account: AccountId) -> Result<Vec<Role>, DbError> {
    let held = grants::table.filter(grants::account_id.eq(account)).filter(grants::revoked_at.is_null());
    Ok(held.select(grants::role).load(conn)?)
}

/// Whether a person holds a role in an organisation.
pub(crate) fn holds(conn: &mut Conn, of: AccountId, role: Role, at: OrganizationId) -> Result<bool, DbError> {
    let held = grants::table
        .filter(grants::account_id.eq(of))
        .filter(grants::organization_id.eq(at))
        .filter(grants::role.eq(role))
        .filter(grants::revoked_at.is_null());
    Ok(diesel::select(diesel::dsl::exists(held)).get_result(conn)?)
}

/// How many people hold a role in an organisation.
pub(crate) fn count(conn: &mut Conn, at: OrganizationId, role: Role) -> Result<i64, DbError> {
    let held = grants::table
        .filter(grants::organization_id.eq(at))
        .filter(grants::role.eq(role))
        .filter(grants::revoked_at.is_null());
    Ok(held.count().get_result(conn)?)
}

/// Gives a role.
pub(crate) fn insert(
    tx: &mut Tx<'_>,
    to: AccountId,
    role: Role,
    at: OrganizationId,
    by: Option<AccountId>,
) -> Result<GrantId, DbError> {
    let (id, now) = (tx.fresh_id::<GrantId>(), tx.now());
    diesel::insert_into(grants::table)
        .values((
            grants::id.eq(id),
            grants::account_id.eq(to),
            grants::organization_id.eq(at),
            grants::role.eq(role),
            grants::granted_at.eq(now),
            grants::granted_by.eq(by),
        ))
        .execute(tx.conn())?;
    Ok(id)
}

/// Takes a role away; the row stays, since the trail names it.
pub(crate) fn revoke(conn: &mut Conn, id: GrantId, now: Instant) -> Result<(), DbError> {
    let held = grants::table.find(id.as_str()).filter(grants::revoked_at.is_null());
    let changed = diesel::update(held).set(grants::revoked_at.eq(now)).execute(conn)?;
    if changed == 1 { Ok(()) } else { Err(DbError::Stale) }
}
