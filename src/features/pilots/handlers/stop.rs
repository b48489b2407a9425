//! The page that stops a test early: the consequence in words, a reason, and what is known now.

use actix_web::web::Path;

use super::super::domain::MilestoneStage;
use super::super::pages::StopPage;
use super::super::policy::{Act, may};
use super::super::{actions, forms};
use super::{ByContract, once, seen};
use crate::kernel::id::ContractId;
use crate::kernel::message::Message;
use crate::kernel::money::Cents;
use crate::platform::db::Scope;
use crate::platform::web::{Answer, As, Author, Failure, FormView, Posted};

pub(in super::super) async fn stop_form(who: As<Author>, path: Path<ByContract>) -> Answer {
    let page = page(&who, path.id, FormView::fresh(&who)).await?;
    who.show(&page)
}

pub(in super::super) async fn stop(who: As<Author>, path: Path<ByContract>, form: Posted) -> Answer {
    let id = path.id;
    let why = match forms::stop(&form.fields) {
        Ok(why) => why,
        Err(problems) => {
            let page = page(&who, id, FormView::refused(&who, &form.fields, problems)).await?;
            return who.show_again(&page);
        }
    };
    once(who.write(Scope::Contract(id), move |tx| actions::stop(tx, id, why)).await)?;
    who.go_saying(&format!("/agency/contracts/{id}"), "pilots-notice-stopped")
}

async fn page(who: &As<Author>, id: ContractId, form: FormView) -> Result<StopPage, Failure> {
    let (view, _) = seen(who, who.actor(), id).await?;
    may(who.actor(), Act::Stop, view.parties)?;
    let title = Message::new("pilots-stop-title").with("reference", view.reference.as_str());
    let path = format!("/agency/contracts/{id}");
    let l = who.layout_titled(title).refused(form.is_refused()).crumb_named(view.title.as_str(), &path);
    let done = |stage: MilestoneStage| stage == MilestoneStage::Accepted;
    let kept: Cents = view.milestones.iter().filter(|one| done(one.stage)).map(|one| one.amount).sum();
    Ok(StopPage {
        action: l.url(&format!("{path}/stop")),
        back: l.url(&path),
        open: view.milestones.iter().filter(|one| !done(one.stage)).map(|one| one.title.clone()).collect(),
        kept: l.t1("pilots-stop-kept", "amount", kept),
        form,
        l,
    })
}
