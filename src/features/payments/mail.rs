//! Letters about invoices: what happened to the clock, and where to see it.

use chrono::NaiveDate;

use super::domain::{Invoice, InvoiceState};
use crate::kernel::message::Message;
use crate::kernel::money::Cents;
use crate::platform::mail::{Letter, Recipient};

/// To the finance officers: an invoice came in, the term runs.
pub(super) fn recorded(invoice: &Invoice, due: NaiveDate, to: Vec<Recipient>) -> Vec<Letter> {
    let named = |key| about(key, invoice).with("due", due).with("gross", invoice.gross());
    let lines = vec![named("payments-mail-recorded-what"), named("payments-mail-recorded-next")];
    let path = format!("/finance/invoices/{}", invoice.id);
    letters(&format!("invoice.recorded:{}", invoice.id), &named("payments-mail-recorded"), &lines, &path, to)
}

/// To the finance officers: the term ends soon.
pub(super) fn due(invoice: &Invoice, event: &str, due: NaiveDate, to: Vec<Recipient>) -> Vec<Letter> {
    let named = |key| about(key, invoice).with("due", due).with("gross", invoice.gross());
    let path = format!("/finance/invoices/{}", invoice.id);
    letters(event, &named("payments-mail-due"), &[named("payments-mail-due-what")], &path, to)
}

/// To both sides: the term is over, and interest runs.
pub(super) fn late(
    invoice: &Invoice,
    event: &str,
    (due, since): (NaiveDate, NaiveDate),
    (officers, members): (Vec<Recipient>, Vec<Recipient>),
) -> Vec<Letter> {
    let named = |key| about(key, invoice).with("due", due).with("day", since);
    let (subject, lines) = (named("payments-mail-late"), [named("payments-mail-late-what")]);
    let path = format!("/finance/invoices/{}", invoice.id);
    let mut all = letters(event, &subject, &lines, &path, officers);
    all.extend(letters(event, &subject, &lines, &company(invoice), members));
    all
}

/// To the company: it was paid.
pub(super) fn paid(invoice: &Invoice, to: Vec<Recipient>) -> Vec<Letter> {
    let InvoiceState::Paid { payment, interest, fixed_sum } = &invoice.state else { return Vec::new() };
    let named = |key| about(key, invoice).with("day", payment.on).with("gross", invoice.gross());
    let mut lines = vec![named("payments-mail-paid-what")];
    let owed = *interest + *fixed_sum;
    if owed > Cents::ZERO {
        lines.push(named("payments-mail-paid-late").with("owed", owed));
    }
    letters(&format!("invoice.paid:{}", invoice.id), &named("payments-mail-paid"), &lines, &company(invoice), to)
}

/// To the company: the clock stands still, and how many days are left when it runs again.
pub(super) fn disputed(invoice: &Invoice, left: i64, to: Vec<Recipient>) -> Vec<Letter> {
    let named = |key| about(key, invoice).with("left", left);
    let lines = vec![named("payments-mail-disputed-what"), named("payments-mail-disputed-next")];
    let event = format!("invoice.disputed:{}:{}", invoice.id, invoice.version);
    letters(&event, &named("payments-mail-disputed"), &lines, &company(invoice), to)
}

/// To the company: the clock runs again.
pub(super) fn resumed(invoice: &Invoice, due: NaiveDate, to: Vec<Recipient>) -> Vec<Letter> {
    let named = |key| about(key, invoice).with("due", due);
    let lines = vec![named("payments-mail-resumed-what")];
    let event = format!("invoice.resumed:{}:{}", invoice.id, invoice.version);
    letters(&event, &named("payments-mail-resumed"), &lines, &company(invoice), to)
}

fn about(key: &'static str, invoice: &Invoice) -> Message {
    Message::new(key).with("number", invoice.number.as_str())
}

fn company(invoice: &Invoice) -> String {
    format!("/company/contracts/{}/invoices/{}", invoice.contract_id, invoice.id)
}

fn letters(event: &str, subject: &Message, lines: &[Message], path: &str, to: Vec<Recipient>) -> Vec<Letter> {
    let letter = |to: Recipient| Letter {
        event_key: event.to_owned(),
        to,
        subject: subject.clone(),
        lines: lines.to_vec(),
        link: Some((Message::new("payments-mail-open"), path.to_owned())),
    };
    to.into_iter().map(letter).collect()
}
