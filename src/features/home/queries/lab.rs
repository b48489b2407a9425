//! The desk of the lab: what waits and since when, in four queries.

use diesel::prelude::*;

use crate::features::challenges::Stage;
use crate::features::organizations::Kind;
use crate::kernel::instant::Instant;
use crate::kernel::language::Lang;
use crate::platform::db::schema::{challenges, organizations, outbox, panels};
use crate::platform::db::{Conn, DbError};

/// How many of a queue are shown; the page of the queue shows all.
const SHOWN: i64 = 50;

/// Something that waits.
#[derive(Queryable)]
pub(crate) struct QueueRow {
    /// What its address ends with.
    pub(crate) key: String,
    pub(crate) name: String,
    pub(crate) lang: Option<Lang>,
    pub(crate) from: String,
    pub(crate) since: Instant,
}

/// All of the desk.
pub(crate) struct LabRows {
    pub(crate) reviews: Vec<QueueRow>,
    pub(crate) checks: Vec<QueueRow>,
    pub(crate) companies: Vec<QueueRow>,
    /// Letters that could not be delivered.
    pub(crate) failed_letters: i64,
}

/// Asks for the desk of the lab.
pub(crate) fn lab_desk(conn: &mut Conn) -> Result<LabRows, DbError> {
    let failed_letters = outbox::table.filter(outbox::failed_at.is_not_null()).count().get_result(conn)?;
    Ok(LabRows { reviews: reviews(conn)?, checks: checks(conn)?, companies: companies(conn)?, failed_letters })
}

fn reviews(conn: &mut Conn) -> Result<Vec<QueueRow>, DbError> {
    Ok(challenges::table
        .inner_join(organizations::table.on(organizations::id.eq(challenges::organization_id)))
        .filter(challenges::stage.eq(Stage::InReview))
        .order((challenges::updated_at.asc(), challenges::id.asc()))
        .select((
            challenges::reference,
            challenges::title,
            challenges::lang.nullable(),
            organizations::name,
            challenges::updated_at,
        ))
        .limit(SHOWN)
        .load(conn)?)
}

fn checks(conn: &mut Conn) -> Result<Vec<QueueRow>, DbError> {
    Ok(panels::table
        .inner_join(challenges::table.on(challenges::id.eq(panels::challenge_id)))
        .inner_join(organizations::table.on(organizations::id.eq(challenges::organization_id)))
        .filter(challenges::stage.eq(Stage::Checking))
        .filter(panels::checking_at.is_not_null())
        .order((panels::checking_at.asc(), challenges::id.asc()))
        .select((
            challenges::reference,
            challenges::title,
            challenges::lang.nullable(),
            organizations::name,
            panels::checking_at.assume_not_null(),
        ))
        .limit(SHOWN)
        .load(conn)?)
}

fn companies(conn: &mut Conn) -> Result<Vec<QueueRow>, DbError> {
    let rows: Vec<(String, String, String, Instant)> = organizations::table
        .filter(organizations::verified_at.is_null())
        .filter(organizations::kind.eq(Kind::Company))
        .order((organizations::created_at.asc(), organizations::id.asc()))
        .select((organizations::id, organizations::name, organizations::country, organizations::created_at))
        .limit(SHOWN)
        .load(conn)?;
    let row = |(key, name, from, since)| QueueRow { key, name, lang: None, from, since };
    Ok(rows.into_iter().map(row).collect())
}
