//! The story of Parvis told by its actors, through HTTP, on SQLite or PostgreSQL: see `tests/README.md`.

mod world;

mod decisions;
mod evaluation;
mod matrix;
mod oversight;
mod accounts;
mod organizations;
mod platform;
mod proposals;
