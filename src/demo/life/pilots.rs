//! The contract is written and signed; then deliveries, answers, invoices and payments follow each other in time.

use chrono::{NaiveDate, TimeDelta};

use crate::features::payments::world::{self as payments, Bill, Paying};
use crate::features::pilots::find_contract;
use crate::features::pilots::world::{self as pilots, Evidence, Planned, Regime, Terms};
use crate::kernel::actor::{Actor, Role};
use crate::kernel::calendar::days_after;
use crate::kernel::id::{ContractId, InvoiceId, MilestoneId};
use crate::kernel::instant::Instant;
use crate::kernel::version::Version;

use super::super::LiveError;
use super::super::script::{Answer, Delivery, Invoice, Milestone, Sequel};
use super::super::store;
use super::{Life, Telling};

/// Days to check and pay, as the law has it when the contract says nothing else.
const TERM: i64 = 30;
/// The usual rate, in basis points.
const VAT: i64 = 2_100;

/// What happens while a contract runs; the number is the place in the script.
#[derive(Debug, Clone, Copy)]
enum Doing<'a> {
    Deliver(&'a Delivery),
    Answer(&'a Delivery, i64),
    Bill(&'a Invoice),
    Pay(&'a Invoice),
}

/// A running contract and its people.
struct Running {
    contract: ContractId,
    milestones: Vec<MilestoneId>,
    author: Actor,
    finance: Actor,
    company: Actor,
    /// The invoices by the number the company gave them.
    invoices: Vec<(String, InvoiceId)>,
}

pub(super) fn run(life: &mut Life<'_>, telling: &Telling<'_>, sequel: &Sequel) -> Result<(), LiveError> {
    let told = &telling.story.challenge;
    let Some(signed) = told.days_ago.contracted else { return Ok(()) };
    let winner = sequel.decision.as_ref().map_or("", |decision| decision.winner.as_str());
    let company = life.anybody(Role::CompanyMember, winner)?;
    let author = life.person(&told.author, Role::Author, Some(&told.agency))?;
    let contract = sign(life, telling, sequel, (&author, &company, signed))?;
    let milestones = store::milestones(life.tools.conn, contract)?;
    let finance = life.person(&told.finance, Role::Finance, Some(&told.agency))?;
    let mut running = Running { contract, milestones, author, finance, company, invoices: Vec::new() };
    let mut plan = plan(life, sequel);
    plan.sort_by_key(|(at, _)| *at);
    for (at, doing) in plan {
        life.move_to(at);
        life.wait(2);
        match doing {
            Doing::Deliver(delivery) => deliver(life, &running, delivery)?,
            Doing::Answer(delivery, round) => answer(life, &running, delivery, round)?,
            Doing::Bill(invoice) => bill(life, &mut running, invoice)?,
            Doing::Pay(invoice) => pay(life, &running, invoice)?,
        }
    }
    Ok(())
}

/// Written a day after the letters, offered by the approver, signed by the company.
fn sign(
    life: &mut Life<'_>,
    telling: &Telling<'_>,
    sequel: &Sequel,
    (author, company, signed): (&Actor, &Actor, i64),
) -> Result<ContractId, LiveError> {
    let told = &telling.story.challenge;
    let zone = life.calendar.days.zone;
    let approver = life.person(&told.approver, Role::Approver, Some(&told.agency))?;
    life.wait(26 * 60);
    let start = zone.day(life.calendar.days_ago(signed, &told.key));
    let terms = terms(life, sequel, start)?;
    let today = zone.day(life.at);
    let id = life.act("write a contract", author, |tx| pilots::draft(tx, telling.id, Version::FIRST, &terms, today))?;
    life.move_to(life.calendar.days_ago(signed, &told.key).plus(-TimeDelta::hours(20)));
    let seen = find_contract(life.tools.conn, id)?.version;
    life.act("offer", &approver, |tx| pilots::offer(tx, id, seen))?;
    life.move_to_day(signed);
    let seen = find_contract(life.tools.conn, id)?.version;
    life.act("sign", company, |tx| pilots::sign(tx, id, seen))?;
    Ok(id)
}

fn terms(life: &Life<'_>, sequel: &Sequel, start: NaiveDate) -> Result<Terms, LiveError> {
    let planned = |told: &Milestone| Planned {
        title: told.title.clone(),
        acceptance: told.acceptance.clone(),
        amount: told.amount,
        due_on: days_after(start, u64::try_from(told.days).unwrap_or_default()),
    };
    let milestones: Vec<Planned> = sequel.milestones.iter().map(planned).collect();
    let three = |_: Vec<Planned>| life.unknown("plan of three milestones in", &life.telling);
    let milestones = milestones.try_into().map_err(three)?;
    Ok(Terms {
        milestones,
        term_days: TERM,
        term_reason: String::new(),
        regime: Regime::ExecutionRules,
        vat_basis_points: VAT,
    })
}

fn plan<'a>(life: &Life<'_>, sequel: &'a Sequel) -> Vec<(Instant, Doing<'a>)> {
    let day = |days: i64| life.calendar.days_ago(days, &life.telling);
    let mut plan = Vec::new();
    for (place, delivery) in sequel.deliveries.iter().enumerate() {
        let earlier = sequel.deliveries.iter().take(place).filter(|before| before.milestone == delivery.milestone);
        let round = i64::try_from(earlier.count()).unwrap_or_default() + 1;
        plan.push((day(delivery.delivered_days_ago), Doing::Deliver(delivery)));
        if let Some(answered) = delivery.answered_days_ago.filter(|_| delivery.answer != Answer::Waiting) {
            plan.push((day(answered), Doing::Answer(delivery, round)));
        }
    }
    for invoice in &sequel.invoices {
        plan.push((day(invoice.received_days_ago), Doing::Bill(invoice)));
        if let Some(after) = invoice.paid_after_days {
            plan.push((day(invoice.received_days_ago - after), Doing::Pay(invoice)));
        }
    }
    plan
}

fn deliver(life: &mut Life<'_>, running: &Running, told: &Delivery) -> Result<(), LiveError> {
    let evidence = Evidence { text: told.evidence.clone(), link: String::new() };
    life.act("deliver", &running.company, |tx| pilots::deliver(tx, running.contract, told.milestone, evidence))?;
    Ok(())
}

fn answer(life: &mut Life<'_>, running: &Running, told: &Delivery, round: i64) -> Result<(), LiveError> {
    let (id, place) = (running.contract, told.milestone);
    if told.answer == Answer::Accepted {
        return life.act("accept", &running.author, |tx| pilots::accept(tx, id, place, round));
    }
    life.act("refuse", &running.author, |tx| pilots::refuse(tx, id, place, round, told.reasons.clone()))
}

fn bill(life: &mut Life<'_>, running: &mut Running, told: &Invoice) -> Result<(), LiveError> {
    let place = usize::try_from(told.milestone - 1).unwrap_or_default();
    let milestone = running.milestones.get(place).copied();
    let milestone = milestone.ok_or_else(|| life.unknown("milestone", &told.milestone.to_string()))?;
    let bill = Bill { number: told.number.clone(), vat_basis_points: VAT };
    let zone = life.calendar.days.zone;
    let id = life.act("bill", &running.company, |tx| payments::record(tx, milestone, bill, zone))?;
    running.invoices.push((told.number.clone(), id));
    Ok(())
}

fn pay(life: &mut Life<'_>, running: &Running, told: &Invoice) -> Result<(), LiveError> {
    let known = running.invoices.iter().find(|(number, _)| *number == told.number);
    let (_, id) = known.ok_or_else(|| life.unknown("invoice", &told.number))?;
    let zone = life.calendar.days.zone;
    let paying = Paying { on: zone.day(life.at), reference: format!("PAY {}", told.number) };
    life.act("pay", &running.finance, |tx| payments::pay(tx, *id, paying, zone))
}
