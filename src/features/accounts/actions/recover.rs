//! A new password by letter. The page says the same for known and unknown addresses.

use crate::kernel::email::EmailAddress;
use crate::kernel::id::AccountId;
use crate::platform::audit::Event;
use crate::platform::db::{Conn, DbError, Recorded, Tx, sessions};

use crate::features::accounts::domain::token::{Dead, Live, Purpose};
use crate::features::accounts::domain::{Account, Standing};
use crate::features::accounts::mail;
use crate::features::accounts::store::{self, tokens};

/// Why a new password can't be set.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ResetError {
    /// The link does not work any more.
    #[error(transparent)]
    Dead(#[from] Dead),
    /// The database.
    #[error(transparent)]
    Db(#[from] DbError),
}

/// Sends the letter when the address has an account that is not closed. Either way one change is made, so that the
/// time it takes does not tell them apart.
pub(crate) fn recover(tx: &mut Tx<'_>, email: &EmailAddress) -> Result<Recorded<()>, DbError> {
    let now = tx.now();
    let known = store::find_by_email(tx.conn(), email)?.filter(|account| account.standing != Standing::Disabled);
    let Some(account) = known else {
        return tx.record(Event::new("account.recover", &"unknown").kind("account"), ());
    };
    if !tokens::sent_lately(tx.conn(), account.id, Purpose::Recover, now)? {
        let token = tokens::issue(tx, account.id, Purpose::Recover)?;
        tx.post(&mail::recover(mail::recipient(&account), &token, now.plus(Purpose::Recover.lasts())))?;
    }
    tx.record(Event::new("account.recover", &account.id), ())
}

/// The account a live link is for.
pub(crate) fn account_of(
    conn: &mut Conn,
    token: &str,
    now: crate::kernel::instant::Instant,
) -> Result<Account, ResetError> {
    let live: Live = tokens::load(conn, token)?.live(now)?;
    Ok(store::load(conn, live.account)?)
}

/// Sets the new password. Whoever held the account before is signed out everywhere; the second factor stays, so that
/// a stolen mailbox alone opens nothing. Following the link also proves the address.
pub(crate) fn reset(tx: &mut Tx<'_>, token: &str, hash: &str) -> Result<Recorded<AccountId>, ResetError> {
    let now = tx.now();
    let account = account_of(tx.conn(), token, now)?;
    tokens::spend(tx.conn(), token, now)?;
    store::set_password(tx.conn(), account.id, hash)?;
    store::confirm(tx.conn(), account.id, now)?;
    sessions::end_others(tx.conn(), account.id, "")?;
    tx.post(&mail::changed(&account, "accounts-mail-changed-password", now))?;
    Ok(tx.record(Event::new("account.reset", &account.id), account.id)?)
}
