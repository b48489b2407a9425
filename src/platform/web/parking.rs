//! Where a text waits that was posted after its session had ended, until its writer signs in again.
//!
//! It is sealed, found by a random token, given back to the account of the ended session and to nobody else, and
//! forgotten after a week. Only a request with the cookie of an ended session parks anything, so that strangers
//! cannot fill the database.

use chrono::TimeDelta;
use serde::{Deserialize, Serialize};

use super::ctx::Ctx;
use super::failure::Failure;
use super::fields::Fields;
use crate::kernel::id::AccountId;
use crate::kernel::instant::Instant;
use crate::platform::audit::Event;
use crate::platform::db::sessions::Session;
use crate::platform::db::{Conn, DbError, Scope, Tx, transaction::Recorded};
use crate::platform::secrets::{Token, digest_of};

mod store;

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

/// Keeps a form for the person of the ended session; answers with the token, or nothing when there is none to keep.
pub(crate) async fn park(ctx: &Ctx, ended: &Session, fields: &Fields) -> Result<Option<String>, Failure> {
    let Some(account) = ended.account_id else { return Ok(None) };
    let parked = Parked { path: ctx.path.clone(), fields: fields.to_keep() };
    let plain = serde_json::to_vec(&parked).map_err(|cause| Failure::Internal(cause.to_string()))?;
    let token = Token::fresh();
    let digest = token.digest();
    let sealed = ctx.desk.sealer.seal_for_instance(&plain, &digest)?;
    ctx.desk
        .db
        .write::<(), Failure, _>(Scope::Account(account), ctx.by(), move |tx| keep(tx, account, &digest, &sealed))
        .await?;
    Ok(Some(token.reveal().to_owned()))
}

fn keep(tx: &mut Tx<'_>, account: AccountId, digest: &str, sealed: &[u8]) -> Result<Recorded<()>, Failure> {
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
