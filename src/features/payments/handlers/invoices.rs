//! The same clock for both sides, and the page on which the company records an invoice.

use actix_web::web::Path;
use serde::Deserialize;

use super::super::actions::Halt;
use super::super::pages::{InvoicePage, RecordPage, Side};
use super::super::queries::Recording;
use super::super::{actions, forms, queries};
use super::{seen, today};
use crate::kernel::actor::Actor;
use crate::kernel::id::{ContractId, InvoiceId};
use crate::kernel::message::Message;
use crate::kernel::refusal::Problems;
use crate::platform::db::Scope;
use crate::platform::web::{Agency, Answer, As, Company, Ctx, Failure, Fields, FormView, Posted};

/// An invoice of a contract in an address.
#[derive(Deserialize)]
pub(in super::super) struct ByBoth {
    id: ContractId,
    invoice: InvoiceId,
}

/// A milestone in an address.
#[derive(Deserialize)]
pub(in super::super) struct ByMilestone {
    id: ContractId,
    number: i64,
}

pub(in super::super) async fn company_invoice(who: As<Company>, at: Path<ByBoth>) -> Answer {
    show(&who, who.actor(), Side::Company, &at).await
}

pub(in super::super) async fn agency_invoice(who: As<Agency>, at: Path<ByBoth>) -> Answer {
    show(&who, who.actor(), Side::Agency, &at).await
}

async fn show(ctx: &Ctx, actor: &Actor, side: Side, at: &ByBoth) -> Answer {
    let view = seen(ctx, actor, at.invoice).await?;
    if view.invoice.contract_id != at.id {
        return Err(Failure::NotFound);
    }
    let space = if side == Side::Company { "company" } else { "agency" };
    let title = Message::new("payments-invoice-title").with("number", view.invoice.number.as_str());
    let l = ctx.layout_titled(title).crumb_named(view.reference.as_str(), &format!("/{space}/contracts/{}", at.id));
    ctx.show(&InvoicePage::new(l, FormView::fresh(ctx), actor, side, &view, today(ctx)))
}

pub(in super::super) async fn record_form(who: As<Company>, at: Path<ByMilestone>) -> Answer {
    let recording = recording(&who, &at).await?;
    if let Some(invoice) = recording.standing {
        return who.go(&format!("/company/contracts/{}/invoices/{invoice}", at.id));
    }
    let fields = Fields::default().with("vat", recording.vat_basis_points);
    let form = FormView::filled(&who, fields);
    who.show(&page(&who, &at, &recording, form))
}

pub(in super::super) async fn record(who: As<Company>, at: Path<ByMilestone>, form: Posted) -> Answer {
    let recording = recording(&who, &at).await?;
    let again = |problems: Problems| {
        let form = FormView::refused(&who, &form.fields, problems);
        who.show_again(&page(&who, &at, &recording, form))
    };
    let bill = match forms::bill(&form.fields) {
        Ok(bill) => bill,
        Err(problems) => return again(problems),
    };
    let (milestone, zone) = (recording.milestone, who.desk.catalogue.zone());
    let path = |invoice: InvoiceId| format!("/company/contracts/{}/invoices/{invoice}", at.id);
    match (
        who.write(Scope::Contract(at.id), move |tx| actions::record(tx, milestone, bill, zone)).await,
        recording.standing,
    ) {
        (Ok(invoice), _) | (Err(Halt::Already), Some(invoice)) => {
            who.go_saying(&path(invoice), "payments-notice-recorded")
        }
        (Err(Halt::Problems(problems)), _) => again(problems),
        (Err(halt), _) => Err(halt.into()),
    }
}

async fn recording(who: &As<Company>, at: &ByMilestone) -> Result<Recording, Failure> {
    let (actor, contract, number) = (who.actor().clone(), at.id, at.number);
    Ok(who.read(move |conn| queries::recording(conn, &actor, contract, number)).await?)
}

fn page(who: &As<Company>, at: &ByMilestone, recording: &Recording, form: FormView) -> RecordPage {
    let path = format!("/company/contracts/{}/milestones/{}", at.id, at.number);
    let l = who
        .layout("payments-record-title")
        .refused(form.is_refused())
        .crumb_named(recording.reference.as_str(), &format!("/company/contracts/{}", at.id))
        .crumb_named(recording.title.as_str(), &path);
    let action = l.url(&format!("{path}/invoice"));
    RecordPage::new(l, form, recording, action)
}
