//! Guarded saves of the row of a challenge: each names the version it was made from, and 0 rows is `Stale`.

use chrono::NaiveDate;
use diesel::prelude::*;

use crate::kernel::id::{AccountId, ChallengeId};
use crate::kernel::instant::Instant;
use crate::kernel::language::Lang;
use crate::kernel::money::Cents;
use crate::kernel::version::Version;
use crate::platform::db::schema::challenges;
use crate::platform::db::{Conn, DbError};

use super::super::domain::dates::Dates;
use super::super::domain::stage::Stage;
use super::super::domain::{Method, Theme};
use super::guarded;
use super::row::joined;

/// Updates one row when its version is still `$seen`, and counts the edit.
macro_rules! guarded_update {
    ($conn:expr, $id:expr, $seen:expr, $now:expr, ($($set:expr),+ $(,)?)) => {{
        let rows = diesel::update(challenges::table)
            .filter(challenges::id.eq($id))
            .filter(challenges::version.eq($seen))
            .set(($($set,)+ challenges::version.eq($seen.next()), challenges::updated_at.eq($now)))
            .execute($conn)?;
        guarded(rows)
    }};
}

/// Title, sentence, theme and languages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Facts {
    pub(crate) title: String,
    pub(crate) summary: String,
    pub(crate) theme: Theme,
    pub(crate) lang: Lang,
    pub(crate) languages: Vec<Lang>,
}

/// The release of a budget.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Release {
    pub(crate) by: AccountId,
    pub(crate) amount: Cents,
    pub(crate) budget_line: String,
}

/// The lab's yes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Approval {
    pub(crate) by: AccountId,
    pub(crate) publish_at: Instant,
}

pub(crate) fn save_facts(
    conn: &mut Conn,
    id: ChallengeId,
    seen: Version,
    facts: &Facts,
    now: Instant,
) -> Result<(), DbError> {
    guarded_update!(
        conn,
        id,
        seen,
        now,
        (
            challenges::title.eq(&facts.title),
            challenges::summary.eq(&facts.summary),
            challenges::theme.eq(facts.theme),
            challenges::lang.eq(facts.lang),
            challenges::languages.eq(joined(&facts.languages)),
        )
    )
}

/// Saves the amount; a release for another amount no longer counts, because it names its own.
pub(crate) fn save_budget(
    conn: &mut Conn,
    id: ChallengeId,
    seen: Version,
    budget: Cents,
    now: Instant,
) -> Result<(), DbError> {
    guarded_update!(conn, id, seen, now, (challenges::budget_cents.eq(budget)))
}

pub(crate) fn save_dates(
    conn: &mut Conn,
    id: ChallengeId,
    seen: Version,
    dates: (Option<Instant>, Option<Instant>, Option<NaiveDate>),
    now: Instant,
) -> Result<(), DbError> {
    guarded_update!(
        conn,
        id,
        seen,
        now,
        (
            challenges::questions_until.eq(dates.0),
            challenges::closes_at.eq(dates.1),
            challenges::decision_on.eq(dates.2),
        )
    )
}

pub(crate) fn save_method(
    conn: &mut Conn,
    id: ChallengeId,
    seen: Version,
    method: Method,
    now: Instant,
) -> Result<(), DbError> {
    guarded_update!(conn, id, seen, now, (challenges::method.eq(method)))
}

pub(crate) fn save_contact(
    conn: &mut Conn,
    id: ChallengeId,
    seen: Version,
    (contact, show_count): (&str, bool),
    now: Instant,
) -> Result<(), DbError> {
    guarded_update!(conn, id, seen, now, (challenges::contact.eq(contact), challenges::show_count.eq(show_count)))
}

/// Counts an edit of something that hangs on the challenge: its criteria or its plan.
pub(crate) fn touch(conn: &mut Conn, id: ChallengeId, seen: Version, now: Instant) -> Result<(), DbError> {
    guarded_update!(conn, id, seen, now, (challenges::id.eq(id)))
}

pub(crate) fn save_release(
    conn: &mut Conn,
    id: ChallengeId,
    seen: Version,
    release: &Release,
    now: Instant,
) -> Result<(), DbError> {
    guarded_update!(
        conn,
        id,
        seen,
        now,
        (
            challenges::released_by.eq(release.by),
            challenges::released_at.eq(now),
            challenges::released_cents.eq(release.amount),
            challenges::budget_line.eq(&release.budget_line),
        )
    )
}

pub(crate) fn save_approval(
    conn: &mut Conn,
    id: ChallengeId,
    seen: Version,
    approval: Approval,
    now: Instant,
) -> Result<(), DbError> {
    guarded_update!(
        conn,
        id,
        seen,
        now,
        (
            challenges::stage.eq(Stage::Approved),
            challenges::approved_by.eq(approval.by),
            challenges::approved_at.eq(now),
            challenges::publish_at.eq(approval.publish_at),
        )
    )
}

/// Moves a stage on; `Stale` when it is no longer at `from`.
pub(crate) fn save_stage(
    conn: &mut Conn,
    id: ChallengeId,
    from: Stage,
    to: Stage,
    now: Instant,
) -> Result<(), DbError> {
    let rows = diesel::update(challenges::table)
        .filter(challenges::id.eq(id).and(challenges::stage.eq(from)))
        .set((
            challenges::stage.eq(to),
            challenges::version.eq(challenges::version + 1),
            challenges::updated_at.eq(now),
        ))
        .execute(conn)?;
    guarded(rows)
}

/// Ends it: withdrawn with a reason, or archived without one.
pub(crate) fn save_end(conn: &mut Conn, id: ChallengeId, reason: Option<&str>, now: Instant) -> Result<(), DbError> {
    diesel::update(challenges::table.filter(challenges::id.eq(id)))
        .set((challenges::ended_at.eq(now), challenges::ended_reason.eq(reason)))
        .execute(conn)?;
    Ok(())
}

/// What the public search looks in, folded.
pub(crate) fn save_search_text(conn: &mut Conn, id: ChallengeId, text: &str) -> Result<(), DbError> {
    diesel::update(challenges::table.filter(challenges::id.eq(id)))
        .set(challenges::search_text.eq(text))
        .execute(conn)?;
    Ok(())
}

/// The dates of an amendment.
pub(crate) fn save_amended_dates(
    conn: &mut Conn,
    id: ChallengeId,
    seen: Version,
    dates: &Dates,
    now: Instant,
) -> Result<(), DbError> {
    save_dates(conn, id, seen, (Some(dates.questions_until), Some(dates.closes_at), Some(dates.decision_on)), now)
}
