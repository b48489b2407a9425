//! The form of an invoice.

use askama::Template;

use super::super::forms::VAT_RATES;
use super::super::queries::Recording;
use crate::platform::web::ui::{Choice, Fact};
use crate::platform::web::{FormView, Layout};

/// Where the company records its invoice.
#[derive(Template)]
#[template(path = "payments/record.html")]
pub(in super::super) struct RecordPage {
    l: Layout,
    form: FormView,
    action: String,
    over: String,
    accepted: bool,
    facts: Vec<Fact>,
    rates: Vec<Choice>,
}

impl RecordPage {
    pub(in super::super) fn new(l: Layout, form: FormView, recording: &Recording, action: String) -> Self {
        Self {
            over: l.ta(
                "payments-milestone",
                &[
                    ("reference", recording.reference.as_str().into()),
                    ("number", recording.position.into()),
                    ("title", recording.title.as_str().into()),
                ],
            ),
            accepted: recording.accepted,
            facts: vec![
                Fact::new(l.t("payments-fact-net"), l.t1("payments-excl", "amount", recording.amount))
                    .note(l.t("payments-record-amount")),
                Fact::new(l.t("payments-record-rate"), l.percent(recording.vat_basis_points)),
                Fact::new(l.t("payments-fact-received"), l.t("payments-record-today"))
                    .note(l.tn("payments-fact-term", recording.term_days)),
            ],
            rates: VAT_RATES.iter().map(|rate| Choice::new(rate.to_string(), l.percent(*rate))).collect(),
            action,
            form,
            l,
        }
    }
}
