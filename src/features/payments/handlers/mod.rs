//! The web side of payments.

mod agencies;
mod desk;
mod invoices;

pub(super) use agencies::{agencies, agency};
pub(super) use desk::{dispute, dispute_form, finance_invoice, pay, resume, worklist};
pub(super) use invoices::{agency_invoice, company_invoice, record, record_form};

use chrono::NaiveDate;

use super::actions::Halt;
use super::queries::{self, InvoiceView};
use crate::kernel::actor::Actor;
use crate::kernel::id::InvoiceId;
use crate::kernel::message::Message;
use crate::platform::web::{Ctx, Failure};

impl From<Halt> for Failure {
    fn from(halt: Halt) -> Self {
        match halt {
            Halt::Db(error) => error.into(),
            Halt::Denied(denied) => denied.into(),
            Halt::Problems(problems) => {
                let first = problems.iter().next().map(|problem| problem.message.clone());
                Self::Refused(first.unwrap_or_else(|| Message::new("platform-changed-meanwhile")))
            }
            Halt::Already => Self::Refused(Message::new("platform-changed-meanwhile")),
        }
    }
}

/// The day it is where the instance is.
fn today(ctx: &Ctx) -> NaiveDate {
    ctx.desk.catalogue.zone().day(ctx.now())
}

/// The result of an act done before is the result of the first time.
fn once<T>(done: Result<T, Halt>) -> Result<(), Halt> {
    match done {
        Ok(_) | Err(Halt::Already) => Ok(()),
        Err(halt) => Err(halt),
    }
}

/// An invoice somebody may see.
async fn seen(ctx: &Ctx, actor: &Actor, id: InvoiceId) -> Result<InvoiceView, Failure> {
    let (actor, today) = (actor.clone(), today(ctx));
    Ok(ctx.read(move |conn| queries::invoice(conn, &actor, id, today)).await?)
}
