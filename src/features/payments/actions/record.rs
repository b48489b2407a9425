//! The company records the invoice of an accepted milestone. From today the payment term runs.

use super::super::domain::{Invoice, InvoiceState};
use super::super::forms::Bill;
use super::super::policy::{Act, Hands, may};
use super::super::{mail, store};
use super::{Halt, post_all};
use crate::features::{organizations, pilots};
use crate::kernel::actor::Role;
use crate::kernel::calendar::Zone;
use crate::kernel::id::{InvoiceId, MilestoneId};
use crate::kernel::message::Message;
use crate::kernel::refusal::{Denied, Problems};
use crate::kernel::version::Version;
use crate::platform::audit::Event;
use crate::platform::db::{DbError, Recorded, Tx};

/// Records the invoice. The amount is the milestone's: nobody can invoice more than was accepted.
pub(crate) fn record(
    tx: &mut Tx<'_>,
    milestone: MilestoneId,
    bill: Bill,
    zone: Zone,
) -> Result<Recorded<InvoiceId>, Halt> {
    let (actor, now) = (tx.actor()?, tx.now());
    let contract = pilots::contract_by_milestone(tx.conn(), milestone)?;
    let (agency, company) = (contract.agency_id, contract.company_id);
    may(actor, Act::Invoice, Hands { agency, company, approved_by: None, accepted_by: None })?;
    let accepted = pilots::accepted(tx.conn(), milestone)?;
    let accepted = accepted.ok_or_else(|| Denied::because("payments-refused-not-accepted"))?;
    if let Some(standing) = store::find_of(tx.conn(), milestone)? {
        return Err(again(&standing, &bill));
    }
    let invoice = Invoice {
        id: tx.fresh_id(),
        contract_id: accepted.contract_id,
        milestone_id: milestone,
        company_id: company,
        agency_id: agency,
        number: bill.number,
        net: accepted.amount,
        vat_basis_points: bill.vat_basis_points,
        vat: accepted.amount.share(bill.vat_basis_points),
        accepted_on: zone.day(accepted.accepted_at),
        received_on: zone.day(now),
        term_days: accepted.term_days,
        disputed_days: 0,
        state: InvoiceState::Running,
        version: Version::FIRST,
    };
    store::insert(tx.conn(), &invoice, actor.account, now).map_err(|error| taken(error, &invoice.number))?;
    let officers = organizations::recipients(tx.conn(), agency, Role::Finance)?;
    post_all(tx, &mail::recorded(&invoice, invoice.clock().due_on(invoice.received_on), officers))?;
    let event = Event::new("invoice.recorded", &invoice.id)
        .challenge(accepted.challenge_id)
        .with("number", invoice.number.as_str())
        .with("net_cents", invoice.net.get())
        .with("vat_cents", invoice.vat.get());
    Ok(tx.record(event, invoice.id)?)
}

/// The same invoice twice is one; another number for the same milestone is a second invoice, which is refused.
fn again(standing: &Invoice, bill: &Bill) -> Halt {
    if standing.number == bill.number {
        return Halt::Already;
    }
    let message = Message::new("payments-refused-invoiced").with("number", standing.number.as_str());
    Halt::Problems(Problems::one("number", message))
}

/// A number the company used before: the same bill twice, or a slip.
fn taken(error: DbError, number: &str) -> Halt {
    match error {
        DbError::Duplicate(index) if index == "uq_invoices__company_id__number" => {
            let message = Message::new("payments-refused-number").with("number", number);
            Halt::Problems(Problems::one("number", message))
        }
        other => other.into(),
    }
}
