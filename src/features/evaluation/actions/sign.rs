//! A member signs the declaration of interests. Only then do pitches exist for this person.

use std::collections::HashMap;

use crate::features::challenges::{self, Challenge, Stage};
use crate::kernel::id::{ChallengeId, ProposalId};
use crate::kernel::message::Message;
use crate::kernel::refusal::Problems;
use crate::platform::audit::Event;
use crate::platform::db::{Recorded, Tx};

use super::super::domain::interest::Interest;
use super::super::domain::order::{letter, shuffled};
use super::super::policy::Act;
use super::super::{mail, queries, store};
use super::{Refusal, Seated, seated};

/// The answer for one company.
#[derive(Debug, Clone)]
pub(crate) struct Declaration {
    /// Its pitch.
    pub(crate) pitch: ProposalId,
    /// The answer.
    pub(crate) answer: Interest,
    /// What it is about; empty when there is none.
    pub(crate) details: String,
}

/// Signs. The sheets are made now, in the own order, for every pitch without a clear conflict.
pub(crate) fn sign(tx: &mut Tx<'_>, id: ChallengeId, declarations: &[Declaration]) -> Result<Recorded<()>, Refusal> {
    let (actor, now) = (tx.actor()?, tx.now());
    let challenge = challenges::find(tx.conn(), id)?;
    let seated = seated(tx.conn(), challenge, actor.account)?;
    if seated.seat.declared {
        return Err(Refusal::Already);
    }
    seated.may(Act::Sign)?;
    let pitches = queries::companies(tx.conn(), id)?;
    let answers: HashMap<ProposalId, &Declaration> = declarations.iter().map(|one| (one.pitch, one)).collect();
    let mut problems = Problems::default();
    for company in pitches.iter().filter(|company| !answers.contains_key(&company.pitch)) {
        problems.add(format!("answer-{}", company.pitch), Message::new("evaluation-error-no-answer"));
    }
    if !problems.is_empty() {
        return Err(Refusal::Form(problems));
    }
    store::sign(tx.conn(), seated.member.id, now)?;
    let known = pitches.iter().filter_map(|company| answers.get(&company.pitch).copied());
    keep(tx, &seated, known.collect())?;
    if seated.challenge.stage == Stage::Opened {
        challenges::advance(tx, id, Stage::Opened, Stage::Scoring)?;
    }
    let recused: Vec<String> =
        declarations.iter().filter(|one| one.answer.recuses()).map(|one| one.pitch.to_string()).collect();
    let event = Event::new("interests.signed", &seated.member.id).challenge(id).with("recused", recused);
    Ok(tx.record(event, ())?)
}

fn keep(tx: &mut Tx<'_>, seated: &Seated, declared: Vec<&Declaration>) -> Result<(), Refusal> {
    let (member, now) = (&seated.member, tx.now());
    for one in &declared {
        store::insert_interest(tx.conn(), (member.id, one.pitch), one.answer, &one.details, now)?;
    }
    let free = declared.iter().filter(|one| !one.answer.recuses()).map(|one| one.pitch);
    for (place, pitch) in shuffled(member.seed, free.collect()).into_iter().enumerate() {
        store::insert_sheet(tx, member.challenge, (member.id, pitch), place, &letter(place))?;
    }
    if declared.iter().any(|one| one.answer.recuses()) {
        tell_agency(tx, &seated.challenge, &format!("interests.signed:{}", member.id))?;
    }
    Ok(())
}

/// The authors of the agency learn that somebody is recused: the panel page says who and where.
pub(super) fn tell_agency(tx: &mut Tx<'_>, challenge: &Challenge, event_key: &str) -> Result<(), Refusal> {
    for to in queries::authors(tx.conn(), challenge.organization_id)? {
        tx.post(&mail::recused(to, challenge, event_key))?;
    }
    Ok(())
}
