//! The web side of contracts; one file per kind of page.

mod contracts;
mod draft;
mod milestones;
mod stop;

pub(super) use contracts::{agency_contract, agency_list, company_contract, company_list, offer, sign};
pub(super) use draft::{draft, draft_form};
pub(super) use milestones::{accept, agency_milestone, company_milestone, deliver, refuse};
pub(super) use stop::{stop, stop_form};

use chrono::{Datelike as _, NaiveDate};
use serde::Deserialize;

use super::actions::Halt;
use super::pages::Days;
use super::policy::{Act, may};
use super::queries::{self, ContractView};
use crate::features::law;
use crate::kernel::actor::Actor;
use crate::kernel::calendar::Zone;
use crate::kernel::id::ContractId;
use crate::kernel::message::Message;
use crate::platform::db::{Conn, DbError};
use crate::platform::web::{Ctx, Failure};

/// A contract in an address.
#[derive(Deserialize)]
pub(super) struct ByContract {
    id: ContractId,
}

/// A milestone in an address: its place in the contract.
#[derive(Deserialize)]
pub(super) struct ByMilestone {
    id: ContractId,
    number: i64,
}

/// A challenge in an address.
#[derive(Deserialize)]
pub(super) struct ByReference {
    reference: String,
}

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

/// A contract somebody may see, with the days its page counts by. A company sees no draft.
async fn seen(ctx: &Ctx, actor: &Actor, id: ContractId) -> Result<(ContractView, Days), Failure> {
    let (today, zone) = (today(ctx), ctx.desk.catalogue.zone());
    let actor = actor.clone();
    let found = ctx.read(move |conn| -> Result<_, Halt> {
        let view = queries::contract(conn, id)?;
        may(&actor, Act::See, view.parties)?;
        if view.stage == super::domain::ContractStage::Draft && actor.organization() == Some(view.parties.company) {
            return Err(DbError::NotFound.into());
        }
        Ok((view, days(conn, today, zone)?))
    });
    Ok(found.await?)
}

fn days(conn: &mut Conn, today: NaiveDate, zone: Zone) -> Result<Days, DbError> {
    // The year of a delivery that waits can be the one before this.
    let holidays = law::holidays(conn, today.year() - 1)?;
    Ok(Days { today, holidays, zone })
}
