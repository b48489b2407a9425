//! The chair sends the result to the lab.

use crate::features::challenges::{self, Stage};
use crate::kernel::id::ChallengeId;
use crate::kernel::message::Message;
use crate::platform::audit::Event;
use crate::platform::db::{Recorded, Tx};

use super::super::domain::panel::Progress;
use super::super::policy::Act;
use super::super::{mail, queries, store};
use super::{Refusal, seated};

/// Sends it, once nothing is open.
pub(crate) fn send(tx: &mut Tx<'_>, id: ChallengeId) -> Result<Recorded<()>, Refusal> {
    let (actor, now) = (tx.actor()?, tx.now());
    let challenge = challenges::find(tx.conn(), id)?;
    let seated = seated(tx.conn(), challenge, actor.account)?;
    if seated.seat.handed_in && seated.seat.progress == Some(Progress::Checking) {
        return Err(Refusal::Already);
    }
    seated.may(Act::Send)?;
    let open = queries::evaluation(tx.conn(), &seated.challenge)?.open().len();
    if open > 0 {
        return Err(Refusal::field("", Message::new("evaluation-error-open").with("n", open)));
    }
    let mut panel = seated.panel;
    panel.dates.checking_at = Some(now);
    store::save_panel(tx.conn(), &panel)?;
    challenges::advance(tx, id, Stage::Consensus, Stage::Checking)?;
    for to in queries::lab(tx.conn())? {
        tx.post(&mail::to_check(to, &seated.challenge, panel.version))?;
    }
    Ok(tx.record(Event::new("consensus.sent", &id).challenge(id), ())?)
}
