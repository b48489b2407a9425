//! What can go wrong with the database, in the few ways the rest of Parvis tells apart.

use diesel::result::{DatabaseErrorKind, Error};

/// A database failure.
#[derive(Debug, thiserror::Error)]
pub enum DbError {
    /// No such row.
    #[error("not found")]
    NotFound,
    /// A unique index refused a second row; holds `table.column,table.column` on SQLite's side of the story,
    /// brought to the name of the index: `uq_table__column__column`.
    #[error("duplicate: {0}")]
    Duplicate(String),
    /// Somebody else changed the row since it was read.
    #[error("changed by somebody else")]
    Stale,
    /// What is stored contradicts itself.
    #[error("corrupt: {0}")]
    Corrupt(String),
    /// No connection, a full queue, or a time limit.
    #[error("unavailable: {0}")]
    Unavailable(String),
    /// Anything else.
    #[error("database: {0}")]
    Other(String),
}

impl From<Error> for DbError {
    fn from(error: Error) -> Self {
        match error {
            Error::NotFound => Self::NotFound,
            Error::DatabaseError(DatabaseErrorKind::UniqueViolation, info) => {
                Self::Duplicate(index_name(info.constraint_name(), info.message()))
            }
            Error::DatabaseError(DatabaseErrorKind::ClosedConnection, info) => {
                Self::Unavailable(info.message().to_owned())
            }
            Error::DatabaseError(_, info) if is_time_limit(info.message()) => {
                Self::Unavailable(info.message().to_owned())
            }
            Error::DeserializationError(cause) => Self::Corrupt(cause.to_string()),
            other => Self::Other(other.to_string()),
        }
    }
}

fn is_time_limit(message: &str) -> bool {
    ["lock timeout", "statement timeout", "database is locked", "deadlock detected"]
        .iter()
        .any(|sign| message.contains(sign))
}

/// PostgreSQL names the index; SQLite lists its columns: `UNIQUE constraint failed: q.a, q.b` is `uq_q__a__b`.
fn index_name(named: Option<&str>, message: &str) -> String {
    if let Some(name) = named {
        return name.to_owned();
    }
    let columns = message.rsplit(": ").next().unwrap_or_default();
    let mut table = "";
    let mut names = Vec::new();
    for column in columns.split(", ") {
        if let Some((of, name)) = column.split_once('.') {
            table = of;
            names.push(name);
        }
    }
    format!("uq_{table}__{}", names.join("__"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_databases_name_the_same_index() {
        let sqlite = index_name(None, "UNIQUE constraint failed: proposals.challenge_id, proposals.organization_id");
        assert_eq!(sqlite, "uq_proposals__challenge_id__organization_id");
        assert_eq!(index_name(Some("uq_a__b"), "whatever"), "uq_a__b");
    }
}
