//! What the pages of organisations show, and who other slices write to.

use diesel::prelude::*;

use crate::kernel::actor::Role;
use crate::kernel::id::{AccountId, GrantId, OrganizationId};
use crate::kernel::instant::Instant;
use crate::kernel::language::Lang;
use crate::kernel::page::{Page, PageNumber};
use crate::kernel::text::folded;
use crate::platform::db::connection::MultiBackend;
use crate::platform::db::schema::{accounts, grants, organizations};
use crate::platform::db::{Conn, DbError};
use crate::platform::mail::Recipient;

use super::domain::invitation::Invitation;
use super::domain::{Kind, Profile, StandingCode};
use super::store;

/// The roles held now in an organisation, joined with the people who hold them. A macro, since the type of the query
/// is longer than the query.
macro_rules! held {
    ($of:expr) => {
        grants::table
            .inner_join(accounts::table.on(accounts::id.eq(grants::account_id)))
            .filter(grants::organization_id.eq($of))
            .filter(grants::revoked_at.is_null())
    };
}

/// Who a letter to a role of an organisation goes to.
pub(crate) fn recipients(conn: &mut Conn, of: OrganizationId, role: Role) -> Result<Vec<Recipient>, DbError> {
    let rows: Vec<Address> = held!(of).filter(grants::role.eq(role)).order(accounts::id).select(ADDRESS).load(conn)?;
    Ok(rows.into_iter().map(addressed).collect())
}

/// Everyone of an organisation, once each.
pub(super) fn everyone(conn: &mut Conn, of: OrganizationId) -> Result<Vec<Recipient>, DbError> {
    let rows: Vec<Address> = held!(of).order(accounts::id).select(ADDRESS).distinct().load(conn)?;
    Ok(rows.into_iter().map(addressed).collect())
}

type Address = (AccountId, String, String, Lang);
const ADDRESS: (accounts::id, accounts::name, accounts::email, accounts::lang) =
    (accounts::id, accounts::name, accounts::email, accounts::lang);

fn addressed((account, name, email, lang): Address) -> Recipient {
    Recipient { account: Some(account), name, email, lang }
}

/// One line of a team page.
pub(super) struct Member {
    pub(super) grant: GrantId,
    pub(super) account: AccountId,
    pub(super) name: String,
    pub(super) email: String,
    pub(super) role: Role,
    pub(super) since: Instant,
}

/// A team page: people by name, and invitations nobody answered.
pub(super) struct Team {
    pub(super) profile: Profile,
    pub(super) members: Vec<Member>,
    pub(super) invitations: Vec<Invitation>,
}

pub(super) fn team(conn: &mut Conn, of: OrganizationId) -> Result<Team, DbError> {
    type Row = (GrantId, AccountId, String, String, Role, Instant);
    let rows: Vec<Row> = held!(of)
        .order((accounts::name, grants::role))
        .select((grants::id, accounts::id, accounts::name, accounts::email, grants::role, grants::granted_at))
        .load(conn)?;
    let member = |(grant, account, name, email, role, since)| Member { grant, account, name, email, role, since };
    Ok(Team {
        profile: store::load(conn, of)?,
        members: rows.into_iter().map(member).collect(),
        invitations: store::invitations::list_waiting(conn, of)?,
    })
}

/// How many organisations a page of the lab's list holds.
pub(super) const PAGE: i64 = 20;

/// What the lab looks for.
#[derive(Debug, Clone, Default)]
pub(super) struct Search {
    pub(super) words: String,
    pub(super) kind: Option<Kind>,
    pub(super) standing: Option<StandingCode>,
}

/// One line of the lab's list.
pub(super) struct Listed {
    pub(super) id: OrganizationId,
    pub(super) name: String,
    pub(super) kind: Kind,
    pub(super) country: String,
    pub(super) standing: StandingCode,
    pub(super) since: Instant,
}

/// The lab's list, by name. Two queries, whatever the size.
pub(super) fn list(conn: &mut Conn, search: &Search, page: PageNumber) -> Result<Page<Listed>, DbError> {
    type Row = (OrganizationId, String, Kind, String, StandingCode, Instant);
    let total: i64 = found(search).count().get_result(conn)?;
    let page = page.within(total, PAGE);
    let rows: Vec<Row> = found(search)
        .order((organizations::name, organizations::id))
        .limit(PAGE)
        .offset(page.offset(PAGE))
        .select((
            organizations::id,
            organizations::name,
            organizations::kind,
            organizations::country,
            organizations::standing,
            organizations::created_at,
        ))
        .load(conn)?;
    let listed = |(id, name, kind, country, standing, since)| Listed { id, name, kind, country, standing, since };
    Ok(Page::new(rows.into_iter().map(listed).collect(), page, total, PAGE))
}

type Boxed<'a> = organizations::BoxedQuery<'a, MultiBackend>;

fn found(search: &Search) -> Boxed<'_> {
    let mut query = organizations::table.into_boxed();
    for word in folded(&search.words).split_whitespace().take(5) {
        let pattern = format!("%{}%", word.replace(['%', '_', '\\'], ""));
        query = query.filter(organizations::search_key.like(pattern));
    }
    if let Some(kind) = search.kind {
        query = query.filter(organizations::kind.eq(kind));
    }
    if let Some(standing) = search.standing {
        query = query.filter(organizations::standing.eq(standing));
    }
    query
}
