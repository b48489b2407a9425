//! A change after publication, recorded with before and after and told to everyone who wrote a pitch.

use crate::kernel::id::ChallengeId;
use crate::kernel::text::paragraphs;
use crate::kernel::version::Version;
use crate::platform::audit::Event;
use crate::platform::db::{DbError, Recorded, Tx};

use super::super::domain::amendment::{self, Wish};
use super::super::domain::dates::Days;
use super::super::domain::part::Part;
use super::super::domain::stage::Verb;
use super::super::domain::{Brief, Text};
use super::super::policy::Act;
use super::super::store::AmendmentRow;
use super::super::{mail, queries, store};
use super::send::search_text;
use super::{Refusal, permitted};

/// Amends it. `wish` holds every text of the form; those that are as published are left out.
pub(crate) fn amend(
    tx: &mut Tx<'_>,
    id: ChallengeId,
    seen: Version,
    mut wish: Wish,
    days: &Days,
) -> Result<Recorded<()>, Refusal> {
    let challenge = permitted(tx, id, Act::Write, Verb::Amend)?;
    let before = challenge.dates().ok_or_else(|| DbError::Corrupt("published without dates".to_owned()))?;
    let brief = store::load_brief(tx.conn(), challenge)?;
    wish.texts.retain(|(part, body)| paragraphs(brief.text(*part)) != *body);
    let after = amendment::dates_after(&wish, &before, days, tx.now())?;
    let changes = amendment::record(&wish, &before, &after, |part| brief.text(part).to_owned());
    let now = tx.now();
    store::save_amended_dates(tx.conn(), id, seen, &after, now)?;
    save_texts(tx, &brief, &wish)?;
    let number = number(tx, id)?;
    let row = AmendmentRow {
        id: tx.fresh_id(),
        challenge_id: id,
        number,
        reason: wish.reason.clone(),
        changes: serde_json::to_string(&changes).map_err(|cause| DbError::Other(cause.to_string()))?,
        amended_by: tx.actor()?.account,
        amended_at: now,
    };
    store::insert_amendment(tx.conn(), &row)?;
    for person in queries::interested(tx.conn(), id)? {
        tx.post(&mail::amended(&brief.challenge, person, number, after.closes_at))?;
    }
    let what: Vec<&str> = changes.iter().map(|change| change.what.as_str()).collect();
    let event = Event::new("challenge.amended", &id).challenge(id).with("number", number).with("what", what);
    Ok(tx.record(event, ())?)
}

fn number(tx: &mut Tx<'_>, id: ChallengeId) -> Result<i64, DbError> {
    Ok(store::list_amendments(tx.conn(), id)?.first().map_or(1, |last| last.number + 1))
}

fn save_texts(tx: &mut Tx<'_>, brief: &Brief, wish: &Wish) -> Result<(), DbError> {
    let (id, by) = (brief.challenge.id, (tx.actor()?.account, tx.now()));
    let version = |part: Part| brief.texts.iter().find(|text| text.part == part).map(|text| text.version);
    let mut amended = brief.clone();
    for (part, body) in &wish.texts {
        let seen = version(*part).unwrap_or_default();
        store::save_text(tx.conn(), id, (*part, body), seen, by)?;
        amended.texts.retain(|text| text.part != *part);
        amended.texts.push(Text { part: *part, body: body.clone(), version: seen.next() });
    }
    store::save_search_text(tx.conn(), id, &search_text(&amended))
}
