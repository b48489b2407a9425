//! Numbers set by law, each with the day it counts from and its source: the low-value limit, interest, terms, days
//! nobody works. Shipped with Belgian values; a lab administrator adds new ones and nobody changes old ones.

mod actions;
mod domain;
mod forms;
mod handlers;
mod pages;
mod queries;
mod store;

pub(crate) use queries::{holidays, interest_rates, low_value_limit, payment_term_days, recovery_fee};

crate::routes! {
    GET  "/admin/law" => Lab, handlers::show;
    POST "/admin/law" => Lab, handlers::add;
    POST "/admin/law/days" => Lab, handlers::add_day;
}
