//! A change: one transaction, one writer in its scope, one moment, one audit entry.
//!
//! A closure given to [`Db::write`](super::Db::write) must answer with a [`Recorded`], and only
//! [`Tx::record`] makes one: a change without an audit entry does not compile.

use sha2::{Digest as _, Sha256};

use crate::kernel::actor::Actor;
use crate::kernel::id::{AccountId, ChallengeId, ContractId, Id, OrganizationId};
use crate::kernel::instant::Instant;
use crate::platform::audit::{Event, log};
use crate::platform::mail::{Letter, Stationery, outbox};
use crate::platform::secrets;

use super::{Conn, DbError};

/// What a change has to itself while it runs: two changes in the same scope never overlap.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// A challenge and all that hangs on it; closing and opening take it.
    Challenge(ChallengeId),
    /// Sending proposals: many at once, but never together with an opening of the same challenge.
    ChallengeShared(ChallengeId),
    /// An organisation.
    Organization(OrganizationId),
    /// A person's account.
    Account(AccountId),
    /// A contract.
    Contract(ContractId),
    /// Something there is only one of, by name.
    Named(&'static str),
}

impl Scope {
    /// The number PostgreSQL locks for this scope.
    pub(crate) fn key(self) -> i64 {
        let name = match self {
            Self::Challenge(id) | Self::ChallengeShared(id) => format!("challenge:{id}"),
            Self::Organization(id) => format!("organization:{id}"),
            Self::Account(id) => format!("account:{id}"),
            Self::Contract(id) => format!("contract:{id}"),
            Self::Named(name) => format!("named:{name}"),
        };
        let digest = Sha256::digest(name.as_bytes());
        digest.iter().take(8).fold(0, |key: i64, byte| (key << 8) | i64::from(*byte))
    }

    pub(crate) const fn is_shared(self) -> bool {
        matches!(self, Self::ChallengeShared(_))
    }
}

/// On whose behalf a change is made.
#[derive(Debug, Clone)]
pub struct By {
    /// The person; none for the system itself and for visitors without an account.
    pub actor: Option<Actor>,
    /// The request, for the audit trail and the log.
    pub request: String,
}

impl By {
    /// The system itself, for jobs and commands.
    #[must_use]
    pub fn system(job: &str) -> Self {
        Self { actor: None, request: job.to_owned() }
    }

    /// A person, outside a web request.
    #[must_use]
    pub fn person(actor: Actor, job: &str) -> Self {
        Self { actor: Some(actor), request: job.to_owned() }
    }
}

/// A running change.
pub struct Tx<'a> {
    conn: &'a mut Conn,
    now: Instant,
    by: &'a By,
    stationery: &'a Stationery,
}

/// A value whose change stands in the audit trail.
#[derive(Debug)]
#[must_use]
pub struct Recorded<T>(T);

impl<T> Recorded<T> {
    pub(crate) fn into_inner(self) -> T {
        self.0
    }

    /// The value, for what belongs to the same change.
    pub(crate) const fn value(&self) -> &T {
        &self.0
    }

    /// Hands on another value of the same recorded change.
    pub fn map<U>(self, f: impl FnOnce(T) -> U) -> Recorded<U> {
        Recorded(f(self.0))
    }
}

impl<'a> Tx<'a> {
    pub(crate) fn new(conn: &'a mut Conn, now: Instant, by: &'a By, stationery: &'a Stationery) -> Self {
        Self { conn, now, by, stationery }
    }

    /// The connection, inside the transaction.
    pub fn conn(&mut self) -> &mut Conn {
        self.conn
    }

    /// The one moment of this change: its deadline test, its rows, its receipt and its audit entry agree.
    #[must_use]
    pub fn now(&self) -> Instant {
        self.now
    }

    /// Who makes it.
    ///
    /// # Errors
    /// When nobody is signed in: an action that needs a person was called without one.
    pub fn actor(&self) -> Result<&'a Actor, DbError> {
        self.by.actor.as_ref().ok_or_else(|| DbError::Other("this change needs a person".to_owned()))
    }

    /// A new id.
    #[must_use]
    pub fn fresh_id<T: Id>(&self) -> T {
        secrets::fresh_id()
    }

    /// Puts a letter in the outbox; it leaves after the commit. The same event never reaches a person twice.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn post(&mut self, letter: &Letter) -> Result<(), DbError> {
        outbox::insert(self.conn, &self.stationery.write(letter), self.now)
    }

    /// Writes the audit entry and lets the change be committed.
    ///
    /// # Errors
    /// When the database refuses.
    pub fn record<T>(&mut self, event: Event, value: T) -> Result<Recorded<T>, DbError> {
        log::append(self.conn, &event, self.by, self.now)?;
        Ok(Recorded(value))
    }
}
