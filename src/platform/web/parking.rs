//! Where a text waits that could not be handled: posted after its session had ended, from a page of an older session,
//! or in another role.
//!
//! It is sealed, found by a random token, given back to its writer and to nobody else, and forgotten after a week.
//! Strangers cannot fill the database: where nobody knows who writes, the sign-in page carries the text itself, and it
//! is stored once the right password was given.

use chrono::TimeDelta;
use serde::{Deserialize, Serialize};

use super::ctx::Ctx;
use super::failure::Failure;
use super::fields::Fields;
use crate::kernel::id::AccountId;
use crate::kernel::instant::Instant;
use crate::platform::audit::Event;
use crate::platform::db::{Conn, DbError, Scope, Tx, transaction::Recorded};
use crate::platform::secrets::{Token, digest_of};

mod store;

/// Fields that say nothing of what was typed.
const CARRIED: [&str; 3] = ["version", "save", "next"];

/// How long a text waits.
const WAITS: TimeDelta = TimeDelta::days(7);

/// A text that waits, and the form it was typed in.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Parked {
    /// Where the form posts to, without language.
    pub(crate) path: String,
    /// Its values.
    pub(crate) fields: Fields,
}

/// What became of a form that could not be handled.
pub(crate) enum Kept {
    /// It waits at this path, for one person.
    For(String),
    /// Nobody knows whose it is: the sign-in page carries it, and [`park`] takes it once somebody has signed in there.
    OfSomebody(Box<Parked>),
    /// There was nothing to keep.
    Nothing,
}

/// Keeps a form for who is signed in, or for the person of the session that ended. A page that saves itself still shows
/// its text, so what it sends is not kept.
pub(crate) async fn keep(ctx: &Ctx, fields: &Fields) -> Result<Kept, Failure> {
    let typed = fields.kept().any(|(name, value)| !CARRIED.contains(&name) && !value.is_empty());
    if !typed || fields.get("save") == "auto" {
        return Ok(Kept::Nothing);
    }
    let parked = Parked { path: ctx.path.clone(), fields: fields.to_keep() };
    let ended = ctx.ended.as_ref().and_then(|session| session.account_id);
    match ctx.actor.as_ref().map(|actor| actor.account).or(ended) {
        Some(account) => park(ctx, account, &parked).await.map(Kept::For),
        None => Ok(Kept::OfSomebody(Box::new(parked))),
    }
}

/// Keeps a form for a person; answers with the path where it waits.
pub(crate) async fn park(ctx: &Ctx, account: AccountId, parked: &Parked) -> Result<String, Failure> {
    let plain = serde_json::to_vec(parked).map_err(|cause| Failure::Internal(cause.to_string()))?;
    let token = Token::fresh();
    let digest = token.digest();
    let sealed = ctx.desk.sealer.seal_for_instance(&plain, &digest)?;
    ctx.desk
        .db
        .write::<(), Failure, _>(Scope::Account(account), ctx.by(), move |tx| insert(tx, account, &digest, &sealed))
        .await?;
    Ok(format!("/me/parked/{}", token.reveal()))
}

fn insert(tx: &mut Tx<'_>, account: AccountId, digest: &str, sealed: &[u8]) -> Result<Recorded<()>, Failure> {
    let now = tx.now();
    store::insert(
        tx.conn(),
        &store::Row {
            token_digest: digest.to_owned(),
            account_id: account,
            sealed: sealed.to_vec(),
            created_at: now,
            expires_at: now.plus(WAITS),
        },
    )?;
    Ok(tx.record(Event::new("form.parked", &account).kind("account"), ())?)
}

/// The sealed text that waits under a token for this account.
pub(crate) fn find(conn: &mut Conn, token: &str, account: AccountId, now: Instant) -> Result<Option<Vec<u8>>, DbError> {
    store::find(conn, &digest_of(token), account, now)
}

/// Opens what [`find`] found.
pub(crate) fn open(ctx: &Ctx, token: &str, sealed: &[u8]) -> Result<Parked, Failure> {
    let plain = ctx.desk.sealer.unseal(sealed, &digest_of(token))?;
    serde_json::from_slice(&plain).map_err(|cause| Failure::Internal(cause.to_string()))
}

/// Forgets texts that waited too long.
pub(crate) fn sweep(conn: &mut Conn, now: Instant) -> Result<usize, DbError> {
    store::sweep(conn, now)
}
