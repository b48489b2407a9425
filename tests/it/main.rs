//! The story of Parvis told by its actors, through HTTP, on SQLite or PostgreSQL: see `tests/README.md`.

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

mod world;

mod accounts;
mod challenges;
mod decisions;
mod demo;
mod evaluation;
mod home;
mod law;
mod matrix;
mod organizations;
mod outcomes;
mod oversight;
mod payments;
mod pilots;
mod platform;
mod proposals;
mod questions;
mod story;
