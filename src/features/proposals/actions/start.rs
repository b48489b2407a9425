//! Starting: a company has one proposal for a challenge, and starting again finds it.

use super::super::domain::{Content, Proposal};
use super::super::policy::{self, Act};
use super::super::store;
use super::sealed;
use crate::features::challenges;
use crate::kernel::actor::Actor;
use crate::kernel::id::{ChallengeId, OrganizationId, ProposalId};
use crate::kernel::refusal::Denied;
use crate::platform::audit::Event;
use crate::platform::db::{DbError, Recorded, Tx};
use crate::platform::seal::Sealer;

/// The company somebody acts for.
pub(in super::super) fn company_of(actor: &Actor) -> Result<OrganizationId, Denied> {
    let company = actor.organization().ok_or(Denied::Unseen)?;
    policy::may(actor, Act::Start, company)?;
    Ok(company)
}

/// A pitch that can be written on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Started {
    /// Which.
    pub(crate) id: ProposalId,
    /// Whether it was made now.
    pub(crate) is_new: bool,
}

/// Opens the company's draft for a challenge that is open. Who asks for the second time, or at the same moment as a
/// colleague, gets the one that is there.
pub(crate) fn start(
    tx: &mut Tx<'_>,
    sealer: &Sealer,
    challenge: ChallengeId,
) -> Result<Recorded<Started>, super::SubmitError> {
    let actor = tx.actor()?;
    let company = company_of(actor)?;
    if let Some(id) = store::find_of(tx.conn(), challenge, company)? {
        return Ok(tx.record(Event::new("proposal.continued", &id), Started { id, is_new: false })?);
    }
    challenges::accepting(tx, challenge)?;
    let id: ProposalId = tx.fresh_id();
    let proposal = Proposal::start(id, challenge, company);
    let salt: ProposalId = tx.fresh_id();
    let draft = sealed(sealer, &proposal, &Content::empty(salt.as_str()))?;
    let now = tx.now();
    match store::insert(tx.conn(), &proposal, &draft, actor.account, now) {
        Ok(()) => Ok(tx.record(Event::new("proposal.started", &id), Started { id, is_new: true })?),
        Err(DbError::Duplicate(_)) => Err(DbError::Stale.into()),
        Err(other) => Err(other.into()),
    }
}
