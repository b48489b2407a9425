//! Writing: the overview and its parts. A post to any of these only ever saves.

use actix_web::HttpResponse;
use actix_web::web::Path;

use super::super::actions::{self, Edited, SaveError};
use super::super::domain::Part;
use super::super::forms::{self, Then};
use super::super::pages::{self, DeclarePage, FactsPage, OverviewPage, QuestionPage};
use super::super::queries;
use super::{At, Member, QuestionPlace, db, path, sheet};
use crate::kernel::id::ProposalId;
use crate::kernel::message::Arg;
use crate::platform::db::{DbError, Scope};
use crate::platform::web::{Answer, Failure, Fields, FormView, Posted};

/// How often a text is applied again when something else of the pitch was saved in between.
const TRIES: usize = 5;

/// The task list.
pub(in super::super) async fn overview(who: Member, at: At) -> Answer {
    let sheet = sheet(&who, at.id).await?;
    let id = at.id;
    let receipts = who.read(move |conn| queries::receipts(conn, id)).await.map_err(db)?;
    who.show(&OverviewPage::new(&who, &sheet, receipts))
}

/// A question.
pub(in super::super) async fn question(who: Member, at: Path<QuestionPlace>) -> Answer {
    show(&who, at.id, Part::question(&at.n).ok_or(Failure::NotFound)?).await
}

/// The choices.
pub(in super::super) async fn facts(who: Member, at: At) -> Answer {
    show(&who, at.id, Part::Facts).await
}

/// The declarations.
pub(in super::super) async fn declare(who: Member, at: At) -> Answer {
    show(&who, at.id, Part::Declare).await
}

async fn show(who: &Member, id: ProposalId, part: Part) -> Answer {
    let sheet = sheet(who, id).await?;
    if !sheet.is_writable() {
        return who.go(&path(id, ""));
    }
    let form = pages::form(who, part, &sheet.content);
    page(who, &sheet, part, form)
}

fn page(who: &Member, sheet: &queries::Sheet, part: Part, form: FormView) -> Answer {
    let refused = form.is_refused();
    match part {
        Part::Answer(n) => answer(who, refused, &QuestionPage::new(who, sheet, n, form)),
        Part::Facts => answer(who, refused, &FactsPage::new(who, sheet, form)),
        Part::Declare => answer(who, refused, &DeclarePage::new(who, sheet, form)),
    }
}

fn answer(who: &Member, refused: bool, page: &impl askama::Template) -> Answer {
    if refused { who.show_again(page) } else { who.show(page) }
}

/// Saves an answer.
pub(in super::super) async fn save_answer(who: Member, at: Path<QuestionPlace>, form: Posted) -> Answer {
    let part = Part::question(&at.n).ok_or(Failure::NotFound)?;
    save(&who, at.id, part, &form.fields).await
}

/// Saves the choices.
pub(in super::super) async fn save_facts(who: Member, at: At, form: Posted) -> Answer {
    save(&who, at.id, Part::Facts, &form.fields).await
}

/// Saves the declarations.
pub(in super::super) async fn save_declare(who: Member, at: At, form: Posted) -> Answer {
    save(&who, at.id, Part::Declare, &form.fields).await
}

async fn save(who: &Member, id: ProposalId, part: Part, fields: &Fields) -> Answer {
    let edited = store(who, id, part, fields).await?;
    let then = forms::then(fields);
    if then != Then::Auto && sheet(who, id).await?.challenge.is_closed(who.now()) {
        return who.go_saying(&path(id, ""), "proposals-notice-saved-late");
    }
    match then {
        Then::Auto => Ok(saved(who, &edited, part)),
        Then::Later => who.go_saying(&path(id, ""), "proposals-notice-saved"),
        Then::Next => {
            let problems = forms::problems(part, &edited.content);
            if problems.is_empty() {
                return who.go(&path(id, part.next_path()));
            }
            let form = FormView::refused(who, fields, problems).at(edited.content.version(part));
            page(who, &sheet(who, id).await?, part, form)
        }
    }
}

/// Applies and saves; applies again when a colleague saved another part in between.
async fn store(who: &Member, id: ProposalId, part: Part, fields: &Fields) -> Result<Edited, Failure> {
    let seen = forms::seen(fields);
    for _ in 0..TRIES {
        let (sealer, actor, edit) = (who.desk.sealer.clone(), who.actor().clone(), forms::edit(part, fields));
        let edited = who.read(move |conn| actions::edit(conn, &sealer, &actor, (id, seen), edit)).await;
        let edited = match edited {
            Ok(edited) => edited,
            Err(SaveError::Denied(denied)) => return Err(denied.into()),
            Err(SaveError::Db(error)) => return Err(error.into()),
            Err(SaveError::Theirs(content)) => {
                let version = content.version(part);
                return who.conflict(forms::fields(part, &content), fields, &version, &path(id, part.path()));
            }
        };
        if !edited.is_changed {
            return Ok(edited);
        }
        let company = edited.company();
        let written = who.write(Scope::Organization(company), move |tx| {
            actions::save(tx, &edited).map(|saved| saved.map(|()| edited))
        });
        match written.await {
            Ok(edited) => return Ok(edited),
            Err(DbError::Stale) => {}
            Err(error) => return Err(error.into()),
        }
    }
    Err(DbError::Stale.into())
}

/// What a page that saved itself is told.
fn saved(who: &Member, edited: &Edited, part: Part) -> HttpResponse {
    let time = who.desk.catalogue.zone().local(who.now()).format("%H:%M").to_string();
    let words = who.desk.catalogue.filled(who.lang, "proposals-saved-at", &[("time", Arg::Text(time))]);
    let version = edited.content.version(part).to_string();
    HttpResponse::Ok().json(serde_json::json!({ "version": version, "saved": words }))
}
