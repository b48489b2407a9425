//! Opening: two people, one act, one record.

use super::super::domain::{Content, Line, Outcome, canonical, manifest};
use super::super::policy;
use super::super::queries::{self, Brief};
use super::super::store::{self, OpeningRow, Sending};
use super::fault;
use super::submit::pitch_context;
use crate::features::challenges;
use crate::kernel::digest::Digest;
use crate::kernel::id::ChallengeId;
use crate::kernel::instant::Instant;
use crate::kernel::refusal::Denied;
use crate::platform::audit::Event;
use crate::platform::db::{DbError, Recorded, Tx};
use crate::platform::seal::{NotYet, OpenedKey, Opening, Sealer};

/// What follows an opening in the same change.
pub(crate) type After = fn(&mut Tx<'_>, ChallengeId) -> Result<(), DbError>;

/// What pressing did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Opened {
    /// This person is the first; a second one has to press.
    First,
    /// Everything is open.
    Done,
}

/// Why nothing was opened.
#[derive(Debug, thiserror::Error)]
pub(crate) enum OpenError {
    /// Not this person's.
    #[error(transparent)]
    Denied(#[from] Denied),
    /// The deadline has not passed.
    #[error("closes at {}", .closes_at.iso())]
    StillOpen {
        /// It passes then.
        closes_at: Instant,
    },
    /// The challenge was never published, or was taken back.
    #[error("not a published challenge")]
    NotPublished,
    /// The same person pressed twice.
    #[error("a second person has to press")]
    SamePerson,
    /// The database.
    #[error(transparent)]
    Db(#[from] DbError),
}

/// A person presses "Open the pitches". The first press is noted; the second, by somebody else, opens.
///
/// Runs alone in its challenge: every sending that was received before the limit is committed, and none is under way,
/// so the record equals the set of receipts. A press after the opening changes nothing. `after` is what other parts of the
/// product do when pitches are open.
pub(crate) fn open(
    tx: &mut Tx<'_>,
    (sealer, after): (&Sealer, After),
    id: ChallengeId,
) -> Result<Recorded<Opened>, OpenError> {
    let actor = tx.actor()?;
    let challenge = queries::brief(tx.conn(), id)?;
    policy::may_open(actor, policy::OpeningAct::Open, challenge.agency)?;
    let event = |code| Event::new(code, &id).kind("challenge").challenge(id);
    let opening = store::find_opening(tx.conn(), id)?;
    if opening.as_ref().is_some_and(|row| row.opened_at.is_some()) {
        return Ok(tx.record(event("challenge.opened_already"), Opened::Done)?);
    }
    let now = tx.now();
    let closes_at = challenge.closes_at.ok_or(OpenError::NotPublished)?;
    if challenge.is_open(now) || now < closes_at {
        return Err(OpenError::StillOpen { closes_at });
    }
    if challenge.stage != challenges::Stage::Approved {
        return Err(OpenError::NotPublished);
    }
    let Some(first) = opening else {
        policy::may_be_first(actor, challenge.agency)?;
        store::insert_first(tx.conn(), id, actor.account, now)?;
        return Ok(tx.record(event("challenge.opening_started"), Opened::First)?);
    };
    let witnessed = Opening::witnessed(id, closes_at, now, (first.first_by, actor.account));
    let opening = witnessed.map_err(|why| match why {
        NotYet::StillOpen { closes_at } => OpenError::StillOpen { closes_at },
        NotYet::OnePersonOnly => OpenError::SamePerson,
    })?;
    let (receipts, digest) = open_all(tx, sealer, &challenge, &opening, &first)?;
    challenges::advance(tx, id, challenges::Stage::Approved, challenges::Stage::Opened)?;
    after(tx, id)?;
    let event = event("challenge.opened").with("receipts", receipts).with("manifest", digest.as_str());
    Ok(tx.record(event.with("first", first.first_by.as_str()), Opened::Done)?)
}

/// Opens what counts, writes a line for every receipt, and the digest over the lines.
fn open_all(
    tx: &mut Tx<'_>,
    sealer: &Sealer,
    challenge: &Brief,
    opening: &Opening,
    first: &OpeningRow,
) -> Result<(usize, Digest), DbError> {
    let (id, now) = (challenge.id, opening.at());
    let sendings = store::list_sendings(tx.conn(), id)?;
    let key = store::release_key(tx.conn(), id, now)?;
    let key = key.map(|sealed| sealer.open_challenge(opening, &sealed)).transpose().map_err(fault)?;
    let mut lines = Vec::with_capacity(sendings.len());
    for sending in &sendings {
        let (outcome, content) = found(key.as_ref(), &challenge.reference, sending);
        let line = Line {
            submission: sending.id,
            number: sending.number.clone(),
            received_at: sending.received_at,
            digest: sending.digest.clone(),
            outcome,
        };
        if let Some(content) = content {
            store::insert_pitch(tx.conn(), (sending.proposal, sending.id), &content, now)?;
        }
        store::insert_line(tx.conn(), id, &sending.company_name, &line)?;
        lines.push(line);
    }
    let (_text, digest) = manifest(&challenge.reference, now, opening.people(), &lines);
    store::save_opened(tx.conn(), id)?;
    let second = opening.people().1;
    debug_assert_eq!(opening.people().0, first.first_by);
    store::complete_opening(tx.conn(), id, (second, now), (digest.as_str(), lines.len()))?;
    Ok((lines.len(), digest))
}

/// What one sending holds. Whatever is wrong with it becomes its line in the record; it never stops the others, and it
/// is never left out.
fn found(key: Option<&OpenedKey>, reference: &str, sending: &Sending) -> (Outcome, Option<String>) {
    if sending.withdrawn_at.is_some() {
        return (Outcome::Withdrawn, None);
    }
    if sending.replaced_at.is_some() {
        return (Outcome::Replaced, None);
    }
    let plain = key.and_then(|key| key.unseal(&sending.sealed, &pitch_context(sending.id)).ok());
    let text = plain.and_then(|plain| String::from_utf8(plain).ok());
    let Some((content, text)) =
        text.and_then(|text| serde_json::from_str::<Content>(&text).ok().map(|content| (content, text)))
    else {
        return (Outcome::Unreadable, None);
    };
    let canonical = canonical(reference, sending.company, sending.proposal, &content);
    if Digest::of(canonical.as_bytes()).as_str() == sending.digest {
        (Outcome::Opened, Some(text))
    } else {
        (Outcome::Altered, None)
    }
}
