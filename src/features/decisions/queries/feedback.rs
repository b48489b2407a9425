//! What one company reads about its own pitch, from the moment all letters were sent.

use diesel::prelude::*;

use crate::features::challenges::{self, Challenge};
use crate::kernel::id::{ChallengeId, OrganizationId, ProposalId};
use crate::platform::db::schema::{feedback as feedback_rows, proposals};
use crate::platform::db::{Conn, DbError};

use super::super::domain::Decision;
use super::super::store;
use super::{LetterView, letters};

/// The letter and what it is about.
#[derive(Debug, Clone)]
pub(crate) struct FeedbackView {
    /// The challenge.
    pub(crate) challenge: Challenge,
    /// The decision.
    pub(crate) decision: Decision,
    /// The chosen company. Those not chosen are named nowhere.
    pub(crate) winner: Option<String>,
    /// The own letter.
    pub(crate) letter: LetterView,
}

/// The feedback for a pitch of this company; not found before it was sent, and for everybody else.
pub(crate) fn feedback(conn: &mut Conn, pitch: ProposalId, company: OrganizationId) -> Result<FeedbackView, DbError> {
    let id: ChallengeId = feedback_rows::table
        .inner_join(proposals::table.on(proposals::id.eq(feedback_rows::proposal_id)))
        .filter(proposals::id.eq(pitch).and(proposals::organization_id.eq(company)))
        .filter(feedback_rows::sent_at.is_not_null())
        .select(proposals::challenge_id)
        .first(conn)?;
    let challenge = challenges::find(conn, id)?;
    let decision = store::load(conn, id)?;
    let all = letters(conn, &challenge, &decision)?;
    let winner = all.iter().find(|letter| letter.chosen).map(|letter| letter.company.clone());
    let letter = all.into_iter().find(|letter| letter.pitch == pitch).ok_or(DbError::NotFound)?;
    Ok(FeedbackView { challenge, decision, winner, letter })
}
