//! Bulk SQL for both databases.

use chrono::TimeDelta;
use diesel::connection::SimpleConnection as _;
use parvis::kernel::instant::Instant;
use parvis::on_backend;
use parvis::platform::db::Conn;

use crate::Failed;

/// Rows of one statement.
const CHUNK: usize = 250;

/// The database while it is filled.
pub(super) struct Store {
    conn: Conn,
    now: Instant,
}

impl Store {
    pub(super) fn new(conn: Conn, now: Instant) -> Self {
        Self { conn, now }
    }

    pub(super) fn run(&mut self, sql: &str) -> Result<(), Failed> {
        let shown: String = sql.chars().take(160).collect();
        on_backend!(&mut self.conn, c => c.batch_execute(sql)).map_err(|why| format!("{why} in {shown}").into())
    }

    /// Adds rows, each written as `'a', 1, NULL`, to a table named with its columns.
    pub(super) fn insert(&mut self, table: &str, rows: &[String]) -> Result<(), Failed> {
        for chunk in rows.chunks(CHUNK) {
            self.run(&format!("INSERT INTO {table} VALUES ({})", chunk.join("), (")))?;
        }
        Ok(())
    }

    /// Lets the database look at what it holds, as it does by itself after a while.
    pub(super) fn finish(&mut self) -> Result<(), Failed> {
        self.run("ANALYZE")?;
        let sqlite = matches!(self.conn, Conn::Sqlite(_));
        if sqlite { self.run("PRAGMA wal_checkpoint(TRUNCATE)") } else { Ok(()) }
    }

    /// Bytes as a literal.
    pub(super) fn blob(&self, bytes: &[u8]) -> String {
        use std::fmt::Write as _;
        let hex = bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
            let _ = write!(text, "{byte:02x}");
            text
        });
        if matches!(self.conn, Conn::Pg(_)) { format!("'\\x{hex}'") } else { format!("X'{hex}'") }
    }

    /// An envelope nobody opens: random bytes, made by the database.
    pub(super) fn noise(&self, length: usize) -> String {
        if matches!(self.conn, Conn::Pg(_)) {
            format!("decode(repeat(md5(random()::text), {}), 'hex')", length / 16)
        } else {
            format!("randomblob({length})")
        }
    }

    /// A moment so many hours from now.
    pub(super) fn hours(&self, hours: i64) -> String {
        let at = self.now.plus(TimeDelta::hours(hours));
        format!("'{}'", at.utc().format("%Y-%m-%d %H:%M:%S%.6f"))
    }

    /// A day so many days from now.
    pub(super) fn day(&self, days: i64) -> String {
        format!("'{}'", self.now.plus(TimeDelta::days(days)).utc().format("%Y-%m-%d"))
    }
}

/// A text as a literal.
pub(super) fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

/// The letters of a new id.
pub(super) fn id() -> String {
    super::fresh_id().as_str().to_owned()
}
