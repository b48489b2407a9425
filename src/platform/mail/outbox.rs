//! The outbox: letters wait here from the commit of their cause until the mail server has taken them.

use std::collections::HashSet;

use chrono::TimeDelta;
use diesel::prelude::*;

use crate::kernel::id::LetterId;
use crate::kernel::instant::Instant;
use crate::kernel::language::Lang;
use crate::on_backend;
use crate::platform::db::schema::outbox;
use crate::platform::db::{Conn, DbError};

/// A letter in words.
#[derive(Debug, Clone, HasQuery, Insertable)]
#[diesel(table_name = outbox)]
pub(crate) struct Written {
    pub(crate) id: LetterId,
    pub(crate) event_key: String,
    pub(crate) recipient: String,
    pub(crate) lang: Lang,
    pub(crate) subject: String,
    pub(crate) body_text: String,
    pub(crate) body_html: String,
}

/// How often sending is tried before a letter is given up: about a day with the pauses of [`pause`].
const TRIES: i64 = 12;

/// Puts a letter in; a second one about the same event to the same person is dropped.
pub(crate) fn insert(conn: &mut Conn, letter: &Written, now: Instant) -> Result<(), DbError> {
    let row = (letter, outbox::created_at.eq(now), outbox::attempts.eq(0_i64), outbox::next_try_at.eq(now));
    on_backend!(conn, c => diesel::insert_into(outbox::table).values(row).on_conflict_do_nothing().execute(c))?;
    Ok(())
}

/// Which of these events already have a letter.
pub(crate) fn known(conn: &mut Conn, events: &[String]) -> Result<HashSet<String>, DbError> {
    let rows: Vec<String> =
        outbox::table.filter(outbox::event_key.eq_any(events)).select(outbox::event_key).distinct().load(conn)?;
    Ok(rows.into_iter().collect())
}

/// Whether any letter is due: asked each second, so that an idle instance writes nothing.
pub(crate) fn any_due(conn: &mut Conn, now: Instant) -> Result<bool, DbError> {
    let due = outbox::sent_at.is_null().and(outbox::failed_at.is_null()).and(outbox::next_try_at.le(now));
    Ok(diesel::select(diesel::dsl::exists(outbox::table.filter(due))).get_result(conn)?)
}

/// Takes letters that are due, for a while: a node that dies with them in hand loses nothing.
pub(crate) fn claim(conn: &mut Conn, now: Instant, at_most: i64) -> Result<Vec<Written>, DbError> {
    let due = outbox::sent_at.is_null().and(outbox::failed_at.is_null()).and(outbox::next_try_at.le(now));
    let letters: Vec<Written> =
        Written::query().filter(due).order((outbox::next_try_at, outbox::id)).limit(at_most).load(conn)?;
    let ids: Vec<LetterId> = letters.iter().map(|letter| letter.id).collect();
    diesel::update(outbox::table.filter(outbox::id.eq_any(ids)))
        .set((outbox::attempts.eq(outbox::attempts + 1), outbox::next_try_at.eq(now.plus(TimeDelta::minutes(5)))))
        .execute(conn)?;
    Ok(letters)
}

/// Notes that the mail server took it, and forgets its text: a link to set a password must not wait in the database
/// for whoever reads a copy of it.
pub(crate) fn sent(conn: &mut Conn, id: LetterId, now: Instant) -> Result<(), DbError> {
    diesel::update(outbox::table.find(id.as_str()))
        .set((
            outbox::sent_at.eq(now),
            outbox::last_error.eq(None::<String>),
            outbox::body_text.eq(""),
            outbox::body_html.eq(""),
        ))
        .execute(conn)?;
    Ok(())
}

/// Notes that it was not taken: tried again after a growing pause, given up when the address was refused or at last.
pub(crate) fn refused(conn: &mut Conn, id: LetterId, why: &str, for_good: bool, now: Instant) -> Result<(), DbError> {
    let attempts: i64 = outbox::table.find(id.as_str()).select(outbox::attempts).first(conn)?;
    let failed_at = (for_good || attempts >= TRIES).then_some(now);
    diesel::update(outbox::table.find(id.as_str()))
        .set((
            outbox::next_try_at.eq(now.plus(pause(attempts))),
            outbox::failed_at.eq(failed_at),
            outbox::last_error.eq(Some(why.chars().take(500).collect::<String>())),
        ))
        .execute(conn)?;
    Ok(())
}

/// One minute, then twice as long each time, at most six hours.
fn pause(attempts: i64) -> TimeDelta {
    let doublings = u32::try_from(attempts.clamp(1, 10)).unwrap_or(1) - 1;
    TimeDelta::minutes((1_i64 << doublings).min(360))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_and_stay_within_six_hours() {
        assert_eq!(pause(1), TimeDelta::minutes(1));
        assert_eq!(pause(4), TimeDelta::minutes(8));
        assert_eq!(pause(99), TimeDelta::minutes(360));
    }
}
