//! Session rows: the half of a session that lives in the database, so that every node knows it and it can be revoked.
//!
//! A row is found by the digest of the cookie's token. An expired row is kept for a while: it lets a text that was
//! posted too late be given back to its writer after sign-in, and to nobody else.

use chrono::TimeDelta;
use diesel::prelude::*;

use crate::kernel::actor::Role;
use crate::kernel::id::{AccountId, OrganizationId};
use crate::kernel::instant::Instant;

use super::schema::sessions;
use super::{Conn, DbError};

/// A session as stored.
#[derive(Debug, Clone, HasQuery, Insertable)]
#[diesel(table_name = sessions)]
pub struct Session {
    /// The digest of the token in the cookie.
    pub token_digest: String,
    /// Who is signed in.
    pub account_id: Option<AccountId>,
    /// The role worn.
    pub hat_role: Option<Role>,
    /// The organisation it is worn for.
    pub hat_organization_id: Option<OrganizationId>,
    /// What the tokens of its forms are made from.
    pub csrf_secret: String,
    /// Who gave the right password and still owes the second factor.
    pub pending_account_id: Option<AccountId>,
    /// When the second factor was given.
    pub second_factor_at: Option<Instant>,
    /// When it began.
    pub created_at: Instant,
    /// When it was last used, to the minute.
    pub seen_at: Instant,
    /// When it ends whatever happens.
    pub expires_at: Instant,
    /// What browser it was started from.
    pub user_agent: String,
}

/// How long a session may rest and last.
#[derive(Debug, Clone, Copy)]
pub struct SessionLimits {
    /// Without use.
    pub idle: TimeDelta,
    /// In all.
    pub absolute: TimeDelta,
}

impl Session {
    /// Whether it still counts.
    #[must_use]
    pub fn is_live(&self, now: Instant, limits: SessionLimits) -> bool {
        now < self.expires_at && now.since(self.seen_at) < limits.idle
    }
}

/// Finds a session by the digest of its token, live or not.
pub(crate) fn find(conn: &mut Conn, digest: &str) -> Result<Option<Session>, DbError> {
    Ok(Session::query().filter(sessions::token_digest.eq(digest)).first(conn).optional()?)
}

/// The live sessions of a person, newest first.
pub(crate) fn list(conn: &mut Conn, account: AccountId, now: Instant) -> Result<Vec<Session>, DbError> {
    let mine = Session::query().filter(sessions::account_id.eq(account)).filter(sessions::expires_at.gt(now));
    Ok(mine.order(sessions::seen_at.desc()).load(conn)?)
}

/// Starts a session.
pub(crate) fn insert(conn: &mut Conn, session: &Session) -> Result<(), DbError> {
    diesel::insert_into(sessions::table).values(session).execute(conn)?;
    Ok(())
}

/// Notes that it was used.
pub(crate) fn touch(conn: &mut Conn, digest: &str, now: Instant) -> Result<(), DbError> {
    diesel::update(sessions::table.find(digest)).set(sessions::seen_at.eq(now)).execute(conn)?;
    Ok(())
}

/// Puts on another role.
pub(crate) fn wear(conn: &mut Conn, digest: &str, hat: Option<(Role, OrganizationId)>) -> Result<(), DbError> {
    let (role, organization) = hat.unzip();
    diesel::update(sessions::table.find(digest))
        .set((sessions::hat_role.eq(role), sessions::hat_organization_id.eq(organization)))
        .execute(conn)?;
    Ok(())
}

/// Notes that the second factor was given in a running session (when it is set up).
pub(crate) fn give_second_factor(conn: &mut Conn, digest: &str, now: Instant) -> Result<(), DbError> {
    diesel::update(sessions::table.find(digest)).set(sessions::second_factor_at.eq(now)).execute(conn)?;
    Ok(())
}

/// Notes that a person gave up their second factor: no session of theirs counts as proved any more.
pub(crate) fn forget_second_factor(conn: &mut Conn, account: AccountId) -> Result<(), DbError> {
    let mine = sessions::table.filter(sessions::account_id.eq(account));
    diesel::update(mine).set(sessions::second_factor_at.eq(None::<Instant>)).execute(conn)?;
    Ok(())
}

/// Ends one session.
pub(crate) fn end(conn: &mut Conn, digest: &str) -> Result<(), DbError> {
    diesel::delete(sessions::table.find(digest)).execute(conn)?;
    Ok(())
}

/// Ends every session of a person but one.
pub(crate) fn end_others(conn: &mut Conn, account: AccountId, but: &str) -> Result<(), DbError> {
    let others = sessions::table.filter(sessions::account_id.eq(account)).filter(sessions::token_digest.ne(but));
    diesel::delete(others).execute(conn)?;
    Ok(())
}

/// Forgets sessions that ended so long ago that no text waits for them.
pub(crate) fn sweep(conn: &mut Conn, ended_before: Instant) -> Result<usize, DbError> {
    Ok(diesel::delete(sessions::table.filter(sessions::expires_at.lt(ended_before))).execute(conn)?)
}

/// Asks the database for anything at all.
pub(crate) fn answers(conn: &mut Conn) -> Result<(), DbError> {
    let _: Option<String> = sessions::table.select(sessions::token_digest).first(conn).optional()?;
    Ok(())
}
