//! The texts of a challenge, each with its own version: two people may write two parts at once.

use std::collections::BTreeSet;

use diesel::prelude::*;

use crate::kernel::code::Code as _;
use crate::kernel::id::{AccountId, ChallengeId};
use crate::kernel::instant::Instant;
use crate::kernel::version::Version;
use crate::platform::db::schema::challenge_parts;
use crate::platform::db::{Conn, DbError};

use super::super::domain::part::Part;
use super::super::domain::{Rights, Text};
use super::guarded;

/// The row that holds the choice of rights: a part by its shape, a code by its content.
const RIGHTS: &str = "rights";

pub(crate) fn load_texts(conn: &mut Conn, id: ChallengeId) -> Result<Vec<Text>, DbError> {
    let rows: Vec<(String, String, Version)> = challenge_parts::table
        .filter(challenge_parts::challenge_id.eq(id))
        .select((challenge_parts::part, challenge_parts::body, challenge_parts::version))
        .order(challenge_parts::part.asc())
        .load(conn)?;
    let text = |(part, body, version): (String, String, Version)| {
        Part::from_code(&part).map(|part| Text { part, body, version })
    };
    Ok(rows.into_iter().filter_map(text).collect())
}

pub(crate) fn load_rights(conn: &mut Conn, id: ChallengeId) -> Result<Option<Rights>, DbError> {
    let row = challenge_parts::table.filter(challenge_parts::challenge_id.eq(id).and(challenge_parts::part.eq(RIGHTS)));
    Ok(row.select(challenge_parts::body).first::<Rights>(conn).optional()?)
}

/// Saves a text made from a version; a text nobody wrote yet has version 0.
pub(crate) fn save_text(
    conn: &mut Conn,
    id: ChallengeId,
    (part, body): (Part, &str),
    seen: Version,
    (by, now): (AccountId, Instant),
) -> Result<(), DbError> {
    save(conn, id, (part.as_str(), body), seen, (by, now))
}

/// Saves the choice of rights. The version of the challenge guards it, so it is simply put over.
pub(crate) fn save_rights(
    conn: &mut Conn,
    id: ChallengeId,
    rights: Rights,
    (by, now): (AccountId, Instant),
) -> Result<(), DbError> {
    let row = challenge_parts::table.filter(challenge_parts::challenge_id.eq(id).and(challenge_parts::part.eq(RIGHTS)));
    let seen: Option<Version> = row.select(challenge_parts::version).first(conn).optional()?;
    save(conn, id, (RIGHTS, rights.as_str()), seen.unwrap_or_default(), (by, now))
}

fn save(
    conn: &mut Conn,
    id: ChallengeId,
    (part, body): (&str, &str),
    seen: Version,
    (by, now): (AccountId, Instant),
) -> Result<(), DbError> {
    if seen == Version::default() {
        let row = (
            challenge_parts::challenge_id.eq(id),
            challenge_parts::part.eq(part),
            challenge_parts::body.eq(body),
            challenge_parts::version.eq(Version::FIRST),
            challenge_parts::updated_at.eq(now),
            challenge_parts::updated_by.eq(by),
        );
        let added = diesel::insert_into(challenge_parts::table).values(row).execute(conn).map_err(DbError::from);
        return match added {
            Err(DbError::Duplicate(_)) => Err(DbError::Stale),
            other => other.map(|_| ()),
        };
    }
    let rows = diesel::update(challenge_parts::table)
        .filter(challenge_parts::challenge_id.eq(id).and(challenge_parts::part.eq(part)))
        .filter(challenge_parts::version.eq(seen))
        .set((
            challenge_parts::body.eq(body),
            challenge_parts::version.eq(seen.next()),
            challenge_parts::updated_at.eq(now),
            challenge_parts::updated_by.eq(by),
        ))
        .execute(conn)?;
    guarded(rows)
}

/// Everyone who wrote a text: none of them releases or reviews the challenge.
pub(crate) fn writers(conn: &mut Conn, id: ChallengeId) -> Result<Vec<AccountId>, DbError> {
    let by: Vec<AccountId> = challenge_parts::table
        .filter(challenge_parts::challenge_id.eq(id))
        .select(challenge_parts::updated_by)
        .load(conn)?;
    Ok(by.into_iter().collect::<BTreeSet<_>>().into_iter().collect())
}
