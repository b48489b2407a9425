//! Accounts: how a person registers, proves who they are, recovers, and chooses in which role they act.
//!
//! The pages answer the same for known and unknown addresses; only letters tell. Guessing is slowed down per account
//! and network, never per account alone, so that nobody can lock out a rival. Everyone who acts for a government gives
//! a second factor.

mod actions;
mod domain;
mod forms;
mod handlers;
mod mail;
mod pages;
mod queries;
mod store;

pub(crate) use actions::register::{open_for, register_confirmed};
pub(crate) use domain::way::Way;
pub(crate) use handlers::sign_in::sign_in_keeping;
pub(crate) use queries::{find_by_email, recipient, who_is};
pub(crate) use store::NewAccount;

/// How the instance is called in an app of codes.
const ISSUER: &str = "Parvis";

crate::routes! {
    GET  "/register" => Public, handlers::register::form;
    POST "/register" => Public, handlers::register::register;
    GET  "/register/sent" => Public, handlers::register::sent;
    GET  "/verify/{token}" => Public, handlers::register::verify_form;
    POST "/verify/{token}" => Public, handlers::register::verify;
    GET  "/sign-in" => Public, handlers::sign_in::form;
    POST "/sign-in" => Public, handlers::sign_in::sign_in;
    GET  "/sign-in/code" => Public, handlers::sign_in::code_form;
    POST "/sign-in/code" => Public, handlers::sign_in::give_code;
    POST "/sign-out" => SignedIn, handlers::sign_in::sign_out;
    GET  "/recover" => Public, handlers::recover::form;
    POST "/recover" => Public, handlers::recover::recover;
    GET  "/recover/sent" => Public, handlers::recover::sent;
    GET  "/recover/{token}" => Public, handlers::recover::reset_form;
    POST "/recover/{token}" => Public, handlers::recover::reset;
    GET  "/me" => SignedIn, handlers::me::me;
    GET  "/me/role" => SignedIn, handlers::me::roles;
    POST "/me/role" => SignedIn, handlers::me::wear;
    GET  "/me/profile" => SignedIn, handlers::me::profile;
    POST "/me/profile" => SignedIn, handlers::me::save_profile;
    GET  "/me/security" => SignedIn, handlers::security::security;
    GET  "/me/security/password" => SignedIn, handlers::security::password_form;
    POST "/me/security/password" => SignedIn, handlers::security::set_password;
    GET  "/me/security/second-factor" => SignedIn, handlers::second_factor::show;
    POST "/me/security/second-factor" => SignedIn, handlers::second_factor::confirm;
    POST "/me/security/second-factor/begin" => SignedIn, handlers::second_factor::begin;
    GET  "/me/security/second-factor/remove" => SignedIn, handlers::second_factor::remove_form;
    POST "/me/security/second-factor/remove" => SignedIn, handlers::second_factor::remove;
    GET  "/me/security/codes" => SignedIn, handlers::second_factor::codes;
    POST "/me/security/codes" => SignedIn, handlers::second_factor::keep_codes;
    POST "/me/security/codes/renew" => SignedIn, handlers::second_factor::renew_codes;
    GET  "/me/sessions" => SignedIn, handlers::sessions::list;
    POST "/me/sessions/end" => SignedIn, handlers::sessions::end;
    POST "/me/sessions/end-others" => SignedIn, handlers::sessions::end_others;
    GET  "/me/parked/{token}" => SignedIn, handlers::parked::show;
}
