//! The web side of outcomes.

use actix_web::web::Path;
use serde::Deserialize;

use super::actions::{self, Halt};
use super::domain::{Ending, OutcomeState};
use super::forms;
use super::pages::{CheckPage, DecidedPage, EditPage, LessonsPage, ShowPage, WaitingPage};
use super::queries::{self, Shown, Wanted, Writing};
use crate::kernel::code::Code as _;
use crate::kernel::message::Message;
use crate::kernel::refusal::Problems;
use crate::kernel::text::line;
use crate::platform::db::{DbError, Scope};
use crate::platform::web::{Answer, As, Author, Failure, Fields, FormView, Layout, Posted, Reader, Visitor};

/// A challenge in an address.
#[derive(Deserialize)]
pub(super) struct ByReference {
    reference: String,
}

impl From<Halt> for Failure {
    fn from(halt: Halt) -> Self {
        match halt {
            Halt::Db(error) => error.into(),
            Halt::Denied(denied) => denied.into(),
            Halt::Gaps(problems) => {
                let first = problems.iter().next().map(|problem| problem.message.clone());
                Self::Refused(first.unwrap_or_else(|| Message::new("platform-changed-meanwhile")))
            }
            Halt::Already => Self::Refused(Message::new("platform-changed-meanwhile")),
        }
    }
}

pub(super) async fn edit(who: As<Author>, path: Path<ByReference>) -> Answer {
    let writing = writing(&who, &path.reference).await?;
    if let Some(public) = public_path(&writing) {
        return who.go(&public);
    }
    let form = FormView::filled(&who, forms::filled(&writing.outcome.account)).at(writing.outcome.version);
    who.show(&EditPage::new(layout(&who, &writing), form, &writing))
}

pub(super) async fn save(who: As<Author>, path: Path<ByReference>, form: Posted) -> Answer {
    let writing = writing(&who, &path.reference).await?;
    let account = match forms::account(&form.fields) {
        Ok(account) => account,
        Err(problems) => return again(&who, &form.fields, problems, &writing),
    };
    let (id, seen) = (writing.challenge.id, Reader::new(&form.fields).version());
    let at = format!("/agency/challenges/{}/outcome", path.reference);
    match who.write(Scope::Challenge(id), move |tx| actions::save(tx, id, seen, account)).await {
        Ok(_) if form.fields.get("then") == "check" => who.go(&format!("{at}/publish")),
        Ok(_) => who.go_saying(&at, "outcomes-notice-saved"),
        Err(Halt::Gaps(problems)) => again(&who, &form.fields, problems, &writing),
        Err(Halt::Db(DbError::Stale)) => {
            let theirs = forms::filled(&writing.outcome.account);
            who.conflict(theirs, &form.fields, &writing.outcome.version, &at)
        }
        Err(halt) => Err(halt.into()),
    }
}

pub(super) async fn check(who: As<Author>, path: Path<ByReference>) -> Answer {
    let writing = writing(&who, &path.reference).await?;
    if let Some(public) = public_path(&writing) {
        return who.go(&public);
    }
    if let Err(problems) = writing.outcome.account.check(writing.delivery) {
        return again(&who, &forms::filled(&writing.outcome.account), problems, &writing);
    }
    who.show(&CheckPage::new(layout(&who, &writing), FormView::fresh(&who), &writing))
}

pub(super) async fn publish(who: As<Author>, path: Path<ByReference>, form: Posted) -> Answer {
    let writing = writing(&who, &path.reference).await?;
    let (id, seen) = (writing.challenge.id, Reader::new(&form.fields).version());
    match who.write(Scope::Challenge(id), move |tx| actions::publish(tx, id, seen)).await {
        Ok(()) | Err(Halt::Already) => {
            who.go_saying(&format!("/challenges/{}/outcome", path.reference), "outcomes-notice-published")
        }
        Err(Halt::Gaps(problems)) => again(&who, &forms::filled(&writing.outcome.account), problems, &writing),
        Err(halt) => Err(halt.into()),
    }
}

async fn writing(who: &As<Author>, reference: &str) -> Result<Writing, Failure> {
    let (actor, reference) = (who.actor().clone(), reference.to_owned());
    Ok(who.read(move |conn| queries::writing(conn, &actor, &reference)).await?)
}

/// Where the outcome is read once it is public: then there is nothing left to write.
fn public_path(writing: &Writing) -> Option<String> {
    let public = matches!(writing.outcome.state, OutcomeState::Published { .. });
    public.then(|| format!("/challenges/{}/outcome", writing.challenge.reference))
}

fn layout(who: &As<Author>, writing: &Writing) -> Layout {
    let title = Message::new("outcomes-edit-title").with("reference", writing.challenge.reference.as_str());
    who.layout_titled(title).crumb("platform-nav-agency", "/agency")
}

fn again(who: &As<Author>, fields: &Fields, problems: Problems, writing: &Writing) -> Answer {
    let version = fields.get("version").parse().map_or(writing.outcome.version, crate::kernel::version::Version::new);
    let form = FormView::refused(who, fields, problems).at(version);
    who.show_again(&EditPage::new(layout(who, writing).refused(true), form, writing))
}

pub(super) async fn show(who: Visitor, path: Path<ByReference>) -> Answer {
    let (reference, now) = (path.reference.clone(), who.now());
    let found = who.read::<_, DbError, _>(move |conn| queries::public(conn, &reference, now)).await?;
    let key = if matches!(found, Shown::Decided(_)) { "outcomes-decided-title" } else { "outcomes-show-title" };
    let title = Message::new(key).with("reference", path.reference.as_str());
    let l = who.layout_titled(title).crumb("outcomes-lessons-title", "/lessons");
    match found {
        Shown::Public(public) => who.show(&ShowPage::new(l, &public)),
        Shown::Decided(decided) => who.show(&DecidedPage::new(l, &decided)),
        Shown::Waiting(challenge) => who.show(&WaitingPage::new(l, *challenge)),
    }
}

pub(super) async fn lessons(who: Visitor) -> Answer {
    let wanted = Wanted {
        ending: Ending::from_code(&who.param("result")),
        theme: line(&who.param("theme")),
        words: line(&who.param("q")),
        page: who.param("page"),
    };
    let asked = wanted.clone();
    let (lessons, themes) = who.read::<_, DbError, _>(move |conn| queries::lessons(conn, &asked)).await?;
    who.show(&LessonsPage::new(who.layout("outcomes-lessons-title"), wanted, lessons, themes))
}
