//! One database layer for SQLite and PostgreSQL: `read` for questions, `write` for changes.
//!
//! `read` runs on the blocking pool with a connection that cannot write. `write` runs a closure alone in its scope,
//! commits, and only then answers: on SQLite through one writer thread that commits several requests together,
//! on PostgreSQL under an advisory lock of the scope. Handlers never see which.

pub(crate) mod connection;
pub(crate) mod error;
pub mod migrate;
pub(crate) mod pool;
pub(crate) mod schema;
pub(crate) mod sessions;
pub(crate) mod transaction;
pub(crate) mod types;
pub(crate) mod writer;

pub use connection::Conn;
pub use error::DbError;
pub use pool::Db;
pub use transaction::{By, Recorded, Scope, Tx};
