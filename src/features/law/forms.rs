//! A new number, and a day that is or is not worked, as typed.

use chrono::NaiveDate;

use crate::kernel::code::Code as _;
use crate::kernel::message::Message;
use crate::kernel::money::Cents;
use crate::kernel::refusal::Problems;
use crate::platform::web::{Fields, Reader};

use super::domain::{LegalCode, Unit};

/// A new dated number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct NewValue {
    pub(super) code: LegalCode,
    pub(super) from_on: NaiveDate,
    pub(super) value: i64,
    pub(super) source: String,
}

/// Reads a number; a percentage of 10,5 is 1050 basis points, so it reads like an amount.
pub(super) fn value(fields: &Fields) -> Result<NewValue, Problems> {
    let mut reader = Reader::new(fields);
    let code = reader.choose::<LegalCode>("code", "law-code-empty").filter(|code| code.unit() != Unit::Switch);
    let value = match code.map(LegalCode::unit) {
        Some(Unit::Money | Unit::Percent) => reader.money("value", "law-value-empty").map(Cents::get),
        Some(Unit::Days) => reader.whole("value", 1..=365, "law-value-empty"),
        Some(Unit::Switch) | None => None,
    };
    let from_on = reader.day("from", "law-from-empty");
    let source = reader.line("source", 300, "law-source-empty");
    reader.finish(|| Some(NewValue { code: code?, from_on: from_on?, value: value?, source }))
}

/// Reads a day and whether it is worked.
pub(super) fn day(fields: &Fields) -> Result<NewValue, Problems> {
    let mut reader = Reader::new(fields);
    let from_on = reader.day("day", "law-day-empty");
    let value = match fields.get("worked") {
        "yes" => Some(0),
        "no" => Some(1),
        _ => {
            reader.problem("worked", Message::new("law-worked-empty"));
            None
        }
    };
    let source = reader.line("why", 300, "law-source-empty");
    reader.finish(|| Some(NewValue { code: LegalCode::ClosingDay, from_on: from_on?, value: value?, source }))
}

/// The codes the first form offers.
pub(super) fn codes() -> impl Iterator<Item = LegalCode> {
    LegalCode::ALL.iter().copied().filter(|code| code.unit() != Unit::Switch)
}

/// The key of the name of a code.
pub(super) fn label(code: LegalCode) -> String {
    format!("law-code-{}", code.code().replace('_', "-"))
}
