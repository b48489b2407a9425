//! Structured logs: one line of JSON an event, each with the id of its request.

use tracing_subscriber::EnvFilter;

/// Starts logging to the standard error stream; `level` is a filter such as `info` or `parvis=debug`.
/// A second call (as in tests) changes nothing.
pub fn start(level: &str, json: bool) {
    let filter = EnvFilter::try_new(level).unwrap_or_else(|_| EnvFilter::new("info"));
    let base = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).with_ansi(false);
    let started = if json { base.json().flatten_event(true).try_init() } else { base.try_init() };
    drop(started);
}
