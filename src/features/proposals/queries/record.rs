//! What stands on the page of an opening.
//!
//! Before the opening this reads the challenge and the people who pressed, and nothing else: the page of a challenge
//! with fifty sealed pitches is the same work and the same bytes as the page of one without any.

use diesel::prelude::*;

use super::super::domain::{Line, Outcome};
use super::super::store;
use super::desk::{Brief, brief_by_reference};
use crate::kernel::id::{AccountId, SubmissionId};
use crate::kernel::instant::Instant;
use crate::platform::db::schema::{accounts, opening_lines};
use crate::platform::db::{Conn, DbError};

/// A line of the record.
#[derive(Debug, Clone, Queryable)]
pub(in super::super) struct RecordLine {
    pub(in super::super) submission: SubmissionId,
    pub(in super::super) company: String,
    pub(in super::super) number: String,
    pub(in super::super) received_at: Instant,
    pub(in super::super) digest: String,
    pub(in super::super) outcome: Outcome,
}

impl RecordLine {
    /// As the manifest has it.
    pub(in super::super) fn line(&self) -> Line {
        Line {
            submission: self.submission,
            number: self.number.clone(),
            received_at: self.received_at,
            digest: self.digest.clone(),
            outcome: self.outcome,
        }
    }
}

/// The record of a completed opening.
#[derive(Debug, Clone)]
pub(in super::super) struct Record {
    pub(in super::super) people: (AccountId, AccountId),
    pub(in super::super) second_name: String,
    pub(in super::super) opened_at: Instant,
    pub(in super::super) digest: String,
    pub(in super::super) lines: Vec<RecordLine>,
}

/// The page of an opening.
#[derive(Debug, Clone)]
pub(in super::super) struct Card {
    pub(in super::super) challenge: Brief,
    /// Who pressed first, and when.
    pub(in super::super) first: Option<(AccountId, String, Instant)>,
    /// The record, once two people pressed.
    pub(in super::super) record: Option<Record>,
}

/// The page of the opening of a challenge.
pub(in super::super) fn card(conn: &mut Conn, reference: &str) -> Result<Card, DbError> {
    let challenge = brief_by_reference(conn, reference)?;
    let Some(row) = store::find_opening(conn, challenge.id)? else {
        return Ok(Card { challenge, first: None, record: None });
    };
    let people: Vec<(AccountId, String)> = accounts::table
        .filter(accounts::id.eq_any([Some(row.first_by), row.second_by].into_iter().flatten()))
        .select((accounts::id, accounts::name))
        .load(conn)?;
    let name = |id| people.iter().find(|(account, _)| *account == id).map(|(_, name)| name.clone()).unwrap_or_default();
    let first = Some((row.first_by, name(row.first_by), row.first_at));
    let (Some(second), Some(opened_at), Some(digest)) = (row.second_by, row.opened_at, row.manifest_digest) else {
        return Ok(Card { challenge, first, record: None });
    };
    let lines = opening_lines::table
        .filter(opening_lines::challenge_id.eq(challenge.id))
        .order((opening_lines::received_at, opening_lines::number))
        .select((
            opening_lines::submission_id,
            opening_lines::organization_name,
            opening_lines::number,
            opening_lines::received_at,
            opening_lines::digest,
            opening_lines::outcome,
        ))
        .load(conn)?;
    let people = (row.first_by, second);
    let record = Record { people, second_name: name(second), opened_at, digest, lines };
    Ok(Card { challenge, first, record: Some(record) })
}
