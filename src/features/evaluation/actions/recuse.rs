//! A member finds a conflict only while reading, and steps back from that pitch at once.

use crate::features::challenges;
use crate::kernel::id::{ChallengeId, SheetId};
use crate::kernel::refusal::Denied;
use crate::platform::audit::Event;
use crate::platform::db::{Recorded, Tx};

use super::super::policy::{self, Act};
use super::super::store;
use super::sign::tell_agency;
use super::{Refusal, seated};

/// Steps back. The sheet stays as history, counts no more and is gone for its writer too.
pub(crate) fn recuse(tx: &mut Tx<'_>, id: ChallengeId, sheet: SheetId, details: &str) -> Result<Recorded<()>, Refusal> {
    let (actor, now) = (tx.actor()?, tx.now());
    let challenge = challenges::find(tx.conn(), id)?;
    let seated = seated(tx.conn(), challenge, actor.account)?;
    seated.may(Act::Score)?;
    let Some(sheet) = store::find_sheet(tx.conn(), seated.member.id, sheet)? else { return Err(Denied::Unseen.into()) };
    policy::may_judge(seated.is_recused(sheet.proposal_id))?;
    store::recuse(tx.conn(), (seated.member.id, sheet.proposal_id), details, now)?;
    tell_agency(tx, &seated.challenge, &format!("interests.recused:{}", sheet.id))?;
    let event =
        Event::new("interests.recused", &seated.member.id).challenge(id).with("recused", sheet.proposal_id.to_string());
    Ok(tx.record(event, ())?)
}
