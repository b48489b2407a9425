//! What the agency and the lab see of a challenge, and the small questions actions ask.

use chrono::Datelike as _;
use diesel::prelude::*;

use crate::features::law;
use crate::kernel::calendar::Zone;
use crate::kernel::id::{AccountId, ChallengeId, OrganizationId};
use crate::kernel::instant::Instant;
use crate::kernel::money::Cents;
use crate::platform::db::schema::{accounts, outcomes, questions, serials};
use crate::platform::db::{Conn, DbError};

use super::super::domain::dates::Days;
use super::super::domain::stage::Stage;
use super::super::domain::{Brief, Challenge};
use super::super::store::{self, Comment};

/// Everything about one challenge that its agency and the lab work with.
#[derive(Debug)]
pub(crate) struct Desk {
    pub(crate) brief: Brief,
    pub(crate) comments: Vec<Comment>,
    /// Who wrote a text of it.
    pub(crate) writers: Vec<AccountId>,
    pub(crate) days: Days,
    /// The limit for contracts of limited value today.
    pub(crate) limit: Cents,
    /// Questions that wait for an answer.
    pub(crate) unanswered: i64,
    /// When the oldest of them was asked.
    pub(crate) oldest_question: Option<Instant>,
    /// Who released the budget, by name.
    pub(crate) released_by: Option<String>,
    /// When everybody was told the decision.
    pub(crate) told_at: Option<Instant>,
}

/// Loads it: a fixed number of queries.
pub(crate) fn desk(conn: &mut Conn, reference: &str, zone: Zone, now: Instant) -> Result<Desk, DbError> {
    let challenge = store::load_by_reference(conn, reference)?;
    let (id, by) = (challenge.id, challenge.released_by);
    let (unanswered, oldest_question) = questions::table
        .filter(questions::challenge_id.eq(id).and(questions::answered_at.is_null()))
        .select((diesel::dsl::count_star(), diesel::dsl::min(questions::asked_at)))
        .first(conn)?;
    let released_by = match by {
        Some(by) => accounts::table.filter(accounts::id.eq(by)).select(accounts::name).first(conn).optional()?,
        None => None,
    };
    Ok(Desk {
        brief: store::load_brief(conn, challenge)?,
        comments: store::list_comments(conn, id)?,
        writers: store::writers(conn, id)?,
        days: days(conn, zone, now)?,
        limit: law::low_value_limit(conn, zone.day(now))?,
        unanswered,
        oldest_question,
        released_by,
        told_at: super::show::told_at(conn, id)?,
    })
}

/// The calendar dates are judged by: the holidays of the year of this moment and of the year after.
pub(crate) fn days(conn: &mut Conn, zone: Zone, now: Instant) -> Result<Days, DbError> {
    let holidays = law::holidays(conn, zone.day(now).year())?;
    Ok(Days { zone, holidays })
}

/// Everything of an agency, last changed first.
pub(crate) fn of_agency(conn: &mut Conn, organization: OrganizationId) -> Result<Vec<Challenge>, DbError> {
    store::load_all(conn, Some(organization), &[])
}

/// What waits for the lab, and what it scheduled, longest waiting first.
pub(crate) fn queue(conn: &mut Conn) -> Result<Vec<Challenge>, DbError> {
    let mut waiting = store::load_all(conn, None, &[Stage::InReview, Stage::Approved])?;
    waiting.reverse();
    Ok(waiting)
}

/// Whether the outcome is public. Read from its table: the slice of outcomes builds on this one.
pub(crate) fn outcome_published(conn: &mut Conn, id: ChallengeId) -> Result<bool, DbError> {
    let published = outcomes::table.filter(outcomes::challenge_id.eq(id).and(outcomes::published_at.is_not_null()));
    let count: i64 = published.count().get_result(conn)?;
    Ok(count > 0)
}

/// The next number of a series; starting a challenge takes the one writer of serials.
pub(crate) fn next_serial(conn: &mut Conn, name: &str) -> Result<i64, DbError> {
    let row = serials::table.filter(serials::name.eq(name));
    let last: Option<i64> = row.select(serials::last).first(conn).optional()?;
    if let Some(last) = last {
        diesel::update(row).set(serials::last.eq(last + 1)).execute(conn)?;
        return Ok(last + 1);
    }
    diesel::insert_into(serials::table).values((serials::name.eq(name), serials::last.eq(1))).execute(conn)?;
    Ok(1)
}
