//! The web side of a decision.

pub(super) mod decision;
pub(super) mod feedback;
pub(super) mod letters;

use serde::Deserialize;

use crate::platform::web::Failure;

use super::actions::Refusal;

/// The challenge an address names.
#[derive(Debug, Deserialize)]
pub(super) struct OfChallenge {
    reference: String,
}

/// A form that was refused has its page; what is left here has an error page.
impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::Db(error) => error.into(),
            Refusal::Denied(denied) => denied.into(),
            Refusal::Form(problems) => {
                let first = problems.iter().next().map(|problem| problem.message.clone());
                first.map_or_else(|| Self::Internal("a refused form without a problem".to_owned()), Self::Refused)
            }
            Refusal::Already => Self::Internal("a verb that was done before has no page".to_owned()),
        }
    }
}
