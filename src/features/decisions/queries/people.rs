//! Who is written to.

use diesel::prelude::*;

use crate::kernel::actor::Role;
use crate::kernel::id::{AccountId, ChallengeId, OrganizationId};
use crate::kernel::language::Lang;
use crate::platform::db::schema::{accounts, audit_entries, grants};
use crate::platform::db::{Conn, DbError};
use crate::platform::mail::Recipient;

/// The approvers of an agency.
pub(crate) fn approvers(conn: &mut Conn, agency: OrganizationId) -> Result<Vec<Recipient>, DbError> {
    Ok(holding(conn, Role::Approver, &[agency])?.into_iter().map(|(_, to)| to).collect())
}

/// Everyone of these companies, in one query however many there are.
pub(crate) fn members(
    conn: &mut Conn,
    companies: &[OrganizationId],
) -> Result<Vec<(OrganizationId, Recipient)>, DbError> {
    holding(conn, Role::CompanyMember, companies)
}

fn holding(conn: &mut Conn, role: Role, of: &[OrganizationId]) -> Result<Vec<(OrganizationId, Recipient)>, DbError> {
    let rows: Vec<(OrganizationId, AccountId, String, String, Lang)> = grants::table
        .inner_join(accounts::table.on(accounts::id.eq(grants::account_id)))
        .filter(grants::role.eq(role).and(grants::revoked_at.is_null()))
        .filter(grants::organization_id.eq_any(of))
        .filter(accounts::disabled_at.is_null())
        .order((grants::organization_id, accounts::id))
        .select((grants::organization_id, accounts::id, accounts::name, accounts::email, accounts::lang))
        .load(conn)?;
    let recipient = |(organization, account, name, email, lang)| {
        (organization, Recipient { account: Some(account), name, email, lang })
    };
    Ok(rows.into_iter().map(recipient).collect())
}

/// Everyone who ever proposed a decision on this challenge. The row of a decision holds the last one only; the trail has
/// them all, so a proposal that was returned still bars its author from approving.
pub(crate) fn proposers(conn: &mut Conn, challenge: ChallengeId) -> Result<Vec<AccountId>, DbError> {
    let people: Vec<Option<AccountId>> = audit_entries::table
        .filter(audit_entries::challenge_id.eq(Some(challenge)).and(audit_entries::code.eq("decision.proposed")))
        .select(audit_entries::actor_id)
        .distinct()
        .load(conn)?;
    Ok(people.into_iter().flatten().collect())
}
