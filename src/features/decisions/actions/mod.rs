//! What author and approver do after the evaluation: one function a verb.

mod approve;
mod propose;
mod send;
mod write;

pub(crate) use approve::{approve, send_back};
pub(crate) use propose::{Proposed, propose};
pub(crate) use send::send;
pub(crate) use write::write;

use crate::kernel::message::Message;
use crate::kernel::refusal::{Denied, Problems};
use crate::platform::db::DbError;

/// Why a verb did not happen.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Refusal {
    /// The database.
    #[error(transparent)]
    Db(#[from] DbError),
    /// Not this person, or not now.
    #[error(transparent)]
    Denied(#[from] Denied),
    /// The form needs other answers.
    #[error("the form needs other answers")]
    Form(Problems),
    /// It was done before: the same page as after the first time.
    #[error("done before")]
    Already,
}

impl Refusal {
    fn because(key: &'static str) -> Self {
        Self::Denied(Denied::because(key))
    }

    fn field(name: &str, message: Message) -> Self {
        Self::Form(Problems::one(name, message))
    }
}
