//! A lab administrator passes an evaluation, or returns it to the chair with a reason.

use crate::features::challenges::{Challenge, Stage};
use crate::features::{accounts, challenges};
use crate::kernel::id::ChallengeId;
use crate::kernel::version::Version;
use crate::platform::audit::Event;
use crate::platform::db::{DbError, Recorded, Tx};

use super::super::domain::panel::{Duty, Panel, Progress};
use super::super::{mail, policy, queries, store};
use super::Refusal;

/// Passes it: from now on the agency can decide.
pub(crate) fn pass(tx: &mut Tx<'_>, id: ChallengeId, seen: Version, note: &str) -> Result<Recorded<()>, Refusal> {
    let (challenge, mut panel) = to_check(tx, id, seen)?;
    panel.dates.passed_at = Some(tx.now());
    panel.checked_by = Some(tx.actor()?.account);
    note.clone_into(&mut panel.check_note);
    store::save_panel(tx.conn(), &panel)?;
    challenges::advance(tx, id, Stage::Checking, Stage::Decision)?;
    for to in queries::deciders(tx.conn(), challenge.organization_id)? {
        tx.post(&mail::passed(to, &challenge))?;
    }
    Ok(tx.record(Event::new("evaluation.passed", &id).challenge(id).with("note", note), ())?)
}

/// Returns it to the chair: the consensus is open again.
pub(crate) fn send_back(
    tx: &mut Tx<'_>,
    id: ChallengeId,
    seen: Version,
    reason: &str,
) -> Result<Recorded<()>, Refusal> {
    let (challenge, mut panel) = to_check(tx, id, seen)?;
    panel.dates.checking_at = None;
    panel.returned_at = Some(tx.now());
    panel.checked_by = Some(tx.actor()?.account);
    reason.clone_into(&mut panel.check_note);
    store::save_panel(tx.conn(), &panel)?;
    challenges::advance(tx, id, Stage::Checking, Stage::Consensus)?;
    let members = store::list_members(tx.conn(), id)?;
    for chair in members.iter().filter(|member| member.duty == Duty::Chair) {
        let to = accounts::recipient(tx.conn(), chair.account)?;
        tx.post(&mail::sent_back(to, &challenge, panel.version))?;
    }
    Ok(tx.record(Event::new("evaluation.sent_back", &id).challenge(id).with("reason", reason), ())?)
}

fn to_check(tx: &mut Tx<'_>, id: ChallengeId, seen: Version) -> Result<(Challenge, Panel), Refusal> {
    let actor = tx.actor()?;
    let challenge = challenges::find(tx.conn(), id)?;
    let Some(panel) = store::find_panel(tx.conn(), id)? else { return Err(DbError::NotFound.into()) };
    let on_panel = queries::ties(tx.conn(), id, &[actor.account])?.get(&actor.account).is_some_and(|ties| ties.seated);
    let case = queries::case(tx.conn(), &challenge)?;
    policy::may_check(actor, on_panel, &case)?;
    if panel.dates.progress() == Progress::Passed && panel.checked_by == Some(actor.account) {
        return Err(Refusal::Already);
    }
    if panel.dates.progress() != Progress::Checking {
        return Err(Refusal::because("evaluation-denied-not-checking"));
    }
    if panel.version == seen { Ok((challenge, panel)) } else { Err(DbError::Stale.into()) }
}
