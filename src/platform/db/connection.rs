//! One connection type for both databases, and how each is prepared.
//!
//! The address decides: `postgres://...` is PostgreSQL, `sqlite://path` is SQLite. The derived `establish` is not
//! used, because it tries one after the other and would open a mistyped address as a new SQLite file.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use diesel::connection::{Instrumentation, InstrumentationEvent, SimpleConnection};
use diesel::prelude::*;
use diesel::r2d2::{Error, ManageConnection, R2D2Connection};

/// A connection to either database.
#[derive(diesel::MultiConnection)]
pub enum Conn {
    /// PostgreSQL.
    Pg(PgConnection),
    /// SQLite.
    Sqlite(SqliteConnection),
}

/// Compiles one expression once for each database: for the few constructs the shared type lacks.
#[macro_export]
macro_rules! on_backend {
    ($conn:expr, $c:ident => $e:expr) => {
        match $conn {
            $crate::platform::db::Conn::Pg($c) => $e,
            $crate::platform::db::Conn::Sqlite($c) => $e,
        }
    };
}

/// Every connection to SQLite needs these; foreign keys are off otherwise.
const SQLITE: &str = "PRAGMA busy_timeout=10000; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; \
     PRAGMA foreign_keys=ON; PRAGMA cache_size=-8000; PRAGMA wal_autocheckpoint=4000; PRAGMA mmap_size=134217728; PRAGMA trusted_schema=OFF;";

/// A statement or a lock that waits longer than this is a fault, not a queue.
const POSTGRES: &str = "SET lock_timeout='8s'; SET statement_timeout='20s'; SET TIME ZONE 'UTC'; \
     SET idle_in_transaction_session_timeout='30s';";

/// Opens a connection to the address.
///
/// # Errors
/// The real reason, from the database that was meant.
pub(crate) fn connect(url: &str, writes: bool) -> ConnectionResult<Conn> {
    let prepare = |error| ConnectionError::CouldntSetupConfiguration(error);
    if is_postgres(url) {
        let mut conn = PgConnection::establish(url)?;
        conn.batch_execute(POSTGRES).map_err(prepare)?;
        if !writes {
            conn.batch_execute("SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY").map_err(prepare)?;
        }
        return Ok(Conn::Pg(conn));
    }
    let mut conn = SqliteConnection::establish(url.trim_start_matches("sqlite://"))?;
    conn.batch_execute(SQLITE).map_err(prepare)?;
    if !writes {
        conn.batch_execute("PRAGMA query_only=ON").map_err(prepare)?;
    }
    Ok(Conn::Sqlite(conn))
}

/// Whether the address names PostgreSQL.
pub(crate) fn is_postgres(url: &str) -> bool {
    url.starts_with("postgres://") || url.starts_with("postgresql://")
}

/// Counts the statements of a connection, so that a test can say how many a page costs.
#[derive(Debug, Clone, Default)]
pub(crate) struct Counter(Arc<AtomicU64>);

impl Counter {
    /// How many statements so far, on every connection that shares this counter.
    pub(crate) fn total(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }

    pub(crate) fn watch(&self, conn: &mut Conn) {
        let count = Self(self.0.clone());
        on_backend!(conn, c => c.set_instrumentation(count));
    }
}

impl Instrumentation for Counter {
    fn on_connection_event(&mut self, event: InstrumentationEvent<'_>) {
        if matches!(event, InstrumentationEvent::StartQuery { .. }) {
            self.0.fetch_add(1, Ordering::Relaxed);
        }
    }
}

/// Opens connections for the pool.
#[derive(Debug)]
pub(crate) struct Manager {
    pub(crate) url: String,
    pub(crate) writes: bool,
    pub(crate) counter: Counter,
}

impl ManageConnection for Manager {
    type Connection = Conn;
    type Error = Error;

    fn connect(&self) -> Result<Conn, Error> {
        let mut conn = connect(&self.url, self.writes).map_err(Error::ConnectionError)?;
        self.counter.watch(&mut conn);
        Ok(conn)
    }

    fn is_valid(&self, conn: &mut Conn) -> Result<(), Error> {
        conn.ping().map_err(Error::QueryError)
    }

    fn has_broken(&self, conn: &mut Conn) -> bool {
        std::thread::panicking() || conn.is_broken()
    }
}
