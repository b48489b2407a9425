//! A dispute stops the clock, with a reason the company reads; when it is over the clock runs on.

use super::super::domain::InvoiceState;
use super::super::policy::{Act, may};
use super::super::{mail, store};
use super::{Halt, hands, post_all};
use crate::features::organizations;
use crate::kernel::actor::Role;
use crate::kernel::calendar::Zone;
use crate::kernel::id::InvoiceId;
use crate::platform::audit::Event;
use crate::platform::db::{Recorded, Tx};

/// Stops the clock.
pub(crate) fn dispute(tx: &mut Tx<'_>, id: InvoiceId, reason: &str, zone: Zone) -> Result<Recorded<()>, Halt> {
    let (actor, today) = (tx.actor()?, zone.day(tx.now()));
    let invoice = store::load(tx.conn(), id)?;
    let (hands, milestone) = hands(tx.conn(), &invoice)?;
    may(actor, Act::Dispute, hands)?;
    if store::open_dispute(tx.conn(), id)?.as_deref() == Some(reason) {
        return Err(Halt::Already);
    }
    let disputed = invoice.dispute(today)?;
    store::save(tx.conn(), &disputed)?;
    store::insert_dispute(tx.conn(), id, reason, actor.account, today)?;
    let members = organizations::recipients(tx.conn(), disputed.company_id, Role::CompanyMember)?;
    let left = disputed.clock().days_left(today);
    post_all(tx, &mail::disputed(&disputed, left, members))?;
    let event = Event::new("invoice.disputed", &id).challenge(milestone.challenge_id).with("reason", reason);
    Ok(tx.record(event, ())?)
}

/// Lets the clock run on.
pub(crate) fn resume(tx: &mut Tx<'_>, id: InvoiceId, zone: Zone) -> Result<Recorded<()>, Halt> {
    let (actor, today) = (tx.actor()?, zone.day(tx.now()));
    let invoice = store::load(tx.conn(), id)?;
    let (hands, milestone) = hands(tx.conn(), &invoice)?;
    may(actor, Act::Dispute, hands)?;
    if invoice.state == InvoiceState::Running && invoice.version != crate::kernel::version::Version::FIRST {
        return Err(Halt::Already);
    }
    let running = invoice.resume(today)?;
    store::save(tx.conn(), &running)?;
    store::close_dispute(tx.conn(), id, actor.account, today)?;
    let members = organizations::recipients(tx.conn(), running.company_id, Role::CompanyMember)?;
    post_all(tx, &mail::resumed(&running, running.clock().due_on(today), members))?;
    let event = Event::new("invoice.resumed", &id)
        .challenge(milestone.challenge_id)
        .with("disputed_days", running.disputed_days);
    Ok(tx.record(event, ())?)
}
