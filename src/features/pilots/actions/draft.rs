//! The author writes the contract of an award, or changes it while nobody of the company signed.

use chrono::NaiveDate;

use crate::features::{challenges, decisions, organizations};
use crate::kernel::actor::Role;
use crate::kernel::id::{ChallengeId, ContractId, MilestoneId};
use crate::kernel::refusal::Denied;
use crate::kernel::version::Version;
use crate::platform::audit::Event;
use crate::platform::db::{Conn, DbError, Recorded, Tx};

use super::super::domain::{Contract, ContractState, Planned, Terms};
use super::super::policy::{Act, Parties, may};
use super::super::{mail, store};
use super::{Halt, parties, post_all};

/// An award whose letters are out.
pub(in super::super) fn awarded(conn: &mut Conn, id: ChallengeId) -> Result<decisions::Award, Halt> {
    let award = decisions::award(conn, id)?.ok_or_else(|| Denied::because("pilots-refused-no-award"))?;
    // Nobody is told "no" without reasons, and nothing is signed before everybody was told.
    if award.letters_sent_at.is_none() {
        return Err(Denied::because("pilots-refused-letters").into());
    }
    Ok(award)
}

/// Saves the draft, made from the version the author saw.
#[expect(clippy::single_match_else, reason = "a contract there is and one to make weigh the same")]
pub(crate) fn draft(
    tx: &mut Tx<'_>,
    id: ChallengeId,
    seen: Version,
    terms: &Terms,
    today: NaiveDate,
) -> Result<Recorded<ContractId>, Halt> {
    let actor = tx.actor()?;
    let challenge = challenges::find(tx.conn(), id)?;
    let agency = challenge.organization_id;
    may(actor, Act::Draft, Parties { agency, company: agency, drafted_by: actor.account })?;
    let award = awarded(tx.conn(), id)?;
    terms.check(award.amount, today)?;
    let contract = match store::find_of(tx.conn(), id)? {
        Some(standing) => change(tx, standing, seen, terms)?,
        None => {
            let contract = Contract {
                id: tx.fresh_id(),
                challenge_id: id,
                agency_id: agency,
                company_id: award.company_id,
                amount: award.amount,
                vat_basis_points: terms.vat_basis_points,
                term_days: terms.term_days,
                drafted_by: actor.account,
                state: ContractState::Draft,
                version: Version::FIRST,
            };
            create(tx, contract, terms)?
        }
    };
    let approvers = organizations::recipients(tx.conn(), agency, Role::Approver)?;
    post_all(tx, &mail::drafted(&contract, &challenge.reference, approvers))?;
    let event = Event::new("contract.drafted", &contract.id)
        .challenge(id)
        .with("amount_cents", contract.amount.get())
        .with("term_days", terms.term_days)
        .with("regime", terms.regime.as_str());
    Ok(tx.record(event, contract.id)?)
}

fn create(tx: &mut Tx<'_>, contract: Contract, terms: &Terms) -> Result<Contract, Halt> {
    let now = tx.now();
    store::insert(tx.conn(), &contract, terms, "EUR", now)?;
    let planned = named(tx, terms);
    store::insert_planned(tx.conn(), contract.id, &planned)?;
    challenges::advance(tx, contract.challenge_id, challenges::Stage::Decision, challenges::Stage::Contracted)?;
    Ok(contract)
}

fn change(tx: &mut Tx<'_>, standing: Contract, seen: Version, terms: &Terms) -> Result<Contract, Halt> {
    may(tx.actor()?, Act::Draft, parties(&standing))?;
    if standing.version != seen {
        return Err(DbError::Stale.into());
    }
    let by = tx.actor()?.account;
    let contract = Contract { drafted_by: by, ..standing.revise()? };
    store::revise(tx.conn(), &contract, terms)?;
    let planned = named(tx, terms);
    store::replace_planned(tx.conn(), contract.id, &planned)?;
    Ok(Contract { version: contract.version.next(), ..contract })
}

fn named<'a>(tx: &Tx<'_>, terms: &'a Terms) -> Vec<(MilestoneId, &'a Planned)> {
    terms.milestones.iter().map(|planned| (tx.fresh_id(), planned)).collect()
}
