//! The letter to the company when the outcome of its test is public.

use crate::kernel::message::Message;
use crate::platform::mail::{Letter, Recipient};

/// The outcome is public.
pub(super) fn published(reference: &str, to: Vec<Recipient>) -> Vec<Letter> {
    let named = |key| Message::new(key).with("reference", reference);
    let letter = |to: Recipient| Letter {
        event_key: format!("outcome.published:{reference}"),
        to,
        subject: named("outcomes-mail-published"),
        lines: vec![named("outcomes-mail-published-what"), named("outcomes-mail-published-next")],
        link: Some((Message::new("outcomes-mail-open"), format!("/challenges/{reference}/outcome"))),
    };
    to.into_iter().map(letter).collect()
}
