//! What other slices ask of the life of a challenge: evidence that it is open, and one step on.

use crate::kernel::id::ChallengeId;
use crate::kernel::instant::Instant;
use crate::platform::audit::Event;
use crate::platform::db::{DbError, Tx};

use super::super::domain::stage::{Stage, State};
use super::super::store;

/// Evidence that a challenge was open at the moment of this change. Only [`accepting`] makes one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct OpenChallenge {
    closes_at: Instant,
}

impl OpenChallenge {
    /// What is received before this counts.
    pub(crate) const fn closes_at(&self) -> Instant {
        self.closes_at
    }
}

/// Why a challenge takes no pitch.
#[derive(Debug, thiserror::Error)]
pub(crate) enum NotAccepting {
    /// The deadline passed. At the limit itself it is too late.
    #[error("closed at {}, received at {}", .closed_at.canonical(), .received_at.canonical())]
    Late {
        /// The limit.
        closed_at: Instant,
        /// When this came.
        received_at: Instant,
    },
    /// It was never published, or was withdrawn: nobody outside may tell that it exists.
    #[error("not found")]
    NotFound,
    /// The database.
    #[error(transparent)]
    Db(#[from] DbError),
}

/// Evidence that the challenge is open at the moment of this change.
pub(crate) fn accepting(tx: &mut Tx<'_>, id: ChallengeId) -> Result<OpenChallenge, NotAccepting> {
    let now = tx.now();
    let challenge = match store::load(tx.conn(), id) {
        Err(DbError::NotFound) => return Err(NotAccepting::NotFound),
        other => other?,
    };
    let state = challenge.state(now);
    match challenge.closes_at {
        Some(closes_at) if state == State::Published => Ok(OpenChallenge { closes_at }),
        Some(closed_at) if state.is_public() => Err(NotAccepting::Late { closed_at, received_at: now }),
        _ => Err(NotAccepting::NotFound),
    }
}

/// Moves a challenge one step on, in the change of the slice that decided it.
///
/// # Errors
/// `Stale` when the challenge is no longer at `from`; `Corrupt` when no step leads from there to `to`.
pub(crate) fn advance(tx: &mut Tx<'_>, id: ChallengeId, from: Stage, to: Stage) -> Result<(), DbError> {
    if !from.leads_to().contains(&to) {
        return Err(DbError::Corrupt(format!("no step leads from {from} to {to}")));
    }
    let now = tx.now();
    store::save_stage(tx.conn(), id, from, to, now)?;
    let event = Event::new("challenge.advanced", &id).challenge(id).with("from", from.as_str()).with("to", to.as_str());
    // The caller records its own act too; this entry lets the life of a challenge be read without knowing every slice.
    tx.record(event, ())?.into_inner();
    Ok(())
}
