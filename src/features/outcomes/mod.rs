//! Outcomes: what a test tried, measured, learned and cost, public for everybody, whether it was scaled, adapted or
//! stopped. A challenge is archived only after its outcome is public.

mod actions;
mod domain;
mod forms;
mod handlers;
mod mail;
mod pages;
mod policy;
mod queries;
mod store;

/// What the demo world lives its past through: the same actions the pages use.
pub(crate) mod world {
    pub(crate) use super::actions::{publish, save};
    pub(crate) use super::domain::{Account, Ending, Measure};
}

crate::routes! {
    GET  "/agency/challenges/{reference}/outcome" => Author, handlers::edit;
    POST "/agency/challenges/{reference}/outcome" => Author, handlers::save;
    GET  "/agency/challenges/{reference}/outcome/publish" => Author, handlers::check;
    POST "/agency/challenges/{reference}/outcome/publish" => Author, handlers::publish;
    GET  "/challenges/{reference}/outcome" => Public, handlers::show;
    GET  "/lessons" => Public, handlers::lessons;
}
