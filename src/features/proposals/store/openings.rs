//! Openings, their lines, and the copies of pitches that the panel reads.

use diesel::prelude::*;

use super::super::domain::{Line, ProposalStage};
use crate::kernel::id::{AccountId, ChallengeId, OrganizationId, ProposalId, SubmissionId};
use crate::kernel::instant::Instant;
use crate::platform::db::schema::{opened_pitches, opening_lines, openings, organizations, proposals, submissions};
use crate::platform::db::{Conn, DbError};

/// An opening: pressed by one person, or by both.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = openings)]
pub(in super::super) struct OpeningRow {
    pub(in super::super) first_by: AccountId,
    pub(in super::super) first_at: Instant,
    pub(in super::super) second_by: Option<AccountId>,
    pub(in super::super) opened_at: Option<Instant>,
    pub(in super::super) manifest_digest: Option<String>,
}

/// A sending, as an opening needs it.
#[derive(Debug, Queryable)]
pub(in super::super) struct Sending {
    pub(in super::super) id: SubmissionId,
    pub(in super::super) proposal: ProposalId,
    pub(in super::super) company: OrganizationId,
    pub(in super::super) company_name: String,
    pub(in super::super) number: String,
    pub(in super::super) received_at: Instant,
    pub(in super::super) digest: String,
    pub(in super::super) sealed: Vec<u8>,
    pub(in super::super) replaced_at: Option<Instant>,
    pub(in super::super) withdrawn_at: Option<Instant>,
}

/// The opening of a challenge, when somebody pressed.
pub(in super::super) fn find_opening(conn: &mut Conn, challenge: ChallengeId) -> Result<Option<OpeningRow>, DbError> {
    let row = openings::table.filter(openings::challenge_id.eq(challenge)).select(OpeningRow::as_select()).first(conn);
    Ok(row.optional()?)
}

/// The first person pressed.
pub(in super::super) fn insert_first(
    conn: &mut Conn,
    challenge: ChallengeId,
    by: AccountId,
    now: Instant,
) -> Result<(), DbError> {
    diesel::insert_into(openings::table)
        .values((openings::challenge_id.eq(challenge), openings::first_by.eq(by), openings::first_at.eq(now)))
        .execute(conn)?;
    Ok(())
}

/// The second person pressed and everything was opened.
pub(in super::super) fn complete_opening(
    conn: &mut Conn,
    challenge: ChallengeId,
    (by, at): (AccountId, Instant),
    (digest, receipts): (&str, usize),
) -> Result<(), DbError> {
    let row = openings::table.filter(openings::challenge_id.eq(challenge).and(openings::opened_at.is_null()));
    let saved = diesel::update(row)
        .set((
            openings::second_by.eq(by),
            openings::opened_at.eq(at),
            openings::manifest_digest.eq(digest),
            openings::receipts.eq(i64::try_from(receipts).unwrap_or(i64::MAX)),
        ))
        .execute(conn)?;
    if saved == 1 { Ok(()) } else { Err(DbError::Stale) }
}

/// Every sending of a challenge. All are on time: a late one is refused before it becomes a row.
pub(in super::super) fn list_sendings(conn: &mut Conn, challenge: ChallengeId) -> Result<Vec<Sending>, DbError> {
    let rows = submissions::table
        .inner_join(organizations::table.on(organizations::id.eq(submissions::organization_id)))
        .filter(submissions::challenge_id.eq(challenge))
        .order((submissions::received_at, submissions::number))
        .select((
            submissions::id,
            submissions::proposal_id,
            submissions::organization_id,
            organizations::name,
            submissions::number,
            submissions::received_at,
            submissions::digest,
            submissions::sealed,
            submissions::replaced_at,
            submissions::withdrawn_at,
        ))
        .load(conn)?;
    Ok(rows)
}

/// A line of the record.
pub(in super::super) fn insert_line(
    conn: &mut Conn,
    challenge: ChallengeId,
    company_name: &str,
    line: &Line,
) -> Result<(), DbError> {
    diesel::insert_into(opening_lines::table)
        .values((
            opening_lines::challenge_id.eq(challenge),
            opening_lines::submission_id.eq(line.submission),
            opening_lines::organization_name.eq(company_name),
            opening_lines::number.eq(&line.number),
            opening_lines::received_at.eq(line.received_at),
            opening_lines::digest.eq(&line.digest),
            opening_lines::outcome.eq(line.outcome),
        ))
        .execute(conn)?;
    Ok(())
}

/// The copy of a pitch for the panel.
pub(in super::super) fn insert_pitch(
    conn: &mut Conn,
    (proposal, submission): (ProposalId, SubmissionId),
    content: &str,
    now: Instant,
) -> Result<(), DbError> {
    diesel::insert_into(opened_pitches::table)
        .values((
            opened_pitches::proposal_id.eq(proposal),
            opened_pitches::submission_id.eq(submission),
            opened_pitches::answers.eq(content),
            opened_pitches::opened_at.eq(now),
        ))
        .execute(conn)?;
    Ok(())
}

/// Everything that counts of a challenge moves to opened, in one statement.
pub(in super::super) fn save_opened(conn: &mut Conn, challenge: ChallengeId) -> Result<usize, DbError> {
    let counts = proposals::challenge_id.eq(challenge).and(proposals::stage.eq(ProposalStage::Submitted));
    let saved = diesel::update(proposals::table.filter(counts))
        .set((proposals::stage.eq(ProposalStage::Opened), proposals::version.eq(proposals::version + 1)))
        .execute(conn)?;
    Ok(saved)
}
