//! The table, and whether each goal is met.

use std::time::Duration;

use crate::client::Measured;
use crate::{Failed, say};

/// One line of the table.
pub(crate) struct Row {
    name: String,
    pub(crate) per_second: f64,
    p50: f64,
    p99: f64,
    /// Milliseconds of the server's processor time a request.
    pub(crate) cpu: f64,
    requests: usize,
}

impl Row {
    pub(crate) fn new(name: &str, measured: &Measured, cpu: Duration) -> Result<Self, Failed> {
        let requests = measured.times.len();
        let count = f64::from(u32::try_from(requests)?);
        let at = |percent: usize| measured.times.get((requests * percent / 100).min(requests.saturating_sub(1)));
        let milliseconds = |percent| at(percent).map_or(0.0, |time| time.as_secs_f64() * 1000.0);
        Ok(Self {
            name: name.to_owned(),
            per_second: count / measured.lasted.as_secs_f64(),
            p50: milliseconds(50),
            p99: milliseconds(99),
            cpu: cpu.as_secs_f64() * 1000.0 / count.max(1.0),
            requests,
        })
    }
}

/// Prints the head of the table.
pub(crate) fn head() {
    say(&format!(
        "{:<44} {:>10} {:>9} {:>9} {:>12} {:>9}",
        "", "requests/s", "p50 ms", "p99 ms", "CPU ms/req", "requests"
    ));
}

/// Prints a line of the table.
pub(crate) fn line(row: &Row) {
    let Row { name, per_second, p50, p99, cpu, requests } = row;
    say(&format!("{name:<44} {per_second:>10.0} {p50:>9.2} {p99:>9.2} {cpu:>12.3} {requests:>9}"));
}

/// A goal with what was found.
pub(crate) struct Goal {
    pub(crate) what: String,
    pub(crate) found: f64,
    pub(crate) wanted: f64,
    pub(crate) unit: &'static str,
    /// Whether more is better.
    pub(crate) at_least: bool,
}

impl Goal {
    /// At least so much.
    pub(crate) fn at_least(what: impl Into<String>, found: f64, wanted: f64, unit: &'static str) -> Self {
        Self { what: what.into(), found, wanted, unit, at_least: true }
    }

    /// At most so much.
    pub(crate) fn at_most(what: impl Into<String>, found: f64, wanted: f64, unit: &'static str) -> Self {
        Self { what: what.into(), found, wanted, unit, at_least: false }
    }

    fn is_met(&self) -> bool {
        if self.at_least { self.found >= self.wanted } else { self.found <= self.wanted }
    }

    pub(crate) fn print(&self) {
        let Self { what, found, wanted, unit, at_least } = self;
        let bound = if *at_least { "at least" } else { "at most" };
        let verdict = if self.is_met() { "met" } else { "MISSED" };
        say(&format!("{what:<52} {found:>9.2} {unit:<3} goal {bound} {wanted} {unit}: {verdict}"));
    }
}
