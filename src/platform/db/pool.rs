//! The database as the rest of Parvis uses it.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use diesel::connection::{AnsiTransactionManager, TransactionManager};
use diesel::prelude::*;
use diesel::r2d2::{Pool, PooledConnection};
use diesel::sql_types::{BigInt, Timestamp};

use crate::kernel::instant::Instant;
use crate::platform::clock::Clock;
use crate::platform::mail::Stationery;

use super::connection::{Conn, Counter, Manager, connect, is_postgres};
use super::transaction::{By, Recorded, Scope, Tx};
use super::writer::{Writer, alone};
use super::{DbError, migrate};

/// Where changes go.
#[derive(Clone)]
enum Pen {
    /// SQLite: through the one writer thread.
    Queue(Writer),
    /// PostgreSQL: through connections that may write.
    Pool(Pool<Manager>),
}

/// Both databases behind one door. Cheap to clone.
#[derive(Clone)]
pub struct Db {
    readers: Pool<Manager>,
    pen: Pen,
    clock: Clock,
    stationery: Arc<Stationery>,
    revision: Arc<AtomicU64>,
    counter: Counter,
}

impl Db {
    /// Opens the database; migrates it first when told to, else refuses one that is not up to date.
    ///
    /// # Errors
    /// When it cannot be reached, or its tables are newer or older than this program.
    pub fn open(url: &str, clock: Clock, stationery: Stationery, migrate_now: bool) -> Result<Self, DbError> {
        let mut first = connect(url, true).map_err(|cause| DbError::Unavailable(cause.to_string()))?;
        if migrate_now {
            migrate::run(&mut first)?;
        }
        migrate::check(&mut first)?;
        let counter = Counter::default();
        let pen = if is_postgres(url) {
            Pen::Pool(pool(url, true, 12, &counter)?)
        } else {
            counter.watch(&mut first);
            Pen::Queue(Writer::start(first)?)
        };
        let readers = pool(url, false, if is_postgres(url) { 12 } else { 6 }, &counter)?;
        Ok(Self { readers, pen, clock, stationery: Arc::new(stationery), revision: Arc::default(), counter })
    }

    /// The clock its changes are stamped by.
    #[must_use]
    pub fn clock(&self) -> &Clock {
        &self.clock
    }

    /// Grows with every change made through this process; lets a kept page know that it may be old.
    #[must_use]
    pub fn revision(&self) -> u64 {
        self.revision.load(Ordering::Acquire)
    }

    /// How many statements were run so far: a test asks before and after a page.
    #[must_use]
    pub fn statements(&self) -> u64 {
        self.counter.total()
    }

    /// Asks the database something, off the async threads, on a connection that cannot write.
    ///
    /// # Errors
    /// What the closure answers, or that no connection is free.
    pub async fn read<T, E, F>(&self, ask: F) -> Result<T, E>
    where
        F: FnOnce(&mut Conn) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: From<DbError> + Send + 'static,
    {
        let readers = self.readers.clone();
        let asked = tokio::task::spawn_blocking(move || ask(&mut *take(&readers)?));
        asked.await.map_err(|cause| DbError::Other(cause.to_string()))?
    }

    /// The same for commands and the demo world, which have no async thread to spare.
    ///
    /// # Errors
    /// What the closure answers, or that no connection is free.
    pub fn read_now<T, E: From<DbError>>(&self, ask: impl FnOnce(&mut Conn) -> Result<T, E>) -> Result<T, E> {
        ask(&mut *take(&self.readers)?)
    }

    /// Makes a change, alone in its scope, and answers after it is on disk. The closure has no side effects.
    ///
    /// # Errors
    /// What the closure answers (then nothing was changed), or that the database is busy.
    pub async fn write<T, E, F>(&self, scope: Scope, by: By, change: F) -> Result<T, E>
    where
        F: FnOnce(&mut Tx<'_>) -> Result<Recorded<T>, E> + Send + 'static,
        T: Send + 'static,
        E: From<DbError> + Send + 'static,
    {
        self.change(scope, by, move |tx| change(tx).map(Recorded::into_inner)).await
    }

    /// Housekeeping that leaves no audit entry: sessions, the outbox, the places of the audit trail itself.
    /// Its few callers are listed in `tests/tidy.rs`.
    ///
    /// # Errors
    /// As [`Db::write`].
    pub async fn write_unrecorded<T, E, F>(&self, scope: Scope, job: &'static str, change: F) -> Result<T, E>
    where
        F: FnOnce(&mut Tx<'_>) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: From<DbError> + Send + 'static,
    {
        self.change(scope, By::system(job), change).await
    }

    async fn change<T, E, F>(&self, scope: Scope, by: By, change: F) -> Result<T, E>
    where
        F: FnOnce(&mut Tx<'_>) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: From<DbError> + Send + 'static,
    {
        let (clock, stationery) = (self.clock.clone(), self.stationery.clone());
        let result = match &self.pen {
            Pen::Queue(writer) => {
                let (answer, waiting) = tokio::sync::oneshot::channel();
                writer.send(Box::new(move |conn| {
                    let now = clock.now();
                    let done = alone(conn, |conn| change(&mut Tx::new(conn, now, &by, &stationery)));
                    Box::new(move |committed| drop(answer.send(if committed { done } else { done.and(lost()) })))
                }))?;
                waiting.await.unwrap_or_else(|_| lost())
            }
            Pen::Pool(pool) => {
                let pool = pool.clone();
                let work = tokio::task::spawn_blocking(move || {
                    let conn = &mut *take(&pool)?;
                    in_postgres(conn, scope, &clock, |conn, now| change(&mut Tx::new(conn, now, &by, &stationery)))
                });
                work.await.map_err(|cause| DbError::Other(cause.to_string()))?
            }
        };
        self.revision.fetch_add(1, Ordering::AcqRel);
        result
    }
}

fn lost<T, E: From<DbError>>() -> Result<T, E> {
    Err(DbError::Unavailable("the change did not reach the disk".to_owned()).into())
}

fn take(pool: &Pool<Manager>) -> Result<PooledConnection<Manager>, DbError> {
    pool.get().map_err(|cause| DbError::Unavailable(cause.to_string()))
}

fn pool(url: &str, writes: bool, size: u32, counter: &Counter) -> Result<Pool<Manager>, DbError> {
    Pool::builder()
        .max_size(size)
        .min_idle(Some(1))
        .test_on_check_out(is_postgres(url))
        .connection_timeout(Duration::from_secs(8))
        .build(Manager { url: url.to_owned(), writes, counter: counter.clone() })
        .map_err(|cause| DbError::Unavailable(cause.to_string()))
}

/// Runs a change under the advisory lock of its scope. The moment of the change is read after the lock is held,
/// from the database's clock: nodes may disagree about the time, the database has only one.
fn in_postgres<T, E: From<DbError>>(
    conn: &mut Conn,
    scope: Scope,
    clock: &Clock,
    change: impl FnOnce(&mut Conn, Instant) -> Result<T, E>,
) -> Result<T, E> {
    let begin = |conn: &mut Conn| -> Result<Instant, DbError> {
        if let Conn::Pg(pg) = conn {
            AnsiTransactionManager::begin_transaction_sql(pg, "BEGIN")?;
        }
        let locked_at = lock(conn, scope)?;
        Ok(if clock.is_system() { locked_at } else { clock.now() })
    };
    let result = match begin(conn) {
        Ok(now) => change(conn, now),
        Err(error) => Err(error.into()),
    };
    match result {
        Ok(value) => {
            <Conn as TransactionManager<Conn>>::commit_transaction(conn).map_err(DbError::from)?;
            Ok(value)
        }
        Err(error) => {
            drop(<Conn as TransactionManager<Conn>>::rollback_transaction(conn));
            Err(error)
        }
    }
}

#[derive(QueryableByName)]
struct LockedAt {
    #[diesel(sql_type = Timestamp)]
    now: chrono::NaiveDateTime,
}

/// The comparison makes PostgreSQL take the lock before it looks at the clock.
fn lock(conn: &mut Conn, scope: Scope) -> Result<Instant, DbError> {
    let function = if scope.is_shared() { "pg_advisory_xact_lock_shared" } else { "pg_advisory_xact_lock" };
    let sql = format!(
        "SELECT (CASE WHEN ({function}($1))::text IS NULL THEN clock_timestamp() ELSE clock_timestamp() END) \
         AT TIME ZONE 'UTC' AS now"
    );
    let row: LockedAt = diesel::sql_query(sql).bind::<BigInt, _>(scope.key()).get_result(conn)?;
    Ok(Instant::from_naive(row.now))
}
