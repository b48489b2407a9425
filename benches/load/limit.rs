//! What the machine's disk can do at most: one durable row after the other, by the database alone.

use std::path::Path;
use std::time::{Duration, Instant};

use diesel::connection::SimpleConnection as _;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Binary};
use parvis::platform::db::Conn;

use crate::{Failed, fill};

/// Rows a second, each in a transaction of its own that is on disk before the next one starts.
pub(crate) fn durable_inserts(database_url: &str, folder: &Path, row: usize, time: Duration) -> Result<f64, Failed> {
    let body = vec![0x5a_u8; row];
    let table = "CREATE TABLE limit_rows (id BIGINT NOT NULL PRIMARY KEY, body";
    let mut one: Box<dyn FnMut(i64) -> QueryResult<usize>> = if fill::is_postgres(database_url) {
        let Conn::Pg(mut conn) = fill::connect(database_url)? else { return Err("not PostgreSQL".into()) };
        conn.batch_execute(&format!("{table} BYTEA NOT NULL)"))?;
        let insert = diesel::sql_query("INSERT INTO limit_rows (id, body) VALUES ($1, $2)");
        Box::new(move |id| insert.clone().bind::<BigInt, _>(id).bind::<Binary, _>(&body).execute(&mut conn))
    } else {
        let file = folder.join("limit.sqlite");
        let mut conn = SqliteConnection::establish(&file.to_string_lossy())?;
        conn.batch_execute("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;")?;
        conn.batch_execute(&format!("{table} BLOB NOT NULL)"))?;
        let insert = diesel::sql_query("INSERT INTO limit_rows (id, body) VALUES (?, ?)");
        Box::new(move |id| insert.clone().bind::<BigInt, _>(id).bind::<Binary, _>(&body).execute(&mut conn))
    };
    let start = Instant::now();
    let mut rows = 0_i64;
    while start.elapsed() < time {
        one(rows)?;
        rows += 1;
    }
    Ok(f64::from(u32::try_from(rows)?) / start.elapsed().as_secs_f64())
}
