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

/// What the panel reads of one pitch.
#[derive(Debug, Clone)]
pub(crate) struct Pitch {
    /// The three answers.
    pub(crate) answers: [String; 3],
    /// How far the solution is and where it was used, as keys of question and answer. The price is not among them: it
    /// stays under its second seal until the scores are locked.
    pub(crate) facts: Vec<(&'static str, &'static str)>,
}

/// What the panel reads of one pitch.
pub(crate) fn pitch(conn: &mut Conn, challenge: ChallengeId, pitch: ProposalId) -> Result<Pitch, DbError> {
    let opened = proposals::opened(conn, challenge)?;
    let found = opened.into_iter().find(|one| one.proposal_id == pitch).ok_or(DbError::NotFound)?;
    let maturity = found.facts.maturity.map(|maturity| ("proposals-maturity", maturity.label()));
    let used = found.facts.used.map(|used| ("proposals-used", used.label()));
    Ok(Pitch { answers: found.answers, facts: maturity.into_iter().chain(used).collect() })
}
