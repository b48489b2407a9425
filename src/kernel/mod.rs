//! The words every part of Parvis shares: identifiers, time, money, people and refusals.
//!
//! Nothing here knows the web or the database. Time and randomness come in as values.

pub mod actor;
pub mod calendar;
pub mod code;
pub mod digest;
pub mod email;
pub mod enterprise;
pub mod id;
pub mod instant;
pub mod language;
pub mod message;
pub mod money;
pub mod page;
pub mod refusal;
pub mod text;
pub mod version;
