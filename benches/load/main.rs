//! How much Parvis bears: starts the program on a large database, asks it what people ask, and prints what it costs.
//!
//! Beside each figure stands the limit of the same machine in the same run, since a figure alone says more about the
//! machine than about the program. See `benches/README.md`.

#![allow(
    clippy::unwrap_used,
    clippy::pedantic,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::as_conversions,
    clippy::print_stdout,
    clippy::print_stderr,
    clippy::map_err_ignore,
    clippy::too_many_lines,
    reason = "a test says loudly what went wrong"
)]

mod client;
mod figures;
mod fill;
mod limit;
mod phases;
mod server;

use std::io::Write as _;
use std::process::ExitCode;
use std::time::Duration;

use fill::Size;

/// What went wrong, in words.
pub(crate) type Failed = Box<dyn std::error::Error + Send + Sync>;

/// How much is measured.
pub(crate) struct Plan {
    /// How long each row of the table is measured.
    pub(crate) time: Duration,
    /// How many connections ask at once.
    pub(crate) connections: usize,
    /// What lies in the database.
    pub(crate) size: Size,
}

impl Plan {
    fn new(quick: bool) -> Self {
        if quick {
            return Self { time: Duration::from_millis(300), connections: 16, size: Size::SMALL };
        }
        Self { time: Duration::from_secs(4), connections: 32, size: Size::LARGE }
    }
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let flag = |name: &str| arguments.iter().any(|argument| argument == name);
    let done = if flag(server::CONSTANT) {
        server::serve_constant_pages(&arguments)
    } else {
        actix_web::rt::System::new().block_on(phases::run(&Plan::new(flag("--quick"))))
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say(&format!("load: {why}"));
            ExitCode::FAILURE
        }
    }
}

/// Prints a line.
pub(crate) fn say(line: &str) {
    drop(writeln!(std::io::stdout(), "{line}"));
}
