//! The task list, the preview and sending to review.

use actix_web::web::Path;

use crate::kernel::message::Message;
use crate::platform::db::Scope;
use crate::platform::web::{Agency, Answer, As, Author, FormView, Layout, Posted};

use super::super::actions::{self, Refusal};
use super::super::pages::{PreviewPage, TasksPage};
use super::super::policy::Act;
use super::super::queries::Desk;
use super::{OfChallenge, desk};

pub(crate) async fn tasks(who: As<Agency>, path: Path<OfChallenge>) -> Answer {
    let desk = desk(&who, &path.reference, Act::Read).await?;
    who.show(&TasksPage::new(layout(&who, &desk), FormView::fresh(&who), &desk, who.actor(), &[]))
}

fn layout<R>(who: &As<R>, desk: &Desk) -> Layout {
    let title = Message::new("challenges-tasks-title").with("reference", desk.brief.challenge.reference.as_str());
    who.layout_titled(title).crumb("challenges-crumb-agency", "/agency")
}

pub(crate) async fn preview(who: As<Agency>, path: Path<OfChallenge>) -> Answer {
    let desk = desk(&who, &path.reference, Act::Read).await?;
    let reference = desk.brief.challenge.reference.as_str();
    let l = who.layout_titled(Message::new("challenges-preview-title").with("reference", reference));
    let l = l.crumb("challenges-crumb-agency", "/agency");
    let l = l.crumb_named(reference, &format!("/agency/challenges/{reference}"));
    who.show(&PreviewPage::new(l, &desk.brief))
}

/// Sends it to the lab; when something is missing the list shows all of it, each linked to its page.
pub(crate) async fn send(who: As<Author>, path: Path<OfChallenge>, _form: Posted) -> Answer {
    let desk = desk(&who, &path.reference, Act::Write).await?;
    let (id, days) = (desk.brief.challenge.id, desk.days.clone());
    match who.write(Scope::Challenge(id), move |tx| actions::send(tx, id, &days)).await {
        Ok(()) => who.go_saying(&format!("/agency/challenges/{}", path.reference), "challenges-notice-sent"),
        Err(Refusal::Gaps(gaps)) => {
            let l = layout(&who, &desk).refused(true);
            who.show_again(&TasksPage::new(l, FormView::fresh(&who), &desk, who.actor(), &gaps))
        }
        Err(other) => Err(other.into()),
    }
}

/// Takes it back from the lab.
pub(crate) async fn recall(who: As<Author>, path: Path<OfChallenge>, _form: Posted) -> Answer {
    let id = desk(&who, &path.reference, Act::Write).await?.brief.challenge.id;
    who.write(Scope::Challenge(id), move |tx| actions::recall(tx, id)).await?;
    who.go_saying(&format!("/agency/challenges/{}", path.reference), "challenges-notice-recalled")
}
