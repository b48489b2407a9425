//! The public page of a challenge: a fixed number of queries, however much was asked or changed.

use diesel::prelude::*;

use crate::kernel::id::ChallengeId;
use crate::kernel::instant::Instant;
use crate::platform::db::schema::{amendments, decisions, questions, submissions};
use crate::platform::db::{Conn, DbError};

use super::super::domain::amendment::Change;
use super::super::domain::part::Task;
use super::super::domain::stage::State;
use super::super::domain::{Brief, Challenge};
use super::super::store;

/// How many answers the page shows before it points to the rest.
const TEASER: i64 = 3;

/// An answered question, without a trace of who asked.
#[derive(Debug, Clone, Queryable)]
pub(crate) struct PublicQuestion {
    pub(crate) part: Task,
    pub(crate) question: String,
    pub(crate) answer: Option<String>,
}

/// Everything on the page.
#[derive(Debug)]
pub(crate) struct Sheet {
    pub(crate) brief: Brief,
    /// When it was last amended.
    pub(crate) amended_at: Option<Instant>,
    pub(crate) answered: Vec<PublicQuestion>,
    pub(crate) answers: i64,
    pub(crate) unanswered: i64,
    /// The number of pitches; none while it is hidden.
    pub(crate) pitches: Option<i64>,
    /// When everybody was told the decision.
    pub(crate) told_at: Option<Instant>,
}

/// Loads the page.
pub(crate) fn sheet(conn: &mut Conn, challenge: Challenge, now: Instant) -> Result<Sheet, DbError> {
    let id = challenge.id;
    let amended_at = amendments::table
        .filter(amendments::challenge_id.eq(id))
        .select(diesel::dsl::max(amendments::amended_at))
        .first(conn)?;
    let of_challenge = || questions::table.filter(questions::challenge_id.eq(id));
    let answered = of_challenge()
        .filter(questions::answered_at.is_not_null())
        .order((questions::answered_at.desc(), questions::id.asc()))
        .limit(TEASER)
        .select((questions::part, questions::body, questions::answer))
        .load(conn)?;
    let (asked, answers): (i64, i64) =
        of_challenge().select((diesel::dsl::count_star(), diesel::dsl::count(questions::answered_at))).first(conn)?;
    Ok(Sheet {
        amended_at,
        answered,
        answers,
        unanswered: asked - answers,
        pitches: pitches(conn, &challenge, now)?,
        told_at: told_at(conn, id)?,
        brief: store::load_brief(conn, challenge)?,
    })
}

/// When the letters of the decision were sent. Read from its table: the slice of decisions builds on this one.
pub(crate) fn told_at(conn: &mut Conn, id: ChallengeId) -> Result<Option<Instant>, DbError> {
    let row = decisions::table.filter(decisions::challenge_id.eq(id));
    let told: Option<Option<Instant>> = row.select(decisions::letters_sent_at).first(conn).optional()?;
    Ok(told.flatten())
}

/// The number of pitches that stand, hidden until closing unless the challenge shows it.
fn pitches(conn: &mut Conn, challenge: &Challenge, now: Instant) -> Result<Option<i64>, DbError> {
    let open = challenge.state(now) == State::Published;
    if open && !challenge.show_count {
        return Ok(None);
    }
    let standing = submissions::table
        .filter(submissions::challenge_id.eq(challenge.id))
        .filter(submissions::replaced_at.is_null().and(submissions::withdrawn_at.is_null()));
    Ok(Some(standing.count().get_result(conn)?))
}

/// One amendment as the page of changes shows it.
#[derive(Debug, Clone)]
pub(crate) struct Amendment {
    pub(crate) number: i64,
    pub(crate) reason: String,
    pub(crate) amended_at: Instant,
    pub(crate) changes: Vec<Change>,
}

/// All amendments, newest first.
pub(crate) fn amendments(conn: &mut Conn, id: ChallengeId) -> Result<Vec<Amendment>, DbError> {
    let read = |row: store::AmendmentRow| {
        let changes = serde_json::from_str(&row.changes).map_err(|cause| DbError::Corrupt(cause.to_string()))?;
        Ok(Amendment { number: row.number, reason: row.reason, amended_at: row.amended_at, changes })
    };
    store::list_amendments(conn, id)?.into_iter().map(read).collect()
}
