//! What a panel, its agency and the lab do: one function a verb.

mod after_opening;
mod agree;
mod check;
mod compose;
mod hand_in;
mod recuse;
mod replace;
mod save;
mod seat;
mod send;
mod sign;

pub(crate) use after_opening::after_opening;
pub(crate) use agree::{agree, agree_together};
pub(crate) use check::{pass, send_back};
pub(crate) use compose::compose;
pub(crate) use hand_in::hand_in;
pub(crate) use recuse::recuse;
pub(crate) use replace::{Replacement, replace};
pub(crate) use save::save;
pub(crate) use seat::{Seated, seated};
pub(crate) use send::send;
pub(crate) use sign::{Declaration, sign};

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
