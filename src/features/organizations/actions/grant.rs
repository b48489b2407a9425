//! Giving a role to a person: the one place that looks at what else the person is.

use crate::kernel::actor::Role;
use crate::kernel::id::{AccountId, GrantId, OrganizationId};
use crate::kernel::refusal::Denied;
use crate::platform::audit::Event;
use crate::platform::db::{DbError, Recorded, Tx};

use crate::features::organizations::policy;
use crate::features::organizations::store::{self, grants};

/// Why a role is not given.
#[derive(Debug, thiserror::Error)]
pub(crate) enum GrantError {
    /// The organisation has no such role, or the person's other roles stand against it.
    #[error(transparent)]
    Denied(#[from] Denied),
    /// The database.
    #[error(transparent)]
    Db(#[from] DbError),
}

/// Gives a role without a letter, for the command line and the demo world. A role that is held already stays as it is.
pub(crate) fn grant(
    tx: &mut Tx<'_>,
    to: AccountId,
    role: Role,
    at: OrganizationId,
) -> Result<Recorded<()>, GrantError> {
    give(tx, to, role, at, None)?;
    let event = Event::new("organization.role_given", &at).with("role", role.as_str()).with("to", to.as_str());
    Ok(tx.record(event, ())?)
}

/// The role itself, when nothing stands against it; nothing new when the person has it.
pub(crate) fn give(
    tx: &mut Tx<'_>,
    to: AccountId,
    role: Role,
    at: OrganizationId,
    by: Option<AccountId>,
) -> Result<Option<GrantId>, GrantError> {
    let organization = store::load(tx.conn(), at)?;
    if !policy::fits(organization.kind, role) {
        return Err(Denied::because("organizations-role-does-not-fit").into());
    }
    if grants::holds(tx.conn(), to, role, at)? {
        return Ok(None);
    }
    policy::may_hold(&grants::roles_of(tx.conn(), to)?, role)?;
    Ok(Some(grants::insert(tx, to, role, at, by)?))
}
