//! Asking and answering.

use crate::features::challenges;
use crate::kernel::calendar::Zone;
use crate::kernel::id::{AccountId, ChallengeId, OrganizationId, QuestionId};
use crate::kernel::message::Message;
use crate::kernel::refusal::Denied;
use crate::kernel::version::Version;
use crate::platform::audit::Event;
use crate::platform::db::{DbError, Recorded, Tx};

use super::store::NewQuestion;
use super::{domain, mail, policy, store};

/// Why a question was not asked or answered.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Refusal {
    #[error(transparent)]
    Denied(#[from] Denied),
    /// Not now; the message says until when it was possible.
    #[error("not now: {}", .0.key)]
    NotNow(Message),
    #[error(transparent)]
    Db(#[from] DbError),
}

/// A question as somebody asks it.
#[derive(Debug, Clone)]
pub(crate) struct Asked {
    pub(crate) account: AccountId,
    pub(crate) organization: OrganizationId,
    pub(crate) part: challenges::Task,
    pub(crate) body: String,
}

/// Asks. The asker comes as a value: this change runs without a person, so that the trail does not name one.
pub(crate) fn ask(tx: &mut Tx<'_>, challenge: ChallengeId, asked: Asked, zone: Zone) -> Result<Recorded<()>, Refusal> {
    let now = tx.now();
    let challenge = challenges::find(tx.conn(), challenge)?;
    domain::may_ask(&challenge, now).map_err(Refusal::NotNow)?;
    let question = NewQuestion {
        id: tx.fresh_id(),
        challenge_id: challenge.id,
        organization_id: asked.organization,
        account_id: asked.account,
        part: asked.part,
        body: asked.body,
        asked_at: now,
        version: Version::FIRST,
    };
    store::insert(tx.conn(), &question)?;
    if let Some(author) = challenges::person(tx.conn(), challenge.author_id)? {
        let days = challenges::days(tx.conn(), zone, now)?;
        let due = challenges::answer_due(&days, now, challenge.closes_at);
        tx.post(&mail::asked(&challenge, question.id, due, author))?;
    }
    let event = Event::new("question.asked", &question.id).challenge(challenge.id).with("part", question.part.as_str());
    Ok(tx.record(event, ())?)
}

/// Answers: public at once, and in the post to everyone who wrote a pitch and to whoever asked.
pub(crate) fn answer(
    tx: &mut Tx<'_>,
    challenge: ChallengeId,
    id: QuestionId,
    answer: &str,
) -> Result<Recorded<()>, Refusal> {
    let (actor, now) = (tx.actor()?, tx.now());
    let challenge = challenges::find(tx.conn(), challenge)?;
    policy::may_answer(actor, &challenge)?;
    let question = store::load(tx.conn(), challenge.id, id)?;
    domain::may_answer(&challenge, question.answered_at.is_some(), now).map_err(Refusal::NotNow)?;
    store::save_answer(tx.conn(), &question, answer, actor.account, now)?;
    let asker = store::load_asker(tx.conn(), id)?;
    let mut people = challenges::interested(tx.conn(), challenge.id)?;
    if people.iter().all(|person| person.account != Some(asker)) {
        people.extend(challenges::person(tx.conn(), asker)?);
    }
    for person in people {
        tx.post(&mail::answered(&challenge, id, person))?;
    }
    let event = Event::new("question.answered", &id).challenge(challenge.id).with("answer", answer);
    Ok(tx.record(event, ())?)
}
