//! Pages and forms of challenges, one file a group of people.

pub(super) mod browse;

use serde::Deserialize;

use crate::platform::web::Failure;

use super::actions::Refusal;

/// The reference in the address.
#[derive(Deserialize)]
pub(super) struct OfChallenge {
    pub(super) reference: String,
}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::Denied(denied) => denied.into(),
            Refusal::NotNow(message) => Self::Refused(message),
            Refusal::Db(error) => error.into(),
            // Handlers show these on their page; what is left is told as a refusal, never as a fault.
            Refusal::Form(problems) => {
                problems.iter().next().map_or(Self::NotFound, |first| Self::Refused(first.message.clone()))
            }
            Refusal::Gaps(gaps) => {
                gaps.into_iter().next().map_or(Self::NotFound, |first| Self::Refused(first.message))
            }
        }
    }
}
