//! What people do with their account, one file a verb.

pub(super) mod profile;
pub(super) mod recover;
pub(super) mod register;
pub(super) mod second_factor;
pub(super) mod sign_in;

use crate::platform::db::{DbError, Tx};

use super::domain::Account;
use super::store;

/// The account of the person who acts.
fn own(tx: &mut Tx<'_>) -> Result<Account, DbError> {
    let id = tx.actor()?.account;
    store::load(tx.conn(), id)
}
