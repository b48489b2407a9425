//! Parses the command and hands over; everything else is in the library.

use std::io::Write as _;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use parvis::app::StartError;
use parvis::commands;
use parvis::config::{Config, Fault};

/// Parvis, the marketplace where governments publish problems and companies propose ways to solve them.
///
/// Settings come from the environment (PARVIS_DATABASE_URL, PARVIS_LISTEN, PARVIS_BASE_URL, PARVIS_MAIL,
/// PARVIS_DATA_DIR, PARVIS_TIME_ZONE and more) or from the TOML file that PARVIS_CONFIG names; `.env.sample` explains each.
#[derive(Parser)]
#[command(version)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serve the marketplace; migrates the database first.
    Serve,
    /// Show the demo world: its own data folder, made afresh, with a past that leads up to now.
    Demo {
        /// Keep the world of the last time instead of making it afresh.
        #[arg(long)]
        keep: bool,
    },
    /// Bring the tables up to date and stop.
    Migrate,
    /// Manage administrators.
    #[command(subcommand)]
    Admin(AdminCommand),
    /// Work on the audit trail.
    #[command(subcommand)]
    Audit(AuditCommand),
}

#[derive(Subcommand)]
enum AdminCommand {
    /// Make a lab administrator; prints a link, good for one day, to set the password.
    Create {
        /// The e-mail address to sign in with.
        #[arg(long)]
        email: String,
        /// The name to show.
        #[arg(long)]
        name: String,
    },
}

#[derive(Subcommand)]
enum AuditCommand {
    /// Read the whole trail and name every entry that was changed, removed or moved. Fails when there is one.
    Verify {
        /// A link of the chain that was written down earlier and must still stand; may be given several times. Those in
        /// audit-links.txt in the data folder are always compared.
        #[arg(long)]
        link: Vec<String>,
    },
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    let config = match Config::load() {
        Ok(config) => config,
        Err(faults) => return complain(&faults),
    };
    parvis::platform::telemetry::start(&config.log, config.log_json);
    match run(cli.command, config) {
        Ok(code) => code,
        Err(error) => {
            say(&format!("parvis can't go on: {error}"));
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command, config: Config) -> Result<ExitCode, StartError> {
    match command {
        Command::Serve => commands::serve(config).map(|()| ExitCode::SUCCESS),
        Command::Demo { keep } => commands::demo(config, keep, say).map(|()| ExitCode::SUCCESS),
        Command::Migrate => commands::migrate(config).map(|()| ExitCode::SUCCESS),
        Command::Admin(AdminCommand::Create { email, name }) => {
            say(&commands::create_admin(config, &email, &name)?);
            Ok(ExitCode::SUCCESS)
        }
        Command::Audit(AuditCommand::Verify { link }) => {
            let (text, sound) = commands::verify_audit(config, link)?;
            say(&text);
            Ok(if sound { ExitCode::SUCCESS } else { ExitCode::FAILURE })
        }
    }
}

fn complain(faults: &[Fault]) -> ExitCode {
    say("The settings have faults:");
    for Fault(fault) in faults {
        say(&format!("  {fault}"));
    }
    ExitCode::from(2)
}

fn say(line: &str) {
    drop(writeln!(std::io::stdout(), "{line}"));
}
