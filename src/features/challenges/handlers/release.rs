//! The approver releases the budget.

use actix_web::web::Path;

use crate::kernel::message::Message;
use crate::kernel::refusal::Problems;
use crate::platform::db::Scope;
use crate::platform::web::{Answer, Approver, As, Failure, FormView, Posted};

use super::super::actions::{self, Refusal};
use super::super::domain::stage::Verb;
use super::super::forms;
use super::super::pages::ReleasePage;
use super::super::policy::Act;
use super::super::queries::Desk;
use super::{OfChallenge, desk};

pub(crate) async fn form(who: As<Approver>, path: Path<OfChallenge>) -> Answer {
    let desk = releasable(&who, &path.reference).await?;
    page(&who, &desk, FormView::fresh(&who))
}

/// The desk when this approver may release now, or sees that it was released.
async fn releasable(who: &As<Approver>, reference: &str) -> Result<Desk, Failure> {
    let desk = desk(who, reference, Act::Release).await?;
    let challenge = &desk.brief.challenge;
    if !challenge.is_released() {
        challenge.state(who.now()).allows(Verb::Release).map_err(Failure::Refused)?;
    }
    Ok(desk)
}

pub(crate) async fn release(who: As<Approver>, path: Path<OfChallenge>, posted: Posted) -> Answer {
    let desk = releasable(&who, &path.reference).await?;
    let line = match forms::release(&posted.fields) {
        Ok(line) => line,
        Err(problems) => return again(&who, &desk, &posted, problems),
    };
    let (id, days) = (desk.brief.challenge.id, desk.days.clone());
    match who.write(Scope::Challenge(id), move |tx| actions::release(tx, id, line, &days)).await {
        Ok(()) => who.go_saying(&format!("/agency/challenges/{}", path.reference), "challenges-notice-released"),
        Err(Refusal::Form(problems)) => again(&who, &desk, &posted, problems),
        Err(other) => Err(other.into()),
    }
}

fn again(who: &As<Approver>, desk: &Desk, posted: &Posted, problems: Problems) -> Answer {
    page(who, desk, FormView::refused(who, &posted.fields, problems))
}

fn page(who: &As<Approver>, desk: &Desk, form: FormView) -> Answer {
    let refused = form.is_refused();
    let reference = desk.brief.challenge.reference.as_str();
    let l = who.layout_titled(Message::new("challenges-release-title").with("reference", reference));
    let l = l.crumb("challenges-crumb-agency", "/agency").refused(refused);
    let l = l.crumb_named(reference, &format!("/agency/challenges/{reference}"));
    let page = ReleasePage::new(l, form, desk);
    if refused { who.show_again(&page) } else { who.show(&page) }
}
