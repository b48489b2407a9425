//! One connection type for both databases, and how each is prepared.
//!
//! The address decides: `postgres://...` is PostgreSQL, `sqlite://path` is SQLite. The derived `establish` is not
//! used, because it tries one after the other and would open a mistyped address as a new SQLite file.

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::r2d2::{Error, ManageConnection, R2D2Connection};

/// A connection to either database.
#[derive(diesel::MultiConnection)]
#[expect(missing_docs, reason = "the derive makes undocumented items")]
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
     PRAGMA foreign_keys=ON; PRAGMA cache_size=-8000; PRAGMA mmap_size=134217728; PRAGMA trusted_schema=OFF;";

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

/// Opens connections for the pool.
#[derive(Debug)]
pub(crate) struct Manager {
    pub(crate) url: String,
    pub(crate) writes: bool,
}

impl ManageConnection for Manager {
    type Connection = Conn;
    type Error = Error;

    fn connect(&self) -> Result<Conn, Error> {
        connect(&self.url, self.writes).map_err(Error::ConnectionError)
    }

    fn is_valid(&self, conn: &mut Conn) -> Result<(), Error> {
        conn.ping().map_err(Error::QueryError)
    }

    fn has_broken(&self, conn: &mut Conn) -> bool {
        std::thread::panicking() || conn.is_broken()
    }
}
