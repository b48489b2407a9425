//! Rows of invitations; the link is kept as a digest.

use diesel::prelude::*;

use crate::kernel::actor::Role;
use crate::kernel::email::EmailAddress;
use crate::kernel::id::{AccountId, InvitationId, OrganizationId};
use crate::kernel::instant::Instant;
use crate::platform::db::schema::invitations;
use crate::platform::db::{Conn, DbError, Tx};
use crate::platform::secrets::{Token, digest_of};

use crate::features::organizations::domain::invitation::{Invitation, LASTS, State};

#[derive(HasQuery)]
#[diesel(table_name = invitations)]
struct InvitationRow {
    id: InvitationId,
    organization_id: OrganizationId,
    email: String,
    role: Role,
    expires_at: Instant,
    accepted_at: Option<Instant>,
    revoked_at: Option<Instant>,
}

impl From<InvitationRow> for Invitation {
    fn from(row: InvitationRow) -> Self {
        Self {
            id: row.id,
            organization: row.organization_id,
            email: row.email,
            role: row.role,
            state: Self::state(row.expires_at, row.accepted_at, row.revoked_at),
        }
    }
}

/// Finds an invitation by the token of its letter.
pub(crate) fn find_by_token(conn: &mut Conn, token: &str) -> Result<Invitation, DbError> {
    Ok(InvitationRow::query().filter(invitations::token_digest.eq(digest_of(token))).first(conn)?.into())
}

pub(crate) fn load(conn: &mut Conn, id: InvitationId) -> Result<Invitation, DbError> {
    Ok(InvitationRow::query().filter(invitations::id.eq(id)).first(conn)?.into())
}

/// Those of an organisation nobody answered, newest first; expired ones too, so that they can be sent again.
pub(crate) fn list_waiting(conn: &mut Conn, of: OrganizationId) -> Result<Vec<Invitation>, DbError> {
    let waiting = InvitationRow::query()
        .filter(invitations::organization_id.eq(of))
        .filter(invitations::accepted_at.is_null())
        .filter(invitations::revoked_at.is_null())
        .order(invitations::invited_at.desc())
        .limit(100);
    Ok(waiting.load(conn)?.into_iter().map(Invitation::from).collect())
}

/// What an invitation is made from.
#[derive(Debug, Clone)]
pub(crate) struct NewInvitation {
    pub(crate) organization: OrganizationId,
    pub(crate) email: EmailAddress,
    pub(crate) role: Role,
}

/// Makes an invitation and its link. One that waits for the same person and role is taken back: only the newest
/// letter counts.
pub(crate) fn insert(tx: &mut Tx<'_>, new: &NewInvitation, by: AccountId) -> Result<Token, DbError> {
    let (token, now) = (Token::fresh(), tx.now());
    let older = invitations::table
        .filter(invitations::organization_id.eq(new.organization))
        .filter(invitations::email.eq(new.email.key()))
        .filter(invitations::role.eq(new.role))
        .filter(invitations::accepted_at.is_null())
        .filter(invitations::revoked_at.is_null());
    diesel::update(older).set(invitations::revoked_at.eq(now)).execute(tx.conn())?;
    diesel::insert_into(invitations::table)
        .values((
            invitations::id.eq(tx.fresh_id::<InvitationId>()),
            invitations::organization_id.eq(new.organization),
            invitations::email.eq(new.email.key()),
            invitations::role.eq(new.role),
            invitations::token_digest.eq(token.digest()),
            invitations::invited_by.eq(by),
            invitations::invited_at.eq(now),
            invitations::expires_at.eq(now.plus(LASTS)),
        ))
        .execute(tx.conn())?;
    Ok(token)
}

/// Saves what became of it; nothing when somebody else was first.
pub(crate) fn save(conn: &mut Conn, invitation: &Invitation) -> Result<(), DbError> {
    let (accepted_at, revoked_at) = match invitation.state {
        State::Waiting { .. } => (None, None),
        State::Accepted { at } => (Some(at), None),
        State::Revoked { at } => (None, Some(at)),
    };
    let waiting = invitations::table
        .find(invitation.id.as_str())
        .filter(invitations::accepted_at.is_null())
        .filter(invitations::revoked_at.is_null());
    let set = (invitations::accepted_at.eq(accepted_at), invitations::revoked_at.eq(revoked_at));
    let changed = diesel::update(waiting).set(set).execute(conn)?;
    if changed == 1 { Ok(()) } else { Err(DbError::Stale) }
}
