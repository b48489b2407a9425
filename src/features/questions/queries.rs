//! The two lists: what everybody reads, and what waits for the agency.

use crate::features::challenges::{self, Challenge};
use crate::platform::db::{Conn, DbError};

use super::store::{self, Question};

/// The questions of a challenge.
#[derive(Debug)]
pub(super) struct Dialogue {
    pub(super) challenge: Challenge,
    /// Answered, newest answer first.
    pub(super) answered: Vec<Question>,
    /// Waiting, oldest first.
    pub(super) waiting: Vec<Question>,
}

/// Loads them: two queries.
pub(super) fn dialogue(conn: &mut Conn, reference: &str) -> Result<Dialogue, DbError> {
    let challenge = challenges::find_by_reference(conn, reference)?;
    let all = store::list(conn, challenge.id)?;
    let (mut answered, waiting): (Vec<_>, Vec<_>) =
        all.into_iter().partition(|question| question.answered_at.is_some());
    answered.sort_by_key(|question| std::cmp::Reverse(question.answered_at));
    Ok(Dialogue { challenge, answered, waiting })
}
