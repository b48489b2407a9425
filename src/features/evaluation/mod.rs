//! Evaluation: people without a part in it declare their interests on the names of the companies, read the pitches by
//! letter, score each alone with reasons, agree where they differ, and the lab checks how they did it.
//!
//! What is odd: nobody, the chair and the agency included, sees a score of somebody else before all sheets are locked.
//! Every read of other people's scores goes through `queries::evaluation`, which knows locked sheets only.

mod actions;
mod domain;
mod forms;
mod handlers;
mod mail;
mod pages;
mod policy;
mod queries;
mod standing;
mod store;

pub(crate) use actions::after_opening;
pub(crate) use domain::ranking::Ranked;
pub(crate) use domain::score::{Fraction, Level, Mark, Points, TOP};
pub(crate) use pages::{PitchView, words};
pub(crate) use queries::{Pitch, priced_pitches};
pub(crate) use standing::{Judgement, judgements, panelists, passed, standing};

/// What the demo world lives its past through: the actions behind the pages, and what they take.
pub(crate) mod world {
    pub(crate) use super::actions::{Declaration, agree, compose, hand_in, pass, save, send, sign};
    pub(crate) use super::domain::interest::Interest;
    pub(crate) use super::domain::panel::Composition;
    pub(crate) use super::domain::sheet::Line;
}

crate::routes! {
    GET  "/agency/challenges/{reference}/panel" => Agency, handlers::panel::show;
    POST "/agency/challenges/{reference}/panel" => Author, handlers::panel::compose;
    GET  "/agency/challenges/{reference}/panel/{member}/replace" => Author, handlers::panel::replacing;
    POST "/agency/challenges/{reference}/panel/{member}/replace" => Author, handlers::panel::replace;
    GET  "/evaluate" => Evaluator, handlers::sheets::panels;
    GET  "/evaluate/{reference}" => Evaluator, handlers::sheets::matrix;
    GET  "/evaluate/{reference}/interests" => Evaluator, handlers::interests::show;
    POST "/evaluate/{reference}/interests" => Evaluator, handlers::interests::sign;
    GET  "/evaluate/{reference}/sheets/{sheet}" => Evaluator, handlers::sheets::show;
    POST "/evaluate/{reference}/sheets/{sheet}" => Evaluator, handlers::sheets::save;
    GET  "/evaluate/{reference}/sheets/{sheet}/recuse" => Evaluator, handlers::interests::recusing;
    POST "/evaluate/{reference}/sheets/{sheet}/recuse" => Evaluator, handlers::interests::recuse;
    GET  "/evaluate/{reference}/hand-in" => Evaluator, handlers::hand_in::show;
    POST "/evaluate/{reference}/hand-in" => Evaluator, handlers::hand_in::hand_in;
    GET  "/evaluate/{reference}/receipt" => Evaluator, handlers::hand_in::receipt;
    GET  "/evaluate/{reference}/consensus" => Evaluator, handlers::consensus::show;
    POST "/evaluate/{reference}/consensus/together" => Evaluator, handlers::consensus::agree_together;
    POST "/evaluate/{reference}/consensus/send" => Evaluator, handlers::consensus::send;
    GET  "/evaluate/{reference}/consensus/{proposal}/{criterion}" => Evaluator, handlers::consensus::spot;
    POST "/evaluate/{reference}/consensus/{proposal}/{criterion}" => Evaluator, handlers::consensus::agree;
    GET  "/admin/evaluations" => Lab, handlers::check::queue;
    GET  "/admin/evaluations/{reference}" => Lab, handlers::check::show;
    POST "/admin/evaluations/{reference}/pass" => Lab, handlers::check::pass;
    POST "/admin/evaluations/{reference}/return" => Lab, handlers::check::send_back;
}
