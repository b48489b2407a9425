//! The two ends: withdrawn with a reason, or archived once its lesson is public.

use crate::kernel::id::ChallengeId;
use crate::kernel::message::Message;
use crate::platform::audit::Event;
use crate::platform::db::{Recorded, Tx};

use super::super::domain::stage::{Stage, Verb};
use super::super::policy::Act;
use super::super::{mail, queries, store};
use super::{Refusal, permitted};

/// Takes it back. Whoever wrote a pitch hears the reason at once; the page answers 410 with it from now on.
pub(crate) fn withdraw(tx: &mut Tx<'_>, id: ChallengeId, reason: &str) -> Result<Recorded<()>, Refusal> {
    let challenge = permitted(tx, id, Act::Write, Verb::Withdraw)?;
    let now = tx.now();
    store::save_stage(tx.conn(), id, Stage::Approved, Stage::Withdrawn, now)?;
    store::save_end(tx.conn(), id, Some(reason), now)?;
    for person in queries::interested(tx.conn(), id)? {
        tx.post(&mail::withdrawn(&challenge, person, reason))?;
    }
    let event = Event::new("challenge.withdrawn", &id).challenge(id).with("reason", reason);
    Ok(tx.record(event, ())?)
}

/// Puts it away, never without its public outcome.
pub(crate) fn archive(tx: &mut Tx<'_>, id: ChallengeId) -> Result<Recorded<()>, Refusal> {
    permitted(tx, id, Act::Write, Verb::Archive)?;
    if !queries::outcome_published(tx.conn(), id)? {
        return Err(Refusal::NotNow(Message::new("challenges-archive-no-outcome")));
    }
    let now = tx.now();
    store::save_stage(tx.conn(), id, Stage::Outcome, Stage::Archived, now)?;
    store::save_end(tx.conn(), id, None, now)?;
    Ok(tx.record(Event::new("challenge.archived", &id).challenge(id), ())?)
}
