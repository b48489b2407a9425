//! Letters about a challenge: what happened, then what to do by when, and one link.

use crate::kernel::instant::Instant;
use crate::kernel::message::Message;
use crate::platform::mail::{Letter, Recipient};

use super::domain::Challenge;

fn letter(key: String, to: Recipient, subject: Message, lines: Vec<Message>, link: (Message, String)) -> Letter {
    Letter { event_key: key, to, subject, lines, link: Some(link) }
}

fn named(key: &'static str, challenge: &Challenge) -> Message {
    Message::new(key).with("title", challenge.title.as_str()).with("reference", challenge.reference.as_str())
}

/// To the approvers: money to release.
pub(super) fn to_release(challenge: &Challenge, to: Recipient) -> Letter {
    letter(
        format!("challenge.to_release:{}:{}", challenge.id, challenge.version),
        to,
        named("challenges-mail-release-subject", challenge),
        vec![
            named("challenges-mail-release-line", challenge).with("budget", challenge.budget),
            Message::new("challenges-mail-release-next"),
        ],
        (Message::new("challenges-mail-release-link"), format!("/agency/challenges/{}/release", challenge.reference)),
    )
}

/// To the lab: a challenge to review.
pub(super) fn to_review(challenge: &Challenge, to: Recipient) -> Letter {
    letter(
        format!("challenge.to_review:{}:{}", challenge.id, challenge.version),
        to,
        named("challenges-mail-review-subject", challenge),
        vec![named("challenges-mail-review-line", challenge).with("agency", challenge.organization_name.as_str())],
        (Message::new("challenges-mail-review-link"), format!("/admin/challenges/{}/review", challenge.reference)),
    )
}

/// To the author: the money is there.
pub(super) fn released(challenge: &Challenge, to: Recipient) -> Letter {
    letter(
        format!("challenge.released:{}:{}", challenge.id, challenge.version),
        to,
        named("challenges-mail-released-subject", challenge),
        vec![named("challenges-mail-released-line", challenge).with("budget", challenge.budget)],
        own(challenge),
    )
}

/// To the author: sent back with comments.
pub(super) fn returned(challenge: &Challenge, to: Recipient, comments: usize) -> Letter {
    letter(
        format!("challenge.returned:{}:{}", challenge.id, challenge.version),
        to,
        named("challenges-mail-returned-subject", challenge),
        vec![
            named("challenges-mail-returned-line", challenge).with("n", comments),
            Message::new("challenges-mail-returned-next"),
        ],
        own(challenge),
    )
}

/// To the author: passed, with the time of publication.
pub(super) fn approved(challenge: &Challenge, to: Recipient, publish_at: Instant) -> Letter {
    letter(
        format!("challenge.approved:{}", challenge.id),
        to,
        named("challenges-mail-approved-subject", challenge),
        vec![named("challenges-mail-approved-line", challenge).with("at", publish_at)],
        own(challenge),
    )
}

/// To whoever wrote a pitch: something changed.
pub(super) fn amended(challenge: &Challenge, to: Recipient, number: i64, closes_at: Instant) -> Letter {
    letter(
        format!("challenge.amended:{}:{number}", challenge.id),
        to,
        named("challenges-mail-amended-subject", challenge),
        vec![
            named("challenges-mail-amended-line", challenge),
            Message::new("challenges-mail-amended-next").with("closes", closes_at),
        ],
        (Message::new("challenges-mail-amended-link"), format!("/challenges/{}/changes", challenge.reference)),
    )
}

/// To whoever wrote a pitch: it was taken back.
pub(super) fn withdrawn(challenge: &Challenge, to: Recipient, reason: &str) -> Letter {
    letter(
        format!("challenge.withdrawn:{}", challenge.id),
        to,
        named("challenges-mail-withdrawn-subject", challenge),
        vec![
            named("challenges-mail-withdrawn-line", challenge).with("agency", challenge.organization_name.as_str()),
            Message::new("challenges-mail-withdrawn-reason").with("reason", reason),
        ],
        (Message::new("challenges-mail-withdrawn-link"), "/challenges".to_owned()),
    )
}

fn own(challenge: &Challenge) -> (Message, String) {
    (Message::new("challenges-mail-own-link"), format!("/agency/challenges/{}", challenge.reference))
}
