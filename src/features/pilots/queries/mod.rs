//! What the pages of contracts show.

mod contract;
mod drafting;
mod exports;
mod list;

pub(super) use contract::{ContractView, MilestoneView, Round, Signed, Stopped, contract};
pub(super) use drafting::{Drafting, drafting};
pub(crate) use exports::{
    AcceptedMilestone, accepted, all_done, contract_by_milestone, contract_of, find_contract, stop_reason, stopped,
};
pub(super) use list::{Line, list};

use std::collections::HashMap;

use diesel::prelude::*;

use crate::kernel::id::{AccountId, ChallengeId, OrganizationId};
use crate::platform::db::schema::{accounts, challenges, organizations};
use crate::platform::db::{Conn, DbError};

/// The reference of a challenge.
pub(super) fn reference(conn: &mut Conn, id: ChallengeId) -> Result<String, DbError> {
    Ok(challenges::table.find(id).select(challenges::reference).first(conn)?)
}

/// The names of people, in one query.
fn people(conn: &mut Conn, ids: Vec<AccountId>) -> Result<HashMap<AccountId, String>, DbError> {
    let found: Vec<(AccountId, String)> =
        accounts::table.filter(accounts::id.eq_any(ids)).select((accounts::id, accounts::name)).load(conn)?;
    Ok(found.into_iter().collect())
}

/// The names of organisations, in one query.
fn names(conn: &mut Conn, ids: Vec<OrganizationId>) -> Result<HashMap<OrganizationId, String>, DbError> {
    let found: Vec<(OrganizationId, String)> = organizations::table
        .filter(organizations::id.eq_any(ids))
        .select((organizations::id, organizations::name))
        .load(conn)?;
    Ok(found.into_iter().collect())
}
