//! Sending a challenge to the lab, once nothing is missing.

use crate::features::law;
use crate::kernel::actor::Role;
use crate::kernel::id::ChallengeId;
use crate::kernel::text::folded;
use crate::platform::audit::Event;
use crate::platform::db::{DbError, Recorded, Tx};

use super::super::domain::dates::Days;
use super::super::domain::gaps::{Measure, gaps};
use super::super::domain::stage::{Stage, Verb};
use super::super::domain::{Brief, Challenge};
use super::super::policy::Act;
use super::super::{mail, queries, store};
use super::{Refusal, permitted};

/// Sends it; refused with every gap at once.
pub(crate) fn send(tx: &mut Tx<'_>, id: ChallengeId, days: &Days) -> Result<Recorded<()>, Refusal> {
    let challenge = permitted(tx, id, Act::Write, Verb::Send)?;
    let comments = store::list_comments(tx.conn(), id)?;
    let brief = store::load_brief(tx.conn(), challenge)?;
    let now = tx.now();
    let limit = law::low_value_limit(tx.conn(), days.zone.day(now))?;
    let gaps = gaps(&brief, &store::open_tasks(&comments), Measure { days, limit, now });
    if !gaps.is_empty() {
        return Err(Refusal::Gaps(gaps));
    }
    store::save_search_text(tx.conn(), id, &search_text(&brief))?;
    store::save_stage(tx.conn(), id, Stage::Draft, Stage::InReview, now)?;
    tell(tx, &brief.challenge)?;
    let event = Event::new("challenge.sent", &id).challenge(id).with("reference", brief.challenge.reference);
    Ok(tx.record(event, ())?)
}

/// The approvers of the agency and the lab hear of it in the same change.
fn tell(tx: &mut Tx<'_>, challenge: &Challenge) -> Result<(), DbError> {
    if !challenge.is_released() {
        for person in queries::people(tx.conn(), Role::Approver, Some(challenge.organization_id))? {
            tx.post(&mail::to_release(challenge, person))?;
        }
    }
    for person in queries::people(tx.conn(), Role::LabAdministrator, None)? {
        tx.post(&mail::to_review(challenge, person))?;
    }
    Ok(())
}

/// What the public search looks in: everything a reader may read, folded.
pub(super) fn search_text(brief: &Brief) -> String {
    let challenge = &brief.challenge;
    let own = [&challenge.reference, &challenge.title, &challenge.summary, &challenge.organization_name];
    let texts = brief.texts.iter().map(|text| &text.body);
    let criteria = brief.criteria.iter().map(|criterion| &criterion.title);
    let all: Vec<&str> = own.into_iter().chain(texts).chain(criteria).map(String::as_str).collect();
    folded(&all.join("\n"))
}
