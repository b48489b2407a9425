//! Releasing the budget: by an approver who wrote none of it, strictly under the limit of the law.

use crate::features::law;
use crate::kernel::id::ChallengeId;
use crate::kernel::message::Message;
use crate::kernel::refusal::Problems;
use crate::platform::audit::Event;
use crate::platform::db::{Recorded, Tx};

use super::super::domain::dates::Days;
use super::super::domain::plan::under_limit;
use super::super::domain::stage::Verb;
use super::super::policy::Act;
use super::super::{mail, queries, store};
use super::{Refusal, permitted};

/// Releases exactly the amount the challenge asks for; a later change of the amount needs another release.
pub(crate) fn release(
    tx: &mut Tx<'_>,
    id: ChallengeId,
    budget_line: String,
    days: &Days,
) -> Result<Recorded<()>, Refusal> {
    let challenge = permitted(tx, id, Act::Release, Verb::Release)?;
    if challenge.is_released() {
        // Acting twice shows the same result: the second press changes nothing, and the trail says so.
        return Ok(tx.record(Event::new("challenge.released_again", &id).challenge(id), ())?);
    }
    let (actor, now) = (tx.actor()?, tx.now());
    let limit = law::low_value_limit(tx.conn(), days.zone.day(now))?;
    if !under_limit(challenge.budget, limit) {
        let message =
            Message::new("challenges-release-over-limit").with("budget", challenge.budget).with("limit", limit);
        return Err(Problems::one("budget_line", message).into());
    }
    let release = store::Release { by: actor.account, amount: challenge.budget, budget_line };
    store::save_release(tx.conn(), id, challenge.version, &release, now)?;
    if let Some(author) = queries::person(tx.conn(), challenge.author_id)? {
        tx.post(&mail::released(&challenge, author))?;
    }
    let event = Event::new("challenge.released", &id)
        .challenge(id)
        .with("cents", release.amount.get())
        .with("budget_line", release.budget_line.as_str());
    Ok(tx.record(event, ())?)
}
