//! The verbs of a proposal, one file each. They know neither pages nor SQL.
//!
//! A text is unsealed, changed and sealed again before the transaction, from a version that was read. The transaction
//! saves only over that version, so the slow part needs no lock and a colleague's change in between is never lost.

mod keys;
mod open;
mod remind;
mod save;
mod start;
mod submit;
mod withdraw;

pub(crate) use keys::ensure_key;
pub(crate) use open::{OpenError, Opened, open};
pub(crate) use remind::REMINDERS;
pub(crate) use save::{Edit, Edited, SaveError, edit, save};
pub(super) use start::company_of;
pub(crate) use start::start;
pub(crate) use submit::{SubmitError, prepare, refuse_late, submit};
pub(crate) use withdraw::withdraw;

use super::domain::{Content, Proposal, ProposalStage, canonical};
use super::store::{self, Stored};
use crate::kernel::digest::Digest;
use crate::kernel::id::{OrganizationId, ProposalId};
use crate::platform::db::{DbError, Tx};
use crate::platform::seal::{SealError, Sealer};

/// The text of a stored proposal, in clear.
pub(super) fn unsealed(sealer: &Sealer, stored: &Stored) -> Result<Content, DbError> {
    read(sealer, stored.proposal.company, stored.proposal.id, &stored.draft_sealed)
}

/// A sealed draft, or the copy of it kept with a sending.
pub(super) fn read(
    sealer: &Sealer,
    company: OrganizationId,
    id: ProposalId,
    sealed: &[u8],
) -> Result<Content, DbError> {
    let plain = sealer.unseal_for_company(company, sealed, &draft_context(id)).map_err(fault)?;
    serde_json::from_slice(&plain).map_err(|why| DbError::Corrupt(format!("draft of {id}: {why}")))
}

fn sealed(sealer: &Sealer, proposal: &Proposal, content: &Content) -> Result<Vec<u8>, DbError> {
    sealer.seal_for_company(proposal.company, &plain(content)?, &draft_context(proposal.id)).map_err(fault)
}

fn plain(content: &Content) -> Result<Vec<u8>, DbError> {
    serde_json::to_vec(content).map_err(|why| DbError::Other(why.to_string()))
}

fn draft_context(id: ProposalId) -> String {
    format!("draft {id}")
}

fn fault(why: SealError) -> DbError {
    DbError::Corrupt(why.to_string())
}

/// The digest of a text as it would be sent.
pub(super) fn digest(reference: &str, proposal: &Proposal, content: &Content) -> Digest {
    Digest::of(canonical(reference, proposal.company, proposal.id, content).as_bytes())
}

/// Moves an opened proposal to what was decided about it. The entry in the trail is the decision's own.
pub(crate) fn set_outcome(tx: &mut Tx<'_>, id: ProposalId, to: ProposalStage) -> Result<(), DbError> {
    let before = store::load(tx.conn(), id)?.proposal;
    let seen = before.version;
    let after = before
        .decide(to)
        .map_err(|refused| DbError::Corrupt(format!("{id} cannot go from {} to {}", refused.from, refused.to)))?;
    if after.version == seen { Ok(()) } else { store::save_stage(tx.conn(), seen, &after) }
}
