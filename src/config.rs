//! Every setting, read once from the environment or a file, with all faults reported together.
//!
//! A setting is `PARVIS_NAME` in the environment, or `name` in the TOML file that `PARVIS_CONFIG` points to; the
//! environment wins. `.env.sample` lists them all with their meaning.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::PathBuf;

use chrono::TimeDelta;

use crate::kernel::calendar::Zone;
use crate::platform::db::sessions::SessionLimits;

/// A person the demo lists on its sign-in page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DemoSignIn {
    /// The role in words of the catalogue.
    pub role_key: &'static str,
    /// The name.
    pub name: String,
    /// The address to sign in with.
    pub email: String,
    /// The password: everybody may know it, the world is made up.
    pub password: String,
}

/// The settings of an instance.
#[derive(Debug, Clone)]
pub struct Config {
    /// Where the database is.
    pub database_url: String,
    /// Where to listen.
    pub listen: SocketAddr,
    /// How the instance is reached, without a slash at the end.
    pub base_url: String,
    /// Where letters go: see [`Courier::new`](crate::platform::mail::Courier::new).
    pub mail: String,
    /// Who letters are from.
    pub mail_from: String,
    /// Where files are kept: the SQLite database, the seal key, letters.
    pub data_dir: PathBuf,
    /// The file of the key that seals proposals.
    pub seal_key_file: PathBuf,
    /// The zone times are shown in.
    pub zone: Zone,
    /// Whom people call, as shown at the bottom of each page.
    pub help_line: String,
    /// How long a session may rest, in hours.
    pub session_idle_hours: i64,
    /// How long a session lasts, in days.
    pub session_days: i64,
    /// Whether `X-Forwarded-For` is set by a proxy of ours.
    pub trust_proxy: bool,
    /// How much is logged.
    pub log: String,
    /// Whether logs are JSON.
    pub log_json: bool,
    /// How many threads answer requests; 0 for one a core.
    pub workers: usize,
    /// Whether this is the demo world: second factor not enforced, sign-ins listed.
    pub demo: bool,
    /// Who can sign in to the demo world.
    pub demo_sign_ins: Vec<DemoSignIn>,
}

/// What is wrong with a setting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault(pub String);

/// Where settings are read from: the environment and one file. Tests hand in a map.
#[derive(Debug, Default)]
struct Source {
    values: BTreeMap<String, String>,
    faults: Vec<Fault>,
}

/// Every name there is: an unknown one is a typing error and reported.
const NAMES: [&str; 15] = [
    "config",
    "database_url",
    "listen",
    "base_url",
    "mail",
    "mail_from",
    "data_dir",
    "seal_key_file",
    "time_zone",
    "help_line",
    "session_idle_hours",
    "session_days",
    "trust_proxy",
    "log",
    "workers",
];

impl Config {
    /// Reads the environment and the file it names.
    ///
    /// # Errors
    /// Every fault at once.
    pub fn load() -> Result<Self, Vec<Fault>> {
        Self::from(std::env::vars())
    }

    /// Reads settings from name and value pairs such as those of the environment.
    ///
    /// # Errors
    /// Every fault at once.
    pub fn from(vars: impl Iterator<Item = (String, String)>) -> Result<Self, Vec<Fault>> {
        let mut source = Source::default();
        source.take(vars);
        let data_dir = PathBuf::from(source.text("data_dir", "parvis-data"));
        let in_data = |name: &str| data_dir.join(name).to_string_lossy().into_owned();
        let listen = source.parsed("listen", "127.0.0.1:8080", "an address and port such as 127.0.0.1:8080");
        let zone = source.text("time_zone", "Europe/Brussels");
        let config = Self {
            database_url: source.text("database_url", &format!("sqlite://{}", in_data("parvis.sqlite"))),
            listen: listen.unwrap_or_else(|| SocketAddr::from(([127, 0, 0, 1], 8080))),
            base_url: source.text("base_url", "http://localhost:8080").trim_end_matches('/').to_owned(),
            mail: source.text("mail", &format!("folder:{}", in_data("mail"))),
            mail_from: source.text("mail_from", "Parvis <no-reply@parvis.example>"),
            seal_key_file: PathBuf::from(source.text("seal_key_file", &in_data("seal.key"))),
            zone: Zone::named(&zone).unwrap_or_default(),
            help_line: source.text("help_line", "02 000 00 00 (Monday to Friday, 9:00 to 17:00)"),
            session_idle_hours: source.parsed("session_idle_hours", "20", "a number of hours").unwrap_or(20),
            session_days: source.parsed("session_days", "14", "a number of days").unwrap_or(14),
            trust_proxy: source.parsed("trust_proxy", "false", "true or false").unwrap_or(false),
            log: source.text("log", "info"),
            log_json: true,
            workers: source.parsed("workers", "0", "a number of threads, 0 for one a core").unwrap_or(0),
            demo: false,
            demo_sign_ins: Vec::new(),
            data_dir,
        };
        config.check(&zone, source.faults)
    }

    fn check(self, zone: &str, mut faults: Vec<Fault>) -> Result<Self, Vec<Fault>> {
        let mut demand = |well: bool, what: &str| {
            if !well {
                faults.push(Fault(what.to_owned()));
            }
        };
        let schemes = ["sqlite://", "postgres://", "postgresql://"];
        demand(
            schemes.iter().any(|scheme| self.database_url.starts_with(scheme)),
            "PARVIS_DATABASE_URL must start with sqlite:// or postgres://",
        );
        let web = self.base_url.starts_with("https://") || self.base_url.starts_with("http://");
        demand(web, "PARVIS_BASE_URL must start with https:// or http://");
        demand(Zone::named(zone).is_some(), "PARVIS_TIME_ZONE must be a zone such as Europe/Brussels");
        demand(self.session_idle_hours > 0, "PARVIS_SESSION_IDLE_HOURS must be more than 0");
        demand(self.session_days > 0, "PARVIS_SESSION_DAYS must be more than 0");
        if let Err(fault) = crate::platform::mail::Courier::new(&self.mail, &self.mail_from) {
            demand(false, &format!("PARVIS_MAIL or PARVIS_MAIL_FROM: {fault}"));
        }
        if faults.is_empty() { Ok(self) } else { Err(faults) }
    }

    /// How long sessions rest and last.
    #[must_use]
    pub const fn session_limits(&self) -> SessionLimits {
        SessionLimits { idle: TimeDelta::hours(self.session_idle_hours), absolute: TimeDelta::days(self.session_days) }
    }
}

impl Source {
    fn take(&mut self, vars: impl Iterator<Item = (String, String)>) {
        let environment: BTreeMap<String, String> = vars
            .filter_map(|(name, value)| Some((name.strip_prefix("PARVIS_")?.to_lowercase(), value)))
            .filter(|(name, _)| !name.starts_with("test_"))
            .collect();
        if let Some(path) = environment.get("config") {
            self.read_file(path);
        }
        self.values.extend(environment);
        let unknown = self.values.keys().filter(|name| !NAMES.contains(&name.as_str()));
        let faults: Vec<Fault> =
            unknown.map(|name| Fault(format!("PARVIS_{} is no setting", name.to_uppercase()))).collect();
        self.faults.extend(faults);
    }

    fn read_file(&mut self, path: &str) {
        let text = std::fs::read_to_string(path).map_err(|cause| cause.to_string());
        let table = text.and_then(|text| text.parse::<toml::Table>().map_err(|cause| cause.to_string()));
        match table {
            Err(cause) => self.faults.push(Fault(format!("PARVIS_CONFIG {path}: {cause}"))),
            Ok(table) => self.values.extend(table.into_iter().map(|(name, value)| {
                let text = value.as_str().map_or_else(|| value.to_string(), ToOwned::to_owned);
                (name, text)
            })),
        }
    }

    fn text(&self, name: &str, default: &str) -> String {
        self.values.get(name).map_or(default, String::as_str).to_owned()
    }

    fn parsed<T: std::str::FromStr>(&mut self, name: &str, default: &str, what: &str) -> Option<T> {
        let text = self.text(name, default);
        let value = text.parse().ok();
        if value.is_none() {
            self.faults.push(Fault(format!("PARVIS_{} is {text:?} and must be {what}", name.to_uppercase())));
        }
        value
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn vars(pairs: &[(&str, &str)]) -> impl Iterator<Item = (String, String)> {
        let pairs: Vec<_> = pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        pairs.into_iter()
    }

    #[test]
    fn without_any_setting_it_runs_on_a_laptop() {
        let config = Config::from(vars(&[("HOME", "/root")])).unwrap();
        assert_eq!(config.database_url, "sqlite://parvis-data/parvis.sqlite");
        assert_eq!(config.zone.name(), "Europe/Brussels");
    }

    #[test]
    fn all_faults_are_told_together() {
        let faults = Config::from(vars(&[
            ("PARVIS_DATABASE_URL", "mysql://x"),
            ("PARVIS_LISTEN", "here"),
            ("PARVIS_TIME_ZONE", "Mars/Olympus"),
            ("PARVIS_MAIL", "pigeon:"),
            ("PARVIS_DATABSE_URL", "typo"),
        ]))
        .unwrap_err();
        assert_eq!(faults.len(), 5, "{faults:?}");
    }
}
