//! The pages of the editor.

use actix_web::HttpResponse;
use actix_web::web::Path;
use serde::Deserialize;

use crate::kernel::code::Code as _;
use crate::kernel::message::Message;
use crate::platform::db::{DbError, Scope};
use crate::platform::web::{Answer, As, Author, Failure, FormView, Layout, Posted};

use super::super::actions::{self, Edit, Refusal};
use super::super::domain::coach;
use super::super::domain::criteria::Criterion;
use super::super::domain::length::{CONTACT_WORDS, SUMMARY_WORDS, overlong, too_long};
use super::super::domain::part::{MOST_WORDS, Part, Task};
use super::super::domain::plan::under_limit;
use super::super::domain::stage::Verb;
use super::super::forms;
use super::super::pages::EditPage;
use super::super::policy::Act;
use super::super::queries::Desk;
use super::desk;

/// Challenge and task in the address.
#[derive(Deserialize)]
pub(crate) struct OfTask {
    reference: String,
    task: String,
}

pub(crate) async fn form(who: As<Author>, path: Path<OfTask>) -> Answer {
    let (desk, task) = page(&who, &path).await?;
    let fields = forms::fill(&desk.brief, task, who.desk.catalogue.zone());
    let form = FormView::filled(&who, fields).at(forms::version(&desk.brief, task));
    let form = form.noting(overlong(&desk.brief, task));
    let coached = !who.param("notes").is_empty();
    who.show(&EditPage::new(layout(&who, &desk, task), form, &desk, task, coached))
}

async fn page(who: &As<Author>, path: &OfTask) -> Result<(Desk, Task), Failure> {
    let task = Task::from_code(&path.task).ok_or(Failure::NotFound)?;
    let desk = desk(who, &path.reference, Act::Write).await?;
    desk.brief.challenge.state(who.now()).allows(Verb::Edit).map_err(Failure::Refused)?;
    Ok((desk, task))
}

fn layout(who: &As<Author>, desk: &Desk, task: Task) -> Layout {
    let reference = desk.brief.challenge.reference.as_str();
    let name = who.desk.catalogue.plain(who.lang, task.label());
    let title = Message::new("challenges-edit-title").with("task", name).with("reference", reference);
    let l = who.layout_titled(title).crumb("challenges-crumb-agency", "/agency");
    l.crumb_named(reference, &format!("/agency/challenges/{reference}"))
}

pub(crate) async fn save(who: As<Author>, path: Path<OfTask>, posted: Posted) -> Answer {
    let (before, task) = page(&who, &path).await?;
    let how = posted.fields.get("save").to_owned();
    let edit = match forms::read(task, &posted.fields, &before.days, who.now(), how == "next") {
        Ok(edit) => edit,
        Err(problems) => {
            let form = FormView::refused(&who, &posted.fields, problems);
            let l = layout(&who, &before, task).refused(true);
            return who.show_again(&EditPage::new(l, form, &before, task, false));
        }
    };
    let seen = crate::platform::web::Reader::new(&posted.fields).version();
    let (id, change) = (before.brief.challenge.id, edit.clone());
    match who.write(Scope::Challenge(id), move |tx| actions::edit(tx, id, seen, &change)).await {
        Ok(()) if how == "auto" => saved(&who, &seen.next().to_string()),
        Ok(()) if how != "next" => {
            let half = task == Task::Dates && forms::has_half_a_date(&posted.fields);
            let notice = if half { "challenges-notice-saved-rest" } else { "challenges-notice-saved" };
            who.go_saying(&format!("/agency/challenges/{}", path.reference), notice)
        }
        Ok(()) => onward(&who, &path, &before, &edit),
        Err(Refusal::Db(DbError::Stale)) => conflict(&who, &path, &posted).await,
        Err(other) => Err(other.into()),
    }
}

/// The answer to a form that saves itself.
fn saved(who: &As<Author>, version: &str) -> Answer {
    let time = who.desk.catalogue.zone().local(who.now()).format("%H:%M").to_string();
    let message = Message::new("challenges-saved-at").with("time", time);
    let words = who.desk.catalogue.text(who.lang, &message);
    Ok(HttpResponse::Ok().json(serde_json::json!({ "version": version, "saved": words })))
}

/// On to the next task, or once more here when there is something to say on what is new.
fn onward(who: &As<Author>, path: &OfTask, before: &Desk, edit: &Edit) -> Answer {
    let base = format!("/agency/challenges/{}", path.reference);
    if is_noted(before, edit) {
        return who.go(&format!("{base}/edit/{}?notes=yes", edit.task()));
    }
    match edit.task().next() {
        Some(next) => who.go(&format!("{base}/edit/{next}")),
        None => who.go_saying(&base, "challenges-notice-saved"),
    }
}

/// Whether what was just written is too long, over the limit of the law, or something for the coach. Pressed a second
/// time the button goes on: only sending is blocked.
fn is_noted(before: &Desk, edit: &Edit) -> bool {
    let (brief, lang) = (&before.brief, before.brief.challenge.lang);
    match edit {
        Edit::Text(part, body) => {
            let noted = || too_long(body, MOST_WORDS).is_some() || !coach::notes(lang, *part, body).is_empty();
            brief.text(*part) != body && noted()
        }
        Edit::Facts(facts) => {
            brief.challenge.summary != facts.summary && too_long(&facts.summary, SUMMARY_WORDS).is_some()
        }
        Edit::Rights(_, words) => brief.text(Part::Ip) != words && too_long(words, MOST_WORDS).is_some(),
        Edit::Contact(contact, _) => brief.challenge.contact != *contact && too_long(contact, CONTACT_WORDS).is_some(),
        Edit::Budget(budget, _) => brief.challenge.budget != *budget && !under_limit(*budget, before.limit),
        Edit::Criteria(list) => {
            let stored: Vec<_> = brief.criteria.iter().map(Criterion::wording).collect();
            stored != *list && !coach::notes_on_criteria(lang, list).is_empty()
        }
        Edit::Dates(..) | Edit::Method(_) => false,
    }
}

/// Somebody saved the page meanwhile: both texts side by side, nothing lost.
async fn conflict(who: &As<Author>, path: &OfTask, posted: &Posted) -> Answer {
    let (now, task) = page(who, path).await?;
    let theirs = forms::fill(&now.brief, task, who.desk.catalogue.zone());
    let version = forms::version(&now.brief, task);
    let back = format!("/agency/challenges/{}/edit/{task}", path.reference);
    who.conflict(theirs, &posted.fields, &version, &back)
}
