//! Declaring interests on the names, before anything can be read.

use actix_web::web::Path;

use crate::kernel::refusal::Denied;
use crate::platform::db::{DbError, Scope};
use crate::platform::web::{Answer, As, Evaluator, Failure, FormView, Posted};

use super::super::actions::{Refusal, Seated, recuse as step_back, sign as sign_declaration};
use super::super::pages::{InterestsPage, RecusePage};
use super::super::policy::Act;
use super::super::queries::{self, Company};
use super::super::{forms, store};
use super::sheets::OfSheet;
use super::{OfChallenge, seat};

/// The list of names.
pub(crate) async fn show(who: As<Evaluator>, path: Path<OfChallenge>) -> Answer {
    let (seated, companies) = load(&who, &path.reference).await?;
    if seated.seat.declared {
        return who.go(&format!("/evaluate/{}", path.reference));
    }
    seated.may(Act::Sign)?;
    who.show(&page(&who, FormView::fresh(&who), &seated, companies))
}

/// Signs the declaration.
pub(crate) async fn sign(who: As<Evaluator>, path: Path<OfChallenge>, form: Posted) -> Answer {
    let (seated, companies) = load(&who, &path.reference).await?;
    let on = format!("/evaluate/{}", path.reference);
    let problems = match forms::declaration(&form.fields, &companies) {
        Err(problems) if !seated.seat.declared => problems,
        Err(_) => return who.go(&on),
        Ok(declared) => {
            let id = seated.challenge.id;
            match who.write(Scope::Challenge(id), move |tx| sign_declaration(tx, id, &declared)).await {
                Ok(()) => return who.go_saying(&on, "evaluation-notice-signed"),
                Err(Refusal::Already) => return who.go(&on),
                Err(Refusal::Form(problems)) => problems,
                Err(other) => return Err(other.into()),
            }
        }
    };
    seated.may(Act::Sign)?;
    who.show_again(&page(&who, FormView::refused(&who, &form.fields, problems), &seated, companies))
}

async fn load(who: &As<Evaluator>, reference: &str) -> Result<(Seated, Vec<Company>), Failure> {
    let (reference, account) = (reference.to_owned(), who.actor().account);
    who.read(move |conn| {
        let seated = seat(conn, &reference, account)?;
        let companies = queries::companies(conn, seated.challenge.id)?;
        Ok::<_, Refusal>((seated, companies))
    })
    .await
    .map_err(Failure::from)
}

fn page(who: &As<Evaluator>, form: FormView, seated: &Seated, companies: Vec<Company>) -> InterestsPage {
    let l = who.layout("evaluation-interests-title").crumb("evaluation-panels-title", "/evaluate");
    let challenge = &seated.challenge;
    InterestsPage {
        l: l.refused(form.is_refused()),
        form,
        reference: challenge.reference.clone(),
        title: challenge.title.clone(),
        lang: challenge.lang.to_string(),
        companies,
    }
}

/// The form to step back from one pitch.
pub(crate) async fn recusing(who: As<Evaluator>, path: Path<OfSheet>) -> Answer {
    let (seated, letter) = sheet(&who, &path).await?;
    seated.may(Act::Score)?;
    who.show(&recuse_page(&who, FormView::fresh(&who), &path, letter))
}

/// Steps back from one pitch.
pub(crate) async fn recuse(who: As<Evaluator>, path: Path<OfSheet>, form: Posted) -> Answer {
    let (seated, letter) = sheet(&who, &path).await?;
    match forms::details(&form.fields) {
        Err(problems) => {
            seated.may(Act::Score)?;
            who.show_again(&recuse_page(&who, FormView::refused(&who, &form.fields, problems), &path, letter))
        }
        Ok(details) => {
            let (id, sheet) = (seated.challenge.id, path.sheet);
            who.write(Scope::Challenge(id), move |tx| step_back(tx, id, sheet, &details)).await?;
            who.go_saying(&format!("/evaluate/{}", path.reference), "evaluation-notice-recused")
        }
    }
}

async fn sheet(who: &As<Evaluator>, path: &OfSheet) -> Result<(Seated, String), Failure> {
    let (reference, id, account) = (path.reference.clone(), path.sheet, who.actor().account);
    who.read(move |conn| {
        let seated = seat(conn, &reference, account)?;
        seated.may(Act::Read)?;
        let sheet = store::find_sheet(conn, seated.member.id, id)?.ok_or(DbError::NotFound)?;
        if seated.is_recused(sheet.proposal_id) {
            return Err(Refusal::Denied(Denied::Unseen));
        }
        Ok((seated, sheet.letter))
    })
    .await
    .map_err(Failure::from)
}

fn recuse_page(who: &As<Evaluator>, form: FormView, path: &OfSheet, letter: String) -> RecusePage {
    let back = format!("/evaluate/{}", path.reference);
    let l = who.layout("evaluation-recuse-title").crumb("evaluation-panels-title", "/evaluate");
    let l = l.crumb_named(path.reference.as_str(), &back).refused(form.is_refused());
    RecusePage { l, form, reference: path.reference.clone(), sheet: path.sheet.to_string(), letter }
}
