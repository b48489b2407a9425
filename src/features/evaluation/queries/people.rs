//! Who could sit, what ties them to the challenge, and who is written to.

use std::collections::HashMap;

use diesel::prelude::*;

use crate::features::challenges::Challenge;
use crate::features::proposals;
use crate::kernel::actor::Role;
use crate::kernel::id::{AccountId, ChallengeId, OrganizationId};
use crate::kernel::language::Lang;
use crate::platform::db::schema::{accounts, grants, organizations, panel_members};
use crate::platform::db::{Conn, DbError};
use crate::platform::mail::Recipient;

use super::super::policy::{Case, Ties};

/// Somebody with an evaluator's role.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Candidate {
    /// The account.
    pub(crate) account: AccountId,
    /// The name.
    pub(crate) name: String,
    /// For whom the role is held.
    pub(crate) organization: String,
}

/// Everyone with an evaluator's role, by name.
pub(crate) fn candidates(conn: &mut Conn) -> Result<Vec<Candidate>, DbError> {
    let rows: Vec<(AccountId, String, String)> = grants::table
        .inner_join(accounts::table.on(accounts::id.eq(grants::account_id)))
        .inner_join(organizations::table.on(organizations::id.eq(grants::organization_id)))
        .filter(grants::role.eq(Role::Evaluator).and(grants::revoked_at.is_null()))
        .filter(accounts::disabled_at.is_null())
        .order((accounts::name, accounts::id))
        .select((accounts::id, accounts::name, organizations::name))
        .load(conn)?;
    let mut found: Vec<Candidate> = Vec::new();
    for (account, name, organization) in rows {
        if found.last().is_none_or(|last| last.account != account) {
            found.push(Candidate { account, name, organization });
        }
    }
    Ok(found)
}

/// What ties these people to anything, and whether they sit or sat on this panel.
pub(crate) fn ties(
    conn: &mut Conn,
    challenge: ChallengeId,
    people: &[AccountId],
) -> Result<HashMap<AccountId, Ties>, DbError> {
    let held: Vec<(AccountId, Role, OrganizationId)> = grants::table
        .filter(grants::account_id.eq_any(people).and(grants::revoked_at.is_null()))
        .select((grants::account_id, grants::role, grants::organization_id))
        .load(conn)?;
    let seated: Vec<AccountId> = panel_members::table
        .filter(panel_members::challenge_id.eq(challenge).and(panel_members::account_id.eq_any(people)))
        .select(panel_members::account_id)
        .load(conn)?;
    let mut found: HashMap<AccountId, Ties> = HashMap::new();
    for (account, role, organization) in held {
        let ties = found.entry(account).or_default();
        ties.roles.push(role);
        if role == Role::CompanyMember {
            ties.companies.push(organization);
        }
    }
    for account in seated {
        found.entry(account).or_default().seated = true;
    }
    Ok(found)
}

/// The parties of a challenge. The companies are known from the opening on: before it there is no opened pitch.
pub(crate) fn case(conn: &mut Conn, challenge: &Challenge) -> Result<Case, DbError> {
    let bidders = proposals::names(conn, challenge.id)?.into_iter().map(|one| one.organization_id).collect();
    Ok(Case { author: challenge.author_id, approver: challenge.released_by, bidders })
}

/// The names of these people.
pub(crate) fn names(conn: &mut Conn, people: &[AccountId]) -> Result<HashMap<AccountId, String>, DbError> {
    let rows: Vec<(AccountId, String)> =
        accounts::table.filter(accounts::id.eq_any(people)).select((accounts::id, accounts::name)).load(conn)?;
    Ok(rows.into_iter().collect())
}

/// The authors of an agency.
pub(crate) fn authors(conn: &mut Conn, agency: OrganizationId) -> Result<Vec<Recipient>, DbError> {
    holding(conn, &[Role::Author], Some(agency))
}

/// Those who propose and approve awards for an agency.
pub(crate) fn deciders(conn: &mut Conn, agency: OrganizationId) -> Result<Vec<Recipient>, DbError> {
    holding(conn, &[Role::Author, Role::Approver], Some(agency))
}

/// The lab administrators.
pub(crate) fn lab(conn: &mut Conn) -> Result<Vec<Recipient>, DbError> {
    holding(conn, &[Role::LabAdministrator], None)
}

fn holding(conn: &mut Conn, roles: &[Role], of: Option<OrganizationId>) -> Result<Vec<Recipient>, DbError> {
    let rows: Vec<(AccountId, String, String, Lang, OrganizationId)> = grants::table
        .inner_join(accounts::table.on(accounts::id.eq(grants::account_id)))
        .filter(grants::role.eq_any(roles).and(grants::revoked_at.is_null()))
        .filter(accounts::disabled_at.is_null())
        .order(accounts::id)
        .select((accounts::id, accounts::name, accounts::email, accounts::lang, grants::organization_id))
        .load(conn)?;
    let mut found: Vec<Recipient> = Vec::new();
    for (account, name, email, lang, organization) in rows {
        let known = found.iter().any(|other| other.account == Some(account));
        if !known && of.is_none_or(|wanted| wanted == organization) {
            found.push(Recipient { account: Some(account), name, email, lang });
        }
    }
    Ok(found)
}
