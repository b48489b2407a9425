//! The lab reviews: its queue, sending back, passing.

use actix_web::web::Path;

use crate::kernel::message::Message;
use crate::kernel::refusal::Problems;
use crate::platform::db::Scope;
use crate::platform::web::{Answer, As, Fields, FormView, Lab, Posted};

use super::super::actions::{self, Refusal};
use super::super::forms;
use super::super::pages::{QueuePage, ReviewPage};
use super::super::policy::Act;
use super::super::queries::{self, Desk};
use super::{OfChallenge, desk};

pub(crate) async fn queue(who: As<Lab>) -> Answer {
    let waiting = who.read(queries::queue).await?;
    who.show(&QueuePage::new(who.layout("challenges-queue-title"), &waiting))
}

pub(crate) async fn review(who: As<Lab>, path: Path<OfChallenge>) -> Answer {
    let desk = desk(&who, &path.reference, Act::Review).await?;
    page(&who, &desk, FormView::fresh(&who), passing_form(&who))
}

fn passing_form(who: &As<Lab>) -> FormView {
    FormView::filled(who, Fields::default().with("when", "now").with("publish-time", "09:00"))
}

pub(crate) async fn send_back(who: As<Lab>, path: Path<OfChallenge>, posted: Posted) -> Answer {
    let desk = desk(&who, &path.reference, Act::Review).await?;
    let id = desk.brief.challenge.id;
    let problems = match forms::comments(&posted.fields) {
        Err(problems) => problems,
        Ok(comments) => match who.write(Scope::Challenge(id), move |tx| actions::send_back(tx, id, &comments)).await {
            Ok(()) => return who.go_saying("/admin/challenges", "challenges-notice-returned"),
            Err(Refusal::Form(problems)) => problems,
            Err(other) => return Err(other.into()),
        },
    };
    page(&who, &desk, refused(&who, &posted, problems), passing_form(&who))
}

pub(crate) async fn approve(who: As<Lab>, path: Path<OfChallenge>, posted: Posted) -> Answer {
    let desk = desk(&who, &path.reference, Act::Review).await?;
    let id = desk.brief.challenge.id;
    let problems = match forms::passing(&posted.fields, &desk.days) {
        Err(problems) => problems,
        Ok(passing) => {
            let days = desk.days.clone();
            let act = move |tx: &mut crate::platform::db::Tx<'_>| {
                actions::approve(tx, id, passing.no_solution, passing.publish_at, &days)
            };
            match who.write(Scope::Challenge(id), act).await {
                Ok(()) => return who.go_saying("/admin/challenges", "challenges-notice-approved"),
                Err(Refusal::Form(problems)) => problems,
                Err(other) => return Err(other.into()),
            }
        }
    };
    page(&who, &desk, FormView::fresh(&who), refused(&who, &posted, problems))
}

fn refused(who: &As<Lab>, posted: &Posted, problems: Problems) -> FormView {
    FormView::refused(who, &posted.fields, problems)
}

fn page(who: &As<Lab>, desk: &Desk, sending_back: FormView, passing: FormView) -> Answer {
    let refused = sending_back.is_refused() || passing.is_refused();
    let reference = desk.brief.challenge.reference.as_str();
    let l = who.layout_titled(Message::new("challenges-review-title").with("reference", reference));
    let l = l.crumb("challenges-queue-title", "/admin/challenges").refused(refused);
    let page = ReviewPage::new(l, desk, sending_back, passing);
    if refused { who.show_again(&page) } else { who.show(&page) }
}
