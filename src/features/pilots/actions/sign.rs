//! Signing: the approver offers the contract for the agency, then the company signs and it runs.

use crate::features::organizations;
use crate::kernel::actor::Role;
use crate::kernel::id::ContractId;
use crate::kernel::version::Version;
use crate::platform::audit::Event;
use crate::platform::db::{DbError, Recorded, Tx};

use super::super::domain::{Contract, Signature, Step};
use super::super::policy::{Act, may};
use super::super::{mail, store};
use super::{Halt, parties, post_all, reference};

/// Signs for the agency what the approver has read.
pub(crate) fn offer(tx: &mut Tx<'_>, id: ContractId, seen: Version) -> Result<Recorded<()>, Halt> {
    let standing = store::load(tx.conn(), id)?;
    may(tx.actor()?, Act::Offer, parties(&standing))?;
    let signature = Signature { by: tx.actor()?.account, at: tx.now() };
    let contract = moved(standing.clone().sign_for_agency(signature))?;
    same_text(&standing, seen)?;
    store::save(tx.conn(), &contract)?;
    let reference = reference(tx.conn(), &contract)?;
    let members = organizations::recipients(tx.conn(), contract.company_id, Role::CompanyMember)?;
    post_all(tx, &mail::offered(&contract, &reference, members))?;
    Ok(tx.record(event("contract.offered", &contract), ())?)
}

/// Signs for the company what its member has read; the contract runs from now.
pub(crate) fn sign(tx: &mut Tx<'_>, id: ContractId, seen: Version) -> Result<Recorded<()>, Halt> {
    let standing = store::load(tx.conn(), id)?;
    may(tx.actor()?, Act::Sign, parties(&standing))?;
    let signature = Signature { by: tx.actor()?.account, at: tx.now() };
    let contract = moved(standing.clone().sign_for_company(signature)?)?;
    same_text(&standing, seen)?;
    store::save(tx.conn(), &contract)?;
    let reference = reference(tx.conn(), &contract)?;
    let authors = organizations::recipients(tx.conn(), contract.agency_id, Role::Author)?;
    post_all(tx, &mail::signed(&contract, &reference, authors))?;
    Ok(tx.record(event("contract.signed", &contract), ())?)
}

/// Nobody signs a text that changed while they read it.
fn same_text(contract: &Contract, seen: Version) -> Result<(), DbError> {
    if contract.version == seen { Ok(()) } else { Err(DbError::Stale) }
}

fn moved(step: Step<Contract>) -> Result<Contract, Halt> {
    match step {
        Step::Moved(contract) => Ok(contract),
        Step::Same(_) => Err(Halt::Already),
    }
}

fn event(code: &'static str, contract: &Contract) -> Event {
    Event::new(code, &contract.id).challenge(contract.challenge_id)
}
