//! What each command of the program does, apart from reading the command line.

use std::fs::{File, TryLockError};
use std::path::Path;
use std::thread::available_parallelism;

use crate::app::{self, StartError};
use crate::config::Config;
use crate::kernel::language::Lang;
use crate::platform::audit::{Fault, Verdict, notebook, verify};
use crate::platform::clock::Clock;
use crate::platform::db::{DbError, migrate as migrations};
use crate::platform::password::Passwords;
use crate::platform::web::Desk;

fn cores() -> usize {
    available_parallelism().map_or(2, std::num::NonZero::get)
}

fn desk(config: Config, clock: Clock, migrate: bool) -> Result<Desk, StartError> {
    app::open(config, clock, Passwords::new(cores())?, migrate)
}

/// Serves until told to stop.
///
/// # Errors
/// Why it could not start.
pub fn serve(config: Config) -> Result<(), StartError> {
    let listen = config.listen;
    let listening = |cause| StartError::Listen(listen.to_string(), cause);
    let desk = desk(config, Clock::System, true)?;
    actix_web::rt::System::new().block_on(async move {
        let server = app::serve(desk.clone())?;
        tracing::info!(listen = %listen, address = desk.config.base_url, "parvis is ready");
        server.await.map_err(listening)
    })
}

/// Makes the demo world unless it is kept, and serves it.
///
/// # Errors
/// Why it could not be made or served.
pub fn demo(config: Config, keep: bool, say: fn(&str)) -> Result<(), StartError> {
    let _alone = alone(&config.data_dir)?;
    let config = crate::demo::prepare(config, keep, say)?;
    let listen = config.listen;
    let desk = desk(config, Clock::System, true)?;
    actix_web::rt::System::new().block_on(async move {
        crate::demo::live(&desk).await?;
        let server = app::serve(desk.clone())?;
        say(&format!("The demo world is at {}/", desk.config.base_url));
        say(&format!("Sign in with the password \"{}\" as:", crate::demo::PASSWORD));
        for person in &desk.config.demo_sign_ins {
            let role = desk.catalogue.plain(Lang::En, person.role_key);
            say(&format!("  {role:<20} {:<24} {}", person.name, person.email));
        }
        server.await.map_err(|cause| StartError::Listen(listen.to_string(), cause))
    })
}

/// Holds the folder of the demo for this process: making the world afresh empties it, which another one that runs there
/// would only notice by losing everything.
fn alone(data_dir: &Path) -> Result<File, StartError> {
    let folder = |cause| StartError::Folder(data_dir.display().to_string(), cause);
    std::fs::create_dir_all(data_dir).map_err(folder)?;
    let file = File::create(data_dir.join("demo.lock")).map_err(folder)?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(StartError::Busy(data_dir.display().to_string())),
        Err(TryLockError::Error(cause)) => Err(folder(cause)),
    }
}

/// Brings the tables up to date.
///
/// # Errors
/// What the database says.
pub fn migrate(config: Config) -> Result<(), StartError> {
    desk(config, Clock::System, true).map(drop)
}

/// Makes a lab administrator; answers what to say.
///
/// # Errors
/// What the database says.
pub fn create_admin(config: Config, email: &str, name: &str) -> Result<String, StartError> {
    let desk = desk(config, Clock::System, true)?;
    actix_web::rt::System::new().block_on(crate::features::organizations::create_admin(&desk, email, name))
}

/// Verifies the audit trail, against links somebody wrote down and those in the data folder; answers what to say and
/// whether it is sound.
///
/// # Errors
/// What the database or the file system says.
pub fn verify_audit(config: Config, mut links: Vec<String>) -> Result<(String, bool), StartError> {
    let in_folder = notebook::read(&config.data_dir);
    links.extend(in_folder.map_err(|cause| StartError::Folder(config.data_dir.display().to_string(), cause))?);
    // Not a reading connection: looking up which migrations ran makes their table when there is none.
    let mut conn = crate::platform::db::connection::connect(&config.database_url, true)
        .map_err(|cause| DbError::Unavailable(cause.to_string()))?;
    migrations::check(&mut conn)?;
    let verdict = verify(&mut conn, &links)?;
    Ok((words(&verdict, links.len()), verdict.faults.is_empty()))
}

fn words(verdict: &Verdict, links: usize) -> String {
    let mut lines = vec![format!("{} entries read, {} in the chain", verdict.entries, verdict.placed)];
    lines.push(format!("head {}", verdict.head));
    lines.push(match links {
        0 => "no link was written down earlier: a trail that was cut short would not be noticed".to_owned(),
        n => format!("compared with {n} links written down earlier"),
    });
    for fault in &verdict.faults {
        lines.push(match fault {
            Fault::Changed { entry, code } => format!("CHANGED entry {entry} ({code})"),
            Fault::Removed { entry, place } => format!("REMOVED entry {entry} at place {place}"),
            Fault::Missing { link } => format!("MISSING link {link}: the trail was cut or rewritten since"),
            Fault::Broken { entry, place } => format!("BROKEN chain at place {place}, entry {entry}"),
        });
    }
    let sound = if verdict.faults.is_empty() { "The trail is sound." } else { "The trail was tampered with." };
    lines.push(sound.to_owned());
    lines.join("\n")
}
