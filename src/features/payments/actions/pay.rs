//! The finance officer records a payment. Who approved the award or accepted the work never does.

use super::super::domain::invoice::PayError;
use super::super::domain::{InvoiceState, Payment};
use super::super::forms::Paying;
use super::super::policy::{Act, may};
use super::super::{mail, queries, store};
use super::{Halt, hands, post_all};
use crate::features::organizations;
use crate::kernel::actor::Role;
use crate::kernel::calendar::Zone;
use crate::kernel::id::InvoiceId;
use crate::platform::audit::Event;
use crate::platform::db::{Recorded, Tx};

/// Records the payment, with the interest it brought when it was late.
pub(crate) fn pay(tx: &mut Tx<'_>, id: InvoiceId, paying: Paying, zone: Zone) -> Result<Recorded<()>, Halt> {
    let (actor, today) = (tx.actor()?, zone.day(tx.now()));
    let invoice = store::load(tx.conn(), id)?;
    let (hands, milestone) = hands(tx.conn(), &invoice)?;
    may(actor, Act::Pay, hands)?;
    let payment = Payment { on: paying.on, reference: paying.reference, by: actor.account };
    if let InvoiceState::Paid { payment: standing, .. } = &invoice.state
        && (standing.on, &standing.reference) == (payment.on, &payment.reference)
    {
        return Err(Halt::Already);
    }
    let tariff = queries::tariff(tx.conn(), today)?;
    let paid = invoice.pay(payment, today, &tariff).map_err(|refused| match refused {
        PayError::Denied(denied) => Halt::Denied(denied),
        PayError::Day(problems) => Halt::Problems(problems),
    })?;
    store::save(tx.conn(), &paid)?;
    let members = organizations::recipients(tx.conn(), paid.company_id, Role::CompanyMember)?;
    post_all(tx, &mail::paid(&paid, members))?;
    let mut event = Event::new("invoice.paid", &id).challenge(milestone.challenge_id);
    if let InvoiceState::Paid { payment, interest, fixed_sum } = &paid.state {
        event = event
            .with("on", payment.on.to_string())
            .with("reference", payment.reference.as_str())
            .with("gross_cents", paid.gross().get())
            .with("interest_cents", interest.get())
            .with("fixed_cents", fixed_sum.get());
    }
    Ok(tx.record(event, ())?)
}
