//! Registering: the answer on the page is the same whether the address is known or not; the letter tells.

use crate::kernel::id::AccountId;
use crate::kernel::language::Lang;
use crate::platform::audit::Event;
use crate::platform::db::{DbError, Recorded, Tx};
use crate::platform::mail::Recipient;
use crate::platform::secrets::Token;

use crate::features::accounts::domain::token::{Dead, Purpose, REGISTRATION_LASTS};
use crate::features::accounts::domain::way::Way;
use crate::features::accounts::mail;
use crate::features::accounts::store::{self, NewAccount, registrations, tokens};

/// Why a registration can't be confirmed.
#[derive(Debug, thiserror::Error)]
pub(crate) enum VerifyError {
    /// The link does not work any more.
    #[error(transparent)]
    Dead(#[from] Dead),
    /// The address got an account since the letter left.
    #[error("the address has an account")]
    Known,
    /// The database.
    #[error(transparent)]
    Db(#[from] DbError),
}

/// Keeps a registration and sends its letter; a known address gets a letter that says so. Nobody gets two letters
/// within a few minutes.
pub(crate) fn register(
    tx: &mut Tx<'_>,
    new: &NewAccount,
    hash: &str,
    next: Option<&Way>,
) -> Result<Recorded<()>, DbError> {
    let (now, known) = (tx.now(), store::find_by_email(tx.conn(), &new.email)?);
    if !registrations::sent_lately(tx.conn(), &new.email, now)? {
        let token = registrations::insert(tx, new, hash)?;
        let letter = match &known {
            Some(account) => {
                registrations::spend(tx.conn(), token.reveal(), now)?;
                mail::known(mail::recipient(account), now)
            }
            None => mail::verify(stranger(new), &token, now.plus(REGISTRATION_LASTS), next),
        };
        tx.post(&letter)?;
    }
    // No address in the trail: until the letter is followed it may be anyone's.
    tx.record(Event::new("account.register", &"letter").kind("account"), ())
}

fn stranger(new: &NewAccount) -> Recipient {
    Recipient { account: None, name: new.name.clone(), email: new.email.as_str().to_owned(), lang: new.lang }
}

/// Makes the account the letter's link confirms.
pub(crate) fn verify(tx: &mut Tx<'_>, token: &str) -> Result<Recorded<AccountId>, VerifyError> {
    let now = tx.now();
    let new = registrations::load(tx.conn(), token, now)??;
    if store::find_by_email(tx.conn(), &new.email)?.is_some() {
        return Err(VerifyError::Known);
    }
    registrations::spend(tx.conn(), token, now)?;
    Ok(register_confirmed(tx, &new)?)
}

/// Adds a person whose address needs no proof: after the letter, and for the people of the demo world.
///
/// # Errors
/// When the address has an account, or the database refuses.
pub fn register_confirmed(tx: &mut Tx<'_>, new: &NewAccount) -> Result<Recorded<AccountId>, DbError> {
    let id = store::insert(tx, new, true)?;
    tx.record(Event::new("account.verified", &id).with("name", new.name.as_str()), id)
}

/// An account somebody else makes for a person, and the link its first password is set with. Without an audit entry of
/// its own: it is part of a larger act that has one.
pub(crate) fn open_for(tx: &mut Tx<'_>, new: &NewAccount) -> Result<(AccountId, Token), DbError> {
    let id = match store::find_by_email(tx.conn(), &new.email)? {
        Some(account) => account.id,
        None => store::insert(tx, new, false)?,
    };
    let token = tokens::issue(tx, id, Purpose::Welcome)?;
    Ok((id, token))
}

impl NewAccount {
    /// A person without a password yet.
    pub(crate) fn without_password(email: crate::kernel::email::EmailAddress, name: String, lang: Lang) -> Self {
        Self { email, name, lang, password_hash: None }
    }
}
