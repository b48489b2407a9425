//! What people do with invoices; one file per verb.

mod dispute;
mod pay;
mod record;
mod remind;

pub(crate) use dispute::{dispute, resume};
pub(crate) use pay::pay;
pub(crate) use record::record;
pub(crate) use remind::REMINDERS;

use super::domain::Invoice;
use super::policy::Hands;
use crate::features::{decisions, pilots};
use crate::kernel::refusal::{Denied, Problems};
use crate::platform::db::{Conn, DbError, Tx};
use crate::platform::mail::Letter;

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

/// Who had a hand in what the invoice is for.
pub(super) fn hands(conn: &mut Conn, invoice: &Invoice) -> Result<(Hands, pilots::AcceptedMilestone), DbError> {
    // An invoice exists only for an accepted milestone, and an acceptance is never taken back.
    let missing = || DbError::Corrupt(format!("acceptance behind invoice {}", invoice.id));
    let milestone = pilots::accepted(conn, invoice.milestone_id)?.ok_or_else(missing)?;
    let award = decisions::award(conn, milestone.challenge_id)?;
    let hands = Hands {
        agency: invoice.agency_id,
        company: invoice.company_id,
        approved_by: award.map(|award| award.approved_by),
        accepted_by: Some(milestone.accepted_by),
    };
    Ok((hands, milestone))
}

fn post_all(tx: &mut Tx<'_>, letters: &[Letter]) -> Result<(), DbError> {
    letters.iter().try_for_each(|letter| tx.post(letter))
}
