//! Rows of `legal_values`. Rows are only ever added.

use chrono::NaiveDate;
use diesel::prelude::*;

use crate::kernel::id::{AccountId, LegalValueId};
use crate::kernel::instant::Instant;
use crate::platform::db::schema::legal_values;
use crate::platform::db::{Conn, DbError};

use super::domain::LegalCode;

crate::stored_text!(LegalCode);

/// One number and the day it counts from.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = legal_values)]
pub(super) struct LegalValue {
    pub(super) id: LegalValueId,
    pub(super) code: LegalCode,
    pub(super) from_on: NaiveDate,
    pub(super) value: i64,
    pub(super) source: String,
    pub(super) entered_by: Option<AccountId>,
    pub(super) entered_at: Instant,
}

/// The number in force on a day. Before the first known one, the first known one: older law is not ours to guess.
pub(super) fn load_on(conn: &mut Conn, code: LegalCode, day: NaiveDate) -> Result<i64, DbError> {
    let values = list(conn, code)?;
    let in_force = values.iter().rev().find(|value| value.from_on <= day).or_else(|| values.first());
    in_force.map(|value| value.value).ok_or_else(|| DbError::Corrupt(format!("no value for {code}")))
}

/// Every number of a code, oldest first.
pub(super) fn list(conn: &mut Conn, code: LegalCode) -> Result<Vec<LegalValue>, DbError> {
    let values = legal_values::table.filter(legal_values::code.eq(code)).order(legal_values::from_on.asc());
    Ok(values.select(LegalValue::as_select()).load(conn)?)
}

/// Every number, oldest first within its code.
pub(super) fn list_all(conn: &mut Conn) -> Result<Vec<LegalValue>, DbError> {
    let values = legal_values::table.order((legal_values::code.asc(), legal_values::from_on.asc()));
    Ok(values.select(LegalValue::as_select()).load(conn)?)
}

/// Adds one; a second value of a code from the same day is a duplicate.
pub(super) fn insert(conn: &mut Conn, value: &LegalValue) -> Result<(), DbError> {
    diesel::insert_into(legal_values::table).values(value).execute(conn)?;
    Ok(())
}
