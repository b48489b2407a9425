//! Setting up the second factor: a secret shown once, a code that proves the app has it, ten recovery codes.

use crate::kernel::id::AccountId;
use crate::platform::audit::Event;
use crate::platform::db::{DbError, Recorded, Tx, sessions};
use crate::platform::seal::Sealer;
use crate::platform::secrets::random_bytes;

use crate::features::accounts::domain::Account;
use crate::features::accounts::domain::second_factor::{BadCode, CODES, SecondFactor, recovery_code, recovery_digest};
use crate::features::accounts::{mail, store};

use super::sign_in::{open_app, sealed_for};

/// Why a step of the set-up is refused.
#[derive(Debug, thiserror::Error)]
pub(crate) enum SetUpError {
    /// There is one already; it is replaced only by who gives the password again.
    #[error("there is one already")]
    OnAlready,
    /// The set-up was not begun.
    #[error("not begun")]
    NotBegun,
    /// The code does not fit the secret.
    #[error(transparent)]
    Bad(#[from] BadCode),
    /// The database.
    #[error(transparent)]
    Db(#[from] DbError),
}

/// Makes a secret for the app. A second begin replaces the secret of the first.
pub(crate) fn begin(tx: &mut Tx<'_>, sealer: &Sealer) -> Result<Recorded<()>, SetUpError> {
    let account = super::own(tx)?;
    if account.second_factor.is_on() {
        return Err(SetUpError::OnAlready);
    }
    let sealed = seal(sealer, account.id, &random_bytes::<20>())?;
    let id = account.id;
    store::save_second_factor(tx.conn(), &Account { second_factor: SecondFactor::Begun { sealed }, ..account })?;
    Ok(tx.record(Event::new("account.second_factor_begun", &id), ())?)
}

/// The app shows the right code: from now on sign-in asks for one. This session counts as proved.
pub(crate) fn confirm(tx: &mut Tx<'_>, code: &str, session: &str, sealer: &Sealer) -> Result<Recorded<()>, SetUpError> {
    let (now, account) = (tx.now(), super::own(tx)?);
    let sealed = match &account.second_factor {
        SecondFactor::Absent => return Err(SetUpError::NotBegun),
        SecondFactor::On { .. } => return Err(SetUpError::OnAlready),
        SecondFactor::Begun { sealed } => sealed.clone(),
    };
    let last_step = open_app(sealer, &account, &sealed)?.accept(code, None, now)?;
    let second_factor = SecondFactor::On { sealed, since: now, last_step };
    let account = with_fresh_codes(tx, Account { second_factor, ..account }, sealer)?;
    store::save_second_factor(tx.conn(), &account)?;
    sessions::give_second_factor(tx.conn(), session, now)?;
    sessions::end_others(tx.conn(), account.id, session)?;
    tx.post(&mail::changed(&account, "accounts-mail-changed-second-factor", now))?;
    Ok(tx.record(Event::new("account.second_factor_on", &account.id), ())?)
}

/// Ten new recovery codes; the old ones stop working.
pub(crate) fn renew_codes(tx: &mut Tx<'_>, sealer: &Sealer) -> Result<Recorded<()>, SetUpError> {
    let (now, account) = (tx.now(), super::own(tx)?);
    if !account.second_factor.is_on() {
        return Err(SetUpError::NotBegun);
    }
    let account = with_fresh_codes(tx, account, sealer)?;
    store::save_second_factor(tx.conn(), &account)?;
    tx.post(&mail::changed(&account, "accounts-mail-changed-codes", now))?;
    Ok(tx.record(Event::new("account.recovery_codes_made", &account.id), ())?)
}

/// The person wrote the codes down: from now on there are only digests.
pub(crate) fn keep_codes(tx: &mut Tx<'_>) -> Result<Recorded<()>, DbError> {
    let account = super::own(tx)?;
    let id = account.id;
    store::save_second_factor(tx.conn(), &Account { fresh_codes: None, ..account })?;
    tx.record(Event::new("account.recovery_codes_kept", &id), ())
}

/// Takes the second factor away, for another phone; the caller has checked the password.
pub(crate) fn remove(tx: &mut Tx<'_>) -> Result<Recorded<()>, DbError> {
    let (now, account) = (tx.now(), super::own(tx)?);
    store::codes::replace(tx.conn(), account.id, &[])?;
    let account = Account { second_factor: SecondFactor::Absent, fresh_codes: None, ..account };
    store::save_second_factor(tx.conn(), &account)?;
    sessions::forget_second_factor(tx.conn(), account.id)?;
    tx.post(&mail::changed(&account, "accounts-mail-changed-second-factor-off", now))?;
    tx.record(Event::new("account.second_factor_off", &account.id), ())
}

/// Sealed only until they were written down; the page that shows them can be loaded again until then.
fn with_fresh_codes(tx: &mut Tx<'_>, account: Account, sealer: &Sealer) -> Result<Account, DbError> {
    let codes: Vec<String> = (0..CODES).map(|_| recovery_code(u128::from_le_bytes(random_bytes()))).collect();
    let digests: Vec<_> = codes.iter().map(|code| recovery_digest(account.id, code)).collect();
    store::codes::replace(tx.conn(), account.id, &digests)?;
    let sealed = seal(sealer, account.id, codes.join("\n").as_bytes())?;
    Ok(Account { fresh_codes: Some(sealed), ..account })
}

fn seal(sealer: &Sealer, account: AccountId, plain: &[u8]) -> Result<Vec<u8>, DbError> {
    sealer.seal_for_instance(plain, &sealed_for(account)).map_err(|cause| DbError::Other(cause.to_string()))
}
