//! The author's form of a contract.

use actix_web::web::Path;

use super::super::actions::{self, Halt};
use super::super::forms;
use super::super::pages::{DraftPage, WaitingPage, starting};
use super::super::queries::{self, Drafting};
use super::{ByReference, today};
use crate::kernel::message::Message;
use crate::kernel::refusal::Problems;
use crate::kernel::version::Version;
use crate::platform::db::{DbError, Scope};
use crate::platform::web::{Answer, As, Author, Failure, Fields, FormView, Layout, Posted, Reader};

pub(in super::super) async fn draft_form(who: As<Author>, path: Path<ByReference>) -> Answer {
    let drafting = drafting(&who, &path.reference).await?;
    if let Some(why) = &drafting.waiting {
        let l = layout(&who, &drafting);
        let why = l.msg(why);
        return who.show(&WaitingPage { l, title: drafting.title, lang: drafting.lang.as_str(), why });
    }
    let form = FormView::filled(&who, starting(&drafting)).at(version(&drafting));
    who.show(&DraftPage::new(layout(&who, &drafting), form, &drafting))
}

pub(in super::super) async fn draft(who: As<Author>, path: Path<ByReference>, form: Posted) -> Answer {
    let drafting = drafting(&who, &path.reference).await?;
    let terms = match forms::terms(&form.fields) {
        Ok(terms) => terms,
        Err(problems) => return again(&who, &form.fields, problems, &drafting),
    };
    let (id, seen, today) = (drafting.challenge, Reader::new(&form.fields).version(), today(&who));
    let saved = who.write(Scope::Challenge(id), move |tx| actions::draft(tx, id, seen, &terms, today)).await;
    match saved {
        Ok(contract) => who.go_saying(&format!("/agency/contracts/{contract}"), "pilots-notice-drafted"),
        Err(Halt::Problems(problems)) => again(&who, &form.fields, problems, &drafting),
        Err(Halt::Db(DbError::Stale)) => {
            let back = format!("/agency/challenges/{}/contract", path.reference);
            let theirs = starting(&drafting);
            who.conflict(theirs, &form.fields, &version(&drafting), &back)
        }
        Err(halt) => Err(halt.into()),
    }
}

async fn drafting(who: &As<Author>, reference: &str) -> Result<Drafting, Failure> {
    let (actor, reference) = (who.actor().clone(), reference.to_owned());
    let today = today(who);
    Ok(who.read(move |conn| queries::drafting(conn, &actor, &reference, today)).await?)
}

fn version(drafting: &Drafting) -> Version {
    drafting.standing.as_ref().map_or(Version::new(0), |(_, _, version, _)| *version)
}

fn layout(who: &As<Author>, drafting: &Drafting) -> Layout {
    let title = Message::new("pilots-draft-title").with("reference", drafting.reference.as_str());
    who.layout_titled(title).crumb("pilots-list-title", "/agency/contracts")
}

fn again(who: &As<Author>, fields: &Fields, problems: Problems, drafting: &Drafting) -> Answer {
    let form = FormView::refused(who, fields, problems);
    who.show_again(&DraftPage::new(layout(who, drafting).refused(true), form, drafting))
}
