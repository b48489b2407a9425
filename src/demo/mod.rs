//! The demo world: fictional organisations and people whose past is lived through the ordinary actions.
//!
//! `content/` tells the stories, `script` reads them, `calendar` gives each step its moment, `life` lets the people
//! act. What is odd: the clock of the past is not the clock of the program. Each act gets the moment the story gives
//! it, and all acts together are one change of the database.

mod calendar;
mod life;
mod script;
mod store;

use chrono::Datelike as _;

use crate::app::StartError;
use crate::config::{Config, DemoSignIn};
use crate::features::{challenges, law};
use crate::kernel::calendar::Zone;
use crate::kernel::instant::Instant;
use crate::platform::db::{By, Conn, DbError, Scope, Tx};
use crate::platform::jobs;
use crate::platform::mail::Stationery;
use crate::platform::web::Desk;

use calendar::Calendar;
use script::Script;

/// Everybody in the demo world has this password: the world is made up, and its people are for everyone to be.
pub const PASSWORD: &str = "parvis demo 2026";

/// The entry by which the program knows a database that the demo made.
const MADE: &str = "demo.made";

/// Why the world can't be made.
#[derive(Debug, thiserror::Error)]
pub enum LiveError {
    /// A file of the content.
    #[error("{file}: {what}")]
    Script {
        /// Which.
        file: String,
        /// What is wrong with it.
        what: String,
    },
    /// Somebody could not do what the story says.
    #[error("{story}: {what} was refused: {cause}")]
    Refused {
        /// In which story.
        story: String,
        /// What was to be done.
        what: String,
        /// What the action answered.
        cause: String,
    },
    /// The database.
    #[error(transparent)]
    Db(#[from] DbError),
}

impl LiveError {
    fn script(file: &str, what: String) -> Self {
        Self::Script { file: file.to_owned(), what }
    }
}

/// Turns the settings into those of the demo: its own data folder, and its own database there unless the settings name
/// a PostgreSQL. Both are emptied unless they are kept.
pub(crate) fn prepare(config: Config, keep: bool, say: fn(&str)) -> Result<Config, StartError> {
    let data_dir = config.data_dir.join("demo");
    let fault = |cause| StartError::Folder(data_dir.display().to_string(), cause);
    let own = format!("sqlite://{}", data_dir.join("demo.sqlite").display());
    let on_postgres = config.database_url.starts_with("postgres");
    let database_url = if on_postgres { config.database_url.clone() } else { own };
    if on_postgres && !keep {
        store::empty(&database_url).map_err(StartError::Demo)?;
    }
    if !keep && data_dir.exists() {
        std::fs::remove_dir_all(&data_dir).map_err(fault)?;
        say("The demo world is made afresh.");
    }
    let script = Script::read().map_err(StartError::Demo)?;
    Ok(Config {
        database_url,
        mail: format!("folder:{}", data_dir.join("mail").display()),
        seal_key_file: data_dir.join("seal.key"),
        demo: true,
        demo_sign_ins: listed(&script),
        data_dir,
        ..config
    })
}

/// The people a visitor can sign in as.
///
/// # Errors
/// When the content can't be read.
pub fn sign_ins() -> Result<Vec<DemoSignIn>, LiveError> {
    Script::read().map(|script| listed(&script))
}

fn listed(script: &Script) -> Vec<DemoSignIn> {
    let listed = script.sign_ins().into_iter().map(|(role_key, person)| DemoSignIn {
        role_key,
        name: person.name.clone(),
        email: person.email.as_str().to_owned(),
        password: PASSWORD.to_owned(),
    });
    listed.collect()
}

/// Makes the world unless it is there. Says whether it was made now.
///
/// # Errors
/// What could not be read, or which act was refused.
pub async fn live(desk: &Desk) -> Result<bool, LiveError> {
    if desk.db.read(store::is_made).await? {
        return Ok(false);
    }
    let script = Script::read()?;
    let password = desk.passwords.hash(PASSWORD.to_owned()).await.map_err(|cause| DbError::Other(cause.to_string()))?;
    let (sealer, zone, now) = (desk.sealer.clone(), desk.config.zone, desk.clock.now());
    let stationery = Stationery::new(desk.catalogue.clone(), desk.config.base_url.clone());
    let whole_past = move |tx: &mut Tx<'_>| {
        let conn = tx.conn();
        let calendar = Calendar { now, days: days(conn, zone, now, &script)? };
        let tools = life::Tools { conn, sealer: &sealer, stationery: &stationery, password: &password };
        let made = life::live(tools, &script, calendar)?;
        store::deliver_the_past(tx.conn(), now)?;
        Ok(made)
    };
    desk.db.write::<_, LiveError, _>(Scope::Named("demo"), By::system("demo"), whole_past).await?;
    while jobs::place_entries(desk).await? > 0 {}
    Ok(true)
}

/// The days nobody works, from the oldest story to the last deadline.
fn days(conn: &mut Conn, zone: Zone, now: Instant, script: &Script) -> Result<challenges::world::Days, DbError> {
    let this_year = zone.day(now).year();
    let oldest = script.stories.first().map_or(0, |story| story.challenge.days_ago.started);
    let years = i32::try_from(oldest / 365).unwrap_or_default() + 2;
    let mut holidays = Vec::new();
    for year in (this_year - years..=this_year).step_by(2) {
        holidays.extend(law::holidays(conn, year)?);
    }
    holidays.extend(law::holidays(conn, this_year)?);
    Ok(challenges::world::Days { zone, holidays })
}
