//! Name, language, password, sessions and the role worn.

use crate::kernel::actor::Role;
use crate::kernel::id::OrganizationId;
use crate::kernel::language::Lang;
use crate::kernel::refusal::Denied;
use crate::kernel::version::Version;
use crate::platform::audit::Event;
use crate::platform::db::{DbError, Recorded, Tx, sessions};

use crate::features::accounts::domain::Account;
use crate::features::accounts::{mail, queries, store};

/// How many letters of a session's digest name it on a page: enough to tell a person's sessions apart.
pub(crate) const SESSION_NAME: usize = 16;

/// Why a role can't be put on or a session not be ended.
#[derive(Debug, thiserror::Error)]
pub(crate) enum OwnError {
    /// It is not the person's, or no longer.
    #[error(transparent)]
    Denied(#[from] Denied),
    /// The database.
    #[error(transparent)]
    Db(#[from] DbError),
}

/// Saves name and language.
pub(crate) fn save(tx: &mut Tx<'_>, name: String, lang: Lang, seen: Version) -> Result<Recorded<()>, DbError> {
    let account = super::own(tx)?;
    let account = Account { version: seen, ..account.called(name, lang) };
    store::save_profile(tx.conn(), &account)?;
    tx.record(Event::new("account.profile_saved", &account.id), ())
}

/// Sets a new password; the caller has checked the old one. Other browsers are signed out.
pub(crate) fn set_password(tx: &mut Tx<'_>, hash: &str, session: &str) -> Result<Recorded<()>, DbError> {
    let (now, account) = (tx.now(), super::own(tx)?);
    store::set_password(tx.conn(), account.id, hash)?;
    sessions::end_others(tx.conn(), account.id, session)?;
    tx.post(&mail::changed(&account, "accounts-mail-changed-password", now))?;
    tx.record(Event::new("account.password_set", &account.id), ())
}

/// Puts a role on.
pub(crate) fn wear(
    tx: &mut Tx<'_>,
    role: Role,
    organization: OrganizationId,
    session: &str,
) -> Result<Recorded<()>, OwnError> {
    let account = tx.actor()?.account;
    let grants = queries::grants_of(tx.conn(), account)?;
    if !grants.iter().any(|grant| grant.role == role && grant.organization == organization) {
        return Err(Denied::Unseen.into());
    }
    sessions::wear(tx.conn(), session, Some((role, organization)))?;
    let event = Event::new("account.role_worn", &account).with("role", role.as_str());
    Ok(tx.record(event.with("organization", organization.as_str()), ())?)
}

/// Ends one of the person's own sessions, by the first letters of its digest.
pub(crate) fn end_session(tx: &mut Tx<'_>, name: &str) -> Result<Recorded<()>, OwnError> {
    let (now, account) = (tx.now(), tx.actor()?.account);
    let mine = sessions::list(tx.conn(), account, now)?;
    let named = |digest: &str| name.len() == SESSION_NAME && digest.starts_with(name);
    let Some(session) = mine.iter().find(|session| named(&session.token_digest)) else {
        return Err(Denied::Unseen.into());
    };
    sessions::end(tx.conn(), &session.token_digest)?;
    Ok(tx.record(Event::new("account.session_ended", &account), ())?)
}

/// Ends every session but this one.
pub(crate) fn end_others(tx: &mut Tx<'_>, session: &str) -> Result<Recorded<()>, DbError> {
    let account = tx.actor()?.account;
    sessions::end_others(tx.conn(), account, session)?;
    tx.record(Event::new("account.sessions_ended", &account), ())
}
