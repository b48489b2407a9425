//! The front page: eight queries, whatever is in the database.

use diesel::prelude::*;

use crate::features::challenges::Stage;
use crate::features::proposals::ProposalStage;
use crate::kernel::instant::Instant;
use crate::kernel::language::Lang;
use crate::kernel::money::Cents;
use crate::platform::db::schema::{challenges, feedback, invoices, organizations, outcomes, proposals};
use crate::platform::db::{Conn, DbError};

/// An open challenge.
#[derive(Queryable)]
pub(crate) struct OpenRow {
    pub(crate) reference: String,
    pub(crate) title: String,
    pub(crate) summary: String,
    pub(crate) lang: Lang,
    pub(crate) budget: Cents,
    pub(crate) closes_at: Instant,
    pub(crate) agency: String,
}

/// A lesson.
#[derive(Queryable)]
pub(crate) struct LessonRow {
    pub(crate) reference: String,
    pub(crate) title: String,
    pub(crate) lang: Lang,
    pub(crate) learned: String,
    pub(crate) ending: Option<String>,
    pub(crate) published_at: Instant,
    pub(crate) agency: String,
}

/// How the promises are kept.
pub(crate) struct Promises {
    pub(crate) answered: i64,
    pub(crate) letters: i64,
    pub(crate) paid: i64,
    pub(crate) in_time: i64,
    pub(crate) lessons: i64,
}

/// All of the front page.
pub(crate) struct Front {
    pub(crate) open: Vec<OpenRow>,
    pub(crate) open_count: i64,
    pub(crate) promises: Promises,
    pub(crate) lesson: Option<LessonRow>,
}

/// Asks for the front page.
pub(crate) fn front(conn: &mut Conn, now: Instant) -> Result<Front, DbError> {
    let is_open = || {
        challenges::stage
            .eq(Stage::Approved)
            .and(challenges::publish_at.assume_not_null().le(now))
            .and(challenges::closes_at.assume_not_null().gt(now))
    };
    let open = challenges::table
        .inner_join(organizations::table.on(organizations::id.eq(challenges::organization_id)))
        .filter(is_open())
        .order((challenges::closes_at.asc(), challenges::reference.asc()))
        .select((
            challenges::reference,
            challenges::title,
            challenges::summary,
            challenges::lang,
            challenges::budget_cents,
            challenges::closes_at.assume_not_null(),
            organizations::name,
        ))
        .limit(3)
        .load(conn)?;
    let open_count = challenges::table.filter(is_open()).count().get_result(conn)?;
    Ok(Front { open, open_count, promises: promises(conn)?, lesson: latest_lesson(conn)? })
}

fn promises(conn: &mut Conn) -> Result<Promises, DbError> {
    let decided = [ProposalStage::Awarded, ProposalStage::NotSelected];
    let answered = proposals::table.filter(proposals::stage.eq_any(decided)).count().get_result(conn)?;
    let letters = feedback::table.filter(feedback::sent_at.is_not_null()).count().get_result(conn)?;
    let paid = invoices::table.filter(invoices::paid_on.is_not_null()).count().get_result(conn)?;
    let in_time = invoices::table
        .filter(invoices::paid_on.is_not_null())
        .filter(invoices::fixed_cents.eq(0))
        .count()
        .get_result(conn)?;
    let lessons = outcomes::table.filter(outcomes::published_at.is_not_null()).count().get_result(conn)?;
    Ok(Promises { answered, letters, paid, in_time, lessons })
}

fn latest_lesson(conn: &mut Conn) -> Result<Option<LessonRow>, DbError> {
    Ok(outcomes::table
        .inner_join(challenges::table.on(challenges::id.eq(outcomes::challenge_id)))
        .inner_join(organizations::table.on(organizations::id.eq(challenges::organization_id)))
        .filter(outcomes::published_at.is_not_null())
        .order((outcomes::published_at.desc(), challenges::reference.desc()))
        .select((
            challenges::reference,
            challenges::title,
            challenges::lang,
            outcomes::learned,
            outcomes::ending,
            outcomes::published_at.assume_not_null(),
            organizations::name,
        ))
        .first(conn)
        .optional()?)
}
