//! The opened pitches: the names for the declaration, the text for one sheet.

use diesel::prelude::*;

use crate::kernel::id::{ChallengeId, ProposalId};
use crate::platform::db::schema::{opened_pitches, organizations, proposals};
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
    let rows: Vec<(ProposalId, String)> = opened_pitches::table
        .inner_join(proposals::table.on(proposals::id.eq(opened_pitches::proposal_id)))
        .inner_join(organizations::table.on(organizations::id.eq(proposals::organization_id)))
        .filter(proposals::challenge_id.eq(challenge))
        .order((organizations::name, proposals::id))
        .select((proposals::id, organizations::name))
        .load(conn)?;
    Ok(rows.into_iter().map(|(pitch, name)| Company { pitch, name }).collect())
}

/// The answers of one pitch.
pub(crate) fn pitch(conn: &mut Conn, pitch: ProposalId) -> Result<Vec<String>, DbError> {
    let stored: String = opened_pitches::table.find(pitch).select(opened_pitches::answers).first(conn)?;
    serde_json::from_str(&stored).map_err(|cause| DbError::Corrupt(cause.to_string()))
}
