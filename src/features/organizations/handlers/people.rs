//! The people of any organisation, as the lab decides who they are.

use actix_web::web::Path;

use crate::kernel::actor::Role;
use crate::kernel::id::{GrantId, InvitationId, OrganizationId};
use crate::kernel::message::Message;
use crate::kernel::refusal::{Denied, Problems};
use crate::platform::db::{DbError, Scope, Tx};
use crate::platform::web::layout::role_key;
use crate::platform::web::ui::Choice;
use crate::platform::web::{Answer, As, Failure, FormView, Lab, Posted};

use crate::features::accounts;
use crate::features::organizations::actions::invitation::{self as invitations, InviteError};
use crate::features::organizations::actions::team::{self as actions, RemoveError};
use crate::features::organizations::domain::Profile;
use crate::features::organizations::pages::{InvitePage, RemovePage};
use crate::features::organizations::store::invitations::NewInvitation;
use crate::features::organizations::{forms, policy, store};

fn home(id: OrganizationId) -> String {
    format!("/admin/organizations/{id}")
}

async fn profile(who: &As<Lab>, id: OrganizationId) -> Result<Profile, Failure> {
    Ok(who.read::<_, DbError, _>(move |conn| store::load(conn, id)).await?)
}

fn invite_page(who: &As<Lab>, form: FormView, at: Profile) -> InvitePage {
    let l = who.layout("organizations-invite-title").refused(form.is_refused());
    let fits = Role::ALL.iter().filter(|role| policy::fits(at.kind, **role));
    let roles = fits.map(|role| Choice::new(role.as_str(), l.t(role_key(*role)))).collect();
    let action = l.url(&format!("{}/invite", home(at.id)));
    let l = l.crumb_named(at.facts.name.as_str(), &home(at.id));
    InvitePage { l, form, name: at.facts.name, action, roles }
}

pub(crate) async fn invite_form(who: As<Lab>, path: Path<(String, OrganizationId)>) -> Answer {
    let at = profile(&who, path.into_inner().1).await?;
    who.show(&invite_page(&who, FormView::fresh(&who), at))
}

/// A role that stands against the person's other roles is told at the field: another role may be right.
pub(crate) async fn invite(who: As<Lab>, path: Path<(String, OrganizationId)>, form: Posted) -> Answer {
    let at = profile(&who, path.into_inner().1).await?;
    let id = at.id;
    let problems = match forms::official(&form.fields) {
        Err(problems) => problems,
        Ok((email, role)) => {
            let new = NewInvitation { organization: id, email, role };
            let change = move |tx: &mut Tx<'_>| invitations::invite(tx, &new);
            match who.write::<_, InviteError, _>(Scope::Organization(id), change).await {
                Ok(()) => return who.go_saying(&home(id), "organizations-notice-invited"),
                Err(InviteError::Held) => Problems::one("email", Message::new("organizations-role-held")),
                Err(InviteError::Denied(Denied::Because(reason))) => Problems::one("role", reason),
                Err(error) => return Err(error.into()),
            }
        }
    };
    who.show_again(&invite_page(&who, FormView::refused(&who, &form.fields, problems), at))
}

pub(crate) async fn revoke(who: As<Lab>, path: Path<(String, OrganizationId, InvitationId)>, _form: Posted) -> Answer {
    let (_, of, id) = path.into_inner();
    who.write::<_, InviteError, _>(Scope::Organization(of), move |tx| invitations::revoke(tx, id, of)).await?;
    who.go_saying(&home(of), "organizations-notice-revoked")
}

/// The page that says what ending a role means, before it is done.
pub(super) async fn removal<R>(
    who: &As<R>,
    of: OrganizationId,
    id: GrantId,
    back: &str,
    action: &str,
) -> Result<RemovePage, Failure> {
    let (grant, person, at) = who
        .read::<_, RemoveError, _>(move |conn| {
            let grant = actions::held(conn, id, of)?;
            let person = accounts::recipient(conn, grant.account_id)?;
            Ok((grant, person, store::load(conn, of)?))
        })
        .await?;
    let l = who.layout("organizations-remove-title");
    Ok(RemovePage {
        form: FormView::fresh(who),
        person: person.name,
        role: l.t(role_key(grant.role)),
        organization: at.facts.name,
        action: l.url(action),
        back: l.url(back),
        l,
    })
}

pub(crate) async fn remove_form(who: As<Lab>, path: Path<(String, OrganizationId, GrantId)>) -> Answer {
    let (_, of, id) = path.into_inner();
    let action = format!("{}/people/{id}/remove", home(of));
    let page = removal(&who, of, id, &home(of), &action).await?;
    who.show(&page)
}

pub(crate) async fn remove(who: As<Lab>, path: Path<(String, OrganizationId, GrantId)>, _form: Posted) -> Answer {
    let (_, of, id) = path.into_inner();
    who.write::<_, RemoveError, _>(Scope::Organization(of), move |tx| actions::remove(tx, id, of)).await?;
    who.go_saying(&home(of), "organizations-notice-removed")
}
