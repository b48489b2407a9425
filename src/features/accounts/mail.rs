//! The letters of accounts. Links with a secret in them go to the address the account has, and nowhere else.

use crate::kernel::instant::Instant;
use crate::kernel::message::Message;
use crate::platform::mail::{Letter, Recipient};
use crate::platform::secrets::Token;

use super::domain::Account;
use super::domain::way::Way;

/// Somebody registered this address: follow the link to prove that it is yours.
pub(super) fn verify(to: Recipient, token: &Token, until: Instant, next: Option<&Way>) -> Letter {
    let next = next.map_or_else(String::new, |way| format!("?next={}", encoded(way.as_str())));
    Letter {
        event_key: format!("account.verify:{}", token.digest()),
        to,
        subject: Message::new("accounts-mail-verify-subject"),
        lines: vec![
            Message::new("accounts-mail-verify-what"),
            Message::new("accounts-mail-verify-until").with("until", until),
            Message::new("accounts-mail-not-you"),
        ],
        link: Some((Message::new("accounts-mail-verify-link"), format!("/verify/{}{next}", token.reveal()))),
    }
}

/// Somebody registered an address that has an account already.
pub(super) fn known(to: Recipient, now: Instant) -> Letter {
    Letter {
        event_key: format!("account.known:{}", now.canonical()),
        to,
        subject: Message::new("accounts-mail-known-subject"),
        lines: vec![
            Message::new("accounts-mail-known-what"),
            Message::new("accounts-mail-known-recover"),
            Message::new("accounts-mail-not-you"),
        ],
        link: Some((Message::new("accounts-mail-known-link"), "/sign-in".to_owned())),
    }
}

/// A new password was asked for.
pub(super) fn recover(to: Recipient, token: &Token, until: Instant) -> Letter {
    Letter {
        event_key: format!("account.recover:{}", token.digest()),
        to,
        subject: Message::new("accounts-mail-recover-subject"),
        lines: vec![
            Message::new("accounts-mail-recover-what"),
            Message::new("accounts-mail-recover-until").with("until", until),
            Message::new("accounts-mail-not-you"),
        ],
        link: Some((Message::new("accounts-mail-recover-link"), format!("/recover/{}", token.reveal()))),
    }
}

/// Something about the way into the account changed: the person hears of it even when a thief did it.
pub(super) fn changed(account: &Account, what: &'static str, now: Instant) -> Letter {
    Letter {
        event_key: format!("account.changed:{}:{}", account.id, now.canonical()),
        to: recipient(account),
        subject: Message::new("accounts-mail-changed-subject"),
        lines: vec![Message::new(what).with("at", now), Message::new("accounts-mail-changed-not-you")],
        link: Some((Message::new("accounts-mail-changed-link"), "/recover".to_owned())),
    }
}

/// Who a letter about an account goes to.
pub(super) fn recipient(account: &Account) -> Recipient {
    Recipient {
        account: Some(account.id),
        name: account.name.clone(),
        email: account.email.clone(),
        lang: account.lang,
    }
}

fn encoded(text: &str) -> String {
    form_urlencoded::byte_serialize(text.as_bytes()).collect()
}
