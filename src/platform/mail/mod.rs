//! Letters: written in the reader's language inside the change that causes them, sent after it.

pub(crate) mod courier;
pub(crate) mod outbox;
mod stationery;

pub use courier::{Courier, CourierError, Delivered};
pub use stationery::Stationery;

use crate::kernel::email::EmailAddress;
use crate::kernel::id::AccountId;
use crate::kernel::language::Lang;
use crate::kernel::message::Message;

/// Who gets a letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recipient {
    /// The account, when there is one.
    pub account: Option<AccountId>,
    /// The name to greet.
    pub name: String,
    /// Where it goes.
    pub email: String,
    /// The language it is written in.
    pub lang: Lang,
}

impl Recipient {
    /// Somebody known only by an address, such as a person who is invited.
    #[must_use]
    pub fn stranger(email: &EmailAddress, lang: Lang) -> Self {
        Self { account: None, name: String::new(), email: email.as_str().to_owned(), lang }
    }
}

/// A letter, before it is put in words.
#[derive(Debug, Clone)]
pub struct Letter {
    /// What happened, such as `proposal.submitted:<submission>`. A person gets one letter for each.
    pub event_key: String,
    /// Who gets it.
    pub to: Recipient,
    /// Its subject.
    pub subject: Message,
    /// Its paragraphs: first what happened, then what to do by when.
    pub lines: Vec<Message>,
    /// The one link: its label and its path without a language, such as `/company/proposals/...`.
    pub link: Option<(Message, String)>,
}
