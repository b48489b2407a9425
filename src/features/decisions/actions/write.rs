//! An author completes the letter to one company.

use crate::features::{challenges, evaluation};
use crate::kernel::id::{ChallengeId, ProposalId};
use crate::kernel::refusal::Problems;
use crate::kernel::version::Version;
use crate::platform::audit::Event;
use crate::platform::db::{DbError, Recorded, Tx};

use super::super::domain::State;
use super::super::domain::naming::Names;
use super::super::store::Words;
use super::super::{policy, queries, store};
use super::Refusal;

/// Saves the words of a letter, as far as they are.
pub(crate) fn write(
    tx: &mut Tx<'_>,
    id: ChallengeId,
    pitch: ProposalId,
    (seen, words): (Version, &Words),
) -> Result<Recorded<()>, Refusal> {
    let (actor, now) = (tx.actor()?, tx.now());
    let challenge = challenges::find(tx.conn(), id)?;
    let panel = evaluation::panelists(tx.conn(), id)?;
    policy::may_propose(actor, challenge.organization_id, &panel)?;
    let decision = store::load(tx.conn(), id)?;
    match decision.state() {
        State::Told => return Err(Refusal::because("decisions-denied-sent")),
        State::Approved => {}
        State::Proposed | State::Returned => return Err(DbError::NotFound.into()),
    }
    let known = store::letters(tx.conn(), id)?.iter().any(|letter| letter.proposal_id == pitch);
    if !known {
        return Err(DbError::NotFound.into());
    }
    let criteria = challenges::criteria(tx.conn(), id)?;
    let mut words = words.clone();
    words.reasons.retain(|(criterion, _)| criteria.iter().any(|known| known.id == *criterion));
    let companies = queries::companies(tx.conn(), id)?;
    let open: Vec<ProposalId> = decision.verdict.winner().into_iter().chain([pitch]).collect();
    naming(&Names::new(&companies, &open), &words).or(|| ()).map_err(Refusal::Form)?;
    store::save_letter(tx.conn(), pitch, seen, &words, now)?;
    Ok(tx.record(Event::new("letter.written", &pitch).challenge(id), ())?)
}

/// The fields of a letter that name a company which was not chosen, other than its reader.
pub(super) fn naming(names: &Names, words: &Words) -> Problems {
    let mut problems = Problems::default();
    for (criterion, reason) in &words.reasons {
        names.check(&mut problems, &format!("reason-{criterion}"), reason);
    }
    for (field, text) in
        [("strengths", &words.strengths), ("improvement", &words.improvement), ("advantages", &words.advantages)]
    {
        names.check(&mut problems, field, text);
    }
    problems
}
