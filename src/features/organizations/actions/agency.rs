//! The lab makes an agency.

use crate::kernel::actor::{Actor, Role};
use crate::kernel::id::OrganizationId;
use crate::kernel::refusal::Denied;
use crate::platform::audit::Event;
use crate::platform::db::{DbError, Recorded, Tx};

use crate::features::organizations::domain::Profile;
use crate::features::organizations::store::{self, NewOrganization};

/// Why an agency is not made.
#[derive(Debug, thiserror::Error)]
pub(crate) enum CreateError {
    /// Only the lab makes agencies.
    #[error(transparent)]
    Denied(#[from] Denied),
    /// The database.
    #[error(transparent)]
    Db(#[from] DbError),
}

/// Makes an agency. The lab knows whom it lets in, so it is verified from the start.
pub(crate) fn create(tx: &mut Tx<'_>, new: &NewOrganization) -> Result<Recorded<OrganizationId>, CreateError> {
    let (now, actor) = (tx.now(), tx.actor()?);
    only_lab(actor)?;
    let id = store::insert(tx, new)?;
    let made: Profile = store::load(tx.conn(), id)?;
    if let Ok(verified) = made.verify(now) {
        store::save_standing(tx.conn(), &verified, actor.account.as_str())?;
    }
    Ok(tx.record(Event::new("organization.created", &id).with("name", new.facts.name.as_str()), id)?)
}

fn only_lab(actor: &Actor) -> Result<(), Denied> {
    if actor.role() == Some(Role::LabAdministrator) { Ok(()) } else { Err(Denied::Unseen) }
}
