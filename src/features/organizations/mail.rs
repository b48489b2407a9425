//! The letters of organisations.

use crate::kernel::actor::Actor;
use crate::kernel::id::{GrantId, OrganizationId};
use crate::kernel::instant::Instant;
use crate::kernel::message::{Arg, Message};
use crate::platform::mail::{Letter, Recipient};
use crate::platform::secrets::Token;
use crate::platform::web::layout::role_key;

use super::domain::Profile;
use super::store::invitations::NewInvitation;

/// You are invited. Written in the language of whoever invites: nothing is known of the other.
pub(super) fn invited(new: &NewInvitation, by: &Actor, at: &Profile, token: &Token, until: Instant) -> Letter {
    let name = at.facts.name.as_str();
    Letter {
        event_key: format!("organization.invited:{}", token.digest()),
        to: Recipient::stranger(&new.email, by.lang),
        subject: Message::new("organizations-mail-invited-subject").with("organization", name),
        lines: vec![
            Message::new("organizations-mail-invited-what")
                .with("person", by.name.as_str())
                .with("organization", name)
                .with("role", Arg::Key(role_key(new.role))),
            Message::new("organizations-mail-invited-until").with("until", until),
        ],
        link: Some((Message::new("organizations-mail-invited-link"), format!("/invite/{}", token.reveal()))),
    }
}

/// Somebody asks to be let in; one letter a day from each.
pub(super) fn asked(to: Recipient, by: &Actor, company: OrganizationId, now: Instant) -> Letter {
    Letter {
        event_key: format!("organization.asked:{company}:{}:{}", by.account, now.utc().date_naive()),
        to,
        subject: Message::new("organizations-mail-asked-subject").with("person", by.name.as_str()),
        lines: vec![
            Message::new("organizations-mail-asked-what")
                .with("person", by.name.as_str())
                .with("email", by.email.as_str()),
            Message::new("organizations-mail-asked-do"),
        ],
        link: Some((Message::new("organizations-mail-asked-link"), "/company/team/invite".to_owned())),
    }
}

/// The bank account changed.
pub(super) fn other_account(to: Recipient, of: &Profile, by: &str, now: Instant) -> Letter {
    Letter {
        event_key: format!("organization.bank_account:{}:{}", of.id, now.canonical()),
        to,
        subject: Message::new("organizations-mail-account-subject").with("organization", of.facts.name.as_str()),
        lines: vec![
            Message::new("organizations-mail-account-what").with("person", by).with("at", now),
            Message::new("organizations-mail-account-do"),
        ],
        link: Some((Message::new("organizations-mail-account-link"), "/company/facts".to_owned())),
    }
}

/// Your role ended.
pub(super) fn removed(to: Recipient, at: &Profile, grant: GrantId) -> Letter {
    Letter {
        event_key: format!("organization.removed:{grant}"),
        to,
        subject: Message::new("organizations-mail-removed-subject").with("organization", at.facts.name.as_str()),
        lines: vec![Message::new("organizations-mail-removed-what").with("organization", at.facts.name.as_str())],
        link: Some((Message::new("organizations-mail-removed-link"), "/me".to_owned())),
    }
}

/// The lab found it in the register.
pub(super) fn verified(to: Recipient, of: &Profile, now: Instant) -> Letter {
    Letter {
        event_key: format!("organization.verified:{}:{}", of.id, now.canonical()),
        to,
        subject: Message::new("organizations-mail-verified-subject").with("organization", of.facts.name.as_str()),
        lines: vec![Message::new("organizations-mail-verified-what").with("organization", of.facts.name.as_str())],
        link: Some((Message::new("organizations-mail-removed-link"), "/me".to_owned())),
    }
}

/// The lab stopped it.
pub(super) fn suspended(to: Recipient, of: &Profile, reason: &str, now: Instant) -> Letter {
    Letter {
        event_key: format!("organization.suspended:{}:{}", of.id, now.canonical()),
        to,
        subject: Message::new("organizations-mail-suspended-subject").with("organization", of.facts.name.as_str()),
        lines: vec![
            Message::new("organizations-mail-suspended-what").with("organization", of.facts.name.as_str()),
            Message::new("organizations-mail-suspended-why").with("reason", reason),
            Message::new("organizations-mail-suspended-do"),
        ],
        link: Some((Message::new("organizations-mail-removed-link"), "/me".to_owned())),
    }
}
