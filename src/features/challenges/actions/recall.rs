//! The author takes a challenge back from review, to change it.

use crate::kernel::id::ChallengeId;
use crate::platform::audit::Event;
use crate::platform::db::{Recorded, Tx};

use super::super::domain::stage::{Stage, Verb};
use super::super::policy::Act;
use super::super::store;
use super::{Refusal, permitted};

/// Makes it a draft again. A release stays: it names its amount, and another amount needs another release.
pub(crate) fn recall(tx: &mut Tx<'_>, id: ChallengeId) -> Result<Recorded<()>, Refusal> {
    permitted(tx, id, Act::Write, Verb::Recall)?;
    let now = tx.now();
    store::save_stage(tx.conn(), id, Stage::InReview, Stage::Draft, now)?;
    Ok(tx.record(Event::new("challenge.recalled", &id).challenge(id), ())?)
}
