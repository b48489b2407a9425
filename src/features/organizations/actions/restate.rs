//! A company says something else about itself.

use crate::kernel::actor::Role;
use crate::kernel::id::OrganizationId;
use crate::kernel::refusal::Denied;
use crate::kernel::version::Version;
use crate::platform::audit::Event;
use crate::platform::db::{DbError, Recorded, Tx};

use crate::features::organizations::domain::{Facts, Profile};
use crate::features::organizations::policy::{self, Act};
use crate::features::organizations::{mail, queries, store};

/// Why facts are not saved.
#[derive(Debug, thiserror::Error)]
pub(crate) enum RestateError {
    /// Not the person's company.
    #[error(transparent)]
    Denied(#[from] Denied),
    /// The database; [`DbError::Stale`] when somebody else saved meanwhile.
    #[error(transparent)]
    Db(#[from] DbError),
}

/// Saves the facts. Another bank account is told to every member: it is the first thing a thief would change.
pub(crate) fn restate(
    tx: &mut Tx<'_>,
    id: OrganizationId,
    facts: Facts,
    seen: Version,
) -> Result<Recorded<()>, RestateError> {
    let (now, actor) = (tx.now(), tx.actor()?);
    policy::may(actor, Act::Restate, id)?;
    let before = store::load(tx.conn(), id)?;
    let other_account = before.facts.iban != facts.iban;
    let after = Profile { version: seen, ..before.restate(facts) };
    store::save_facts(tx.conn(), &after)?;
    if other_account {
        for member in queries::recipients(tx.conn(), id, Role::CompanyMember)? {
            tx.post(&mail::other_account(member, &after, &actor.name, now))?;
        }
    }
    let event = Event::new("organization.restated", &id).with("bank_account_changed", other_account);
    Ok(tx.record(event, ())?)
}
