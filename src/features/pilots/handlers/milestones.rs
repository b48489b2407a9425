//! One milestone: evidence from the company, an answer from the agency.

use actix_web::web::Path;

use super::super::pages::{MilestonePage, Side};
use super::super::{actions, forms};
use super::{ByMilestone, once, seen};
use crate::features::pilots::actions::Halt;
use crate::kernel::actor::Actor;
use crate::kernel::message::Message;
use crate::kernel::refusal::{Denied, Problems};
use crate::platform::db::Scope;
use crate::platform::web::{Agency, Answer, As, Author, Company, Ctx, Failure, Fields, FormView, Posted};

pub(in super::super) async fn company_milestone(who: As<Company>, path: Path<ByMilestone>) -> Answer {
    show(&who, who.actor(), Side::Company, &path).await
}

pub(in super::super) async fn agency_milestone(who: As<Agency>, path: Path<ByMilestone>) -> Answer {
    show(&who, who.actor(), Side::Agency, &path).await
}

async fn show(ctx: &Ctx, actor: &Actor, side: Side, at: &ByMilestone) -> Answer {
    let page = page(ctx, actor, side, at, FormView::fresh(ctx)).await?;
    ctx.show(&page)
}

async fn page(
    ctx: &Ctx,
    actor: &Actor,
    side: Side,
    at: &ByMilestone,
    form: FormView,
) -> Result<MilestonePage, Failure> {
    let (view, days) = seen(ctx, actor, at.id).await?;
    let title =
        Message::new("pilots-milestone-title").with("number", at.number).with("reference", view.reference.as_str());
    let contract = format!("/{}/contracts/{}", side.space(), at.id);
    let l = ctx
        .layout_titled(title)
        .refused(form.is_refused())
        .crumb("pilots-list-title", &format!("/{}/contracts", side.space()))
        .crumb_named(view.title.as_str(), &contract);
    MilestonePage::new(l, form, actor, side, (&view, at.number), &days).ok_or(Failure::NotFound)
}

async fn again(ctx: &Ctx, actor: &Actor, side: Side, at: &ByMilestone, refused: (&Fields, Problems)) -> Answer {
    let form = FormView::refused(ctx, refused.0, refused.1);
    let page = page(ctx, actor, side, at, form).await?;
    ctx.show_again(&page)
}

pub(in super::super) async fn deliver(who: As<Company>, at: Path<ByMilestone>, form: Posted) -> Answer {
    let evidence = match forms::evidence(&form.fields) {
        Ok(evidence) => evidence,
        Err(problems) => return again(&who, who.actor(), Side::Company, &at, (&form.fields, problems)).await,
    };
    let (id, number) = (at.id, at.number);
    let done = who.write(Scope::Contract(id), move |tx| actions::deliver(tx, id, number, evidence)).await;
    match once(done) {
        // What was typed stays on the page, with the reason why it can't be handed over now.
        Err(Halt::Denied(Denied::Because(message))) => {
            let problems = Problems::one("evidence", message);
            again(&who, who.actor(), Side::Company, &at, (&form.fields, problems)).await
        }
        done => {
            done?;
            who.go_saying(&format!("/company/contracts/{id}/milestones/{number}"), "pilots-notice-delivered")
        }
    }
}

pub(in super::super) async fn accept(who: As<Author>, at: Path<ByMilestone>, form: Posted) -> Answer {
    let (id, number, round) = (at.id, at.number, forms::round(&form.fields));
    once(who.write(Scope::Contract(id), move |tx| actions::accept(tx, id, number, round)).await)?;
    who.go_saying(&format!("/agency/contracts/{id}/milestones/{number}"), "pilots-notice-accepted")
}

pub(in super::super) async fn refuse(who: As<Author>, at: Path<ByMilestone>, form: Posted) -> Answer {
    let reasons = match forms::refusal(&form.fields) {
        Ok(reasons) => reasons,
        Err(problems) => return again(&who, who.actor(), Side::Agency, &at, (&form.fields, problems)).await,
    };
    let (id, number, round) = (at.id, at.number, forms::round(&form.fields));
    once(who.write(Scope::Contract(id), move |tx| actions::refuse(tx, id, number, round, reasons)).await)?;
    who.go_saying(&format!("/agency/contracts/{id}/milestones/{number}"), "pilots-notice-refused")
}
