//! The author puts another person in a seat, while members still score.

use crate::features::{accounts, challenges};
use crate::kernel::id::{AccountId, ChallengeId, MemberId};
use crate::kernel::message::Message;
use crate::platform::audit::Event;
use crate::platform::db::{DbError, Recorded, Tx};

use super::super::domain::panel::Progress;
use super::super::{mail, policy, queries, store};
use super::Refusal;
use super::compose::take_seat;

/// Who goes, who comes, and why.
#[derive(Debug, Clone)]
pub(crate) struct Replacement {
    /// Whose seat.
    pub(crate) member: MemberId,
    /// Who takes it.
    pub(crate) newcomer: AccountId,
    /// Why; part of the record.
    pub(crate) reason: String,
}

/// Replaces a member. The sheets of the one who leaves are kept as history and count no more.
pub(crate) fn replace(tx: &mut Tx<'_>, id: ChallengeId, swap: &Replacement) -> Result<Recorded<()>, Refusal> {
    let (actor, now) = (tx.actor()?, tx.now());
    let challenge = challenges::find(tx.conn(), id)?;
    policy::may_compose(actor, challenge.organization_id)?;
    let panel = store::load_panel(tx.conn(), id)?;
    if panel.dates.progress() != Progress::Scoring {
        return Err(Refusal::because("evaluation-denied-scored"));
    }
    let members = store::list_members(tx.conn(), id)?;
    let leaver = members.into_iter().find(|member| member.id == swap.member).ok_or(DbError::NotFound)?;
    let case = queries::case(tx.conn(), &challenge)?;
    let mut known = queries::ties(tx.conn(), id, &[swap.newcomer, leaver.account])?;
    let own = known.remove(&leaver.account).unwrap_or_default();
    let stopped = policy::stays_apart(leaver.account, &own, &case).is_err();
    policy::may_replace(leaver.handed_in_at.is_some(), stopped)?;
    let ties = known.remove(&swap.newcomer).unwrap_or_default();
    policy::may_sit(swap.newcomer, &ties, &case).map_err(|bar| Refusal::field("newcomer", Message::new(bar.key())))?;
    store::leave(tx.conn(), leaver.id, &swap.reason, now)?;
    take_seat(tx, &challenge, (swap.newcomer, leaver.duty), panel.score_by)?;
    let to = accounts::recipient(tx.conn(), leaver.account)?;
    tx.post(&mail::left(to, &challenge, leaver.id))?;
    let event = Event::new("panel.replaced", &id)
        .challenge(id)
        .with("left", leaver.account.to_string())
        .with("joined", swap.newcomer.to_string())
        .with("reason", swap.reason.as_str());
    Ok(tx.record(event, ())?)
}
