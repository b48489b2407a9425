//! Rows of accounts: people, the links their letters carry, their recovery codes, and wrong guesses.

pub(super) mod codes;
pub(super) mod guesses;
pub(super) mod registrations;
pub(super) mod tokens;

use diesel::prelude::*;

use crate::kernel::email::EmailAddress;
use crate::kernel::id::AccountId;
use crate::kernel::instant::Instant;
use crate::kernel::language::Lang;
use crate::kernel::version::Version;
use crate::platform::db::schema::accounts;
use crate::platform::db::{Conn, DbError, Tx};

use super::domain::second_factor::SecondFactor;
use super::domain::{Account, standing};

#[derive(HasQuery)]
#[diesel(table_name = accounts)]
struct AccountRow {
    id: AccountId,
    email: String,
    name: String,
    lang: Lang,
    confirmed_at: Option<Instant>,
    disabled_at: Option<Instant>,
    totp_sealed: Option<Vec<u8>>,
    totp_confirmed_at: Option<Instant>,
    totp_last_step: Option<i64>,
    codes_sealed: Option<Vec<u8>>,
    version: Version,
}

impl TryFrom<AccountRow> for Account {
    type Error = DbError;

    fn try_from(row: AccountRow) -> Result<Self, DbError> {
        let second_factor = match (row.totp_sealed, row.totp_confirmed_at, row.totp_last_step) {
            (None, None, None) => SecondFactor::Absent,
            (Some(sealed), None, None) => SecondFactor::Begun { sealed },
            (Some(sealed), Some(since), Some(last_step)) => SecondFactor::On { sealed, since, last_step },
            _ => return Err(DbError::Corrupt(format!("second factor of account {}", row.id))),
        };
        Ok(Self {
            id: row.id,
            email: row.email,
            name: row.name,
            lang: row.lang,
            standing: standing(row.confirmed_at, row.disabled_at),
            second_factor,
            fresh_codes: row.codes_sealed,
            version: row.version,
        })
    }
}

/// An account by its id.
pub(super) fn load(conn: &mut Conn, id: AccountId) -> Result<Account, DbError> {
    AccountRow::query().filter(accounts::id.eq(id)).first(conn)?.try_into()
}

/// An account by its address, however it is spelled.
pub(super) fn find_by_email(conn: &mut Conn, email: &EmailAddress) -> Result<Option<Account>, DbError> {
    let row = AccountRow::query().filter(accounts::email_key.eq(email.key())).first(conn).optional()?;
    row.map(Account::try_from).transpose()
}

/// What the password of an account is compared with; nothing before one was set.
pub(super) fn password_hash(conn: &mut Conn, id: AccountId) -> Result<Option<String>, DbError> {
    Ok(accounts::table.find(id.as_str()).select(accounts::password_hash).first(conn)?)
}

/// What is known of a person who registers.
#[derive(Debug, Clone)]
pub(crate) struct NewAccount {
    pub(crate) email: EmailAddress,
    pub(crate) name: String,
    pub(crate) lang: Lang,
    pub(crate) password_hash: Option<String>,
}

/// Adds a person. Without `confirmed` nobody proved yet that the address answers.
pub(super) fn insert(tx: &mut Tx<'_>, new: &NewAccount, confirmed: bool) -> Result<AccountId, DbError> {
    let (id, now) = (tx.fresh_id::<AccountId>(), tx.now());
    diesel::insert_into(accounts::table)
        .values((
            accounts::id.eq(id),
            accounts::email.eq(new.email.as_str()),
            accounts::email_key.eq(new.email.key()),
            accounts::name.eq(&new.name),
            accounts::lang.eq(new.lang),
            accounts::password_hash.eq(&new.password_hash),
            accounts::created_at.eq(now),
            accounts::confirmed_at.eq(confirmed.then_some(now)),
            accounts::version.eq(Version::FIRST),
        ))
        .execute(tx.conn())?;
    Ok(id)
}

/// Notes that the address answers.
pub(super) fn confirm(conn: &mut Conn, id: AccountId, now: Instant) -> Result<(), DbError> {
    let unproved = accounts::table.find(id.as_str()).filter(accounts::confirmed_at.is_null());
    diesel::update(unproved).set(accounts::confirmed_at.eq(now)).execute(conn)?;
    Ok(())
}

/// Sets the digest of a new password.
pub(super) fn set_password(conn: &mut Conn, id: AccountId, hash: &str) -> Result<(), DbError> {
    one(diesel::update(accounts::table.find(id.as_str())).set(accounts::password_hash.eq(hash)).execute(conn)?)
}

/// Saves the name and the language, unless somebody else saved since.
pub(super) fn save_profile(conn: &mut Conn, account: &Account) -> Result<(), DbError> {
    let seen = accounts::table.find(account.id.as_str()).filter(accounts::version.eq(account.version));
    let changed = diesel::update(seen)
        .set((
            accounts::name.eq(&account.name),
            accounts::lang.eq(account.lang),
            accounts::version.eq(account.version.next()),
        ))
        .execute(conn)?;
    one(changed)
}

/// Saves how far the second factor is, and the recovery codes waiting to be written down.
pub(super) fn save_second_factor(conn: &mut Conn, account: &Account) -> Result<(), DbError> {
    let (sealed, since, last_step) = match &account.second_factor {
        SecondFactor::Absent => (None, None, None),
        SecondFactor::Begun { sealed } => (Some(sealed), None, None),
        SecondFactor::On { sealed, since, last_step } => (Some(sealed), Some(*since), Some(*last_step)),
    };
    let changed = diesel::update(accounts::table.find(account.id.as_str()))
        .set((
            accounts::totp_sealed.eq(sealed),
            accounts::totp_confirmed_at.eq(since),
            accounts::totp_last_step.eq(last_step),
            accounts::codes_sealed.eq(account.fresh_codes.as_ref()),
        ))
        .execute(conn)?;
    one(changed)
}

fn one(changed: usize) -> Result<(), DbError> {
    if changed == 1 { Ok(()) } else { Err(DbError::Stale) }
}
