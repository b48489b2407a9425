//! The web side of an evaluation.

pub(super) mod check;
pub(super) mod consensus;
pub(super) mod hand_in;
pub(super) mod interests;
pub(super) mod panel;
pub(super) mod sheets;

use serde::Deserialize;

use crate::features::challenges;
use crate::kernel::id::{AccountId, ChallengeId};
use crate::platform::db::{Conn, DbError};
use crate::platform::web::{As, Evaluator, Failure};

use super::actions::{Refusal, Seated, seated};

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

/// The seat of the reader on the panel of this challenge.
fn seat(conn: &mut Conn, reference: &str, account: AccountId) -> Result<Seated, Refusal> {
    let challenge = challenges::find_by_reference(conn, reference)?;
    seated(conn, challenge, account)
}

/// The id behind a reference.
async fn challenge_id(who: &As<Evaluator>, reference: &str) -> Result<ChallengeId, Failure> {
    let reference = reference.to_owned();
    let found = who.read(move |conn| challenges::find_by_reference(conn, &reference)).await;
    Ok(found.map_err(|error: DbError| Failure::from(error))?.id)
}
