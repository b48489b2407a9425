//! Reads what people type about invoices, payments and disputes.

use chrono::NaiveDate;

use crate::kernel::message::Message;
use crate::kernel::refusal::Problems;
use crate::platform::web::{Fields, Reader};

/// The VAT rates an invoice may carry, in basis points.
pub(super) const VAT_RATES: [i64; 4] = [2_100, 1_200, 600, 0];
/// Words the reason of a dispute may have.
pub(super) const REASON_WORDS: usize = 200;

/// An invoice as the company records it; the amount is the milestone's and is not typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Bill {
    pub(crate) number: String,
    pub(crate) vat_basis_points: i64,
}

/// A payment as the finance officer records it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Paying {
    pub(crate) on: NaiveDate,
    pub(crate) reference: String,
}

/// The invoice.
pub(super) fn bill(fields: &Fields) -> Result<Bill, Problems> {
    let mut reader = Reader::new(fields);
    let number = reader.line("number", 40, "payments-empty-number");
    let vat = fields.get("vat").parse().ok().filter(|rate| VAT_RATES.contains(rate));
    if vat.is_none() {
        reader.problem("vat", Message::new("payments-empty-vat"));
    }
    reader.finish(|| Some(Bill { number, vat_basis_points: vat? }))
}

/// The payment.
pub(super) fn paying(fields: &Fields) -> Result<Paying, Problems> {
    let mut reader = Reader::new(fields);
    let on = reader.day("paid", "payments-empty-day");
    let reference = reader.line("reference", 80, "payments-empty-reference");
    reader.finish(|| Some(Paying { on: on?, reference }))
}

/// Why the term stops. The law lets it stop only for a reason the company is told.
pub(super) fn reason(fields: &Fields) -> Result<String, Problems> {
    let mut reader = Reader::new(fields);
    let reason = reader.paragraphs("reason", REASON_WORDS, "payments-empty-reason");
    reader.finish(|| Some(reason))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dispute_without_a_reason_is_refused() {
        let problems = reason(&Fields::default().with("reason", "  ")).unwrap_err();
        assert_eq!(problems.of("reason").unwrap().key, "payments-empty-reason");
    }

    #[test]
    fn an_unknown_vat_rate_is_refused() {
        let problems = bill(&Fields::default().with("number", "1").with("vat", "2200")).unwrap_err();
        assert_eq!(problems.of("vat").unwrap().key, "payments-empty-vat");
    }
}
