//! Who gets a letter about a challenge.

use diesel::prelude::*;

use crate::kernel::actor::Role;
use crate::kernel::id::{AccountId, ChallengeId, OrganizationId};
use crate::kernel::language::Lang;
use crate::platform::db::connection::MultiBackend;
use crate::platform::db::schema::{accounts, grants, proposals};
use crate::platform::db::{Conn, DbError};
use crate::platform::mail::Recipient;

type Row = (AccountId, String, String, Lang);

fn recipient((account, name, email, lang): Row) -> Recipient {
    Recipient { account: Some(account), name, email, lang }
}

/// Everyone who holds a role, in one organisation or anywhere.
pub(crate) fn people(
    conn: &mut Conn,
    role: Role,
    organization: Option<OrganizationId>,
) -> Result<Vec<Recipient>, DbError> {
    let mut query = grants::table
        .inner_join(accounts::table.on(accounts::id.eq(grants::account_id)))
        .filter(grants::role.eq(role).and(grants::revoked_at.is_null()).and(accounts::disabled_at.is_null()))
        .select((accounts::id, accounts::name, accounts::email, accounts::lang))
        .distinct()
        .order(accounts::id.asc())
        .into_boxed::<MultiBackend>();
    if let Some(organization) = organization {
        query = query.filter(grants::organization_id.eq(organization));
    }
    Ok(query.load::<Row>(conn)?.into_iter().map(recipient).collect())
}

/// One person.
pub(crate) fn person(conn: &mut Conn, account: AccountId) -> Result<Option<Recipient>, DbError> {
    let found = accounts::table.filter(accounts::id.eq(account).and(accounts::disabled_at.is_null())).select((
        accounts::id,
        accounts::name,
        accounts::email,
        accounts::lang,
    ));
    Ok(found.first::<Row>(conn).optional()?.map(recipient))
}

/// Everyone of the companies that wrote a pitch for a challenge, sent or not. Only for letters: who is on this list
/// stays unknown to the agency until the pitches are opened.
pub(crate) fn interested(conn: &mut Conn, challenge: ChallengeId) -> Result<Vec<Recipient>, DbError> {
    let companies: Vec<OrganizationId> =
        proposals::table.filter(proposals::challenge_id.eq(challenge)).select(proposals::organization_id).load(conn)?;
    let members = grants::table
        .inner_join(accounts::table.on(accounts::id.eq(grants::account_id)))
        .filter(grants::organization_id.eq_any(companies))
        .filter(grants::role.eq(Role::CompanyMember).and(grants::revoked_at.is_null()))
        .filter(accounts::disabled_at.is_null())
        .select((accounts::id, accounts::name, accounts::email, accounts::lang))
        .distinct()
        .order(accounts::id.asc());
    Ok(members.load::<Row>(conn)?.into_iter().map(recipient).collect())
}
