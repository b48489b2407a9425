//! Letters about contracts and milestones. None repeats evidence or reasons: the page behind the link has them.

use crate::kernel::message::Message;
use crate::platform::mail::{Letter, Recipient};

use super::domain::{Contract, Delivery, Milestone, MilestoneState};

/// To the approvers: read and sign.
pub(super) fn drafted(contract: &Contract, reference: &str, to: Vec<Recipient>) -> Vec<Letter> {
    let event = format!("contract.drafted:{}:{}", contract.id, contract.version);
    let words = words("pilots-mail-drafted", &["pilots-mail-drafted-what", "pilots-mail-drafted-next"], reference);
    letters(&event, &words, &format!("/agency/contracts/{}", contract.id), to)
}

/// To the company: the agency signed, now you.
pub(super) fn offered(contract: &Contract, reference: &str, to: Vec<Recipient>) -> Vec<Letter> {
    let event = format!("contract.offered:{}:{}", contract.id, contract.version);
    let words = words("pilots-mail-offered", &["pilots-mail-offered-what", "pilots-mail-offered-next"], reference);
    letters(&event, &words, &format!("/company/contracts/{}", contract.id), to)
}

/// To the authors: the contract runs.
pub(super) fn signed(contract: &Contract, reference: &str, to: Vec<Recipient>) -> Vec<Letter> {
    let event = format!("contract.signed:{}", contract.id);
    let words = words("pilots-mail-signed", &["pilots-mail-signed-what", "pilots-mail-signed-next"], reference);
    letters(&event, &words, &format!("/agency/contracts/{}", contract.id), to)
}

/// To the authors: evidence waits.
pub(super) fn delivered(
    contract: &Contract,
    milestone: &Milestone,
    delivery: &Delivery,
    reference: &str,
    to: Vec<Recipient>,
) -> Vec<Letter> {
    let event = format!("milestone.delivered:{}", delivery.id);
    let words =
        words("pilots-mail-delivered", &["pilots-mail-delivered-what", "pilots-mail-delivered-next"], reference)
            .about(milestone);
    letters(&event, &words, &format!("/agency/contracts/{}/milestones/{}", contract.id, milestone.position), to)
}

/// To the company: the answer is there.
pub(super) fn answered(
    contract: &Contract,
    milestone: &Milestone,
    round: i64,
    reference: &str,
    to: Vec<Recipient>,
) -> Vec<Letter> {
    let event = format!("milestone.answered:{}:{round}", milestone.id);
    let words = if matches!(milestone.state, MilestoneState::Accepted(..)) {
        words("pilots-mail-accepted", &["pilots-mail-accepted-what", "pilots-mail-accepted-next"], reference)
    } else {
        words("pilots-mail-returned", &["pilots-mail-returned-what", "pilots-mail-returned-next"], reference)
    };
    let path = format!("/company/contracts/{}/milestones/{}", contract.id, milestone.position);
    letters(&event, &words.about(milestone), &path, to)
}

/// To the company: the test stops.
pub(super) fn stopped(contract: &Contract, reference: &str, to: Vec<Recipient>) -> Vec<Letter> {
    let event = format!("contract.stopped:{}", contract.id);
    let words = words("pilots-mail-stopped", &["pilots-mail-stopped-what", "pilots-mail-stopped-next"], reference);
    letters(&event, &words, &format!("/company/contracts/{}", contract.id), to)
}

/// The subject and the lines of a letter.
struct Words {
    subject: Message,
    lines: Vec<Message>,
}

fn words(subject: &'static str, lines: &[&'static str], reference: &str) -> Words {
    let named = |key: &'static str| Message::new(key).with("reference", reference);
    Words { subject: named(subject), lines: lines.iter().map(|key| named(key)).collect() }
}

impl Words {
    fn about(self, milestone: &Milestone) -> Self {
        let named =
            |message: Message| message.with("number", milestone.position).with("title", milestone.title.as_str());
        Self { subject: named(self.subject), lines: self.lines.into_iter().map(named).collect() }
    }
}

fn letters(event: &str, words: &Words, path: &str, to: Vec<Recipient>) -> Vec<Letter> {
    let letter = |to: Recipient| Letter {
        event_key: event.to_owned(),
        to,
        subject: words.subject.clone(),
        lines: words.lines.clone(),
        link: Some((Message::new("pilots-mail-open"), path.to_owned())),
    };
    to.into_iter().map(letter).collect()
}
