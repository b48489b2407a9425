//! What people do with a challenge, one file a verb.

mod amend;
mod edit;
mod end;
mod recall;
mod release;
mod review;
mod send;
mod stage;
mod start;

pub(crate) use amend::amend;
pub(crate) use edit::{Edit, edit};
pub(crate) use end::{archive, withdraw};
pub(crate) use recall::recall;
pub(crate) use release::release;
pub(crate) use review::{approve, send_back};
pub(crate) use send::send;
pub(crate) use stage::{NotAccepting, accepting, advance};
pub(crate) use start::{copy, start};

use crate::kernel::id::ChallengeId;
use crate::kernel::message::Message;
use crate::kernel::refusal::{Denied, Problems};
use crate::platform::db::{DbError, Tx};

use super::domain::Challenge;
use super::domain::gaps::Gap;
use super::domain::stage::Verb;
use super::policy::{self, Act};
use super::store;

/// Why something was not done.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Refusal {
    /// Not this person's, or not to be seen.
    #[error(transparent)]
    Denied(#[from] Denied),
    /// Not in the state the challenge is in.
    #[error("not now: {}", .0.key)]
    NotNow(Message),
    /// What to mend in the form.
    #[error("refused")]
    Form(Problems),
    /// What the challenge still lacks.
    #[error("incomplete")]
    Gaps(Vec<Gap>),
    /// The database.
    #[error(transparent)]
    Db(#[from] DbError),
}

impl From<Problems> for Refusal {
    fn from(problems: Problems) -> Self {
        Self::Form(problems)
    }
}

/// The challenge when this person may do this with it now.
fn permitted(tx: &mut Tx<'_>, id: ChallengeId, act: Act, verb: Verb) -> Result<Challenge, Refusal> {
    let challenge = store::load(tx.conn(), id)?;
    let writers = store::writers(tx.conn(), id)?;
    policy::may(tx.actor()?, act, &challenge, &writers)?;
    challenge.state(tx.now()).allows(verb).map_err(Refusal::NotNow)?;
    Ok(challenge)
}
