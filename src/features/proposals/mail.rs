//! The letters about a pitch. They go to everyone in the company: who sent it may be on holiday when it matters.

use super::domain::Sent;
use super::queries::{Brief, Unsent};
use crate::kernel::id::ProposalId;
use crate::kernel::message::{Arg, Message};
use crate::platform::mail::{Letter, Recipient};

/// It was received.
pub(super) fn submitted(challenge: &Brief, id: ProposalId, sent: &Sent, to: Recipient) -> Letter {
    let mut lines = vec![
        Message::new("proposals-mail-submitted-what")
            .with("title", challenge.title.as_str())
            .with("agency", challenge.agency_name.as_str())
            .with("version", sent.sequence),
        receipt("proposals-mail-submitted-receipt", sent),
        Message::new("proposals-mail-submitted-digest").with("digest", sent.digest.as_str()),
    ];
    if let Some(closes_at) = challenge.closes_at {
        let until = Arg::Exactly(closes_at);
        lines.push(Message::new("proposals-mail-submitted-until").with("until", until));
    }
    if let Some(day) = challenge.decision_on {
        let decided = Message::new("proposals-mail-submitted-decision");
        lines.push(decided.with("agency", challenge.agency_name.as_str()).with("day", day));
    }
    Letter {
        event_key: format!("proposal.submitted:{}", sent.submission),
        to,
        subject: about("proposals-mail-submitted-subject", challenge),
        lines,
        link: Some((Message::new("proposals-mail-submitted-link"), receipt_path(id, sent))),
    }
}

/// It was never sent, and the challenge closes soon.
pub(super) fn unsent(draft: &Unsent, event: &str, to: Recipient) -> Letter {
    let title = Message::new("proposals-mail-unsent-what").with("title", draft.title.as_str());
    let until = Message::new("proposals-mail-unsent-until").with("until", Arg::Exactly(draft.closes_at));
    Letter {
        event_key: event.to_owned(),
        to,
        subject: Message::new("proposals-mail-unsent-subject").with("reference", draft.reference.as_str()),
        lines: vec![title, until],
        link: Some((Message::new("proposals-mail-unsent-link"), format!("/company/proposals/{}", draft.id))),
    }
}

/// It was taken back.
pub(super) fn withdrawn(challenge: &Brief, id: ProposalId, sent: &Sent, to: Recipient) -> Letter {
    let mut lines = vec![
        Message::new("proposals-mail-withdrawn-what")
            .with("title", challenge.title.as_str())
            .with("agency", challenge.agency_name.as_str()),
        receipt("proposals-mail-withdrawn-receipt", sent),
    ];
    if let Some(closes_at) = challenge.closes_at {
        let until = Arg::Exactly(closes_at);
        lines.push(Message::new("proposals-mail-withdrawn-until").with("until", until));
    }
    Letter {
        event_key: format!("proposal.withdrawn:{}", sent.submission),
        to,
        subject: about("proposals-mail-withdrawn-subject", challenge),
        lines,
        link: Some((Message::new("proposals-mail-withdrawn-link"), format!("/company/proposals/{id}"))),
    }
}

fn about(key: &'static str, challenge: &Brief) -> Message {
    Message::new(key).with("reference", challenge.reference.as_str())
}

fn receipt(key: &'static str, sent: &Sent) -> Message {
    let at = Arg::Exactly(sent.received_at);
    Message::new(key).with("number", sent.number.as_str()).with("at", at)
}

/// The permanent address of a receipt.
pub(super) fn receipt_path(id: ProposalId, sent: &Sent) -> String {
    format!("/company/proposals/{id}/receipts/{}", sent.submission)
}
