//! The lab's review: sent back with comments, or passed with a time of publication.

use crate::kernel::id::ChallengeId;
use crate::kernel::instant::Instant;
use crate::kernel::message::Message;
use crate::kernel::refusal::Problems;
use crate::platform::audit::Event;
use crate::platform::db::{DbError, Recorded, Tx};

use super::super::domain::Challenge;
use super::super::domain::dates::{Days, long_enough};
use super::super::domain::part::Task;
use super::super::domain::stage::{Stage, Verb};
use super::super::policy::Act;
use super::super::store::{Approval, Comment};
use super::super::{mail, queries, store};
use super::{Refusal, permitted};

/// Sends it back to the author; every commented task is reopened until a change answers it.
pub(crate) fn send_back(
    tx: &mut Tx<'_>,
    id: ChallengeId,
    comments: &[(Task, String)],
) -> Result<Recorded<()>, Refusal> {
    let challenge = permitted(tx, id, Act::Review, Verb::Return)?;
    if comments.is_empty() {
        return Err(Problems::one("comment-facts", Message::new("challenges-return-empty")).into());
    }
    let (actor, now) = (tx.actor()?, tx.now());
    for (task, body) in comments {
        let comment = Comment {
            id: tx.fresh_id(),
            challenge_id: id,
            part: *task,
            body: body.clone(),
            author_id: actor.account,
            at: now,
            resolved_at: None,
        };
        store::insert_comment(tx.conn(), &comment)?;
    }
    store::save_stage(tx.conn(), id, Stage::InReview, Stage::Draft, now)?;
    tell_author(tx, &challenge, |challenge, person| mail::returned(challenge, person, comments.len()))?;
    let tasks: Vec<&str> = comments.iter().map(|(task, _)| task.as_str()).collect();
    let event = Event::new("challenge.returned", &id).challenge(id).with("tasks", tasks);
    Ok(tx.record(event, ())?)
}

/// Passes it. Publishing before the budget is released, or too near to closing, is refused.
pub(crate) fn approve(
    tx: &mut Tx<'_>,
    id: ChallengeId,
    no_solution: bool,
    publish_at: Option<Instant>,
    days: &Days,
) -> Result<Recorded<()>, Refusal> {
    let challenge = permitted(tx, id, Act::Review, Verb::Approve)?;
    let (actor, now) = (tx.actor()?, tx.now());
    let publish_at = publish_at.unwrap_or(now);
    let problems = not_ready(&challenge, no_solution, (publish_at, now), days);
    if !problems.is_empty() {
        return Err(problems.into());
    }
    let approval = Approval { by: actor.account, publish_at };
    store::save_approval(tx.conn(), id, challenge.version, approval, now)?;
    tell_author(tx, &challenge, |challenge, person| mail::approved(challenge, person, publish_at))?;
    let event = Event::new("challenge.approved", &id)
        .challenge(id)
        .with("publish_at", publish_at.iso())
        .with("no_prescribed_solution", no_solution);
    Ok(tx.record(event, ())?)
}

fn not_ready(challenge: &Challenge, no_solution: bool, (publish_at, now): (Instant, Instant), days: &Days) -> Problems {
    let mut problems = Problems::default();
    if !no_solution {
        problems.add("no_solution", Message::new("challenges-approve-tick"));
    }
    if !challenge.is_released() {
        problems.add("when", Message::new("challenges-approve-not-released").with("budget", challenge.budget));
    }
    if publish_at < now {
        problems.add("publish", Message::new("challenges-approve-past"));
    }
    match challenge.dates().map(|dates| long_enough(days, publish_at, &dates)) {
        Some(Ok(())) => {}
        Some(Err(message)) => problems.add("publish", message),
        None => problems.add("publish", Message::new("challenges-gap-dates")),
    }
    problems
}

fn tell_author(
    tx: &mut Tx<'_>,
    challenge: &Challenge,
    letter: impl FnOnce(&Challenge, crate::platform::mail::Recipient) -> crate::platform::mail::Letter,
) -> Result<(), DbError> {
    if let Some(author) = queries::person(tx.conn(), challenge.author_id)? {
        tx.post(&letter(challenge, author))?;
    }
    Ok(())
}
