//! The pages after sending: the receipt, and taking back.

use askama::Template;

use super::super::domain::Content;
use super::super::queries::{Receipt, Sheet};
use super::Head;
use super::write::answers;
use crate::kernel::id::SubmissionId;
use crate::platform::web::ui::{Answer, Fact};
use crate::platform::web::{Ctx, FormView, Layout};

/// A receipt, at an address for ever.
#[derive(Template)]
#[template(path = "proposals/receipt.html")]
pub(in super::super) struct ReceiptPage {
    l: Layout,
    head: Head,
    receipt: Receipt,
    facts: Vec<Fact>,
    answers: Vec<Answer>,
    text_href: String,
    /// Whether this is the sending that counts.
    counts: bool,
    can_change: bool,
}

impl ReceiptPage {
    pub(in super::super) fn new(ctx: &Ctx, sheet: &Sheet, receipt: Receipt, content: &Content) -> Self {
        let (head, l) = Head::under(ctx, sheet, "proposals-receipt");
        let counts = receipt.replaced_at.is_none() && receipt.withdrawn_at.is_none();
        let facts = vec![
            Fact::new(l.t("proposals-receipt-number"), receipt.number.clone()),
            Fact::new(l.t("proposals-receipt-version"), l.number(receipt.sequence)),
            Fact::new(l.t("proposals-receipt-at"), l.exactly(&receipt.received_at))
                .note(receipt.received_at.canonical()),
            Fact::new(l.t("proposals-receipt-by"), receipt.sent_by.clone()),
        ];
        Self {
            facts,
            answers: answers(&l, &head, content, false),
            text_href: l.url(&head.path(&text_path(receipt.id))),
            can_change: counts && head.is_open,
            counts,
            receipt,
            head,
            l,
        }
    }
}

/// Where the canonical text is downloaded.
fn text_path(id: SubmissionId) -> String {
    format!("receipts/{id}/text")
}

/// Before taking back: what it means.
#[derive(Template)]
#[template(path = "proposals/withdraw.html")]
pub(in super::super) struct WithdrawPage {
    l: Layout,
    form: FormView,
    head: Head,
    number: String,
}

impl WithdrawPage {
    pub(in super::super) fn new(ctx: &Ctx, sheet: &Sheet) -> Self {
        let (head, l) = Head::under(ctx, sheet, "proposals-withdraw");
        let number = sheet.proposal.stage.last().map(|sent| sent.number.clone()).unwrap_or_default();
        Self { l, form: FormView::fresh(ctx), head, number }
    }
}
