//! The product, one slice a feature. Below: what there is, and the routes of each.

pub(crate) mod accounts;
pub(crate) mod challenges;
pub(crate) mod decisions;
pub(crate) mod evaluation;
pub(crate) mod home;
pub(crate) mod law;
pub(crate) mod organizations;
pub(crate) mod outcomes;
pub(crate) mod oversight;
pub(crate) mod payments;
pub(crate) mod pilots;
pub(crate) mod proposals;
pub(crate) mod questions;

use actix_web::web::{ServiceConfig, scope};

use crate::platform::jobs::Chore;
use crate::platform::web::Route;

/// Hands every route to actix, under its language. The language is matched once, so that a request is compared with
/// some two hundred plain beginnings and not with as many alternatives.
pub(crate) fn configure(config: &mut ServiceConfig) {
    config.service(scope("/{lang:en|fr|nl|de}").configure(under_a_language));
    home::configure_start(config);
}

fn under_a_language(config: &mut ServiceConfig) {
    accounts::configure(config);
    organizations::configure(config);
    law::configure(config);
    challenges::configure(config);
    questions::configure(config);
    proposals::configure(config);
    evaluation::configure(config);
    decisions::configure(config);
    pilots::configure(config);
    payments::configure(config);
    outcomes::configure(config);
    oversight::configure(config);
    home::configure(config);
}

/// What slices do when a moment has come.
pub(crate) const CHORES: &[Chore] = &[proposals::REMINDERS, payments::REMINDERS];

/// Every route of every slice.
pub(crate) fn route_table() -> Vec<Route> {
    [
        accounts::ROUTES,
        organizations::ROUTES,
        law::ROUTES,
        challenges::ROUTES,
        questions::ROUTES,
        proposals::ROUTES,
        evaluation::ROUTES,
        decisions::ROUTES,
        pilots::ROUTES,
        payments::ROUTES,
        outcomes::ROUTES,
        oversight::ROUTES,
        home::ROUTES,
    ]
    .concat()
}
