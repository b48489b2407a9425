//! All letters leave together: every company learns the decision at the same instant, or none does.

use crate::features::challenges::{self, Stage};
use crate::features::evaluation;
use crate::features::proposals::{self, ProposalStage};
use crate::kernel::id::{ChallengeId, ProposalId};
use crate::kernel::message::Message;
use crate::platform::audit::Event;
use crate::platform::db::{DbError, Recorded, Tx};

use super::super::domain::naming::Names;
use super::super::domain::{Decision, State, Verdict};
use super::super::queries::LetterView;
use super::super::{mail, policy, queries, store};
use super::Refusal;
use super::write::naming;

/// Sends them. One missing reason keeps all of them back.
pub(crate) fn send(tx: &mut Tx<'_>, id: ChallengeId) -> Result<Recorded<()>, Refusal> {
    let (actor, now) = (tx.actor()?, tx.now());
    let challenge = challenges::find(tx.conn(), id)?;
    let panel = evaluation::panelists(tx.conn(), id)?;
    policy::may_propose(actor, challenge.organization_id, &panel)?;
    let mut decision = store::load(tx.conn(), id)?;
    match decision.state() {
        State::Told => return Err(Refusal::Already),
        State::Approved => {}
        State::Proposed | State::Returned => return Err(DbError::NotFound.into()),
    }
    let letters = queries::letters(tx.conn(), &challenge, &decision)?;
    let missing = letters.iter().filter(|letter| !letter.gaps.is_empty()).count();
    if missing > 0 {
        return Err(Refusal::field("", Message::new("decisions-error-not-ready").with("n", missing)));
    }
    discreet(&decision, &letters)?;
    decision.letters_sent_at = Some(now);
    store::save(tx.conn(), &decision)?;
    store::mark_sent(tx.conn(), id, now)?;
    for letter in &letters {
        let chosen = decision.verdict.winner() == Some(letter.pitch);
        let outcome = if chosen { ProposalStage::Awarded } else { ProposalStage::NotSelected };
        proposals::set_outcome(tx, letter.pitch, outcome)?;
    }
    let companies: Vec<_> = letters.iter().map(|letter| letter.company_id).collect();
    for (company, to) in queries::members(tx.conn(), &companies)? {
        if let Some(letter) = letters.iter().find(|letter| letter.company_id == company) {
            tx.post(&mail::told(to, &challenge, letter.pitch))?;
        }
    }
    if decision.verdict == Verdict::NoAward {
        challenges::advance(tx, id, Stage::Decision, Stage::NoAward)?;
    }
    let event = Event::new("letters.sent", &id).challenge(id).with("letters", letters.len());
    Ok(tx.record(event, ())?)
}

/// A draft comes from the words of the panel, which knew every name: one that stayed in keeps all letters back.
fn discreet(decision: &Decision, letters: &[LetterView]) -> Result<(), Refusal> {
    let all: Vec<(ProposalId, String)> = letters.iter().map(|letter| (letter.pitch, letter.company.clone())).collect();
    for letter in letters {
        let open: Vec<ProposalId> = decision.verdict.winner().into_iter().chain([letter.pitch]).collect();
        if !naming(&Names::new(&all, &open), &letter.words).is_empty() {
            let message = Message::new("decisions-error-letter-names").with("company", letter.company.as_str());
            return Err(Refusal::field("", message));
        }
    }
    Ok(())
}
