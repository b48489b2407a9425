//! The two lists: what everybody reads, and what waits for the agency.

use crate::features::challenges::{self, Challenge, Days};
use crate::kernel::calendar::Zone;
use crate::kernel::id::OrganizationId;
use crate::kernel::instant::Instant;
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
    /// Those of one company that wait.
    pub(super) own: Vec<Question>,
    /// The calendar answers are owed by.
    pub(super) days: Days,
}

/// Loads them: three queries, and one more for the company that wants to know what became of its own.
pub(super) fn dialogue(
    conn: &mut Conn,
    reference: &str,
    company: Option<OrganizationId>,
    (zone, now): (Zone, Instant),
) -> Result<Dialogue, DbError> {
    let challenge = challenges::find_by_reference(conn, reference)?;
    // Every question was asked after publication, so its year and the next hold every day an answer is owed by.
    let days = challenges::days(conn, zone, challenge.publish_at.unwrap_or(now))?;
    let own = match company {
        Some(company) => store::list_waiting_of(conn, challenge.id, company)?,
        None => Vec::new(),
    };
    let all = store::list(conn, challenge.id)?;
    let (mut answered, waiting): (Vec<_>, Vec<_>) =
        all.into_iter().partition(|question| question.answered_at.is_some());
    answered.sort_by_key(|question| std::cmp::Reverse(question.answered_at));
    Ok(Dialogue { challenge, answered, waiting, own, days })
}
