//! Pilots: the contract of an award, its three milestones, what is delivered, accepted or returned, and an early stop.
//!
//! A contract can only be written once every company has its feedback letter. The author writes it, an approver signs
//! for the agency, the company signs, and it runs. Milestones are delivered in any order.

mod actions;
mod domain;
mod forms;
mod handlers;
mod mail;
mod pages;
mod policy;
mod queries;
mod store;

pub(crate) use domain::{ContractStage, MilestoneStage};
pub(crate) use queries::{
    AcceptedMilestone, accepted, all_done, contract_by_milestone, contract_of, find_contract, stop_reason, stopped,
};

/// What the demo world lives its past through: the same actions the pages use.
pub(crate) mod world {
    pub(crate) use super::actions::{accept, deliver, draft, offer, refuse, sign};
    pub(crate) use super::domain::{Evidence, Planned, Regime, Terms};
}

crate::routes! {
    GET  "/agency/contracts" => Agency, handlers::agency_list;
    GET  "/agency/contracts/{id}" => Agency, handlers::agency_contract;
    GET  "/agency/challenges/{reference}/contract" => Author, handlers::draft_form;
    POST "/agency/challenges/{reference}/contract" => Author, handlers::draft;
    POST "/agency/contracts/{id}/offer" => Approver, handlers::offer;
    GET  "/agency/contracts/{id}/milestones/{number}" => Agency, handlers::agency_milestone;
    POST "/agency/contracts/{id}/milestones/{number}/accept" => Author, handlers::accept;
    POST "/agency/contracts/{id}/milestones/{number}/refuse" => Author, handlers::refuse;
    GET  "/agency/contracts/{id}/stop" => Author, handlers::stop_form;
    POST "/agency/contracts/{id}/stop" => Author, handlers::stop;
    GET  "/company/contracts" => Company, handlers::company_list;
    GET  "/company/contracts/{id}" => Company, handlers::company_contract;
    POST "/company/contracts/{id}/sign" => Company, handlers::sign;
    GET  "/company/contracts/{id}/milestones/{number}" => Company, handlers::company_milestone;
    POST "/company/contracts/{id}/milestones/{number}/deliver" => Company, handlers::deliver;
}
