//! The database that is measured: as many challenges, companies and proposals as a country makes in some years.
//!
//! Written with bulk SQL, since 50,000 pitches sent through the pages would take longer than all measurements. What
//! the measured requests read or change is what the pages would have written: real envelopes, real sessions.

mod challenges;
mod evaluation;
mod people;
mod proposals;
mod store;
mod texts;

use std::path::Path;

use diesel::connection::SimpleConnection as _;
use diesel::prelude::*;
use diesel::sql_types::BigInt;
use parvis::kernel::digest::Digest;
use parvis::kernel::id::EntryId;
use parvis::platform::clock::Clock;
use parvis::platform::db::{Conn, migrate};
use parvis::platform::seal::Sealer;
use parvis::platform::secrets;

use crate::{Failed, Plan};
use store::Store;

/// The variable that names a PostgreSQL server to measure on: any database of it, where databases can be made.
const SERVER: &str = "PARVIS_BENCH_DATABASE_URL";

/// How much lies in the database.
#[derive(Clone, Copy)]
pub(crate) struct Size {
    challenges: usize,
    companies: usize,
    proposals: usize,
    /// How many finished pitches each sender holds.
    ready: usize,
}

impl Size {
    /// For a run that only shows that everything works.
    pub(crate) const SMALL: Self = Self { challenges: 300, companies: 600, proposals: 1_500, ready: 20 };
    /// The size the goals are set for.
    pub(crate) const LARGE: Self = Self { challenges: 1_000, companies: 10_000, proposals: 50_000, ready: 150 };
}

impl std::fmt::Display for Size {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { challenges, companies, proposals, .. } = self;
        write!(f, "{challenges} challenges, {companies} companies, {proposals} proposals")
    }
}

/// What lets somebody in: a live session.
#[derive(Clone)]
pub(crate) struct Pass {
    pub(crate) cookie: String,
    secret: String,
}

impl Pass {
    /// A token for a form.
    pub(crate) fn token(&self) -> String {
        let salt = store::id();
        format!("{salt}.{}", Digest::of_parts([salt.as_str(), self.secret.as_str()]))
    }
}

/// Who asks, and for what.
pub(crate) struct World {
    /// The public list.
    pub(crate) list: String,
    /// An open challenge.
    pub(crate) challenge: String,
    /// The company with 250 proposals.
    pub(crate) company: Pass,
    /// Somebody on a panel.
    pub(crate) evaluator: Pass,
    /// A sheet of that person.
    pub(crate) sheet: String,
    /// Those who write, each with a draft.
    pub(crate) drafts: Vec<(Pass, String)>,
    /// Those who send, each with finished pitches.
    pub(crate) ready: Vec<(Pass, Vec<String>)>,
}

/// A database of this run only.
pub(crate) struct Database {
    pub(crate) url: String,
    server: Option<(String, String)>,
}

impl Database {
    fn new(folder: &Path) -> Result<Self, Failed> {
        #[expect(clippy::disallowed_methods, reason = "the load program has one setting of its own")]
        let server = std::env::var(SERVER).ok();
        let Some(server) = server else {
            return Ok(Self { url: format!("sqlite://{}", folder.join("load.sqlite").display()), server: None });
        };
        let (start, _) = server.rsplit_once('/').ok_or("an address with a database")?;
        let name = format!("parvis_load_{}", store::id());
        let url = format!("{start}/{name}");
        PgConnection::establish(&server)?.batch_execute(&format!("CREATE DATABASE {name}"))?;
        Ok(Self { url, server: Some((server, name)) })
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        if let Some((server, name)) = &self.server
            && let Ok(mut conn) = PgConnection::establish(server)
        {
            drop(conn.batch_execute(&format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)")));
        }
    }
}

/// Makes the database and fills it.
pub(crate) fn fresh(folder: &Path, plan: &Plan) -> Result<(Database, World), Failed> {
    let database = Database::new(folder)?;
    let mut conn = connect(&database.url)?;
    migrate::run(&mut conn)?;
    let sealer = Sealer::at(&folder.join("seal.key"))?;
    let texts = texts::read()?;
    let mut store = Store::new(conn, Clock::System.now());
    store.run("BEGIN")?;
    let people = people::fill(&mut store, plan.size.companies)?;
    let challenges = challenges::fill(&mut store, &texts, &people, plan.size.challenges)?;
    let written = proposals::Filling { store: &mut store, sealer: &sealer, people: &people, challenges: &challenges };
    let proposals = written.fill(&texts, plan)?;
    let (evaluator, sheet) = evaluation::fill(&mut store, &texts, &people, &challenges, &proposals.judged)?;
    let company = people.companies.first().ok_or("no company")?;
    let company = people::pass(&mut store, &company.account, ("company_member", company.organization.as_str()))?;
    store.run("COMMIT")?;
    store.finish()?;
    let first = challenges.first().ok_or("no challenge")?;
    let challenge = format!("/en/challenges/{}", first.reference);
    let (drafts, ready) = (proposals.drafts, proposals.ready);
    Ok((database, World { list: "/en/challenges".to_owned(), challenge, company, evaluator, sheet, drafts, ready }))
}

/// Whether the address names PostgreSQL.
pub(crate) fn is_postgres(url: &str) -> bool {
    url.starts_with("postgres")
}

/// A connection for filling and asking.
pub(crate) fn connect(url: &str) -> Result<Conn, Failed> {
    if is_postgres(url) {
        return Ok(Conn::Pg(PgConnection::establish(url)?));
    }
    let mut conn = SqliteConnection::establish(url.trim_start_matches("sqlite://"))?;
    // What is lost when the machine stops now is made again by the next run.
    conn.batch_execute("PRAGMA journal_mode=WAL; PRAGMA synchronous=OFF; PRAGMA busy_timeout=10000;")?;
    Ok(Conn::Sqlite(conn))
}

#[derive(QueryableByName)]
struct Number {
    #[diesel(sql_type = BigInt)]
    number: i64,
}

/// How many bytes a sending takes in its table.
pub(crate) fn row_size(url: &str) -> Result<usize, Failed> {
    let columns = ["id", "number", "proposal_id", "challenge_id", "organization_id", "digest", "submitted_by"];
    let lengths: Vec<String> = columns.iter().map(|column| format!("length({column})")).collect();
    let sql = format!(
        "SELECT CAST(avg(length(sealed) + length(copy_sealed) + {}) AS BIGINT) AS number FROM submissions",
        lengths.join(" + ")
    );
    let mut conn = connect(url)?;
    let rows: Vec<Number> = parvis::on_backend!(&mut conn, c => diesel::sql_query(sql).load(c))?;
    Ok(usize::try_from(rows.first().ok_or("no number")?.number)?)
}

/// An id of any kind, for rows whose kind does not matter here.
fn fresh_id() -> EntryId {
    secrets::fresh_id()
}
