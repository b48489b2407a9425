//! Ending a person's role.

use crate::kernel::actor::Role;
use crate::kernel::id::{AccountId, GrantId, OrganizationId};
use crate::kernel::refusal::Denied;
use crate::platform::audit::Event;
use crate::platform::db::{Conn, DbError, Recorded, Tx};

use crate::features::accounts;
use crate::features::organizations::policy::{self, Act};
use crate::features::organizations::store::grants::{self, GrantRow};
use crate::features::organizations::{mail, store};

/// Why a role is not ended.
#[derive(Debug, thiserror::Error)]
pub(crate) enum RemoveError {
    /// Somebody must be left who can act for the company, and the lab must not lose its last administrator.
    #[error("the last one can't leave")]
    Last,
    /// Not the person's organisation.
    #[error(transparent)]
    Denied(#[from] Denied),
    /// The database.
    #[error(transparent)]
    Db(#[from] DbError),
}

/// The role, when it is one of this organisation that is held now.
pub(crate) fn held(conn: &mut Conn, id: GrantId, of: OrganizationId) -> Result<GrantRow, RemoveError> {
    let grant = grants::load(conn, id)?;
    if grant.organization_id == of && grant.revoked_at.is_none() { Ok(grant) } else { Err(Denied::Unseen.into()) }
}

/// Ends it. The sessions in which it is worn lose it at their next request.
pub(crate) fn remove(tx: &mut Tx<'_>, id: GrantId, of: OrganizationId) -> Result<Recorded<AccountId>, RemoveError> {
    let (now, actor) = (tx.now(), tx.actor()?);
    policy::may(actor, Act::Remove, of)?;
    let grant = held(tx.conn(), id, of)?;
    let must_stay = matches!(grant.role, Role::CompanyMember | Role::LabAdministrator);
    if must_stay && grants::count(tx.conn(), of, grant.role)? <= 1 {
        return Err(RemoveError::Last);
    }
    grants::revoke(tx.conn(), id, now)?;
    if grant.account_id != actor.account {
        let organization = store::load(tx.conn(), of)?;
        let to = accounts::recipient(tx.conn(), grant.account_id)?;
        tx.post(&mail::removed(to, &organization, id))?;
    }
    let event = Event::new("organization.role_ended", &of).with("role", grant.role.as_str());
    Ok(tx.record(event.with("of", grant.account_id.as_str()), grant.account_id)?)
}
