//! The approver approves the proposed decision, once, or returns it with a reason.

use crate::features::challenges::Challenge;
use crate::features::{accounts, challenges, evaluation};
use crate::kernel::id::ChallengeId;
use crate::kernel::message::Message;
use crate::kernel::refusal::Problems;
use crate::kernel::version::Version;
use crate::platform::db::{DbError, Recorded, Tx};

use super::super::domain::naming::Names;
use super::super::domain::{self, Decision, State};
use super::super::{mail, policy, queries, store};
use super::Refusal;
use super::propose::event;

/// Approves. The drafts of all letters are made in the same change: from now on only they stand before the contract.
pub(crate) fn approve(
    tx: &mut Tx<'_>,
    id: ChallengeId,
    seen: Version,
    tie_reason: &str,
) -> Result<Recorded<()>, Refusal> {
    let (challenge, mut decision) = to_decide(tx, id, seen)?;
    let now = tx.now();
    let standing = queries::placed(tx.conn(), id)?;
    let tied = domain::owes_tie_reason(decision.verdict, &standing);
    if tied && tie_reason.is_empty() {
        return Err(Refusal::field("tie_reason", Message::new("decisions-error-no-tie-reason")));
    }
    if tied {
        let names = queries::companies(tx.conn(), id)?;
        let mut problems = Problems::default();
        Names::new(&names, decision.verdict.winner().as_slice()).check(&mut problems, "tie_reason", tie_reason);
        problems.or(|| ()).map_err(Refusal::Form)?;
    }
    decision.approved = Some((tx.actor()?.account, tx.now()));
    decision.tie_reason = if tied { tie_reason.to_owned() } else { String::new() };
    store::save(tx.conn(), &decision)?;
    for (pitch, words) in queries::drafts(tx.conn(), &challenge, decision.verdict.winner())? {
        store::insert_letter(tx.conn(), (id, pitch), &words, now)?;
    }
    let to = accounts::recipient(tx.conn(), decision.proposed_by)?;
    tx.post(&mail::approved(to, &challenge))?;
    let entry = event("decision.approved", &decision).with("tie_reason", decision.tie_reason.as_str());
    Ok(tx.record(entry, ())?)
}

/// Returns it to the author.
pub(crate) fn send_back(
    tx: &mut Tx<'_>,
    id: ChallengeId,
    seen: Version,
    reason: &str,
) -> Result<Recorded<()>, Refusal> {
    let (challenge, mut decision) = to_decide(tx, id, seen)?;
    decision.returned = Some((tx.actor()?.account, tx.now(), reason.to_owned()));
    store::save(tx.conn(), &decision)?;
    let to = accounts::recipient(tx.conn(), decision.proposed_by)?;
    tx.post(&mail::returned(to, &challenge, decision.version))?;
    Ok(tx.record(event("decision.returned", &decision).with("reason", reason), ())?)
}

/// The scope of the change lets one approval in at a time; the second finds the decision approved.
fn to_decide(tx: &mut Tx<'_>, id: ChallengeId, seen: Version) -> Result<(Challenge, Decision), Refusal> {
    let actor = tx.actor()?;
    let challenge = challenges::find(tx.conn(), id)?;
    policy::may_look(actor, challenge.organization_id)?;
    let decision = store::load(tx.conn(), id)?;
    let panel = evaluation::panelists(tx.conn(), id)?;
    let mut proposers = queries::proposers(tx.conn(), id)?;
    proposers.push(decision.proposed_by);
    let case = policy::Case {
        agency: challenge.organization_id,
        author: challenge.author_id,
        proposers: &proposers,
        panel: &panel,
    };
    policy::may_approve(actor, &case)?;
    match decision.state() {
        State::Proposed if decision.version == seen => Ok((challenge, decision)),
        State::Proposed => Err(DbError::Stale.into()),
        State::Approved | State::Told if decision.approved.is_some_and(|(by, _)| by == actor.account) => {
            Err(Refusal::Already)
        }
        State::Approved | State::Told => Err(Refusal::because("decisions-denied-approved")),
        State::Returned => Err(Refusal::because("decisions-denied-returned")),
    }
}
