//! Everything a story needs: a database of its own, a clock set by hand, people, browsers and a mailbox.

mod browser;
mod db;
pub mod delivered;
mod people;
mod seed;

use std::rc::Rc;

use actix_web::body::to_bytes;
use actix_web::dev::{Service, ServiceResponse};
use chrono::TimeDelta;
use parvis::app;
use parvis::config::Config;
use parvis::kernel::instant::Instant;
use parvis::platform::clock::Clock;
use parvis::platform::db::DbError;
use parvis::platform::jobs;
use parvis::platform::mail::Delivered;
use parvis::platform::password::Passwords;
use parvis::platform::web::Desk;

pub use browser::{Browser, Page};
pub use people::{Organization, stamp};
pub use seed::{Opened, Terms, moment_fields};

use db::TestDatabase;

/// Monday 5 January 2026, 09:00 in Brussels.
pub const START: i64 = 1_767_600_000_000_000;

type Answering = Rc<dyn Fn(actix_http::Request) -> futures_util::future::LocalBoxFuture<'static, Raw>>;

/// An answer as it came.
pub struct Raw {
    pub status: u16,
    pub headers: actix_web::http::header::HeaderMap,
    pub body: Vec<u8>,
}

/// One world.
pub struct World {
    pub desk: Desk,
    pub clock: Clock,
    answer: Answering,
    database: TestDatabase,
    folder: tempfile::TempDir,
}

impl World {
    /// A new world, empty but for the numbers of the law.
    pub async fn new() -> Self {
        Self::with(|_| ()).await
    }

    /// A new world with other settings.
    pub async fn with(change: impl FnOnce(&mut Config)) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let database = TestDatabase::new(folder.path());
        let vars = [
            ("PARVIS_DATABASE_URL", database.url.clone()),
            ("PARVIS_DATA_DIR", folder.path().display().to_string()),
            ("PARVIS_MAIL", "memory:".to_owned()),
        ];
        let mut config = Config::from(vars.into_iter().map(|(name, value)| (name.to_owned(), value))).unwrap();
        change(&mut config);
        let clock = Clock::hand(Instant::from_micros(START));
        let desk = app::open(config, clock.clone(), Passwords::quick().unwrap(), true).unwrap();
        let service = Rc::new(actix_web::test::init_service(app::app(desk.clone())).await);
        let answer: Answering = Rc::new(move |request| {
            let service = service.clone();
            Box::pin(async move { raw(service.call(request).await).await })
        });
        Self { desk, clock, answer, database, folder }
    }

    /// The moment it is now.
    pub fn now(&self) -> Instant {
        self.clock.now()
    }

    /// Lets time pass.
    pub fn wait(&self, delta: TimeDelta) {
        self.clock.advance(delta);
    }

    /// Moves to a moment.
    pub fn wait_until(&self, at: Instant) {
        self.clock.set(at);
    }

    /// Somebody without an account or not signed in.
    pub fn visitor(&self) -> Browser {
        Browser::new(self.answer.clone())
    }

    /// The folder of the instance.
    pub fn folder(&self) -> &std::path::Path {
        self.folder.path()
    }

    /// Where its database is.
    pub fn database_url(&self) -> &str {
        &self.database.url
    }

    /// Delivers what waits in the outbox and takes it out of the mailbox.
    pub async fn letters(&self) -> Vec<Delivered> {
        while jobs::deliver_letters(&self.desk).await.unwrap() > 0 {}
        self.desk.courier.collect()
    }

    /// The letters to one address.
    pub async fn letters_to(&self, address: &str) -> Vec<Delivered> {
        self.letters().await.into_iter().filter(|letter| letter.to == address).collect()
    }

    /// Does what is owed because time has passed; says how many letters that made.
    pub async fn chores(&self) -> usize {
        jobs::do_chores(&self.desk).await.unwrap()
    }

    /// Gives every audit entry its place.
    pub async fn place_entries(&self) {
        while jobs::place_entries(&self.desk).await.unwrap() > 0 {}
    }

    /// The codes of the audit trail so far, oldest first.
    pub fn events(&self) -> Vec<String> {
        self.texts("SELECT code AS text FROM audit_entries ORDER BY at, id")
    }

    /// Runs SQL behind the program's back.
    pub fn sql(&self, sql: &str) {
        self.database.execute(sql);
    }

    /// The first column, called `text`, of what SQL finds.
    pub fn texts(&self, sql: &str) -> Vec<String> {
        self.database.texts(sql)
    }

    /// How many statements a page costs, once the use of the session has been noted for this minute.
    pub async fn statements(&self, browser: &mut Browser, path: &str) -> u64 {
        browser.get(path).await;
        let before = self.desk.db.statements();
        let page = browser.get(path).await;
        assert_eq!(page.status, 200, "{path}");
        self.desk.db.statements() - before
    }
}

impl Drop for World {
    /// Whatever a story did, its trail must be sound.
    fn drop(&mut self) {
        if std::thread::panicking() {
            return;
        }
        let verdict = self.desk.db.read_now::<_, DbError>(|conn| parvis::platform::audit::verify(conn, &[])).unwrap();
        let tampered = self.database.was_tampered_with();
        assert!(tampered || verdict.faults.is_empty(), "the audit trail is not sound: {:?}", verdict.faults);
    }
}

async fn raw<B>(answer: Result<ServiceResponse<B>, actix_web::Error>) -> Raw
where
    B: actix_web::body::MessageBody + 'static,
{
    let response = match answer {
        Ok(response) => response.map_into_boxed_body(),
        Err(error) => panic!("the app answered with an error instead of a page: {error}"),
    };
    let (status, headers) = (response.status().as_u16(), response.headers().clone());
    let body = to_bytes(response.into_body()).await.unwrap_or_default().to_vec();
    Raw { status, headers, body }
}
