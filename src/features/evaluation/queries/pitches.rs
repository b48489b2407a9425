//! The opened pitches: the names for the declaration, the text for one sheet.

use std::collections::HashMap;

use crate::features::proposals::{self, OpenedPitch};
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
    opened.into_iter().find(|one| one.proposal_id == pitch).map(unpriced).ok_or(DbError::NotFound)
}

/// What the lab reads of every pitch, without the price: the panel judged without it.
pub(crate) fn pitches(conn: &mut Conn, challenge: ChallengeId) -> Result<HashMap<ProposalId, Pitch>, DbError> {
    let opened = proposals::opened(conn, challenge)?;
    Ok(opened.into_iter().map(|one| (one.proposal_id, unpriced(one))).collect())
}

/// What those who decide read of every pitch: the scores are locked, so the price is open too.
pub(crate) fn priced_pitches(conn: &mut Conn, challenge: ChallengeId) -> Result<HashMap<ProposalId, Pitch>, DbError> {
    let priced = |one: OpenedPitch| {
        let price = one.facts.price.map(|price| ("proposals-price", price.label()));
        let (id, mut pitch) = (one.proposal_id, unpriced(one));
        pitch.facts.extend(price);
        (id, pitch)
    };
    Ok(proposals::opened(conn, challenge)?.into_iter().map(priced).collect())
}

fn unpriced(one: OpenedPitch) -> Pitch {
    let maturity = one.facts.maturity.map(|maturity| ("proposals-maturity", maturity.label()));
    let used = one.facts.used.map(|used| ("proposals-used", used.label()));
    Pitch { answers: one.answers, facts: maturity.into_iter().chain(used).collect() }
}
