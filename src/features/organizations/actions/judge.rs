//! The lab compares an organisation with the public register, or stops it.

use crate::kernel::id::OrganizationId;
use crate::kernel::refusal::Denied;
use crate::platform::audit::Event;
use crate::platform::db::{DbError, Recorded, Tx};

use crate::features::organizations::domain::AlreadySo;
use crate::features::organizations::policy::{self, Act};
use crate::features::organizations::{mail, queries, store};

/// Why a standing does not change.
#[derive(Debug, thiserror::Error)]
pub(crate) enum JudgeError {
    /// Not a lab administrator.
    #[error(transparent)]
    Denied(#[from] Denied),
    /// The lab can't stop itself.
    #[error("the lab itself")]
    Itself,
    /// The database.
    #[error(transparent)]
    Db(#[from] DbError),
}

/// Verifies; doing it twice changes nothing and shows the same.
pub(crate) fn verify(tx: &mut Tx<'_>, id: OrganizationId) -> Result<Recorded<()>, JudgeError> {
    let (now, actor) = (tx.now(), tx.actor()?);
    policy::may(actor, Act::Judge, id)?;
    match store::load(tx.conn(), id)?.verify(now) {
        Err(AlreadySo) => {}
        Ok(verified) => {
            store::save_standing(tx.conn(), &verified, actor.account.as_str())?;
            for to in queries::everyone(tx.conn(), id)? {
                tx.post(&mail::verified(to, &verified, now))?;
            }
        }
    }
    Ok(tx.record(Event::new("organization.verified", &id), ())?)
}

/// Stops it with a reason, which its people read.
pub(crate) fn suspend(tx: &mut Tx<'_>, id: OrganizationId, reason: String) -> Result<Recorded<()>, JudgeError> {
    let (now, actor) = (tx.now(), tx.actor()?);
    policy::may(actor, Act::Judge, id)?;
    if actor.organization() == Some(id) {
        return Err(JudgeError::Itself);
    }
    match store::load(tx.conn(), id)?.suspend(reason.clone()) {
        Err(AlreadySo) => {}
        Ok(stopped) => {
            let people = queries::everyone(tx.conn(), id)?;
            store::save_standing(tx.conn(), &stopped, actor.account.as_str())?;
            for to in people {
                tx.post(&mail::suspended(to, &stopped, &reason, now))?;
            }
        }
    }
    Ok(tx.record(Event::new("organization.suspended", &id).with("reason", reason), ())?)
}
