//! What other slices ask the law, and the page that shows it all.

use chrono::NaiveDate;

use crate::kernel::money::Cents;
use crate::platform::db::{Conn, DbError};

use super::domain::{LegalCode, holidays_of, with_decisions};
use super::store::{self, LegalValue};

/// A contract of limited value stays strictly under this amount, excluding VAT (Act of 17 June 2016, art. 92).
pub(crate) fn low_value_limit(conn: &mut Conn, day: NaiveDate) -> Result<Cents, DbError> {
    store::load_on(conn, LegalCode::LowValueLimit, day).map(Cents::new)
}

/// Every rate and the day it counts from, oldest first, for interest that runs over a half-year change.
pub(crate) fn interest_rates(conn: &mut Conn) -> Result<Vec<(NaiveDate, i64)>, DbError> {
    let rates = store::list(conn, LegalCode::InterestRate)?;
    Ok(rates.into_iter().map(|rate| (rate.from_on, rate.value)).collect())
}

/// The fixed sum for collecting a late payment.
pub(crate) fn recovery_fee(conn: &mut Conn, day: NaiveDate) -> Result<Cents, DbError> {
    store::load_on(conn, LegalCode::RecoveryFee, day).map(Cents::new)
}

/// Days to check and pay, when the contract says nothing else.
pub(crate) fn payment_term_days(conn: &mut Conn, day: NaiveDate) -> Result<i64, DbError> {
    store::load_on(conn, LegalCode::PaymentTermDays, day)
}

/// The days nobody works in a year and the one after: a deadline set in December lies in January.
pub(crate) fn holidays(conn: &mut Conn, year: i32) -> Result<Vec<NaiveDate>, DbError> {
    let decided = store::list(conn, LegalCode::ClosingDay)?;
    let decided: Vec<(NaiveDate, i64)> = decided.into_iter().map(|value| (value.from_on, value.value)).collect();
    let mut days = holidays_of(year);
    days.extend(holidays_of(year.saturating_add(1)));
    Ok(with_decisions(days, &decided))
}

/// Everything, for the page.
pub(super) fn overview(conn: &mut Conn) -> Result<Vec<LegalValue>, DbError> {
    store::list_all(conn)
}
