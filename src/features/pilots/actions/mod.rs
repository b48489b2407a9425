//! What people do with contracts and milestones; one file per verb.

mod answer;
mod deliver;
mod draft;
mod sign;
mod stop;

pub(crate) use answer::{accept, refuse};
pub(crate) use deliver::deliver;
pub(super) use draft::awarded;
pub(crate) use draft::draft;
pub(crate) use sign::{offer, sign};
pub(crate) use stop::stop;

use crate::kernel::refusal::{Denied, Problems};
use crate::platform::db::{Conn, DbError, Tx};
use crate::platform::mail::Letter;

use super::domain::Contract;
use super::policy::Parties;

/// Why an act did not happen.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Halt {
    /// The database refused.
    #[error(transparent)]
    Db(#[from] DbError),
    /// Not this person, or not now.
    #[error(transparent)]
    Denied(#[from] Denied),
    /// The form needs other answers.
    #[error("the form needs other answers")]
    Problems(Problems),
    /// The same was done before: nothing changes, so there is nothing to record, and the page shows the first result.
    #[error("done before")]
    Already,
}

impl From<Problems> for Halt {
    fn from(problems: Problems) -> Self {
        Self::Problems(problems)
    }
}

/// Whose contract it is, for the policy.
pub(super) const fn parties(contract: &Contract) -> Parties {
    Parties { agency: contract.agency_id, company: contract.company_id, drafted_by: contract.drafted_by }
}

/// The reference of the challenge, by which people know the contract.
fn reference(conn: &mut Conn, contract: &Contract) -> Result<String, DbError> {
    super::queries::reference(conn, contract.challenge_id)
}

fn post_all(tx: &mut Tx<'_>, letters: &[Letter]) -> Result<(), DbError> {
    letters.iter().try_for_each(|letter| tx.post(letter))
}
