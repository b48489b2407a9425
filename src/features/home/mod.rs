//! The front page, the reading pages and the desk of each space.
//!
//! It owns no table and changes nothing but two cookies: every number on it is asked from the tables of the slices
//! that keep them, with a fixed number of queries a page.

use actix_web::web::ServiceConfig;

use crate::platform::web::routes::get;

mod domain;
mod handlers;
mod pages;
mod queries;

mod addresses {
    //! Every address of this slice under a language.

    use super::handlers::{self, reading};

    crate::routes! {
        GET "/" => Public, handlers::front;
        GET "/language" => Public, handlers::remember_language;
        GET "/theme" => Public, handlers::remember_theme;
        GET "/how-it-works" => Public, reading::how_it_works;
        GET "/how-we-evaluate" => Public, reading::how_we_evaluate;
        GET "/how-we-pay" => Public, reading::how_we_pay;
        GET "/for-companies" => Public, reading::for_companies;
        GET "/for-agencies" => Public, reading::for_agencies;
        GET "/charter" => Public, reading::charter;
        GET "/accessibility" => Public, reading::accessibility;
        GET "/privacy" => Public, reading::privacy;
        GET "/cookies" => Public, reading::cookies;
        GET "/contact" => Public, reading::contact;
        GET "/company" => Company, handlers::company_desk;
        GET "/agency" => Agency, handlers::agency_desk;
        GET "/admin" => Lab, handlers::lab_desk;
    }
}

pub(crate) use addresses::ROUTES;

/// Hands the routes to actix; the front page answers with and without a slash at its end.
pub(crate) fn configure(config: &mut ServiceConfig) {
    addresses::configure(config);
    config.route("", get().to(handlers::front));
}

/// The choice of a language stands before any language.
pub(crate) fn configure_start(config: &mut ServiceConfig) {
    config.route("/", get().to(handlers::choose_language));
}
