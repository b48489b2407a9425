//! The people of a company, and of an agency.

use actix_web::web::Path;

use crate::kernel::actor::Role;
use crate::kernel::id::{GrantId, InvitationId};
use crate::kernel::message::Message;
use crate::kernel::refusal::Problems;
use crate::platform::db::{DbError, Scope, Tx};
use crate::platform::web::{Agency, Answer, As, Company, Failure, FormView, Posted};

use super::people::removal;
use super::{organization, waiting};
use crate::features::organizations::actions::invitation::{self as invitations, InviteError};
use crate::features::organizations::actions::team::{self as actions, RemoveError};
use crate::features::organizations::pages::{InvitePage, TeamPage, members};
use crate::features::organizations::store::invitations::NewInvitation;
use crate::features::organizations::{forms, queries};

pub(crate) async fn show(who: As<Company>) -> Answer {
    let id = organization(&who)?;
    let team = who.read::<_, DbError, _>(move |conn| queries::team(conn, id)).await?;
    let l = who.layout("organizations-team-title");
    who.show(&TeamPage {
        form: FormView::fresh(&who),
        name: team.profile.facts.name,
        members: members(&l, team.members, who.actor().account.as_str(), Some("/company/team")),
        invitations: waiting(&l, team.invitations, "/company/team/invitations", who.now()),
        decides: true,
        l,
    })
}

/// People of an agency see each other; the lab decides who they are, so there is nothing to press.
pub(crate) async fn agency(who: As<Agency>) -> Answer {
    let id = organization(&who)?;
    let team = who.read::<_, DbError, _>(move |conn| queries::team(conn, id)).await?;
    let l = who.layout("organizations-team-title");
    who.show(&TeamPage {
        form: FormView::fresh(&who),
        name: team.profile.facts.name,
        members: members(&l, team.members, who.actor().account.as_str(), None),
        invitations: Vec::new(),
        decides: false,
        l,
    })
}

fn invite_page(who: &As<Company>, form: FormView) -> InvitePage {
    let l = who.layout("organizations-invite-title").refused(form.is_refused());
    let name = who.actor().hat.as_ref().map(|hat| hat.organization_name.clone()).unwrap_or_default();
    InvitePage { action: l.url("/company/team/invite"), l, form, name, roles: Vec::new() }
}

pub(crate) async fn invite_form(who: As<Company>) -> Answer {
    who.show(&invite_page(&who, FormView::fresh(&who)))
}

pub(crate) async fn invite(who: As<Company>, form: Posted) -> Answer {
    let again =
        |problems: Problems| who.show_again(&invite_page(&who, FormView::refused(&who, &form.fields, problems)));
    let email = match forms::colleague(&form.fields) {
        Ok(email) => email,
        Err(problems) => return again(problems),
    };
    let id = organization(&who)?;
    let new = NewInvitation { organization: id, email, role: Role::CompanyMember };
    let change = move |tx: &mut Tx<'_>| invitations::invite(tx, &new);
    match who.write::<_, InviteError, _>(Scope::Organization(id), change).await {
        Ok(()) => who.go_saying("/company/team", "organizations-notice-invited"),
        Err(InviteError::Held) => again(Problems::one("email", Message::new("organizations-role-held"))),
        Err(error) => Err(error.into()),
    }
}

pub(crate) async fn revoke(who: As<Company>, path: Path<(String, InvitationId)>, _form: Posted) -> Answer {
    let (of, id) = (organization(&who)?, path.into_inner().1);
    who.write::<_, InviteError, _>(Scope::Organization(of), move |tx| invitations::revoke(tx, id, of)).await?;
    who.go_saying("/company/team", "organizations-notice-revoked")
}

pub(crate) async fn remove_form(who: As<Company>, path: Path<(String, GrantId)>) -> Answer {
    let (of, id) = (organization(&who)?, path.into_inner().1);
    let page = removal(&who, of, id, "/company/team", &format!("/company/team/{id}/remove")).await?;
    who.show(&page)
}

pub(crate) async fn remove(who: As<Company>, path: Path<(String, GrantId)>, _form: Posted) -> Answer {
    let (of, id) = (organization(&who)?, path.into_inner().1);
    let change = move |tx: &mut Tx<'_>| actions::remove(tx, id, of);
    let gone = who.write::<_, RemoveError, _>(Scope::Organization(of), change).await.map_err(Failure::from)?;
    // Who left can't see the team any more.
    let left = gone == who.actor().account;
    who.go_saying(if left { "/me" } else { "/company/team" }, "organizations-notice-removed")
}
