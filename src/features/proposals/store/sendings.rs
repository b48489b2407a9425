//! Sendings: one row for each time a pitch was sent. Rows are only added and marked, never changed or removed.

use diesel::prelude::*;

use super::super::domain::{Proposal, Sent};
use crate::kernel::id::{AccountId, SubmissionId};
use crate::kernel::instant::Instant;
use crate::platform::db::schema::submissions;
use crate::platform::db::{Conn, DbError};

/// What is stored of one sending beside its receipt.
pub(in super::super) struct NewSending<'a> {
    pub(in super::super) proposal: &'a Proposal,
    pub(in super::super) sent: &'a Sent,
    /// Sealed to the challenge.
    pub(in super::super) sealed: &'a [u8],
    /// The company's own copy: the sealed draft at this moment.
    pub(in super::super) copy_sealed: &'a [u8],
    pub(in super::super) by: AccountId,
}

/// Adds a sending.
pub(in super::super) fn insert_sending(conn: &mut Conn, new: &NewSending<'_>) -> Result<(), DbError> {
    diesel::insert_into(submissions::table)
        .values((
            submissions::id.eq(new.sent.submission),
            submissions::number.eq(&new.sent.number),
            submissions::proposal_id.eq(new.proposal.id),
            submissions::challenge_id.eq(new.proposal.challenge),
            submissions::organization_id.eq(new.proposal.company),
            submissions::sequence.eq(new.sent.sequence),
            submissions::received_at.eq(new.sent.received_at),
            submissions::digest.eq(new.sent.digest.as_str()),
            submissions::sealed.eq(new.sealed),
            submissions::copy_sealed.eq(new.copy_sealed),
            submissions::submitted_by.eq(new.by),
        ))
        .execute(conn)?;
    Ok(())
}

/// Marks that a later sending took its place.
pub(in super::super) fn mark_replaced(conn: &mut Conn, id: SubmissionId, at: Instant) -> Result<(), DbError> {
    let row = submissions::table.filter(submissions::id.eq(id).and(submissions::withdrawn_at.is_null()));
    diesel::update(row).set(submissions::replaced_at.eq(at)).execute(conn)?;
    Ok(())
}

/// Marks that it was taken back.
pub(in super::super) fn mark_withdrawn(conn: &mut Conn, id: SubmissionId, at: Instant) -> Result<(), DbError> {
    let row = submissions::table.filter(submissions::id.eq(id));
    diesel::update(row).set(submissions::withdrawn_at.eq(at)).execute(conn)?;
    Ok(())
}
