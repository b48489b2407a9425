//! Oversight: the audit trail, read by people who change nothing.
//!
//! An auditor finds any event by challenge, event, person and day; a lab administrator reads the same trail to find
//! out why something happened. Nothing here writes.

mod forms;
mod handlers;
mod pages;
mod queries;

crate::routes! {
    GET "/audit" => Auditor, handlers::auditor;
    GET "/admin/audit" => Lab, handlers::administrator;
}
