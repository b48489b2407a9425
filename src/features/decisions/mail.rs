//! The letters of a decision. The letter to a company holds no verdict: it links to the page that has the reasons.

use crate::features::challenges::Challenge;
use crate::kernel::id::ProposalId;
use crate::kernel::message::Message;
use crate::kernel::version::Version;
use crate::platform::mail::{Letter, Recipient};

fn about(key: &'static str, challenge: &Challenge) -> Message {
    Message::new(key).with("reference", challenge.reference.as_str()).with("title", challenge.title.as_str())
}

/// A decision waits for approval.
pub(super) fn proposed(to: Recipient, challenge: &Challenge, version: Version) -> Letter {
    Letter {
        event_key: format!("decision.proposed:{}:{version}", challenge.id),
        to,
        subject: about("decisions-mail-proposed-subject", challenge),
        lines: vec![about("decisions-mail-proposed-first", challenge)],
        link: Some((Message::new("decisions-mail-link"), decision_path(challenge))),
    }
}

/// The approver returned it.
pub(super) fn returned(to: Recipient, challenge: &Challenge, version: Version) -> Letter {
    Letter {
        event_key: format!("decision.returned:{}:{version}", challenge.id),
        to,
        subject: about("decisions-mail-returned-subject", challenge),
        lines: vec![about("decisions-mail-returned-first", challenge)],
        link: Some((Message::new("decisions-mail-link"), decision_path(challenge))),
    }
}

/// The approver approved it: the letters can be completed.
pub(super) fn approved(to: Recipient, challenge: &Challenge) -> Letter {
    let path = format!("/agency/challenges/{}/letters", challenge.reference);
    Letter {
        event_key: format!("decision.approved:{}", challenge.id),
        to,
        subject: about("decisions-mail-approved-subject", challenge),
        lines: vec![about("decisions-mail-approved-first", challenge)],
        link: Some((Message::new("decisions-mail-approved-link"), path)),
    }
}

/// The decision is known, to every company at once.
pub(super) fn told(to: Recipient, challenge: &Challenge, pitch: ProposalId) -> Letter {
    Letter {
        event_key: format!("letters.sent:{pitch}"),
        to,
        subject: about("decisions-mail-told-subject", challenge),
        lines: vec![about("decisions-mail-told-first", challenge), Message::new("decisions-mail-told-how")],
        link: Some((Message::new("decisions-mail-told-link"), format!("/company/proposals/{pitch}/feedback"))),
    }
}

fn decision_path(challenge: &Challenge) -> String {
    format!("/agency/challenges/{}/decision", challenge.reference)
}
