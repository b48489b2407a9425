//! The desk of a finance officer: the list, one invoice, payment, dispute.

use actix_web::web::Path;
use serde::Deserialize;

use super::super::actions::Halt;
use super::super::pages::{DisputePage, InvoicePage, Side, WorklistPage};
use super::super::policy::{Act, may};
use super::super::{actions, forms, queries};
use super::{once, seen, today};
use crate::kernel::id::{ContractId, InvoiceId};
use crate::kernel::message::Message;
use crate::kernel::refusal::Problems;
use crate::platform::db::{DbError, Scope};
use crate::platform::web::{Answer, As, Failure, Fields, Finance, FormView, Posted};

/// An invoice in an address.
#[derive(Deserialize)]
pub(in super::super) struct ByInvoice {
    id: InvoiceId,
}

pub(in super::super) async fn worklist(who: As<Finance>) -> Answer {
    let agency = who.actor().organization().ok_or(Failure::NotFound)?;
    let (open, paid) = who.read::<_, DbError, _>(move |conn| queries::worklist(conn, agency)).await?;
    who.show(&WorklistPage::new(who.layout("payments-worklist-title"), open, paid, today(&who)))
}

pub(in super::super) async fn finance_invoice(who: As<Finance>, path: Path<ByInvoice>) -> Answer {
    let day = Fields::default().with_day("paid", Some(today(&who)));
    let page = page(&who, path.id, FormView::filled(&who, day)).await?;
    who.show(&page)
}

async fn page(who: &As<Finance>, id: InvoiceId, form: FormView) -> Result<InvoicePage, Failure> {
    let view = seen(who, who.actor(), id).await?;
    let title = Message::new("payments-invoice-title").with("number", view.invoice.number.as_str());
    let l = who.layout_titled(title).refused(form.is_refused()).crumb("payments-worklist-title", "/finance");
    Ok(InvoicePage::new(l, form, who.actor(), Side::Finance, &view, today(who)))
}

/// The contract of an invoice: its scope is what a change of the invoice has to itself.
async fn contract(who: &As<Finance>, id: InvoiceId) -> Result<ContractId, Failure> {
    Ok(seen(who, who.actor(), id).await?.invoice.contract_id)
}

pub(in super::super) async fn pay(who: As<Finance>, path: Path<ByInvoice>, form: Posted) -> Answer {
    let id = path.id;
    let paying = match forms::paying(&form.fields) {
        Ok(paying) => paying,
        Err(problems) => return again(&who, id, &form.fields, problems).await,
    };
    let (scope, zone) = (Scope::Contract(contract(&who, id).await?), who.desk.catalogue.zone());
    match once(who.write(scope, move |tx| actions::pay(tx, id, paying, zone)).await) {
        Err(Halt::Problems(problems)) => again(&who, id, &form.fields, problems).await,
        done => {
            done?;
            who.go_saying(&format!("/finance/invoices/{id}"), "payments-notice-paid")
        }
    }
}

async fn again(who: &As<Finance>, id: InvoiceId, fields: &Fields, problems: Problems) -> Answer {
    let page = page(who, id, FormView::refused(who, fields, problems)).await?;
    who.show_again(&page)
}

pub(in super::super) async fn dispute_form(who: As<Finance>, path: Path<ByInvoice>) -> Answer {
    let page = dispute_page(&who, path.id, FormView::fresh(&who)).await?;
    who.show(&page)
}

pub(in super::super) async fn dispute(who: As<Finance>, path: Path<ByInvoice>, form: Posted) -> Answer {
    let id = path.id;
    let reason = match forms::reason(&form.fields) {
        Ok(reason) => reason,
        Err(problems) => {
            let page = dispute_page(&who, id, FormView::refused(&who, &form.fields, problems)).await?;
            return who.show_again(&page);
        }
    };
    let (scope, zone) = (Scope::Contract(contract(&who, id).await?), who.desk.catalogue.zone());
    once(who.write(scope, move |tx| actions::dispute(tx, id, &reason, zone)).await)?;
    who.go_saying(&format!("/finance/invoices/{id}"), "payments-notice-disputed")
}

async fn dispute_page(who: &As<Finance>, id: InvoiceId, form: FormView) -> Result<DisputePage, Failure> {
    let view = seen(who, who.actor(), id).await?;
    may(who.actor(), Act::Dispute, view.hands)?;
    view.invoice.clone().dispute(today(who))?;
    let title = Message::new("payments-dispute-title").with("number", view.invoice.number.as_str());
    let path = format!("/finance/invoices/{id}");
    let l = who
        .layout_titled(title)
        .refused(form.is_refused())
        .crumb("payments-worklist-title", "/finance")
        .crumb_named(view.invoice.number.as_str(), &path);
    Ok(DisputePage {
        action: l.url(&format!("{path}/dispute")),
        back: l.url(&path),
        left: l.tn("payments-dispute-left", view.invoice.clock().days_left(today(who))),
        form,
        l,
    })
}

pub(in super::super) async fn resume(who: As<Finance>, path: Path<ByInvoice>, _form: Posted) -> Answer {
    let id = path.id;
    let (scope, zone) = (Scope::Contract(contract(&who, id).await?), who.desk.catalogue.zone());
    once(who.write(scope, move |tx| actions::resume(tx, id, zone)).await)?;
    who.go_saying(&format!("/finance/invoices/{id}"), "payments-notice-resumed")
}
