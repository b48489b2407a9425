//! The opened pitches: the names for the declaration, the text for one sheet.

use crate::features::proposals;
use crate::kernel::id::{ChallengeId, ProposalId};
use crate::platform::db::{Conn, DbError};

/// A company that sent a pitch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Company {
    /// Its pitch.
    pub(crate) pitch: ProposalId,
    /// Its name.
    pub(crate) name: String,
}

/// The companies whose pitches were opened, by name. Names only: this is all a declaration needs.
pub(crate) fn companies(conn: &mut Conn, challenge: ChallengeId) -> Result<Vec<Company>, DbError> {
    let names = proposals::names(conn, challenge)?;
    Ok(names.into_iter().map(|one| Company { pitch: one.proposal_id, name: one.organization_name }).collect())
}

/// The answers of one pitch.
pub(crate) fn pitch(conn: &mut Conn, challenge: ChallengeId, pitch: ProposalId) -> Result<Vec<String>, DbError> {
    let opened = proposals::opened(conn, challenge)?;
    let found = opened.into_iter().find(|one| one.proposal_id == pitch).ok_or(DbError::NotFound)?;
    Ok(found.answers.into())
}
