//! The author composes the panel, once; later members are replaced one by one.

use crate::features::challenges::{Challenge, Stage};
use crate::features::{accounts, challenges};
use crate::kernel::calendar::Zone;
use crate::kernel::digest::Digest;
use crate::kernel::id::{AccountId, ChallengeId, MemberId};
use crate::kernel::instant::Instant;
use crate::kernel::message::Message;
use crate::kernel::refusal::Problems;
use crate::platform::audit::Event;
use crate::platform::db::{Recorded, Tx};

use super::super::domain::panel::{Composition, Duty, due_problem};
use super::super::{mail, policy, queries, store};
use super::Refusal;

/// Composes the panel and writes to everyone on it.
pub(crate) fn compose(
    tx: &mut Tx<'_>,
    id: ChallengeId,
    composition: &Composition,
    (score_by, zone): (Instant, Zone),
) -> Result<Recorded<()>, Refusal> {
    let (actor, now) = (tx.actor()?, tx.now());
    let challenge = challenges::find(tx.conn(), id)?;
    policy::may_compose(actor, challenge.organization_id)?;
    if !matches!(challenge.stage, Stage::Approved | Stage::Opened) {
        return Err(Refusal::because("evaluation-denied-not-now"));
    }
    if store::find_panel(tx.conn(), id)?.is_some() {
        return Err(Refusal::because("evaluation-denied-composed"));
    }
    let earliest = challenge.closes_at.map_or(now, |closes_at| closes_at.max(now));
    if let Some(problem) = due_problem(score_by, earliest, challenge.decision_on, zone) {
        return Err(Refusal::field("score_by", problem));
    }
    fit(tx, &challenge, composition)?;
    store::insert_panel(tx, id, actor.account, score_by)?;
    for seat in composition.seats() {
        take_seat(tx, &challenge, *seat, score_by)?;
    }
    let people: Vec<String> = composition.seats().iter().map(|(account, _)| account.to_string()).collect();
    let event = Event::new("panel.composed", &id).challenge(id).with("people", people).with("score_by", score_by.iso());
    Ok(tx.record(event, ())?)
}

/// Nobody with a part in it takes a seat, whatever the form offered.
fn fit(tx: &mut Tx<'_>, challenge: &Challenge, composition: &Composition) -> Result<(), Refusal> {
    let people: Vec<AccountId> = composition.seats().iter().map(|(account, _)| *account).collect();
    let case = queries::case(tx.conn(), challenge)?;
    let ties = queries::ties(tx.conn(), challenge.id, &people)?;
    let mut problems = Problems::default();
    for (account, duty) in composition.seats() {
        let known = ties.get(account).cloned().unwrap_or_default();
        if let Err(bar) = policy::may_sit(*account, &known, &case) {
            let field = if *duty == Duty::Chair { "chair" } else { "evaluators" };
            problems.add(field, Message::new(bar.key()));
        }
    }
    if problems.is_empty() { Ok(()) } else { Err(Refusal::Form(problems)) }
}

/// Gives a person a seat and a letter.
pub(super) fn take_seat(
    tx: &mut Tx<'_>,
    challenge: &Challenge,
    (account, duty): (AccountId, Duty),
    score_by: Instant,
) -> Result<(), Refusal> {
    let seed = seed(tx);
    let member = store::insert_member(tx, challenge.id, (account, duty), seed)?;
    let to = accounts::recipient(tx.conn(), account)?;
    tx.post(&mail::seated(to, challenge, member, duty, score_by))?;
    Ok(())
}

/// Random, from a fresh id that is thrown away: the id of the seat is known to others, the seed to nobody.
fn seed(tx: &Tx<'_>) -> i64 {
    let digest = Digest::of(tx.fresh_id::<MemberId>().as_str().as_bytes());
    digest.as_str().get(..15).and_then(|digits| i64::from_str_radix(digits, 16).ok()).unwrap_or_default()
}
