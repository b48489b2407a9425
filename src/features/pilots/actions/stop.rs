//! The agency stops a test early, without blame: with a reason and with what is known now.

use crate::features::organizations;
use crate::kernel::actor::Role;
use crate::kernel::id::ContractId;
use crate::platform::audit::Event;
use crate::platform::db::{Recorded, Tx};

use super::super::domain::{Signature, Step, StopReason};
use super::super::policy::{Act, may};
use super::super::{mail, store};
use super::{Halt, parties, post_all, reference};

/// Stops the contract. What was accepted is paid; what is open is given up.
pub(crate) fn stop(tx: &mut Tx<'_>, id: ContractId, why: StopReason) -> Result<Recorded<()>, Halt> {
    let contract = store::load(tx.conn(), id)?;
    may(tx.actor()?, Act::Stop, parties(&contract))?;
    let milestones = store::list_milestones(tx.conn(), id)?;
    let stopped = Signature { by: tx.actor()?.account, at: tx.now() };
    let Step::Moved(contract) = contract.stop(&milestones, stopped, why.clone())? else { return Err(Halt::Already) };
    store::save(tx.conn(), &contract)?;
    for milestone in milestones {
        if let Step::Moved(dropped) = milestone.drop_open() {
            store::save_milestone(tx.conn(), &dropped)?;
        }
    }
    let reference = reference(tx.conn(), &contract)?;
    let members = organizations::recipients(tx.conn(), contract.company_id, Role::CompanyMember)?;
    post_all(tx, &mail::stopped(&contract, &reference, members))?;
    let event = Event::new("contract.stopped", &contract.id)
        .challenge(contract.challenge_id)
        .with("reason", why.reason)
        .with("lessons", why.lessons);
    Ok(tx.record(event, ())?)
}
