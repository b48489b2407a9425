//! An author proposes an award, or no award, with reasons.

use crate::features::challenges::{self, Challenge, Stage};
use crate::features::evaluation;
use crate::kernel::id::ChallengeId;
use crate::kernel::version::Version;
use crate::platform::audit::Event;
use crate::platform::db::{DbError, Recorded, Tx};

use super::super::domain::naming::Names;
use super::super::domain::{self, Decision, State, Verdict};
use super::super::{mail, policy, queries, store};
use super::Refusal;

/// What the form says, and the version it showed; none before the first proposal.
#[derive(Debug, Clone)]
pub(crate) struct Proposed {
    /// What is proposed.
    pub(crate) verdict: Verdict,
    /// Why.
    pub(crate) reasons: String,
    /// The version seen.
    pub(crate) seen: Option<Version>,
}

/// Proposes, or proposes anew while nothing is approved.
pub(crate) fn propose(tx: &mut Tx<'_>, id: ChallengeId, proposed: &Proposed) -> Result<Recorded<()>, Refusal> {
    let (actor, now) = (tx.actor()?, tx.now());
    let challenge = challenges::find(tx.conn(), id)?;
    let panel = evaluation::panelists(tx.conn(), id)?;
    policy::may_propose(actor, challenge.organization_id, &panel)?;
    if challenge.stage != Stage::Decision || !evaluation::passed(tx.conn(), id)? {
        return Err(Refusal::because("decisions-denied-not-passed"));
    }
    fitting(tx, &challenge, proposed)?;
    let before = store::find(tx.conn(), id)?;
    if before.as_ref().map(|decision| decision.version) != proposed.seen {
        return Err(DbError::Stale.into());
    }
    if before.as_ref().is_some_and(|decision| matches!(decision.state(), State::Approved | State::Told)) {
        return Err(Refusal::because("decisions-denied-approved"));
    }
    let decision = Decision {
        challenge: id,
        verdict: proposed.verdict,
        reasons: proposed.reasons.clone(),
        proposed_by: actor.account,
        proposed_at: now,
        returned: None,
        approved: None,
        tie_reason: String::new(),
        letters_sent_at: None,
        version: before.as_ref().map_or(Version::FIRST, |decision| decision.version),
    };
    if before.is_some() {
        store::save(tx.conn(), &decision)?;
    } else {
        store::insert(tx.conn(), &decision)?;
    }
    for to in queries::approvers(tx.conn(), challenge.organization_id)? {
        tx.post(&mail::proposed(to, &challenge, decision.version))?;
    }
    Ok(tx.record(event("decision.proposed", &decision), ())?)
}

/// The verdict fits the standing and the money, and the reasons name nobody who was not chosen.
fn fitting(tx: &mut Tx<'_>, challenge: &Challenge, proposed: &Proposed) -> Result<(), Refusal> {
    let standing = queries::placed(tx.conn(), challenge.id)?;
    let released = challenge.released.unwrap_or(challenge.budget);
    let mut problems = domain::problems(proposed.verdict, &standing, released);
    let companies = queries::companies(tx.conn(), challenge.id)?;
    Names::new(&companies, proposed.verdict.winner().as_slice()).check(&mut problems, "reasons", &proposed.reasons);
    problems.or(|| ()).map_err(Refusal::Form)
}

/// The entry of the trail: what is decided and why, never the text of a pitch.
pub(super) fn event(code: &'static str, decision: &Decision) -> Event {
    let event = Event::new(code, &decision.challenge)
        .challenge(decision.challenge)
        .with("kind", decision.verdict.kind().as_str())
        .with("reasons", decision.reasons.as_str());
    match decision.verdict {
        Verdict::Award(pitch, amount) => event.with("proposal", pitch.to_string()).with("cents", amount.get()),
        Verdict::NoAward => event,
    }
}
