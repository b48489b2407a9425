//! After publication: amending, withdrawing, archiving.

use actix_web::web::Path;

use crate::kernel::message::Message;
use crate::kernel::refusal::Problems;
use crate::platform::db::{DbError, Scope};
use crate::platform::web::{Answer, As, Author, Failure, FormView, Layout, Posted, Reader};

use super::super::actions::{self, Refusal};
use super::super::domain::stage::Verb;
use super::super::forms;
use super::super::pages::{AmendPage, EndPage};
use super::super::policy::Act;
use super::super::queries::Desk;
use super::{OfChallenge, desk};

/// The desk when this may be done with the challenge now.
async fn ready(who: &As<Author>, reference: &str, verb: Verb) -> Result<Desk, Failure> {
    let desk = desk(who, reference, Act::Write).await?;
    desk.brief.challenge.state(who.now()).allows(verb).map_err(Failure::Refused)?;
    Ok(desk)
}

fn layout(who: &As<Author>, desk: &Desk, key: &'static str) -> Layout {
    let reference = desk.brief.challenge.reference.as_str();
    let l = who.layout_titled(Message::new(key).with("reference", reference));
    let l = l.crumb("challenges-crumb-agency", "/agency");
    l.crumb_named(reference, &format!("/agency/challenges/{reference}"))
}

pub(crate) async fn form(who: As<Author>, path: Path<OfChallenge>) -> Answer {
    let desk = ready(&who, &path.reference, Verb::Amend).await?;
    let fields = forms::fill_amendment(&desk.brief, who.desk.catalogue.zone());
    let form = FormView::filled(&who, fields).at(desk.brief.challenge.version);
    who.show(&AmendPage::new(layout(&who, &desk, "challenges-amend-title"), form, &desk))
}

pub(crate) async fn amend(who: As<Author>, path: Path<OfChallenge>, posted: Posted) -> Answer {
    let desk = ready(&who, &path.reference, Verb::Amend).await?;
    let problems = match forms::amendment(&posted.fields, &desk.days) {
        Err(problems) => problems,
        Ok(wish) => {
            let seen = Reader::new(&posted.fields).version();
            let (id, days) = (desk.brief.challenge.id, desk.days.clone());
            match who.write(Scope::Challenge(id), move |tx| actions::amend(tx, id, seen, wish, &days)).await {
                Ok(()) => {
                    let to = format!("/agency/challenges/{}", path.reference);
                    return who.go_saying(&to, "challenges-notice-amended");
                }
                Err(Refusal::Form(problems)) => problems,
                Err(Refusal::Db(DbError::Stale)) => return conflict(&who, &path.reference, &posted).await,
                Err(other) => return Err(other.into()),
            }
        }
    };
    let form = FormView::refused(&who, &posted.fields, problems);
    who.show_again(&AmendPage::new(layout(&who, &desk, "challenges-amend-title").refused(true), form, &desk))
}

async fn conflict(who: &As<Author>, reference: &str, posted: &Posted) -> Answer {
    let desk = ready(who, reference, Verb::Amend).await?;
    let theirs = forms::fill_amendment(&desk.brief, who.desk.catalogue.zone());
    let back = format!("/agency/challenges/{reference}/amend");
    who.conflict(theirs, &posted.fields, &desk.brief.challenge.version, &back)
}

pub(crate) async fn withdraw_form(who: As<Author>, path: Path<OfChallenge>) -> Answer {
    let desk = ready(&who, &path.reference, Verb::Withdraw).await?;
    end_page(&who, &desk, FormView::fresh(&who), true)
}

pub(crate) async fn withdraw(who: As<Author>, path: Path<OfChallenge>, posted: Posted) -> Answer {
    let desk = ready(&who, &path.reference, Verb::Withdraw).await?;
    let id = desk.brief.challenge.id;
    let reason = match forms::reason(&posted.fields) {
        Ok(reason) => reason,
        Err(problems) => return refused(&who, &desk, &posted, problems),
    };
    who.write(Scope::Challenge(id), move |tx| actions::withdraw(tx, id, &reason)).await?;
    who.go_saying(&format!("/agency/challenges/{}", path.reference), "challenges-notice-withdrawn")
}

fn refused(who: &As<Author>, desk: &Desk, posted: &Posted, problems: Problems) -> Answer {
    end_page(who, desk, FormView::refused(who, &posted.fields, problems), true)
}

pub(crate) async fn archive_form(who: As<Author>, path: Path<OfChallenge>) -> Answer {
    let desk = ready(&who, &path.reference, Verb::Archive).await?;
    end_page(&who, &desk, FormView::fresh(&who), false)
}

pub(crate) async fn archive(who: As<Author>, path: Path<OfChallenge>, _form: Posted) -> Answer {
    let id = ready(&who, &path.reference, Verb::Archive).await?.brief.challenge.id;
    who.write(Scope::Challenge(id), move |tx| actions::archive(tx, id)).await?;
    who.go_saying(&format!("/agency/challenges/{}", path.reference), "challenges-notice-archived")
}

fn end_page(who: &As<Author>, desk: &Desk, form: FormView, withdraws: bool) -> Answer {
    let refused = form.is_refused();
    let key = if withdraws { "challenges-withdraw-title" } else { "challenges-archive-title" };
    let l = layout(who, desk, key).refused(refused);
    let page = EndPage::new(l, form, &desk.brief.challenge, withdraws);
    if refused { who.show_again(&page) } else { who.show(&page) }
}
