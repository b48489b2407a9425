//! Signing in and out. A session is never carried over: each step starts a new one, so that a token planted before
//! sign-in is worth nothing after it (session fixation, CWE-384).

use chrono::TimeDelta;

use crate::kernel::actor::Role;
use crate::kernel::id::{AccountId, OrganizationId};
use crate::kernel::instant::Instant;
use crate::platform::audit::Event;
use crate::platform::db::sessions::{self, Session};
use crate::platform::db::{DbError, Recorded, Tx};
use crate::platform::seal::Sealer;
use crate::platform::secrets::Token;

use crate::features::accounts::domain::second_factor::{
    App, BadCode, SecondFactor, looks_like_recovery, recovery_digest,
};
use crate::features::accounts::domain::throttle::{self, Wait};
use crate::features::accounts::domain::way::Way;
use crate::features::accounts::domain::{Account, hats};
use crate::features::accounts::store::guesses::{self, Target};
use crate::features::accounts::{ISSUER, queries, store};

/// How long the second step of a sign-in may take.
const SECOND_STEP: TimeDelta = TimeDelta::minutes(10);

/// Why a code at sign-in is not taken.
#[derive(Debug, thiserror::Error)]
pub(crate) enum CodeError {
    /// Not the code of now, and not a recovery code that is left.
    #[error(transparent)]
    Bad(#[from] BadCode),
    /// The database.
    #[error(transparent)]
    Db(#[from] DbError),
}

/// The browser a session is started in: what it had before, what it gets, and how long that lasts.
#[derive(Debug, Clone)]
pub(crate) struct Browser {
    /// The digest of the session it came with, to be ended.
    pub(crate) before: Option<String>,
    /// The new token.
    pub(crate) token: Token,
    /// How long a session lasts in all.
    pub(crate) lasts: TimeDelta,
    /// What it calls itself.
    pub(crate) user_agent: String,
}

/// Where a sign-in leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Led {
    /// To the second step.
    ToCode,
    /// To setting up the second factor, which the role worn needs; in the demo world to the pages of the role.
    ToSetUp(Option<Role>),
    /// To choosing a role.
    ToRoles,
    /// To the pages of a role, or of nobody's yet.
    In(Option<Role>),
}

/// Writes a guess down before it is looked at, or says how long to wait.
pub(crate) fn guess(tx: &mut Tx<'_>, target: &Target) -> Result<Result<(), Wait>, DbError> {
    let now = tx.now();
    let failures = guesses::failures(tx.conn(), target, now)?;
    if let Err(wait) = throttle::may_guess(&failures, now) {
        return Ok(Err(wait));
    }
    guesses::note(tx, target)?;
    Ok(Ok(()))
}

/// The password was right: on to the second step, or in.
pub(crate) fn sign_in(
    tx: &mut Tx<'_>,
    account: &Account,
    target: &Target,
    browser: &Browser,
    next: Option<&Way>,
) -> Result<Recorded<Led>, DbError> {
    guesses::forgive(tx.conn(), target)?;
    if account.second_factor.is_on() {
        let now = tx.now();
        let session =
            Session { pending_account_id: Some(account.id), expires_at: now.plus(SECOND_STEP), ..blank(browser, now) };
        start(tx, browser, &session)?;
        return tx.record(Event::new("account.password_given", &account.id), Led::ToCode);
    }
    let led = enter(tx, account.id, browser, next, false)?;
    tx.record(Event::new("account.signed_in", &account.id).with("name", account.name.as_str()), led)
}

/// The second step: a code of the app, or one of the recovery codes.
pub(crate) fn give_code(
    tx: &mut Tx<'_>,
    account: AccountId,
    code: &str,
    sealer: &Sealer,
    browser: &Browser,
    next: Option<&Way>,
) -> Result<Recorded<Led>, CodeError> {
    let account = store::load(tx.conn(), account)?;
    let how = take_code(tx, account.clone(), code, sealer)?;
    guesses::forgive(tx.conn(), &code_target(account.id))?;
    let led = enter(tx, account.id, browser, next, true)?;
    Ok(tx.record(
        Event::new("account.signed_in", &account.id).with("name", account.name.as_str()).with("second_factor", how),
        led,
    )?)
}

/// Takes a code, so that it can't be taken again.
fn take_code(tx: &mut Tx<'_>, account: Account, code: &str, sealer: &Sealer) -> Result<&'static str, CodeError> {
    let now = tx.now();
    let SecondFactor::On { sealed, since, last_step } = account.second_factor.clone() else {
        return Err(BadCode::Wrong.into());
    };
    if looks_like_recovery(code) {
        let digest = recovery_digest(account.id, code);
        let left = store::codes::spend(tx.conn(), account.id, &digest, now)?;
        return if left { Ok("recovery code") } else { Err(BadCode::Wrong.into()) };
    }
    let app = open_app(sealer, &account, &sealed)?;
    let last_step = app.accept(code, Some(last_step), now)?;
    let second_factor = SecondFactor::On { sealed, since, last_step };
    store::save_second_factor(tx.conn(), &Account { second_factor, ..account })?;
    Ok("app")
}

/// The app's side of a sealed secret.
pub(crate) fn open_app(sealer: &Sealer, account: &Account, sealed: &[u8]) -> Result<App, DbError> {
    let secret = sealer.unseal(sealed, &sealed_for(account.id)).map_err(|cause| DbError::Corrupt(cause.to_string()))?;
    App::new(&secret, ISSUER, &account.email).ok_or_else(|| DbError::Corrupt("second factor too short".to_owned()))
}

/// What a secret of an account is sealed for: moved to another account it opens nothing.
pub(crate) fn sealed_for(account: AccountId) -> String {
    format!("second-factor:{account}")
}

/// Wrong codes are counted for the account wherever they come from: only who has the password gets this far, so
/// nobody else can use them up, and six digits would not last long otherwise.
pub(crate) fn code_target(account: AccountId) -> Target {
    let key = format!("code:{account}");
    Target { account_key: key.clone(), network: key }
}

/// Starts the session of a person who proved all there is to prove.
fn enter(
    tx: &mut Tx<'_>,
    account: AccountId,
    browser: &Browser,
    next: Option<&Way>,
    second_factor: bool,
) -> Result<Led, DbError> {
    let now = tx.now();
    let grants = queries::grants_of(tx.conn(), account)?;
    let hat = hats::first_hat(&grants, next).map(|grant| (grant.role, grant.organization));
    let (hat_role, hat_organization_id): (Option<Role>, Option<OrganizationId>) = hat.unzip();
    let session = Session {
        account_id: Some(account),
        hat_role,
        hat_organization_id,
        second_factor_at: second_factor.then_some(now),
        ..blank(browser, now)
    };
    start(tx, browser, &session)?;
    let needs = grants.iter().any(|grant| grant.role.needs_second_factor());
    Ok(match hat_role {
        role if needs && !second_factor => Led::ToSetUp(role),
        None if !grants.is_empty() => Led::ToRoles,
        role => Led::In(role),
    })
}

fn blank(browser: &Browser, now: Instant) -> Session {
    Session {
        token_digest: browser.token.digest(),
        account_id: None,
        hat_role: None,
        hat_organization_id: None,
        csrf_secret: Token::fresh().reveal().to_owned(),
        pending_account_id: None,
        second_factor_at: None,
        created_at: now,
        seen_at: now,
        expires_at: now.plus(browser.lasts),
        user_agent: browser.user_agent.clone(),
    }
}

fn start(tx: &mut Tx<'_>, browser: &Browser, session: &Session) -> Result<(), DbError> {
    if let Some(before) = &browser.before {
        sessions::end(tx.conn(), before)?;
    }
    sessions::insert(tx.conn(), session)
}

/// Ends the session of this browser.
pub(crate) fn sign_out(tx: &mut Tx<'_>, digest: &str) -> Result<Recorded<()>, DbError> {
    let account = tx.actor()?.account;
    sessions::end(tx.conn(), digest)?;
    tx.record(Event::new("account.signed_out", &account), ())
}
