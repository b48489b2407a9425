//! Reading, asking and answering questions.

use actix_web::web::Path;
use serde::Deserialize;

use crate::features::challenges::{self, Challenge};
use crate::kernel::actor::Role;
use crate::kernel::id::QuestionId;
use crate::kernel::message::Message;
use crate::kernel::refusal::Problems;
use crate::platform::db::{By, Scope};
use crate::platform::web::{Agency, Answer, As, Author, Company, Ctx, Failure, FormView, Layout, Posted, Visitor};

use super::actions::{self, Asked, Refusal};
use super::pages::{AnswerPage, AskPage, InboxPage, ListPage};
use super::queries::{self, Dialogue};
use super::store::{self, Question};
use super::{domain, forms, policy};

/// The challenge in the address.
#[derive(Deserialize)]
pub(super) struct OfChallenge {
    reference: String,
}

/// Challenge and question in the address.
#[derive(Deserialize)]
pub(super) struct OfQuestion {
    reference: String,
    question: String,
}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::Denied(denied) => denied.into(),
            Refusal::NotNow(message) => Self::Refused(message),
            Refusal::Db(error) => error.into(),
        }
    }
}

async fn dialogue(ctx: &Ctx, reference: &str) -> Result<Dialogue, Failure> {
    let (reference, when) = (reference.to_owned(), (ctx.desk.catalogue.zone(), ctx.now()));
    let company = ctx.actor.as_ref().filter(|actor| actor.role() == Some(Role::CompanyMember));
    let company = company.and_then(crate::kernel::actor::Actor::organization);
    ctx.read(move |conn| Ok::<_, Failure>(queries::dialogue(conn, &reference, company, when)?)).await
}

fn public_layout(ctx: &Ctx, reference: &str, key: &'static str) -> Layout {
    let l = ctx.layout_titled(Message::new(key).with("reference", reference));
    l.crumb("challenges-crumb-list", "/challenges").crumb_named(reference, &format!("/challenges/{reference}"))
}

fn agency_layout(ctx: &Ctx, reference: &str, key: &'static str) -> Layout {
    let l = ctx.layout_titled(Message::new(key).with("reference", reference));
    l.crumb("challenges-crumb-agency", "/agency").crumb_named(reference, &format!("/agency/challenges/{reference}"))
}

pub(super) async fn list(who: Visitor, path: Path<OfChallenge>) -> Answer {
    let dialogue = dialogue(&who, &path.reference).await?;
    challenges::readable(&dialogue.challenge, who.now())?;
    let l = public_layout(&who, &dialogue.challenge.reference, "questions-title");
    who.show(&ListPage::new(l, dialogue, who.actor().map(crate::kernel::actor::Actor::role)))
}

/// The challenge when a company may ask about it now.
async fn askable(who: &As<Company>, reference: &str) -> Result<Challenge, Failure> {
    let challenge = dialogue(who, reference).await?.challenge;
    challenges::readable(&challenge, who.now())?;
    domain::may_ask(&challenge, who.now()).map_err(Failure::Refused)?;
    Ok(challenge)
}

pub(super) async fn ask_form(who: As<Company>, path: Path<OfChallenge>) -> Answer {
    let challenge = askable(&who, &path.reference).await?;
    ask_page(&who, &challenge, FormView::fresh(&who))
}

fn ask_page(who: &As<Company>, challenge: &Challenge, form: FormView) -> Answer {
    let refused = form.is_refused();
    let l = public_layout(who, &challenge.reference, "questions-ask-title").refused(refused);
    let page = AskPage::new(l, form, (&challenge.reference, &challenge.title, challenge.lang));
    if refused { who.show_again(&page) } else { who.show(&page) }
}

pub(super) async fn ask(who: As<Company>, path: Path<OfChallenge>, posted: Posted) -> Answer {
    let challenge = askable(&who, &path.reference).await?;
    let (part, body) = match forms::question(&posted.fields) {
        Ok(question) => question,
        Err(problems) => return ask_page(&who, &challenge, refused(&who, &posted, problems)),
    };
    let organization = who.actor().organization().ok_or(Failure::NotFound)?;
    let asked = Asked { account: who.actor().account, organization, part, body };
    // Without the person: the audit trail says that somebody asked, never who.
    let nobody = By { actor: None, request: who.by().request };
    let (id, zone) = (challenge.id, who.desk.catalogue.zone());
    who.desk.db.write(Scope::Challenge(id), nobody, move |tx| actions::ask(tx, id, asked, zone)).await?;
    who.go_saying(&format!("/challenges/{}/questions", challenge.reference), "questions-notice-asked")
}

fn refused(ctx: &Ctx, posted: &Posted, problems: Problems) -> FormView {
    FormView::refused(ctx, &posted.fields, problems)
}

pub(super) async fn inbox(who: As<Agency>, path: Path<OfChallenge>) -> Answer {
    let dialogue = dialogue(&who, &path.reference).await?;
    policy::may_read(who.actor(), &dialogue.challenge)?;
    let may_answer = who.actor().role() == Some(Role::Author);
    let l = agency_layout(&who, &dialogue.challenge.reference, "questions-inbox-title");
    who.show(&InboxPage::new(l, dialogue, may_answer))
}

/// The question, when this author may answer it now.
async fn answerable(who: &As<Author>, path: &OfQuestion) -> Result<(Challenge, Question), Failure> {
    let challenge = dialogue(who, &path.reference).await?.challenge;
    policy::may_answer(who.actor(), &challenge)?;
    let id: QuestionId = path.question.parse().map_err(|_not_an_id: crate::kernel::id::NotAnId| Failure::NotFound)?;
    let of = challenge.id;
    let question = who.read(move |conn| store::load(conn, of, id)).await?;
    domain::may_answer(&challenge, question.answered_at.is_some(), who.now()).map_err(Failure::Refused)?;
    Ok((challenge, question))
}

pub(super) async fn answer_form(who: As<Author>, path: Path<OfQuestion>) -> Answer {
    let (challenge, question) = answerable(&who, &path).await?;
    answer_page(&who, &challenge, &question, FormView::fresh(&who))
}

fn answer_page(who: &As<Author>, challenge: &Challenge, question: &Question, form: FormView) -> Answer {
    let refused = form.is_refused();
    let l = agency_layout(who, &challenge.reference, "questions-answer-title").refused(refused);
    let page = AnswerPage::new(l, form, (&challenge.reference, challenge.lang), question);
    if refused { who.show_again(&page) } else { who.show(&page) }
}

pub(super) async fn answer(who: As<Author>, path: Path<OfQuestion>, posted: Posted) -> Answer {
    let (challenge, question) = answerable(&who, &path).await?;
    let answer = match forms::answer(&posted.fields) {
        Ok(answer) => answer,
        Err(problems) => return answer_page(&who, &challenge, &question, refused(&who, &posted, problems)),
    };
    let (of, id) = (challenge.id, question.id);
    who.write(Scope::Challenge(of), move |tx| actions::answer(tx, of, id, &answer)).await?;
    who.go_saying(&format!("/agency/challenges/{}/questions", challenge.reference), "questions-notice-answered")
}
