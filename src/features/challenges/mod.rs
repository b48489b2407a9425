//! Challenges: a problem is written part by part, its budget released by somebody else, reviewed by the lab,
//! published, amended when it must be, and closed by the clock. After that other slices carry it on.

mod actions;
mod domain;
mod forms;
mod handlers;
mod library;
mod mail;
mod pages;
mod policy;
mod queries;
mod store;

use crate::kernel::id::ChallengeId;
use crate::platform::db::{Conn, DbError};

pub(crate) use actions::{NotAccepting, accepting, advance};
pub(crate) use domain::criteria::Criterion;
pub(crate) use domain::dates::Days;
pub(crate) use domain::due::answer_due;
pub(crate) use domain::part::Task;
pub(crate) use domain::stage::{Stage, State, Verb};
pub(crate) use domain::{Challenge, Method};
pub(crate) use handlers::browse::readable;
pub(crate) use queries::{SOON, days, interested, person};

#[cfg(test)]
pub(crate) use domain::gaps::tests::challenge as sample;

/// What the demo world lives its past through: the actions behind the pages, and what they take.
pub(crate) mod world {
    pub(crate) use super::actions::{Edit, amend, approve, archive, edit, release, send, send_back, start, withdraw};
    pub(crate) use super::domain::amendment::Wish;
    pub(crate) use super::domain::criteria::Wording;
    pub(crate) use super::domain::dates::{Dates, Days};
    pub(crate) use super::domain::part::{Part, Task};
    pub(crate) use super::domain::plan::Payment;
    pub(crate) use super::domain::seed::Seed;
    pub(crate) use super::domain::{Procedure, Rights, Theme};
    pub(crate) use super::store::Facts;
}

/// The challenge people call by this reference, whatever its state: the caller's policy decides who may know of it.
pub(crate) fn find_by_reference(conn: &mut Conn, reference: &str) -> Result<Challenge, DbError> {
    store::load_by_reference(conn, reference)
}

/// The challenge with this id.
pub(crate) fn find(conn: &mut Conn, id: ChallengeId) -> Result<Challenge, DbError> {
    store::load(conn, id)
}

/// Its criteria in order, each with its anchors from 0 up.
pub(crate) fn criteria(conn: &mut Conn, id: ChallengeId) -> Result<Vec<Criterion>, DbError> {
    store::load_criteria(conn, id)
}

crate::routes! {
    GET  "/challenges" => Public, handlers::browse::list;
    GET  "/challenges/{reference}" => Public, handlers::browse::show;
    GET  "/challenges/{reference}/changes" => Public, handlers::browse::changes;
    GET  "/agency/challenges/new" => Author, handlers::start::form;
    POST "/agency/challenges/new" => Author, handlers::start::start;
    GET  "/agency/challenges/{reference}" => Agency, handlers::author::tasks;
    GET  "/agency/challenges/{reference}/preview" => Agency, handlers::author::preview;
    POST "/agency/challenges/{reference}/send" => Author, handlers::author::send;
    POST "/agency/challenges/{reference}/recall" => Author, handlers::author::recall;
    GET  "/agency/challenges/{reference}/edit/{task}" => Author, handlers::edit::form;
    POST "/agency/challenges/{reference}/edit/{task}" => Author, handlers::edit::save;
    GET  "/agency/challenges/{reference}/release" => Approver, handlers::release::form;
    POST "/agency/challenges/{reference}/release" => Approver, handlers::release::release;
    GET  "/agency/challenges/{reference}/amend" => Author, handlers::amend::form;
    POST "/agency/challenges/{reference}/amend" => Author, handlers::amend::amend;
    GET  "/agency/challenges/{reference}/withdraw" => Author, handlers::amend::withdraw_form;
    POST "/agency/challenges/{reference}/withdraw" => Author, handlers::amend::withdraw;
    GET  "/agency/challenges/{reference}/archive" => Author, handlers::amend::archive_form;
    POST "/agency/challenges/{reference}/archive" => Author, handlers::amend::archive;
    GET  "/admin/challenges" => Lab, handlers::review::queue;
    GET  "/admin/challenges/{reference}/review" => Lab, handlers::review::review;
    POST "/admin/challenges/{reference}/return" => Lab, handlers::review::send_back;
    POST "/admin/challenges/{reference}/approve" => Lab, handlers::review::approve;
}
