//! What other slices read of proposals. Before the opening there is nothing here to read, by construction: the rows
//! these queries look at are made by the opening itself.

use std::collections::BTreeMap;

use diesel::prelude::*;

use super::super::domain::{Content, Facts};
use crate::kernel::actor::Role;
use crate::kernel::id::{AccountId, ChallengeId, OrganizationId, ProposalId};
use crate::kernel::language::Lang;
use crate::platform::db::schema::{accounts, grants, opened_pitches, organizations, proposals};
use crate::platform::db::{Conn, DbError};
use crate::platform::mail::Recipient;

/// An opened pitch.
#[derive(Debug, Clone)]
pub(crate) struct OpenedPitch {
    /// Which proposal.
    pub(crate) proposal_id: ProposalId,
    /// The three answers, in the order of the questions.
    pub(crate) answers: [String; 3],
    /// The three choices.
    pub(crate) facts: Facts,
}

/// The name behind an opened pitch.
#[derive(Debug, Clone, Queryable)]
#[expect(clippy::struct_field_names, reason = "the same names as in an opened pitch")]
pub(crate) struct Name {
    /// Which proposal.
    pub(crate) proposal_id: ProposalId,
    /// Of which company.
    pub(crate) organization_id: OrganizationId,
    /// Its name.
    pub(crate) organization_name: String,
}

/// The opened pitches of a challenge, by id: an order that says nothing about when they came or whose they are.
pub(crate) fn opened(conn: &mut Conn, challenge: ChallengeId) -> Result<Vec<OpenedPitch>, DbError> {
    let rows: Vec<(ProposalId, String)> = opened_pitches::table
        .inner_join(proposals::table.on(proposals::id.eq(opened_pitches::proposal_id)))
        .filter(proposals::challenge_id.eq(challenge))
        .order(proposals::id)
        .select((proposals::id, opened_pitches::answers))
        .load(conn)?;
    let read = |(proposal_id, text): (_, String)| {
        let content: Content =
            serde_json::from_str(&text).map_err(|why| DbError::Corrupt(format!("pitch {proposal_id}: {why}")))?;
        Ok(OpenedPitch { proposal_id, answers: content.answers().clone(), facts: content.facts() })
    };
    rows.into_iter().map(read).collect()
}

/// The names of the companies whose pitches were opened, for declaring interests, by name.
pub(crate) fn names(conn: &mut Conn, challenge: ChallengeId) -> Result<Vec<Name>, DbError> {
    let rows = opened_pitches::table
        .inner_join(proposals::table.on(proposals::id.eq(opened_pitches::proposal_id)))
        .inner_join(organizations::table.on(organizations::id.eq(proposals::organization_id)))
        .filter(proposals::challenge_id.eq(challenge))
        .order((organizations::name, proposals::id))
        .select((proposals::id, proposals::organization_id, organizations::name))
        .load(conn)?;
    Ok(rows)
}

/// The people of one company.
pub(in super::super) fn members(conn: &mut Conn, company: OrganizationId) -> Result<Vec<Recipient>, DbError> {
    let rows: Vec<(AccountId, String, String, Lang)> = grants::table
        .inner_join(accounts::table.on(accounts::id.eq(grants::account_id)))
        .filter(grants::organization_id.eq(company))
        .filter(grants::role.eq(Role::CompanyMember).and(grants::revoked_at.is_null()))
        .filter(accounts::disabled_at.is_null())
        .select((accounts::id, accounts::name, accounts::email, accounts::lang))
        .load(conn)?;
    Ok(once_each(rows))
}

fn once_each(rows: Vec<(AccountId, String, String, Lang)>) -> Vec<Recipient> {
    let person = |(account, name, email, lang)| (account, Recipient { account: Some(account), name, email, lang });
    let people: BTreeMap<AccountId, Recipient> = rows.into_iter().map(person).collect();
    people.into_values().collect()
}
