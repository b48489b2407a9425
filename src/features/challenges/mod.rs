//! Challenges: a problem is written part by part, its budget released by somebody else, reviewed by the lab,
//! published, amended when it must be, and closed by the clock. After that other slices carry it on.

mod actions;
mod domain;
mod handlers;
mod mail;
mod pages;
mod policy;
mod queries;
mod store;

use crate::kernel::id::{ChallengeId, OrganizationId};
use crate::kernel::instant::Instant;
use crate::platform::db::{Conn, DbError};

pub(crate) use actions::{NotAccepting, OpenChallenge, accepting, advance};
pub(crate) use domain::criteria::Criterion;
pub(crate) use domain::part::Task;
pub(crate) use domain::plan::Instalment;
pub(crate) use domain::stage::{Stage, State, Verb};
pub(crate) use domain::{Challenge, Method};
pub(crate) use queries::interested;

/// The challenge people call by this reference, whatever its state: the caller's policy decides who may know of it.
pub(crate) fn find_by_reference(conn: &mut Conn, reference: &str, _now: Instant) -> Result<Challenge, DbError> {
    store::load_by_reference(conn, reference)
}

/// The challenge with this id.
pub(crate) fn find(conn: &mut Conn, id: ChallengeId, _now: Instant) -> Result<Challenge, DbError> {
    store::load(conn, id)
}

/// Its criteria in order, each with its anchors from 0 up.
pub(crate) fn criteria(conn: &mut Conn, id: ChallengeId) -> Result<Vec<Criterion>, DbError> {
    store::load_criteria(conn, id)
}

/// Its payment plan in order.
pub(crate) fn instalments(conn: &mut Conn, id: ChallengeId) -> Result<Vec<Instalment>, DbError> {
    store::load_plan(conn, id)
}

/// Everything of an agency, last changed first.
pub(crate) fn of_agency(conn: &mut Conn, organization: OrganizationId) -> Result<Vec<Challenge>, DbError> {
    queries::of_agency(conn, organization)
}

crate::routes! {
    GET  "/challenges" => Public, handlers::browse::list;
    GET  "/challenges/{reference}" => Public, handlers::browse::show;
    GET  "/challenges/{reference}/changes" => Public, handlers::browse::changes;
}
