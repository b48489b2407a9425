//! The agency answers a delivery: it accepts, or it refuses with reasons and the company may come back.

use crate::features::organizations;
use crate::kernel::actor::Role;
use crate::kernel::id::ContractId;
use crate::kernel::refusal::Denied;
use crate::platform::audit::Event;
use crate::platform::db::{Recorded, Tx};

use super::super::domain::{Answer, Contract, Milestone, MilestoneState, Step};
use super::super::policy::{Act, may};
use super::super::{mail, store};
use super::{Halt, parties, post_all, reference};

/// Accepts the round the person read. Its date starts the payment term, together with the invoice.
pub(crate) fn accept(tx: &mut Tx<'_>, id: ContractId, position: i64, round: i64) -> Result<Recorded<()>, Halt> {
    answer(tx, id, position, |milestone, answer| milestone.accept(round, answer), String::new())
}

/// Refuses the round the person read.
pub(crate) fn refuse(
    tx: &mut Tx<'_>,
    id: ContractId,
    position: i64,
    round: i64,
    reasons: String,
) -> Result<Recorded<()>, Halt> {
    answer(tx, id, position, |milestone, answer| milestone.refuse(round, answer), reasons)
}

fn answer(
    tx: &mut Tx<'_>,
    id: ContractId,
    position: i64,
    step: impl FnOnce(Milestone, Answer) -> Result<Step<Milestone>, Denied>,
    reasons: String,
) -> Result<Recorded<()>, Halt> {
    let contract = store::load(tx.conn(), id)?;
    may(tx.actor()?, Act::Answer, parties(&contract))?;
    let milestone = store::load_at(tx.conn(), id, position)?;
    let answer = Answer { by: tx.actor()?.account, at: tx.now(), reasons };
    let Step::Moved(milestone) = step(milestone, answer)? else { return Err(Halt::Already) };
    contract.running()?;
    keep(tx, &contract, &milestone)
}

fn keep(tx: &mut Tx<'_>, contract: &Contract, milestone: &Milestone) -> Result<Recorded<()>, Halt> {
    let (delivery, answer, code) = match &milestone.state {
        MilestoneState::Accepted(delivery, answer) => (delivery, answer, "milestone.accepted"),
        MilestoneState::Returned(delivery, answer) => (delivery, answer, "milestone.refused"),
        MilestoneState::Planned | MilestoneState::Delivered(_) | MilestoneState::Dropped => {
            return Err(Halt::Already);
        }
    };
    store::answer_delivery(tx.conn(), delivery, milestone.stage(), answer)?;
    store::save_milestone(tx.conn(), milestone)?;
    let reference = reference(tx.conn(), contract)?;
    let members = organizations::recipients(tx.conn(), contract.company_id, Role::CompanyMember)?;
    post_all(tx, &mail::answered(contract, milestone, delivery.round, &reference, members))?;
    let event = Event::new(code, &milestone.id)
        .challenge(contract.challenge_id)
        .with("position", milestone.position)
        .with("round", delivery.round)
        .with("reasons", answer.reasons.as_str());
    Ok(tx.record(event, ())?)
}
