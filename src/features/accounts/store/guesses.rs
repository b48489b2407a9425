//! Wrong guesses, counted for an account from one network and for the network alone.
//!
//! A guess is written down before it is checked and taken back when it was right: a hundred guesses sent at once are
//! a hundred rows, not a hundred looks at an empty table.

use diesel::prelude::*;

use crate::kernel::id::EntryId;
use crate::kernel::instant::Instant;
use crate::platform::db::schema::sign_in_failures;
use crate::platform::db::{Conn, DbError, Tx};

use super::super::domain::throttle::{Failures, MEMORY};

/// What was guessed at, and from where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Target {
    /// The key of the address that was typed, whether it has an account or not.
    pub(crate) account_key: String,
    /// The network of the visitor.
    pub(crate) network: String,
}

/// What the memory holds about a target.
pub(crate) fn failures(conn: &mut Conn, target: &Target, now: Instant) -> Result<Failures, DbError> {
    let since = now.plus(-MEMORY);
    let network = sign_in_failures::table
        .filter(sign_in_failures::address.eq(&target.network))
        .filter(sign_in_failures::at.gt(since));
    let here = network.filter(sign_in_failures::account_key.eq(&target.account_key));
    let count = (diesel::dsl::count_star(), diesel::dsl::max(sign_in_failures::at));
    let (network, last_network) = network.select(count).first(conn)?;
    let (here, last_here) = here.select(count).first(conn)?;
    Ok(Failures { here, last_here, network, last_network })
}

/// Writes a guess down, and forgets those nobody counts any more.
pub(crate) fn note(tx: &mut Tx<'_>, target: &Target) -> Result<EntryId, DbError> {
    let (id, now) = (tx.fresh_id::<EntryId>(), tx.now());
    diesel::delete(sign_in_failures::table.filter(sign_in_failures::at.le(now.plus(-MEMORY)))).execute(tx.conn())?;
    diesel::insert_into(sign_in_failures::table)
        .values((
            sign_in_failures::id.eq(id),
            sign_in_failures::account_key.eq(&target.account_key),
            sign_in_failures::address.eq(&target.network),
            sign_in_failures::at.eq(now),
        ))
        .execute(tx.conn())?;
    Ok(id)
}

/// The guess was right: the account starts anew from this network, and the network keeps its other failures.
pub(crate) fn forgive(conn: &mut Conn, target: &Target) -> Result<(), DbError> {
    let mine = sign_in_failures::table
        .filter(sign_in_failures::account_key.eq(&target.account_key))
        .filter(sign_in_failures::address.eq(&target.network));
    diesel::delete(mine).execute(conn)?;
    Ok(())
}
