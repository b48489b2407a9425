//! The key pair of a challenge: the public half in clear, the secret half wrapped.

use diesel::prelude::*;

use crate::kernel::id::ChallengeId;
use crate::kernel::instant::Instant;
use crate::platform::db::schema::challenge_keys;
use crate::platform::db::{Conn, DbError};
use crate::platform::seal::ChallengeKey;

/// The public half, when a pair was made.
pub(in super::super) fn public_key(conn: &mut Conn, challenge: ChallengeId) -> Result<Option<String>, DbError> {
    let row = challenge_keys::table
        .filter(challenge_keys::challenge_id.eq(challenge))
        .select(challenge_keys::public_key)
        .first(conn);
    Ok(row.optional()?)
}

/// Adds a pair.
pub(in super::super) fn insert_key(
    conn: &mut Conn,
    challenge: ChallengeId,
    key: &ChallengeKey,
    now: Instant,
) -> Result<(), DbError> {
    diesel::insert_into(challenge_keys::table)
        .values((
            challenge_keys::challenge_id.eq(challenge),
            challenge_keys::public_key.eq(&key.public),
            challenge_keys::secret_sealed.eq(&key.secret_sealed),
            challenge_keys::created_at.eq(now),
        ))
        .execute(conn)?;
    Ok(())
}

/// The wrapped secret half for an opening; notes when it was taken out. None when no pitch was ever started.
pub(in super::super) fn release_key(
    conn: &mut Conn,
    challenge: ChallengeId,
    now: Instant,
) -> Result<Option<Vec<u8>>, DbError> {
    let row = challenge_keys::table.filter(challenge_keys::challenge_id.eq(challenge));
    diesel::update(row.clone()).set(challenge_keys::released_at.eq(now)).execute(conn)?;
    Ok(row.select(challenge_keys::secret_sealed).first(conn).optional()?)
}
