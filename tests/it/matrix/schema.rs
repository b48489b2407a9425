//! The tables as both databases have them, as Diesel sees them, and there and back again.

use std::collections::BTreeMap;
use std::path::Path;

use diesel::{Connection as _, PgConnection, SqliteConnection};
use parvis::platform::db::{Conn, migrate};

use crate::world::World;

type Tables = BTreeMap<String, BTreeMap<String, String>>;

/// What `schema/*.rs` says: table, column, type with `?` when it may be empty.
fn as_diesel_sees_them() -> Tables {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/platform/db/schema");
    let mut tables = Tables::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let text = std::fs::read_to_string(entry.unwrap().path()).unwrap();
        for table in text.split("diesel::table! {").skip(1) {
            let name = table.split('(').next().unwrap().trim().to_owned();
            let columns = table.lines().filter_map(|line| line.trim().trim_end_matches(',').split_once(" -> "));
            let columns = columns.map(|(column, kind)| {
                let bare = kind.trim_start_matches("Nullable<").trim_end_matches('>');
                let optional = if kind.starts_with("Nullable") { "?" } else { "" };
                (column.to_owned(), format!("{bare}{optional}"))
            });
            tables.insert(name, columns.collect());
        }
    }
    tables
}

/// What the database has.
fn as_stored(world: &World) -> Tables {
    let postgres = world.database_url().starts_with("postgres");
    let sql = if postgres {
        "SELECT table_name || '|' || column_name || '|' || data_type || '|' || is_nullable AS text \
         FROM information_schema.columns WHERE table_schema = 'public'"
    } else {
        "SELECT m.name || '|' || c.name || '|' || c.type || '|' || \
         CASE WHEN c.\"notnull\" = 0 AND c.pk = 0 THEN 'YES' ELSE 'NO' END AS text \
         FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table'"
    };
    let mut tables = Tables::new();
    for row in world.texts(sql) {
        let parts: Vec<&str> = row.split('|').collect();
        let [table, column, kind, empty] = parts.as_slice() else { panic!("{row}") };
        if table.starts_with("__") || table.starts_with("sqlite_") {
            continue;
        }
        let kind = match kind.to_lowercase().as_str() {
            "text" => "Text",
            "bigint" => "BigInt",
            "boolean" => "Bool",
            "date" => "Date",
            "blob" | "bytea" => "Binary",
            "timestamp" | "timestamp without time zone" => "Timestamp",
            other => panic!("{table}.{column} is a {other}"),
        };
        let optional = if *empty == "YES" { "?" } else { "" };
        tables.entry((*table).to_owned()).or_default().insert((*column).to_owned(), format!("{kind}{optional}"));
    }
    tables
}

#[actix_web::test]
async fn the_tables_are_what_diesel_believes() {
    let world = World::new().await;
    assert_eq!(as_stored(&world), as_diesel_sees_them());
}

#[actix_web::test]
async fn every_migration_goes_up_down_and_up_again() {
    let world = World::new().await;
    let url = world.database_url();
    let mut conn = if url.starts_with("postgres") {
        Conn::Pg(PgConnection::establish(url).unwrap())
    } else {
        Conn::Sqlite(SqliteConnection::establish(url.trim_start_matches("sqlite://")).unwrap())
    };
    let before = as_stored(&world);
    migrate::undo_all(&mut conn).unwrap();
    assert!(as_stored(&world).is_empty(), "down leaves {:?}", as_stored(&world).keys());
    assert!(migrate::check(&mut conn).is_err(), "a database without tables is refused");
    migrate::run(&mut conn).unwrap();
    migrate::check(&mut conn).unwrap();
    assert_eq!(as_stored(&world), before);
}

#[actix_web::test]
async fn an_orphan_is_refused() {
    let world = World::new().await;
    let refused = world.desk.db.write_unrecorded::<(), parvis::platform::db::DbError, _>(
        parvis::platform::db::Scope::Named("test"),
        "test",
        |tx| {
            use diesel::RunQueryDsl as _;
            diesel::sql_query("INSERT INTO recovery_codes (code_digest, account_id) VALUES ('x', 'nobody')")
                .execute(tx.conn())?;
            Ok(())
        },
    );
    assert!(refused.await.is_err(), "foreign keys are on");
}
