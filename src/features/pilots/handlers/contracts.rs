//! Lists of contracts, one contract, and the two signatures.

use actix_web::web::Path;

use super::super::actions;
use super::super::pages::{ContractPage, ListPage, Side};
use super::super::queries;
use super::{ByContract, once, seen};
use crate::kernel::actor::Actor;
use crate::kernel::id::ContractId;
use crate::kernel::message::Message;
use crate::platform::db::{DbError, Scope};
use crate::platform::web::{Agency, Answer, Approver, As, Company, Ctx, Failure, FormView, Posted, Reader};

pub(in super::super) async fn company_list(who: As<Company>) -> Answer {
    list(&who, who.actor(), Side::Company).await
}

pub(in super::super) async fn agency_list(who: As<Agency>) -> Answer {
    list(&who, who.actor(), Side::Agency).await
}

async fn list(ctx: &Ctx, actor: &Actor, side: Side) -> Answer {
    let organization = actor.organization().ok_or(Failure::NotFound)?;
    let lines = ctx.read::<_, DbError, _>(move |conn| queries::list(conn, organization)).await?;
    ctx.show(&ListPage::new(ctx.layout("pilots-list-title"), side, lines))
}

pub(in super::super) async fn company_contract(who: As<Company>, path: Path<ByContract>) -> Answer {
    contract(&who, who.actor(), Side::Company, path.id).await
}

pub(in super::super) async fn agency_contract(who: As<Agency>, path: Path<ByContract>) -> Answer {
    contract(&who, who.actor(), Side::Agency, path.id).await
}

async fn contract(ctx: &Ctx, actor: &Actor, side: Side, id: ContractId) -> Answer {
    let (view, days) = seen(ctx, actor, id).await?;
    let title = Message::new("pilots-contract-title").with("reference", view.reference.as_str());
    let l = ctx.layout_titled(title).crumb("pilots-list-title", &format!("/{}/contracts", side.space()));
    ctx.show(&ContractPage::new(l, FormView::fresh(ctx), actor, side, view, &days))
}

pub(in super::super) async fn offer(who: As<Approver>, path: Path<ByContract>, form: Posted) -> Answer {
    let (id, version) = (path.id, Reader::new(&form.fields).version());
    once(who.write(Scope::Contract(id), move |tx| actions::offer(tx, id, version)).await)?;
    who.go_saying(&format!("/agency/contracts/{id}"), "pilots-notice-offered")
}

pub(in super::super) async fn sign(who: As<Company>, path: Path<ByContract>, form: Posted) -> Answer {
    let (id, version) = (path.id, Reader::new(&form.fields).version());
    once(who.write(Scope::Contract(id), move |tx| actions::sign(tx, id, version)).await)?;
    who.go_saying(&format!("/company/contracts/{id}"), "pilots-notice-signed")
}
