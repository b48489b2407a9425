//! The page an invitation's letter leads to: join, or register first and come back.

use actix_web::web::Path;

use crate::kernel::actor::Role;
use crate::kernel::id::OrganizationId;
use crate::platform::db::{Recorded, Scope, Tx, sessions};
use crate::platform::web::layout::role_key;
use crate::platform::web::space::Space;
use crate::platform::web::{Answer, FormView, Posted, SignedIn, Visitor};

use crate::features::organizations::actions::invitation::{self as actions, InviteError};
use crate::features::organizations::domain::invitation::State;
use crate::features::organizations::pages::{InvitationPage, Reader};
use crate::features::organizations::store::{self, invitations};

pub(crate) async fn show(who: Visitor, path: Path<(String, String)>) -> Answer {
    let (token, now) = (path.into_inner().1, who.now());
    let asked = token.clone();
    let (invitation, at) = who
        .read::<_, InviteError, _>(move |conn| {
            let invitation = invitations::find_by_token(conn, &asked)?;
            invitation.open(now)?;
            let at = store::load(conn, invitation.organization)?;
            Ok((invitation, at))
        })
        .await?;
    let reader = match who.actor() {
        None => Reader::Nobody,
        Some(actor) if actions::is_for(&invitation.email, &actor.email) => Reader::Invited,
        Some(actor) => Reader::Other { email: actor.email.clone() },
    };
    let l = who.layout("organizations-invitation-title");
    let until = if let State::Waiting { until } = invitation.state { l.moment(&until) } else { String::new() };
    who.show(&InvitationPage {
        form: FormView::fresh(&who),
        organization: at.facts.name,
        role: l.t(role_key(invitation.role)),
        email: invitation.email,
        until,
        token,
        reader,
        l,
    })
}

pub(crate) async fn accept(who: SignedIn, path: Path<(String, String)>, _form: Posted) -> Answer {
    let token = path.into_inner().1;
    let session = who.session.as_ref().map(|session| session.token_digest.clone()).unwrap_or_default();
    let scope = Scope::Account(who.actor().account);
    let change = move |tx: &mut Tx<'_>| accept_and_wear(tx, &token, &session);
    let (role, _) = who.write::<_, InviteError, _>(scope, change).await?;
    who.go_saying(Space::home_of(Some(role)), "organizations-notice-joined")
}

/// The new role is worn at once.
fn accept_and_wear(
    tx: &mut Tx<'_>,
    token: &str,
    session: &str,
) -> Result<Recorded<(Role, OrganizationId)>, InviteError> {
    let joined = actions::accept(tx, token)?;
    sessions::wear(tx.conn(), session, Some(*joined.value()))?;
    Ok(joined)
}
