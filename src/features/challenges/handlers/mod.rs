//! Pages and forms of challenges, one file a group of people.

pub(super) mod amend;
pub(super) mod author;
pub(super) mod browse;
pub(super) mod edit;
pub(super) mod release;
pub(super) mod review;
pub(super) mod start;

use serde::Deserialize;

use crate::platform::web::{As, Failure};

use super::actions::Refusal;
use super::policy::{self, Act};
use super::queries::{self, Desk};

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
            Refusal::Gaps(gaps) => gaps.into_iter().next().map_or(Self::NotFound, |first| Self::Refused(first.message)),
        }
    }
}

/// The desk of a challenge, when this person may see it so; 404 otherwise.
async fn desk<R>(who: &As<R>, reference: &str, act: Act) -> Result<Desk, Failure> {
    let (reference, zone, now) = (reference.to_owned(), who.desk.catalogue.zone(), who.now());
    let desk = who.read(move |conn| queries::desk(conn, &reference, zone, now)).await?;
    policy::may(who.actor(), act, &desk.brief.challenge, &desk.writers)?;
    Ok(desk)
}
