//! Brings the tables up to date, from the tree of the database at hand; both trees are inside the binary.

use diesel::migration::MigrationSource;
use diesel::prelude::*;
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};

use super::{Conn, DbError};

const SQLITE: EmbeddedMigrations = embed_migrations!("migrations/sqlite");
const POSTGRES: EmbeddedMigrations = embed_migrations!("migrations/postgres");

/// Two nodes that start together take turns: an arbitrary number both lock.
const TURN: i64 = 0x7061_7276_6973;

/// Runs what has not run yet. Names what it ran.
///
/// # Errors
/// What the database says.
pub fn run(conn: &mut Conn) -> Result<Vec<String>, DbError> {
    let ran = match conn {
        Conn::Sqlite(c) => c.run_pending_migrations(SQLITE).map(names),
        Conn::Pg(c) => {
            diesel::sql_query(format!("SELECT pg_advisory_lock({TURN})")).execute(c)?;
            let ran = c.run_pending_migrations(POSTGRES).map(names);
            diesel::sql_query(format!("SELECT pg_advisory_unlock({TURN})")).execute(c)?;
            ran
        }
    };
    ran.map_err(|cause| DbError::Other(format!("migration: {cause}")))
}

/// Takes back every migration, newest first: used by the tests that prove each can be undone.
///
/// # Errors
/// What the database says.
pub fn undo_all(conn: &mut Conn) -> Result<(), DbError> {
    let undone = match conn {
        Conn::Sqlite(c) => c.revert_all_migrations(SQLITE).map(names),
        Conn::Pg(c) => c.revert_all_migrations(POSTGRES).map(names),
    };
    undone.map(drop).map_err(|cause| DbError::Other(format!("migration: {cause}")))
}

/// Refuses a database whose tables are older (run `parvis migrate`) or newer than this program.
///
/// # Errors
/// Which versions disagree.
pub fn check(conn: &mut Conn) -> Result<(), DbError> {
    let (applied, known) = match conn {
        Conn::Sqlite(c) => (c.applied_migrations().map(names), known::<diesel::sqlite::Sqlite>(&SQLITE)),
        Conn::Pg(c) => (c.applied_migrations().map(names), known::<diesel::pg::Pg>(&POSTGRES)),
    };
    let mut applied = applied.map_err(|cause| DbError::Other(format!("migration: {cause}")))?;
    applied.sort();
    if let Some(newer) = applied.iter().find(|version| !known.contains(version)) {
        return Err(DbError::Other(format!(
            "the database knows migration {newer}, this program does not: it is older"
        )));
    }
    if let Some(missing) = known.iter().find(|version| !applied.contains(version)) {
        return Err(DbError::Other(format!("migration {missing} has not run: run `parvis migrate`")));
    }
    Ok(())
}

fn known<DB: diesel::backend::Backend>(tree: &EmbeddedMigrations) -> Vec<String> {
    let migrations = MigrationSource::<DB>::migrations(tree).unwrap_or_default();
    migrations.iter().map(|migration| migration.name().version().to_string()).collect()
}

fn names<T: ToString>(versions: Vec<T>) -> Vec<String> {
    versions.iter().map(ToString::to_string).collect()
}
