//! Payments: the invoice of an accepted milestone, the clock of thirty days both sides see, disputes that stop it,
//! interest when it is late, and the public record of how fast each agency pays.

mod actions;
mod domain;
mod forms;
mod handlers;
mod mail;
mod pages;
mod policy;
mod queries;
mod store;

pub(crate) use actions::REMINDERS;
pub(crate) use domain::Clock;
pub(crate) use pages::shown;
pub(crate) use queries::{all_paid, spent, spent_by};

/// What the demo world lives its past through: the same actions the pages use.
pub(crate) mod world {
    pub(crate) use super::actions::{pay, record};
    pub(crate) use super::forms::{Bill, Paying};
}

crate::routes! {
    GET  "/finance" => Finance, handlers::worklist;
    GET  "/finance/invoices/{id}" => Finance, handlers::finance_invoice;
    POST "/finance/invoices/{id}/pay" => Finance, handlers::pay;
    GET  "/finance/invoices/{id}/dispute" => Finance, handlers::dispute_form;
    POST "/finance/invoices/{id}/dispute" => Finance, handlers::dispute;
    POST "/finance/invoices/{id}/resume" => Finance, handlers::resume;
    GET  "/agency/contracts/{id}/invoices/{invoice}" => Agency, handlers::agency_invoice;
    GET  "/company/contracts/{id}/invoices/{invoice}" => Company, handlers::company_invoice;
    GET  "/company/contracts/{id}/milestones/{number}/invoice" => Company, handlers::record_form;
    POST "/company/contracts/{id}/milestones/{number}/invoice" => Company, handlers::record;
    GET  "/agencies" => Public, handlers::agencies;
    GET  "/agencies/{id}/payments" => Public, handlers::agency;
}
