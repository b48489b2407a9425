//! Organisations: companies, agencies and the lab, and who belongs to them.
//!
//! A company registers itself and invites its colleagues; the lab makes agencies and invites their people, and holds no
//! business role in any of them. Joining is by letter only: whoever types a known company's number learns that it is
//! registered, and nothing about who its people are.

mod actions;
mod domain;
mod forms;
mod handlers;
mod mail;
mod pages;
mod policy;
mod queries;
mod store;

pub(crate) use actions::administrator::create_admin;
pub(crate) use domain::Kind;
pub(crate) use queries::recipients;

/// What the demo world lives its past through: the same actions the pages use, and a role given without a letter.
pub(crate) mod world {
    pub(crate) use super::actions::agency::create;
    pub(crate) use super::actions::company::register;
    pub(crate) use super::actions::grant::grant;
    pub(crate) use super::actions::judge::verify;
    pub(crate) use super::domain::{Facts, Number, Size, company::number};
    pub(crate) use super::store::NewOrganization;
}

crate::routes! {
    GET  "/company/new" => SignedIn, handlers::company::form;
    POST "/company/new" => SignedIn, handlers::company::register;
    POST "/company/join" => SignedIn, handlers::company::join;
    GET  "/company/facts" => Company, handlers::facts::show;
    GET  "/company/facts/edit" => Company, handlers::facts::form;
    POST "/company/facts/edit" => Company, handlers::facts::save;
    GET  "/company/team" => Company, handlers::team::show;
    GET  "/company/team/invite" => Company, handlers::team::invite_form;
    POST "/company/team/invite" => Company, handlers::team::invite;
    POST "/company/team/invitations/{id}/revoke" => Company, handlers::team::revoke;
    GET  "/company/team/{id}/remove" => Company, handlers::team::remove_form;
    POST "/company/team/{id}/remove" => Company, handlers::team::remove;
    GET  "/agency/team" => Agency, handlers::team::agency;
    GET  "/invite/{token}" => Public, handlers::invitation::show;
    POST "/invite/{token}" => SignedIn, handlers::invitation::accept;
    GET  "/admin/organizations" => Lab, handlers::admin::list;
    GET  "/admin/organizations/new" => Lab, handlers::admin::form;
    POST "/admin/organizations/new" => Lab, handlers::admin::create;
    GET  "/admin/organizations/{id}" => Lab, handlers::admin::show;
    POST "/admin/organizations/{id}/verify" => Lab, handlers::admin::verify;
    GET  "/admin/organizations/{id}/suspend" => Lab, handlers::admin::suspend_form;
    POST "/admin/organizations/{id}/suspend" => Lab, handlers::admin::suspend;
    GET  "/admin/organizations/{id}/invite" => Lab, handlers::people::invite_form;
    POST "/admin/organizations/{id}/invite" => Lab, handlers::people::invite;
    POST "/admin/organizations/{id}/invitations/{invitation}/revoke" => Lab, handlers::people::revoke;
    GET  "/admin/organizations/{id}/people/{grant}/remove" => Lab, handlers::people::remove_form;
    POST "/admin/organizations/{id}/people/{grant}/remove" => Lab, handlers::people::remove;
}
