//! A company registers itself; who registers it is its first member.

use crate::kernel::actor::Role;
use crate::kernel::id::OrganizationId;
use crate::kernel::refusal::Denied;
use crate::platform::audit::Event;
use crate::platform::db::{DbError, Recorded, Tx};

use crate::features::organizations::policy;
use crate::features::organizations::store::{self, NewOrganization, grants};

/// Why a company can't be registered.
#[derive(Debug, thiserror::Error)]
pub(crate) enum RegisterError {
    /// The number is registered: its people have to let the person in.
    #[error("the number is registered")]
    Known,
    /// The person's other roles stand against it.
    #[error(transparent)]
    Denied(#[from] Denied),
    /// The database.
    #[error(transparent)]
    Db(DbError),
}

impl From<DbError> for RegisterError {
    /// Two people who register the same number at once: the second is told as if she came later.
    fn from(error: DbError) -> Self {
        match error {
            DbError::Duplicate(index) if index.starts_with("uq_organizations__") => Self::Known,
            other => Self::Db(other),
        }
    }
}

/// Registers a company.
pub(crate) fn register(tx: &mut Tx<'_>, new: &NewOrganization) -> Result<Recorded<OrganizationId>, RegisterError> {
    let person = tx.actor()?.account;
    policy::may_hold(&grants::roles_of(tx.conn(), person)?, Role::CompanyMember)?;
    if store::find_by_number(tx.conn(), &new.country, &new.number)?.is_some() {
        return Err(RegisterError::Known);
    }
    let id = store::insert(tx, new)?;
    grants::insert(tx, person, Role::CompanyMember, id, Some(person))?;
    let event = Event::new("organization.registered", &id).with("name", new.facts.name.as_str());
    Ok(tx.record(event.with("number", new.number.shown()), id)?)
}
