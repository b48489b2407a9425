//! A proposal and its last sending, read together and saved only over the version they were read at.

use diesel::prelude::*;

use super::super::domain::{Proposal, ProposalStage, Sent, Stage};
use crate::kernel::digest::Digest;
use crate::kernel::id::{AccountId, ChallengeId, OrganizationId, ProposalId, SubmissionId};
use crate::kernel::instant::Instant;
use crate::kernel::version::Version;
use crate::platform::db::schema::{proposals, submissions};
use crate::platform::db::{Conn, DbError};

#[derive(Queryable, Selectable)]
#[diesel(table_name = proposals)]
struct Row {
    id: ProposalId,
    challenge_id: ChallengeId,
    organization_id: OrganizationId,
    stage: ProposalStage,
    draft_sealed: Vec<u8>,
    created_at: Instant,
    updated_at: Instant,
    version: Version,
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = submissions)]
struct SentRow {
    id: SubmissionId,
    number: String,
    sequence: i64,
    received_at: Instant,
    digest: String,
    withdrawn_at: Option<Instant>,
}

/// A proposal as stored, with its sealed draft.
#[derive(Debug, Clone)]
pub(in super::super) struct Stored {
    pub(in super::super) proposal: Proposal,
    pub(in super::super) draft_sealed: Vec<u8>,
    pub(in super::super) created_at: Instant,
    pub(in super::super) updated_at: Instant,
}

/// The one proposal of a company for a challenge.
pub(in super::super) fn find_of(
    conn: &mut Conn,
    challenge: ChallengeId,
    company: OrganizationId,
) -> Result<Option<ProposalId>, DbError> {
    let row = proposals::table
        .filter(proposals::challenge_id.eq(challenge).and(proposals::organization_id.eq(company)))
        .select(proposals::id)
        .first(conn);
    Ok(row.optional()?)
}

/// A proposal with its last sending: one statement, because two can see two moments, and a pitch that is sent
/// in between would look like one that contradicts itself.
pub(in super::super) fn load(conn: &mut Conn, id: ProposalId) -> Result<Stored, DbError> {
    let (row, sent): (Row, Option<SentRow>) = proposals::table
        .left_join(submissions::table.on(submissions::proposal_id.eq(proposals::id)))
        .filter(proposals::id.eq(id))
        .order(submissions::sequence.desc())
        .select((Row::as_select(), Option::<SentRow>::as_select()))
        .first(conn)?;
    let proposal = Proposal {
        id: row.id,
        challenge: row.challenge_id,
        company: row.organization_id,
        version: row.version,
        stage: stage(row.stage, sent)?,
    };
    let Row { draft_sealed, created_at, updated_at, .. } = row;
    Ok(Stored { proposal, draft_sealed, created_at, updated_at })
}

/// The stage with its sending. Rows that contradict each other are a fault, not a guess.
fn stage(code: ProposalStage, row: Option<SentRow>) -> Result<Stage, DbError> {
    let Some(row) = row else {
        return match code {
            ProposalStage::Draft => Ok(Stage::Draft),
            other => Err(DbError::Corrupt(format!("a proposal is {other} without a sending"))),
        };
    };
    let sent = Sent {
        submission: row.id,
        number: row.number,
        sequence: row.sequence,
        received_at: row.received_at,
        digest: Digest::stored(row.digest),
    };
    match (code, row.withdrawn_at) {
        (ProposalStage::Submitted, None) => Ok(Stage::Submitted(sent)),
        (ProposalStage::Withdrawn, Some(at)) => Ok(Stage::Withdrawn(sent, at)),
        (ProposalStage::Opened, None) => Ok(Stage::Opened(sent)),
        (ProposalStage::Awarded, None) => Ok(Stage::Awarded(sent)),
        (ProposalStage::NotSelected, None) => Ok(Stage::NotSelected(sent)),
        (code, _) => Err(DbError::Corrupt(format!("a proposal is {code} but its last sending says otherwise"))),
    }
}

/// Adds a proposal; a second one of the same company is a duplicate.
pub(in super::super) fn insert(
    conn: &mut Conn,
    proposal: &Proposal,
    draft_sealed: &[u8],
    by: AccountId,
    now: Instant,
) -> Result<(), DbError> {
    diesel::insert_into(proposals::table)
        .values((
            proposals::id.eq(proposal.id),
            proposals::challenge_id.eq(proposal.challenge),
            proposals::organization_id.eq(proposal.company),
            proposals::started_by.eq(by),
            proposals::stage.eq(proposal.stage.code()),
            proposals::draft_sealed.eq(draft_sealed),
            proposals::created_at.eq(now),
            proposals::updated_at.eq(now),
            proposals::version.eq(proposal.version),
        ))
        .execute(conn)?;
    Ok(())
}

/// Saves another text over the version it was made from.
pub(in super::super) fn save_draft(
    conn: &mut Conn,
    (seen, next): (Version, &Proposal),
    draft_sealed: &[u8],
    now: Instant,
) -> Result<(), DbError> {
    let saved = diesel::update(proposals::table)
        .filter(proposals::id.eq(next.id).and(proposals::version.eq(seen)))
        .set((
            proposals::draft_sealed.eq(draft_sealed),
            proposals::updated_at.eq(now),
            proposals::version.eq(next.version),
        ))
        .execute(conn)?;
    if saved == 1 { Ok(()) } else { Err(DbError::Stale) }
}

/// Saves a step over the version it was made from. When text and sending are one transaction apart on two
/// connections, this is where the second waits and then finds itself stale.
pub(in super::super) fn save_stage(conn: &mut Conn, seen: Version, next: &Proposal) -> Result<(), DbError> {
    let saved = diesel::update(proposals::table)
        .filter(proposals::id.eq(next.id).and(proposals::version.eq(seen)))
        .set((proposals::stage.eq(next.stage.code()), proposals::version.eq(next.version)))
        .execute(conn)?;
    if saved == 1 { Ok(()) } else { Err(DbError::Stale) }
}
