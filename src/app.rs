//! Builds the program from its settings, for `main` and for the tests alike.
//!
//! The only file that hands features to the platform: their routes and chores, accounts' answer to "who is this?", and
//! what a panel hears of an opening.

use std::os::unix::fs::DirBuilderExt as _;
use std::sync::Arc;
use std::time::Duration;

use actix_web::dev::Server;
use actix_web::middleware::{Compress, Condition, NormalizePath, from_fn};
use actix_web::web::{self, Data, ServiceConfig};
use actix_web::{App, HttpResponse, HttpServer};

use crate::config::Config;
use crate::features;
use crate::platform::clock::Clock;
use crate::platform::db::{Db, DbError};
use crate::platform::i18n::{BadMessages, Catalogue};
use crate::platform::mail::{Courier, Stationery};
use crate::platform::password::{PasswordError, Passwords};
use crate::platform::seal::{SealError, Sealer};
use crate::platform::web::cache::PageCache;
use crate::platform::web::desk::Parts;
use crate::platform::web::{Desk, Failure, assets, door};
use crate::platform::{jobs, web as platform_web};

/// Why the program cannot start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// The data folder.
    #[error("the data folder {0}: {1}")]
    Folder(String, std::io::Error),
    /// Another process uses the folder.
    #[error("a demo runs in {0} already: stop it, or name another folder in PARVIS_DATA_DIR")]
    Busy(String),
    /// The database.
    #[error("the database: {0}")]
    Database(#[from] DbError),
    /// The key that seals proposals.
    #[error("the seal key: {0}")]
    Seal(#[from] SealError),
    /// The password library.
    #[error(transparent)]
    Password(#[from] PasswordError),
    /// A message file.
    #[error(transparent)]
    Messages(#[from] BadMessages),
    /// The demo world.
    #[error("the demo world: {0}")]
    Demo(#[from] crate::demo::LiveError),
    /// The mail settings.
    #[error("mail: {0}")]
    Mail(String),
    /// The address to listen on.
    #[error("listening on {0}: {1}")]
    Listen(String, std::io::Error),
}

/// Opens everything the handlers need.
///
/// # Errors
/// What could not be opened.
pub fn open(config: Config, clock: Clock, passwords: Passwords, migrate: bool) -> Result<Desk, StartError> {
    // Drafts, letters and the seal key lie there: for this user only.
    std::fs::DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(&config.data_dir)
        .map_err(|cause| StartError::Folder(config.data_dir.display().to_string(), cause))?;
    let catalogue = Arc::new(Catalogue::new(config.zone)?);
    let stationery = Stationery::new(catalogue.clone(), config.base_url.clone());
    let db = Db::open(&config.database_url, clock.clone(), stationery, migrate)?;
    let courier = Courier::new(&config.mail, &config.mail_from).map_err(StartError::Mail)?;
    let sealer = Arc::new(Sealer::at(&config.seal_key_file)?);
    let cache = PageCache::default();
    let (who_is, sign_in) = (features::accounts::who_is, features::accounts::sign_in_keeping);
    let after_opening = features::evaluation::after_opening;
    Ok(Desk::new(Parts {
        config,
        clock,
        db,
        catalogue,
        courier,
        passwords,
        sealer,
        who_is,
        sign_in,
        chores: features::CHORES,
        after_opening,
        cache,
    }))
}

/// Everything under one address: features, assets, and the two questions of whoever runs the machine.
pub fn routes(config: &mut ServiceConfig) {
    features::configure(config);
    config
        .route("/healthz", web::get().to(healthz))
        .route("/readyz", web::get().to(readyz))
        .route("/assets/{digest}/{name}", web::get().to(assets::serve))
        .default_service(web::to(nothing_here));
}

/// The process is alive.
async fn healthz() -> HttpResponse {
    HttpResponse::Ok().content_type("text/plain").body("ok\n")
}

/// The process can do its work: the database answers.
async fn readyz(desk: Data<Desk>) -> HttpResponse {
    let asked = desk.db.read::<_, DbError, _>(crate::platform::db::sessions::answers).await;
    match asked {
        Ok(()) => HttpResponse::Ok().content_type("text/plain").body("ready\n"),
        Err(error) => {
            tracing::error!(%error, "not ready");
            HttpResponse::ServiceUnavailable().content_type("text/plain").body("the database does not answer\n")
        }
    }
}

async fn nothing_here() -> Result<HttpResponse, Failure> {
    Err(Failure::NotFound)
}

/// The app over a desk. Answers are compressed only where they are the same for everyone: see the door.
pub fn app(
    desk: Desk,
) -> App<
    impl actix_web::dev::ServiceFactory<
        actix_web::dev::ServiceRequest,
        Config = (),
        Response = actix_web::dev::ServiceResponse<impl actix_web::body::MessageBody>,
        Error = actix_web::Error,
        InitError = (),
    >,
> {
    let compress = desk.clock.is_system();
    App::new()
        .app_data(Data::new(desk))
        .wrap(from_fn(door::door))
        .wrap(Condition::new(compress, Compress::default()))
        .wrap(NormalizePath::trim())
        .configure(routes)
}

/// Starts listening and the jobs.
///
/// # Errors
/// When the address is taken.
pub fn serve(desk: Desk) -> Result<Server, StartError> {
    let listen = desk.config.listen;
    let workers = desk.config.workers;
    actix_web::rt::spawn(jobs::run_for_ever(desk.clone()));
    let mut server = HttpServer::new(move || app(desk.clone()))
        .client_request_timeout(Duration::from_secs(5))
        .keep_alive(Duration::from_secs(30))
        .shutdown_timeout(15)
        .max_connections(10_000);
    if workers > 0 {
        server = server.workers(workers);
    }
    let bound = server.bind(listen).map_err(|cause| StartError::Listen(listen.to_string(), cause))?;
    Ok(bound.run())
}

/// Every address and who may knock: for the matrix test.
#[must_use]
pub fn route_table() -> Vec<platform_web::Route> {
    features::route_table()
}
