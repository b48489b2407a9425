//! The lab's list of organisations, and what it decides about one.

use actix_web::web::Path;

use crate::kernel::code::Code;
use crate::kernel::id::OrganizationId;
use crate::kernel::message::Message;
use crate::kernel::page::PageNumber;
use crate::kernel::refusal::Problems;
use crate::platform::db::{DbError, Scope, Tx};
use crate::platform::web::ui::{Choice, Pager};
use crate::platform::web::{Answer, As, Failure, FormView, Lab, Layout, Posted};

use super::{answers, waiting};
use crate::features::organizations::actions::agency::{self, CreateError};
use crate::features::organizations::actions::judge::{self as actions, JudgeError};
use crate::features::organizations::domain::{Kind, Standing, StandingCode};
use crate::features::organizations::pages::{
    AgencyNewPage, ListPage, ListedLine, ShowPage, SuspendPage, country, kind, members, tag,
};
use crate::features::organizations::queries::{self, Listed, Search, Team};
use crate::features::organizations::{forms, store};

impl From<JudgeError> for Failure {
    fn from(error: JudgeError) -> Self {
        match error {
            JudgeError::Denied(denied) => denied.into(),
            JudgeError::Itself => Self::Refused(Message::new("organizations-lab-itself")),
            JudgeError::Db(error) => error.into(),
        }
    }
}

impl From<CreateError> for Failure {
    fn from(error: CreateError) -> Self {
        match error {
            CreateError::Denied(denied) => denied.into(),
            CreateError::Db(error) => error.into(),
        }
    }
}

fn home(id: OrganizationId) -> String {
    format!("/admin/organizations/{id}")
}

pub(crate) async fn list(who: As<Lab>) -> Answer {
    let search = Search {
        words: who.param("q").chars().take(100).collect(),
        kind: Kind::from_code(&who.param("kind")),
        standing: StandingCode::from_code(&who.param("standing")),
    };
    let (asked, page) = (search.clone(), PageNumber::read(&who.param("page")));
    let found = who.read::<_, DbError, _>(move |conn| queries::list(conn, &asked, page)).await?;
    let l = who.layout("organizations-list-title");
    let line = |row: Listed| ListedLine {
        href: l.url(&home(row.id)),
        kind: kind(&l, row.kind),
        country: country(&l, &row.country),
        since: l.day_of(&row.since),
        tag: tag(&l, row.standing),
        name: row.name,
    };
    who.show(&ListPage {
        rows: found.rows.into_iter().map(line).collect(),
        kinds: choices(&l, Kind::ALL, "organizations-kind", search.kind),
        standings: choices(&l, StandingCode::ALL, "organizations-standing", search.standing),
        total: found.total,
        pages: Pager::new(found.number, found.pages, l.url(&address(&search))),
        words: search.words,
        l,
    })
}

fn choices<T: Code + Copy + PartialEq>(l: &Layout, all: &[T], prefix: &str, chosen: Option<T>) -> Vec<(Choice, bool)> {
    let choice = |code: &T| (Choice::new(code.code(), l.code(prefix, code)), chosen == Some(*code));
    all.iter().map(choice).collect()
}

/// The list with all of its search but the page.
fn address(search: &Search) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    query.append_pair("q", &search.words);
    query.append_pair("kind", search.kind.map_or("", Kind::as_str));
    query.append_pair("standing", search.standing.map_or("", StandingCode::as_str));
    format!("/admin/organizations?{}", query.finish())
}

pub(crate) async fn show(who: As<Lab>, path: Path<(String, OrganizationId)>) -> Answer {
    let id = path.into_inner().1;
    let team = who.read::<_, DbError, _>(move |conn| queries::team(conn, id)).await?;
    who.show(&show_page(&who, team))
}

fn show_page(who: &As<Lab>, team: Team) -> ShowPage {
    let profile = team.profile;
    let l = who.layout_titled(Message::new("organizations-show-title").with("name", profile.facts.name.as_str()));
    let l = l.crumb("organizations-list-title", "/admin/organizations");
    let (standing, path) = (profile.standing.code(), home(profile.id));
    let itself = who.actor().organization() == Some(profile.id);
    let reason = if let Standing::Suspended { reason } = &profile.standing { reason.clone() } else { String::new() };
    ShowPage {
        form: FormView::fresh(who),
        id: profile.id.to_string(),
        over: format!("{}, {}", kind(&l, profile.kind), country(&l, &profile.country)),
        tag: tag(&l, standing),
        reason,
        answers: answers(&l, &profile, ""),
        members: members(&l, team.members, who.actor().account.as_str(), Some(&format!("{path}/people"))),
        invitations: waiting(&l, team.invitations, &format!("{path}/invitations"), who.now()),
        may_verify: standing != StandingCode::Verified,
        may_suspend: standing != StandingCode::Suspended && !itself,
        may_invite: profile.kind != Kind::Company,
        name: profile.facts.name,
        l,
    }
}

fn new_page(who: &As<Lab>, form: FormView) -> AgencyNewPage {
    let l = who.layout("organizations-agency-new-title").refused(form.is_refused());
    AgencyNewPage { l: l.crumb("organizations-list-title", "/admin/organizations"), form }
}

pub(crate) async fn form(who: As<Lab>) -> Answer {
    who.show(&new_page(&who, FormView::fresh(&who)))
}

pub(crate) async fn create(who: As<Lab>, form: Posted) -> Answer {
    let new = match forms::agency(&form.fields) {
        Ok(new) => new,
        Err(problems) => return who.show_again(&new_page(&who, FormView::refused(&who, &form.fields, problems))),
    };
    let change = move |tx: &mut Tx<'_>| agency::create(tx, &new);
    let id = who.write::<_, CreateError, _>(Scope::Named("agencies"), change).await?;
    who.go_saying(&home(id), "organizations-notice-created")
}

pub(crate) async fn verify(who: As<Lab>, path: Path<(String, OrganizationId)>, _form: Posted) -> Answer {
    let id = path.into_inner().1;
    who.write::<_, JudgeError, _>(Scope::Organization(id), move |tx| actions::verify(tx, id)).await?;
    who.go_saying(&home(id), "organizations-notice-verified")
}

async fn suspend_page(who: &As<Lab>, form: FormView, id: OrganizationId) -> Result<SuspendPage, Failure> {
    let at = who.read::<_, DbError, _>(move |conn| store::load(conn, id)).await?;
    let l = who.layout("organizations-suspend-title").refused(form.is_refused());
    let l = l.crumb_named(at.facts.name.as_str(), &home(id));
    Ok(SuspendPage { l, form, id: id.to_string(), name: at.facts.name })
}

pub(crate) async fn suspend_form(who: As<Lab>, path: Path<(String, OrganizationId)>) -> Answer {
    let page = suspend_page(&who, FormView::fresh(&who), path.into_inner().1).await?;
    who.show(&page)
}

pub(crate) async fn suspend(who: As<Lab>, path: Path<(String, OrganizationId)>, form: Posted) -> Answer {
    let id = path.into_inner().1;
    let reason = match forms::reason(&form.fields) {
        Ok(reason) => reason,
        Err(problems) => return refused(&who, &form, problems, id).await,
    };
    who.write::<_, JudgeError, _>(Scope::Organization(id), move |tx| actions::suspend(tx, id, reason)).await?;
    who.go_saying(&home(id), "organizations-notice-suspended")
}

async fn refused(who: &As<Lab>, form: &Posted, problems: Problems, id: OrganizationId) -> Answer {
    let page = suspend_page(who, FormView::refused(who, &form.fields, problems), id).await?;
    who.show_again(&page)
}
