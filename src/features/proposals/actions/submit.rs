//! Sending, for the first time or in place of an earlier sending.

use super::super::domain::{Content, Gap, Refused, Sent, Window};
use super::super::policy::{self, Act};
use super::super::queries::{self, Brief};
use super::super::store::{self, NewSending};
use super::super::{domain, mail};
use super::{digest, plain, unsealed};
use crate::features::challenges;
use crate::kernel::actor::Actor;
use crate::kernel::digest::Digest;
use crate::kernel::id::{ChallengeId, ProposalId, SubmissionId};
use crate::kernel::instant::Instant;
use crate::kernel::refusal::Denied;
use crate::kernel::version::Version;
use crate::platform::audit::Event;
use crate::platform::db::{Conn, DbError, Recorded, Tx};
use crate::platform::seal::{self, Sealer};
use crate::platform::secrets;

/// A text sealed to its challenge, before anybody knows whether it is on time.
#[derive(Debug)]
pub(crate) struct Prepared {
    id: ProposalId,
    submission: SubmissionId,
    version: Version,
    content: Content,
    digest: Digest,
    sealed: Vec<u8>,
    /// Its challenge.
    pub(in super::super) challenge: Brief,
}

/// Why a pitch is not sent.
#[derive(Debug, thiserror::Error)]
pub(crate) enum SubmitError {
    /// Not this person's.
    #[error(transparent)]
    Denied(#[from] Denied),
    /// Received at or after the limit.
    #[error("received after the limit")]
    Late {
        /// The limit.
        closed_at: Instant,
        /// When this was received.
        received_at: Instant,
    },
    /// Something is missing or too long.
    #[error("incomplete")]
    Incomplete(Vec<Gap>),
    /// This text was sent already.
    #[error("sent already")]
    Already(SubmissionId),
    /// The challenge has no key pair yet.
    #[error("no key")]
    NoKey(ChallengeId),
    /// The database; stale when a colleague saved or sent meanwhile.
    #[error(transparent)]
    Db(#[from] DbError),
}

impl From<challenges::NotAccepting> for SubmitError {
    fn from(why: challenges::NotAccepting) -> Self {
        match why {
            challenges::NotAccepting::Late { closed_at, received_at } => Self::Late { closed_at, received_at },
            challenges::NotAccepting::NotFound => Denied::Unseen.into(),
            challenges::NotAccepting::Db(error) => Self::Db(error),
        }
    }
}

impl From<Refused> for SubmitError {
    fn from(refused: Refused) -> Self {
        match refused {
            Refused::Late { closed_at, received_at } => Self::Late { closed_at, received_at },
            Refused::Incomplete(gaps) => Self::Incomplete(gaps),
            Refused::Stale => DbError::Stale.into(),
            Refused::Already(id) => Self::Already(id),
            Refused::Opened => Denied::because("proposals-save-opened").into(),
            Refused::NothingSent => Denied::because("proposals-nothing-sent").into(),
        }
    }
}

/// Seals what stands in the draft to the public key of its challenge. Done before the transaction: it is the slow
/// part, and it needs no lock.
pub(crate) fn prepare(
    conn: &mut Conn,
    sealer: &Sealer,
    actor: &Actor,
    id: ProposalId,
) -> Result<Prepared, SubmitError> {
    let stored = store::load(conn, id)?;
    policy::may(actor, Act::Submit, stored.proposal.company)?;
    let content = unsealed(sealer, &stored)?;
    let gaps = content.gaps();
    if !gaps.is_empty() {
        return Err(SubmitError::Incomplete(gaps));
    }
    let challenge = queries::brief(conn, stored.proposal.challenge)?;
    let digest = digest(&challenge.reference, &stored.proposal, &content);
    if let Some(receipt) = stored.proposal.receipt_of(&digest) {
        return Err(SubmitError::Already(receipt));
    }
    let public = store::public_key(conn, challenge.id)?.ok_or(SubmitError::NoKey(challenge.id))?;
    let submission: SubmissionId = secrets::fresh_id();
    let sealed = seal::seal_for_challenge(&public, &plain(&content)?, &pitch_context(submission));
    let sealed = sealed.map_err(super::fault)?;
    Ok(Prepared { id, submission, version: stored.proposal.version, content, digest, sealed, challenge })
}

/// What the envelope of a sending says it is.
pub(super) fn pitch_context(submission: SubmissionId) -> String {
    format!("pitch {submission}")
}

/// The number people quote: letters of the id, so that it says neither how many there are nor which came first.
fn number(submission: SubmissionId) -> String {
    let letters: String = submission.as_str().chars().take(10).collect::<String>().to_uppercase();
    let (head, tail) = letters.split_at_checked(5).unwrap_or((&letters, ""));
    format!("R-{head}-{tail}")
}

/// Sends it. `seen` is the version the check page showed.
///
/// The order of the questions is the answer a person gets: first whether this very text was sent (then its receipt,
/// whatever the time), then whether it is on time, then whether the text is the one that was read.
pub(crate) fn submit(
    tx: &mut Tx<'_>,
    prepared: &Prepared,
    seen: Version,
) -> Result<Recorded<SubmissionId>, SubmitError> {
    let actor = tx.actor()?;
    let now = tx.now();
    let stored = store::load(tx.conn(), prepared.id)?;
    policy::may(actor, Act::Submit, stored.proposal.company)?;
    if let Some(receipt) = stored.proposal.receipt_of(&prepared.digest) {
        return Err(SubmitError::Already(receipt));
    }
    let open = challenges::accepting(tx, stored.proposal.challenge)?;
    if stored.proposal.version != prepared.version {
        return Err(DbError::Stale.into());
    }
    let sending = Sent {
        submission: prepared.submission,
        number: number(prepared.submission),
        sequence: 0,
        received_at: now,
        digest: prepared.digest.clone(),
    };
    let window = Window { closes_at: open.closes_at() };
    let before = stored.proposal.stage.last().map(|sent| sent.submission);
    let after = stored.proposal.submit(window, &prepared.content, seen, sending)?;
    let domain::Stage::Submitted(sent) = &after.stage else { return Err(DbError::Stale.into()) };
    store::save_stage(tx.conn(), prepared.version, &after)?;
    if let Some(earlier) = before {
        store::mark_replaced(tx.conn(), earlier, now)?;
    }
    let (sealed, copy_sealed) = (&prepared.sealed, &stored.draft_sealed);
    let row = NewSending { proposal: &after, sent, sealed, copy_sealed, by: actor.account };
    store::insert_sending(tx.conn(), &row)?;
    for person in queries::members(tx.conn(), after.company)? {
        tx.post(&mail::submitted(&prepared.challenge, after.id, sent, person))?;
    }
    let event = Event::new("proposal.submitted", &after.id)
        .challenge(after.challenge)
        .with("receipt", sent.number.as_str())
        .with("version", sent.sequence)
        .with("digest", sent.digest.as_str());
    Ok(tx.record(event, sent.submission)?)
}

/// Notes that a sending came too late. The text stays where it is, in the draft.
pub(crate) fn refuse_late(
    tx: &mut Tx<'_>,
    id: ProposalId,
    (closed_at, received_at): (Instant, Instant),
) -> Result<Recorded<()>, DbError> {
    let challenge = store::load(tx.conn(), id)?.proposal.challenge;
    let event = Event::new("proposal.refused_late", &id)
        .challenge(challenge)
        .with("closed_at", closed_at.canonical())
        .with("received_at", received_at.canonical());
    tx.record(event, ())
}
