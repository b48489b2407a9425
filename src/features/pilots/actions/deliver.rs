//! The company hands over evidence for a milestone.

use crate::features::organizations;
use crate::kernel::actor::Role;
use crate::kernel::digest::Digest;
use crate::kernel::id::ContractId;
use crate::platform::audit::Event;
use crate::platform::db::{Recorded, Tx};

use super::super::domain::{Evidence, MilestoneState, Step};
use super::super::policy::{Act, may};
use super::super::{mail, store};
use super::{Halt, parties, post_all, reference};

/// Hands over evidence for the milestone at this place of the contract; answers with its round.
pub(crate) fn deliver(
    tx: &mut Tx<'_>,
    id: ContractId,
    position: i64,
    evidence: Evidence,
) -> Result<Recorded<i64>, Halt> {
    let contract = store::load(tx.conn(), id)?;
    may(tx.actor()?, Act::Deliver, parties(&contract))?;
    contract.running()?;
    let milestone = store::load_at(tx.conn(), id, position)?;
    let delivered = milestone.deliver(tx.fresh_id(), evidence, tx.actor()?.account, tx.now())?;
    let Step::Moved(milestone) = delivered else { return Err(Halt::Already) };
    let MilestoneState::Delivered(delivery) = &milestone.state else { return Err(Halt::Already) };
    store::insert_delivery(tx.conn(), milestone.id, delivery)?;
    store::save_milestone(tx.conn(), &milestone)?;
    let reference = reference(tx.conn(), &contract)?;
    let authors = organizations::recipients(tx.conn(), contract.agency_id, Role::Author)?;
    post_all(tx, &mail::delivered(&contract, &milestone, delivery, &reference, authors))?;
    let digest = Digest::of_parts([delivery.evidence.text.as_str(), delivery.evidence.link.as_str()]);
    let event = Event::new("milestone.delivered", &milestone.id)
        .challenge(contract.challenge_id)
        .with("position", position)
        .with("round", delivery.round)
        .with("digest", digest.as_str());
    Ok(tx.record(event, delivery.round)?)
}
