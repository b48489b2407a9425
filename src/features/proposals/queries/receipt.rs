//! Receipts: at a permanent address, for the company that holds them.

use diesel::prelude::*;

use super::super::domain::Outcome;
use crate::kernel::id::{ProposalId, SubmissionId};
use crate::kernel::instant::Instant;
use crate::platform::db::schema::{accounts, opening_lines, submissions};
use crate::platform::db::{Conn, DbError};

/// A receipt, with what became of its sending since.
#[derive(Debug, Clone, Queryable)]
pub(in super::super) struct Receipt {
    pub(in super::super) id: SubmissionId,
    pub(in super::super) number: String,
    pub(in super::super) sequence: i64,
    pub(in super::super) received_at: Instant,
    pub(in super::super) digest: String,
    pub(in super::super) copy_sealed: Vec<u8>,
    pub(in super::super) replaced_at: Option<Instant>,
    pub(in super::super) withdrawn_at: Option<Instant>,
    pub(in super::super) sent_by: String,
    /// What the opening found, once it was opened.
    pub(in super::super) outcome: Option<Outcome>,
}

macro_rules! receipts {
    ($proposal:expr) => {
        submissions::table
            .inner_join(accounts::table.on(accounts::id.eq(submissions::submitted_by)))
            .left_join(opening_lines::table.on(opening_lines::submission_id.eq(submissions::id)))
            .filter(submissions::proposal_id.eq($proposal))
            .select((
                submissions::id,
                submissions::number,
                submissions::sequence,
                submissions::received_at,
                submissions::digest,
                submissions::copy_sealed,
                submissions::replaced_at,
                submissions::withdrawn_at,
                accounts::name,
                opening_lines::outcome.nullable(),
            ))
    };
}

/// One receipt of a proposal. Whether the reader may see the proposal was asked before.
pub(in super::super) fn receipt(conn: &mut Conn, proposal: ProposalId, id: SubmissionId) -> Result<Receipt, DbError> {
    Ok(receipts!(proposal).filter(submissions::id.eq(id)).first(conn)?)
}

/// Every receipt of a proposal, newest first.
pub(in super::super) fn receipts(conn: &mut Conn, proposal: ProposalId) -> Result<Vec<Receipt>, DbError> {
    Ok(receipts!(proposal).order(submissions::sequence.desc()).load(conn)?)
}
