//! Taking a sending back, until the deadline.

use super::super::domain::{Refused, Stage, Window};
use super::super::policy::{self, Act};
use super::super::store;
use super::super::{mail, queries};
use super::SubmitError;
use crate::features::challenges;
use crate::kernel::id::ProposalId;
use crate::platform::audit::Event;
use crate::platform::db::{Recorded, Tx};

/// Why a pitch is not taken back: for the reasons it would not be sent.
pub(crate) type WithdrawError = SubmitError;

/// Takes it back. It stays sealed for ever, and the record of the opening lists its receipt as withdrawn.
/// What was taken back already stays so: pressing twice is no fault.
pub(crate) fn withdraw(tx: &mut Tx<'_>, id: ProposalId) -> Result<Recorded<()>, WithdrawError> {
    let actor = tx.actor()?;
    let now = tx.now();
    let before = store::load(tx.conn(), id)?.proposal;
    policy::may(actor, Act::Withdraw, before.company)?;
    match &before.stage {
        Stage::Withdrawn(..) => return Ok(tx.record(Event::new("proposal.withdrawn_already", &id), ())?),
        Stage::Submitted(_) => {}
        Stage::Draft => return Err(Refused::NothingSent.into()),
        Stage::Opened(_) | Stage::Awarded(_) | Stage::NotSelected(_) => return Err(Refused::Opened.into()),
    }
    let open = challenges::accepting(tx, before.challenge)?;
    let seen = before.version;
    let after = before.withdraw(Window { closes_at: open.closes_at() }, now)?;
    let Some(sent) = after.stage.last() else { return Err(Refused::NothingSent.into()) };
    store::save_stage(tx.conn(), seen, &after)?;
    store::mark_withdrawn(tx.conn(), sent.submission, now)?;
    let challenge = queries::brief(tx.conn(), after.challenge)?;
    for person in queries::members(tx.conn(), after.company)? {
        tx.post(&mail::withdrawn(&challenge, id, sent, person))?;
    }
    let event = Event::new("proposal.withdrawn", &id).challenge(after.challenge).with("receipt", sent.number.as_str());
    Ok(tx.record(event, ())?)
}
