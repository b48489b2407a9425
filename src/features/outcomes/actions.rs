//! Writing the outcome and making it public.

use super::domain::{Account, Delivery, Outcome, OutcomeState};
use super::policy::may_write;
use super::{mail, store};
use crate::features::challenges::{self, Challenge, Stage};
use crate::features::{organizations, payments, pilots};
use crate::kernel::actor::Role;
use crate::kernel::id::ChallengeId;
use crate::kernel::refusal::{Denied, Problems};
use crate::kernel::version::Version;
use crate::platform::audit::Event;
use crate::platform::db::{Conn, DbError, Recorded, Tx};

/// Why an act did not happen.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Halt {
    /// The database refused.
    #[error(transparent)]
    Db(#[from] DbError),
    /// Not this person, or not now.
    #[error(transparent)]
    Denied(#[from] Denied),
    /// The text has gaps.
    #[error("the text has gaps")]
    Gaps(Problems),
    /// It is public already; the page shows it.
    #[error("done before")]
    Already,
}

/// Saves the draft, made from the version the author saw; answers with the new version.
pub(crate) fn save(
    tx: &mut Tx<'_>,
    id: ChallengeId,
    seen: Version,
    account: Account,
) -> Result<Recorded<Version>, Halt> {
    let now = tx.now();
    let challenge = challenges::find(tx.conn(), id)?;
    may_write(tx.actor()?, challenge.organization_id)?;
    decided(&challenge)?;
    delivery(tx.conn(), &challenge)?.fits(account.ending).map_err(Halt::Gaps)?;
    let search_text = account.search_text(&challenge.title);
    let version = match store::find(tx.conn(), id)? {
        None => {
            store::insert(tx.conn(), id, &account, &search_text, now)?;
            Version::FIRST
        }
        Some(standing) if standing.version != seen => return Err(DbError::Stale.into()),
        Some(standing) => {
            let outcome = standing.rewrite(account)?;
            store::save(tx.conn(), id, &outcome, &search_text, now)?;
            outcome.version.next()
        }
    };
    let event = Event::new("outcome.saved", &id).challenge(id);
    Ok(tx.record(event, version)?)
}

/// Makes the outcome public and moves the challenge to its last open stage.
pub(crate) fn publish(tx: &mut Tx<'_>, id: ChallengeId, seen: Version) -> Result<Recorded<()>, Halt> {
    let now = tx.now();
    let challenge = challenges::find(tx.conn(), id)?;
    may_write(tx.actor()?, challenge.organization_id)?;
    let outcome = store::find(tx.conn(), id)?.unwrap_or_else(empty);
    if matches!(outcome.state, OutcomeState::Published { .. }) {
        return Err(Halt::Already);
    }
    let delivery = delivery(tx.conn(), &challenge)?;
    let ending = outcome.account.check(delivery).map_err(Halt::Gaps)?;
    delivery.over()?;
    if outcome.version != seen {
        return Err(DbError::Stale.into());
    }
    let by = tx.actor()?.account;
    store::publish(tx.conn(), id, seen, by, now)?;
    challenges::advance(tx, id, challenge.stage, Stage::Outcome)?;
    if let Some(contract) = pilots::contract_of(tx.conn(), id)? {
        let members = organizations::recipients(tx.conn(), contract.company_id, Role::CompanyMember)?;
        for letter in mail::published(&challenge.reference, members) {
            tx.post(&letter)?;
        }
    }
    let spent = payments::spent(tx.conn(), id)?;
    let event = Event::new("outcome.published", &id)
        .challenge(id)
        .with("ending", ending.as_str())
        .with("spent_cents", spent.get());
    Ok(tx.record(event, ())?)
}

/// Before anything was written.
pub(super) fn empty() -> Outcome {
    Outcome { account: Account::default(), state: OutcomeState::Draft, version: Version::new(0) }
}

/// There is something to write about once it is known whether somebody was chosen.
pub(super) fn decided(challenge: &Challenge) -> Result<(), Denied> {
    match challenge.stage {
        Stage::NoAward | Stage::Contracted | Stage::Outcome | Stage::Archived => Ok(()),
        _ => Err(Denied::because("outcomes-refused-early")),
    }
}

/// How far the delivery is.
pub(super) fn delivery(conn: &mut Conn, challenge: &Challenge) -> Result<Delivery, DbError> {
    let id = challenge.id;
    if challenge.stage == Stage::NoAward {
        return Ok(Delivery::NoAward);
    }
    if pilots::stopped(conn, id)? {
        return Ok(Delivery::Stopped);
    }
    let Some(contract) = pilots::contract_of(conn, id)? else { return Ok(Delivery::NotStarted) };
    if contract.running().is_err() {
        return Ok(Delivery::NotStarted);
    }
    Ok(match (pilots::all_done(conn, id)?, payments::all_paid(conn, id)?) {
        (false, _) => Delivery::Open,
        (true, false) => Delivery::Unpaid,
        (true, true) => Delivery::Settled,
    })
}
