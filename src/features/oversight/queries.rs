//! The trail as a page shows it.

use std::collections::HashMap;

use diesel::prelude::*;

use super::forms::Search;
use crate::kernel::calendar::Zone;
use crate::kernel::id::ChallengeId;
use crate::kernel::page::Page;
use crate::platform::audit::log::Entry;
use crate::platform::db::connection::MultiBackend;
use crate::platform::db::schema::{audit_entries, audit_places, challenges, openings};
use crate::platform::db::{Conn, DbError};

/// How many entries a page shows.
pub(super) const SIZE: i64 = 50;

/// An entry with the reference of its challenge. Its place in the chain is not shown: a gap between two places would
/// tell how many entries are not shown yet.
pub(super) struct Row {
    pub(super) entry: Entry,
    pub(super) reference: Option<String>,
}

/// One page of the trail.
pub(super) struct Trail {
    pub(super) page: Page<Row>,
    /// The link at the last place, to write down and compare later.
    pub(super) head: Option<String>,
}

type Filter = Box<dyn BoxableExpression<audit_entries::table, MultiBackend, SqlType = diesel::sql_types::Bool>>;

/// Three questions, however long the trail.
pub(super) fn trail(conn: &mut Conn, search: &Search, zone: Zone) -> Result<Trail, DbError> {
    let Some(filters) = filters(conn, search, zone)? else {
        return Ok(Trail { page: Page::new(Vec::new(), search.page.within(0, SIZE), 0, SIZE), head: head(conn)? });
    };
    let mut counting = audit_entries::table.into_boxed::<MultiBackend>();
    let mut asking = Entry::query().into_boxed::<MultiBackend>();
    for filter in filters {
        counting = counting.filter(filter());
        asking = asking.filter(filter());
    }
    let total: i64 = counting.count().get_result(conn)?;
    let number = search.page.within(total, SIZE);
    let entries: Vec<Entry> = asking
        .order((audit_entries::at.desc(), audit_entries::id.desc()))
        .limit(SIZE)
        .offset(number.offset(SIZE))
        .load(conn)?;
    let rows = named(conn, entries)?;
    Ok(Trail { page: Page::new(rows, number, total, SIZE), head: head(conn)? })
}

type MakeFilter = Box<dyn Fn() -> Filter>;

/// What says that somebody pitches is not read by anybody before the pitches are opened: not by the lab, not by the
/// auditor. After the opening the trail shows all of it. Entries of a challenge that never opens stay unread.
fn unsealed() -> Filter {
    let opened = openings::table.filter(openings::opened_at.is_not_null()).select(openings::challenge_id);
    let of_a_pitch = audit_entries::code.like("proposal.%").or(audit_entries::code.like("challenge.key_%"));
    Box::new(diesel::dsl::not(of_a_pitch).or(audit_entries::challenge_id.assume_not_null().eq_any(opened)))
}

/// What to look for; nothing when the challenge named does not exist, since then nothing is found.
fn filters(conn: &mut Conn, search: &Search, zone: Zone) -> Result<Option<Vec<MakeFilter>>, DbError> {
    let mut filters: Vec<MakeFilter> = vec![Box::new(unsealed)];
    if !search.challenge.is_empty() {
        let found: Option<ChallengeId> = challenges::table
            .filter(challenges::reference.eq(&search.challenge))
            .select(challenges::id)
            .first(conn)
            .optional()?;
        let Some(id) = found else { return Ok(None) };
        filters.push(Box::new(move || Box::new(audit_entries::challenge_id.eq(id).assume_not_null())));
    }
    if !search.code.is_empty() {
        let start = format!("{}%", escaped(&search.code));
        filters.push(Box::new(move || Box::new(audit_entries::code.like(start.clone()).escape('\\'))));
    }
    if !search.person.is_empty() {
        let part = format!("%{}%", escaped(&search.person));
        filters.push(Box::new(move || Box::new(audit_entries::actor_name.like(part.clone()).escape('\\'))));
    }
    let (from, until) = search.span(zone);
    if let Some(from) = from {
        filters.push(Box::new(move || Box::new(audit_entries::at.ge(from))));
    }
    if let Some(until) = until {
        filters.push(Box::new(move || Box::new(audit_entries::at.lt(until))));
    }
    Ok(Some(filters))
}

fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_")
}

fn named(conn: &mut Conn, entries: Vec<Entry>) -> Result<Vec<Row>, DbError> {
    let challenge_ids: Vec<ChallengeId> = entries.iter().filter_map(|entry| entry.challenge_id).collect();
    let references: HashMap<ChallengeId, String> = challenges::table
        .filter(challenges::id.eq_any(challenge_ids))
        .select((challenges::id, challenges::reference))
        .load::<(ChallengeId, String)>(conn)?
        .into_iter()
        .collect();
    let row = |entry: Entry| Row { reference: entry.challenge_id.and_then(|id| references.get(&id).cloned()), entry };
    Ok(entries.into_iter().map(row).collect())
}

fn head(conn: &mut Conn) -> Result<Option<String>, DbError> {
    let last = audit_places::table.order(audit_places::place.desc());
    Ok(last.select(audit_places::chain).first(conn).optional()?)
}
