//! Questions about an open challenge: a company asks, the agency answers, and everybody reads both at once. Who asked
//! stays unknown: to rivals, to the agency, to the lab, to evaluators, and on the page of the audit trail.

mod actions;
mod domain;
mod forms;
mod handlers;
mod mail;
mod pages;
mod policy;
mod queries;
mod store;

/// What the demo world lives its past through: the actions behind the pages, and what they take.
pub(crate) mod world {
    pub(crate) use super::actions::{Asked, answer, ask};
}

crate::routes! {
    GET  "/challenges/{reference}/questions" => Public, handlers::list;
    GET  "/challenges/{reference}/questions/ask" => Company, handlers::ask_form;
    POST "/challenges/{reference}/questions/ask" => Company, handlers::ask;
    GET  "/agency/challenges/{reference}/questions" => Agency, handlers::inbox;
    GET  "/agency/challenges/{reference}/questions/{question}" => Author, handlers::answer_form;
    POST "/agency/challenges/{reference}/questions/{question}" => Author, handlers::answer;
}
