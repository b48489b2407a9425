//! Pitches of companies: written, sent sealed, replaced, taken back, and opened by two people after the deadline.
//!
//! Before the opening nothing of a pitch can be read by anybody but its company: not its text, not that it exists,
//! not how many there are. Its text is sealed to the key of its challenge (`platform::seal`), and the queries other
//! slices get from here look at rows that the opening makes.

mod actions;
mod domain;
mod forms;
mod handlers;
mod mail;
mod pages;
mod policy;
mod queries;
mod store;

pub(crate) use actions::{
    Edit, REMINDERS, edit, ensure_key, open, prepare, save, set_outcome, start, submit, withdraw,
};
pub(crate) use domain::{Declared, Facts, Maturity, PriceBand, ProposalStage, Use};
pub(crate) use queries::{OpenedPitch, names, opened};

crate::routes! {
    GET "/company/proposals" => Company, handlers::list;
    POST "/company/proposals" => Company, handlers::start;
    GET "/company/proposals/{id}" => Company, handlers::overview;
    GET "/company/proposals/{id}/pitch/{n}" => Company, handlers::question;
    POST "/company/proposals/{id}/pitch/{n}" => Company, handlers::save_answer;
    GET "/company/proposals/{id}/facts" => Company, handlers::facts;
    POST "/company/proposals/{id}/facts" => Company, handlers::save_facts;
    GET "/company/proposals/{id}/declare" => Company, handlers::declare;
    POST "/company/proposals/{id}/declare" => Company, handlers::save_declare;
    GET "/company/proposals/{id}/check" => Company, handlers::check;
    POST "/company/proposals/{id}/submit" => Company, handlers::submit;
    GET "/company/proposals/{id}/receipts/{submission}" => Company, handlers::receipt;
    GET "/company/proposals/{id}/receipts/{submission}/text" => Company, handlers::text;
    GET "/company/proposals/{id}/withdraw" => Company, handlers::confirm;
    POST "/company/proposals/{id}/withdraw" => Company, handlers::withdraw;
    GET "/agency/challenges/{reference}/opening" => Opening, handlers::look;
    POST "/agency/challenges/{reference}/opening" => Opening, handlers::opening;
    GET "/agency/challenges/{reference}/opening/manifest" => Opening, handlers::manifest;
    GET "/audit/challenges/{reference}/opening" => Auditor, handlers::record;
}
