//! The letters of an evaluation. None of them names a company or a score.

use crate::features::challenges::Challenge;
use crate::kernel::id::MemberId;
use crate::kernel::instant::Instant;
use crate::kernel::message::{Arg, Message};
use crate::kernel::version::Version;
use crate::platform::mail::{Letter, Recipient};

use super::domain::panel::Duty;

fn about(key: &'static str, challenge: &Challenge) -> Message {
    Message::new(key).with("reference", challenge.reference.as_str()).with("title", challenge.title.as_str())
}

fn letter(
    event_key: String,
    to: Recipient,
    subject: Message,
    lines: Vec<Message>,
    (label, path): (&'static str, String),
) -> Letter {
    Letter { event_key, to, subject, lines, link: Some((Message::new(label), path)) }
}

/// You sit on a panel.
pub(super) fn seated(to: Recipient, challenge: &Challenge, member: MemberId, duty: Duty, score_by: Instant) -> Letter {
    let duty = match duty {
        Duty::Chair => "evaluation-duty-chair",
        Duty::Evaluator => "evaluation-duty-evaluator",
    };
    let lines = vec![
        about("evaluation-mail-seated-first", challenge).with("duty", Arg::Key(duty)),
        Message::new("evaluation-mail-seated-how").with("due", score_by),
    ];
    let link = ("evaluation-mail-seated-link", format!("/evaluate/{}", challenge.reference));
    letter(format!("panel.seated:{member}"), to, about("evaluation-mail-seated-subject", challenge), lines, link)
}

/// The pitches are open.
pub(super) fn opened(to: Recipient, challenge: &Challenge, member: MemberId, score_by: Instant) -> Letter {
    let lines = vec![
        about("evaluation-mail-opened-first", challenge),
        Message::new("evaluation-mail-opened-how").with("due", score_by),
    ];
    let link = ("evaluation-mail-opened-link", format!("/evaluate/{}/interests", challenge.reference));
    letter(format!("panel.opened:{member}"), to, about("evaluation-mail-opened-subject", challenge), lines, link)
}

/// You sit on it no more.
pub(super) fn left(to: Recipient, challenge: &Challenge, member: MemberId) -> Letter {
    let lines = vec![about("evaluation-mail-left-first", challenge)];
    let link = ("evaluation-mail-left-link", "/evaluate".to_owned());
    letter(format!("panel.replaced:{member}"), to, about("evaluation-mail-left-subject", challenge), lines, link)
}

/// Somebody is recused for a pitch.
pub(super) fn recused(to: Recipient, challenge: &Challenge, event_key: &str) -> Letter {
    let lines = vec![about("evaluation-mail-recused-first", challenge)];
    let link = ("evaluation-mail-recused-link", format!("/agency/challenges/{}/panel", challenge.reference));
    letter(event_key.to_owned(), to, about("evaluation-mail-recused-subject", challenge), lines, link)
}

/// Everyone handed in.
pub(super) fn consensus_open(to: Recipient, challenge: &Challenge, duty: Duty) -> Letter {
    let what = match duty {
        Duty::Chair => "evaluation-mail-consensus-chair",
        Duty::Evaluator => "evaluation-mail-consensus-evaluator",
    };
    let lines = vec![about("evaluation-mail-consensus-first", challenge), Message::new(what)];
    let link = ("evaluation-mail-consensus-link", format!("/evaluate/{}/consensus", challenge.reference));
    let key = format!("consensus.opened:{}", challenge.id);
    letter(key, to, about("evaluation-mail-consensus-subject", challenge), lines, link)
}

/// An evaluation waits for the lab.
pub(super) fn to_check(to: Recipient, challenge: &Challenge, version: Version) -> Letter {
    let lines = vec![about("evaluation-mail-check-first", challenge)];
    let link = ("evaluation-mail-check-link", format!("/admin/evaluations/{}", challenge.reference));
    let key = format!("consensus.sent:{}:{version}", challenge.id);
    letter(key, to, about("evaluation-mail-check-subject", challenge), lines, link)
}

/// The lab passed it.
pub(super) fn passed(to: Recipient, challenge: &Challenge) -> Letter {
    let lines = vec![about("evaluation-mail-passed-first", challenge)];
    let link = ("evaluation-mail-passed-link", format!("/agency/challenges/{}/decision", challenge.reference));
    let key = format!("evaluation.passed:{}", challenge.id);
    letter(key, to, about("evaluation-mail-passed-subject", challenge), lines, link)
}

/// The lab returned it.
pub(super) fn sent_back(to: Recipient, challenge: &Challenge, version: Version) -> Letter {
    let lines = vec![about("evaluation-mail-back-first", challenge)];
    let link = ("evaluation-mail-consensus-link", format!("/evaluate/{}/consensus", challenge.reference));
    let key = format!("evaluation.sent_back:{}:{version}", challenge.id);
    letter(key, to, about("evaluation-mail-back-subject", challenge), lines, link)
}
