//! The machines under the product: database, web, mail, audit, clock. They know nothing of challenges or companies.

pub mod audit;
pub mod clock;
pub mod db;
pub mod i18n;
pub mod jobs;
pub mod mail;
pub mod password;
pub mod seal;
pub mod secrets;
pub mod telemetry;
pub mod web;
