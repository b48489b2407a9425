//! The story of Parvis told by its actors, through HTTP, on SQLite or PostgreSQL: see `tests/README.md`.

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
