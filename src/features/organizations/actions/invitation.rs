//! Inviting a person by letter, taking the invitation back, and taking it.

use crate::features::accounts;
use crate::kernel::actor::Role;
use crate::kernel::email::EmailAddress;
use crate::kernel::id::{InvitationId, OrganizationId};
use crate::kernel::refusal::Denied;
use crate::platform::audit::Event;
use crate::platform::db::{DbError, Recorded, Tx};

use super::grant::{GrantError, give};
use crate::features::organizations::domain::invitation::{LASTS, Spent};
use crate::features::organizations::mail;
use crate::features::organizations::policy::{self, Act};
use crate::features::organizations::store::invitations::{self, NewInvitation};
use crate::features::organizations::store::{self, grants};

/// Why an invitation is not made, taken back or taken.
#[derive(Debug, thiserror::Error)]
pub(crate) enum InviteError {
    /// It was answered, taken back, or its time is over.
    #[error(transparent)]
    Spent(#[from] Spent),
    /// The person has the role already.
    #[error("has the role already")]
    Held,
    /// Not theirs, or segregation stands against it.
    #[error(transparent)]
    Denied(#[from] Denied),
    /// The database.
    #[error(transparent)]
    Db(#[from] DbError),
}

impl From<GrantError> for InviteError {
    fn from(error: GrantError) -> Self {
        match error {
            GrantError::Denied(denied) => Self::Denied(denied),
            GrantError::Db(error) => Self::Db(error),
        }
    }
}

/// Sends an invitation. What stands against the role is said at once when the person is known, so that nobody waits
/// for an answer that can't come; it is looked at again when the invitation is taken.
pub(crate) fn invite(tx: &mut Tx<'_>, new: &NewInvitation) -> Result<Recorded<()>, InviteError> {
    let (now, actor) = (tx.now(), tx.actor()?);
    policy::may(actor, Act::Invite, new.organization)?;
    let organization = store::load(tx.conn(), new.organization)?;
    if !policy::fits(organization.kind, new.role) {
        return Err(Denied::because("organizations-role-does-not-fit").into());
    }
    if let Some(known) = accounts::find_by_email(tx.conn(), &new.email)? {
        if grants::holds(tx.conn(), known, new.role, new.organization)? {
            return Err(InviteError::Held);
        }
        // A company member must not learn what else a person is: for her, it is told only to the person.
        if actor.role() == Some(Role::LabAdministrator) {
            policy::may_hold(&grants::roles_of(tx.conn(), known)?, new.role)?;
        }
    }
    let token = invitations::insert(tx, new, actor.account)?;
    tx.post(&mail::invited(new, actor, &organization, &token, now.plus(LASTS)))?;
    let event = Event::new("organization.invited", &new.organization).with("role", new.role.as_str());
    Ok(tx.record(event, ())?)
}

/// Takes an invitation back.
pub(crate) fn revoke(tx: &mut Tx<'_>, id: InvitationId, of: OrganizationId) -> Result<Recorded<()>, InviteError> {
    let now = tx.now();
    policy::may(tx.actor()?, Act::Invite, of)?;
    let invitation = invitations::load(tx.conn(), id)?;
    if invitation.organization != of {
        return Err(Denied::Unseen.into());
    }
    invitations::save(tx.conn(), &invitation.revoke(now)?)?;
    Ok(tx.record(Event::new("organization.invitation_revoked", &of).with("invitation", id.as_str()), ())?)
}

/// The person it names takes it, and has the role.
pub(crate) fn accept(tx: &mut Tx<'_>, token: &str) -> Result<Recorded<(Role, OrganizationId)>, InviteError> {
    let (now, actor) = (tx.now(), tx.actor()?);
    let invitation = invitations::find_by_token(tx.conn(), token)?.accept(now)?;
    if !is_for(&invitation.email, &actor.email) {
        return Err(Denied::because("organizations-invitation-not-yours").into());
    }
    let (role, at) = (invitation.role, invitation.organization);
    give(tx, actor.account, role, at, None)?;
    invitations::save(tx.conn(), &invitation)?;
    let event = Event::new("organization.joined", &at).with("role", role.as_str()).with("who", actor.account.as_str());
    Ok(tx.record(event, (role, at))?)
}

/// Whether an invitation to one address is for the person of the other.
pub(crate) fn is_for(invited: &str, own: &str) -> bool {
    EmailAddress::read(own).is_some_and(|own| own.key() == invited)
}
