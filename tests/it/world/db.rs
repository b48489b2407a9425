//! A database for one test: a file on SQLite, a copy of a migrated template on PostgreSQL.

use std::cell::Cell;
use std::path::Path;
use std::sync::OnceLock;

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::sql_types::{Nullable, Text};
use parvis::platform::db::{Conn, migrate};
use parvis::platform::secrets;

/// The variable that names a PostgreSQL server to test on.
const SERVER: &str = "PARVIS_TEST_DATABASE_URL";

/// One test's database.
pub struct TestDatabase {
    pub url: String,
    server: Option<(String, String)>,
    tampered: Cell<bool>,
}

#[derive(QueryableByName)]
struct TextRow {
    #[diesel(sql_type = Nullable<Text>)]
    text: Option<String>,
}

impl TestDatabase {
    pub fn new(folder: &Path) -> Self {
        #[expect(clippy::disallowed_methods, reason = "the tests have one setting of their own")]
        let server = std::env::var(SERVER).ok();
        let Some(server) = server else {
            let url = format!("sqlite://{}", folder.join("test.sqlite").display());
            return Self { url, server: None, tampered: Cell::new(false) };
        };
        let template = template(&server);
        let id: parvis::kernel::id::EntryId = secrets::fresh_id();
        let name = format!("parvis_test_{id}");
        let mut conn = PgConnection::establish(&server).expect("the PostgreSQL server of the tests answers");
        conn.batch_execute("SET lock_timeout = '60s'").unwrap();
        conn.batch_execute(&format!("CREATE DATABASE {name} TEMPLATE {template}"))
            .expect("a database from the template");
        Self { url: beside(&server, &name), server: Some((server, name)), tampered: Cell::new(false) }
    }

    /// Runs SQL behind the program's back.
    pub fn execute(&self, sql: &str) {
        if sql.contains("audit_") {
            self.tampered.set(true);
        }
        match &mut self.connect() {
            Conn::Pg(conn) => conn.batch_execute(sql).expect(sql),
            Conn::Sqlite(conn) => conn.batch_execute(sql).expect(sql),
        }
    }

    /// What SQL finds in its column `text`; nothing for NULL.
    pub fn texts(&self, sql: &str) -> Vec<String> {
        let rows: Vec<TextRow> = match &mut self.connect() {
            Conn::Pg(conn) => diesel::sql_query(sql).load(conn).expect(sql),
            Conn::Sqlite(conn) => diesel::sql_query(sql).load(conn).expect(sql),
        };
        rows.into_iter().map(|row| row.text.unwrap_or_default()).collect()
    }

    pub fn was_tampered_with(&self) -> bool {
        self.tampered.get()
    }

    fn connect(&self) -> Conn {
        if self.server.is_some() {
            return Conn::Pg(PgConnection::establish(&self.url).unwrap());
        }
        let mut conn = SqliteConnection::establish(self.url.trim_start_matches("sqlite://")).unwrap();
        conn.batch_execute("PRAGMA busy_timeout=10000").unwrap();
        Conn::Sqlite(conn)
    }
}

impl Drop for TestDatabase {
    fn drop(&mut self) {
        if let Some((server, name)) = &self.server
            && let Ok(mut conn) = PgConnection::establish(server)
        {
            let _ = conn.batch_execute(&format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)"));
        }
    }
}

/// The address of another database on the same server.
fn beside(server: &str, name: &str) -> String {
    let (start, _) = server.rsplit_once('/').expect("an address with a database");
    format!("{start}/{name}")
}

/// The migrated database others are copied from: made once, by whichever test comes first.
fn template(server: &str) -> String {
    static MADE: OnceLock<String> = OnceLock::new();
    MADE.get_or_init(|| {
        let files: Vec<String> = ["postgres"].iter().flat_map(|tree| migration_texts(tree)).collect();
        let digest = parvis::kernel::digest::Digest::of_parts(files.iter().map(String::as_str));
        let name = format!("parvis_template_{}", digest.as_str().get(..16).unwrap());
        let mut conn = PgConnection::establish(server).expect("the PostgreSQL server of the tests answers");
        conn.batch_execute("SELECT pg_advisory_lock(7200726)").unwrap();
        let sql = format!("SELECT datname AS text FROM pg_database WHERE datname = '{name}'");
        let there: Vec<TextRow> = diesel::sql_query(sql).load(&mut conn).unwrap();
        if there.is_empty() {
            let building = format!("{name}_building");
            conn.batch_execute(&format!("DROP DATABASE IF EXISTS {building} WITH (FORCE)")).unwrap();
            conn.batch_execute(&format!("CREATE DATABASE {building}")).unwrap();
            let mut fresh = Conn::Pg(PgConnection::establish(&beside(server, &building)).unwrap());
            migrate::run(&mut fresh).unwrap();
            drop(fresh);
            conn.batch_execute(&format!("ALTER DATABASE {building} RENAME TO {name}")).unwrap();
        }
        conn.batch_execute("SELECT pg_advisory_unlock(7200726)").unwrap();
        name
    })
    .clone()
}

fn migration_texts(tree: &str) -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations").join(tree);
    let mut files: Vec<_> =
        std::fs::read_dir(root).unwrap().map(|entry| entry.unwrap().path().join("up.sql")).collect();
    files.sort();
    files.iter().map(|file| std::fs::read_to_string(file).unwrap()).collect()
}
