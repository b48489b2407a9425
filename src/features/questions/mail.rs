//! Letters about questions. The letter with an answer is the same for the asker and everybody else.

use chrono::NaiveDate;

use crate::features::challenges::Challenge;
use crate::kernel::id::QuestionId;
use crate::kernel::message::Message;
use crate::platform::mail::{Letter, Recipient};

fn named(key: &'static str, challenge: &Challenge) -> Message {
    Message::new(key).with("title", challenge.title.as_str()).with("reference", challenge.reference.as_str())
}

/// To the author: a question waits, and by when everybody expects the answer.
pub(super) fn asked(challenge: &Challenge, id: QuestionId, due: NaiveDate, to: Recipient) -> Letter {
    Letter {
        event_key: format!("question.asked:{id}"),
        to,
        subject: named("questions-mail-asked-subject", challenge),
        lines: vec![
            named("questions-mail-asked-line", challenge),
            Message::new("questions-mail-asked-next").with("due", due),
        ],
        link: Some((
            Message::new("questions-mail-asked-link"),
            format!("/agency/challenges/{}/questions", challenge.reference),
        )),
    }
}

/// To everybody who wrote a pitch and to whoever asked: there is an answer.
pub(super) fn answered(challenge: &Challenge, id: QuestionId, to: Recipient) -> Letter {
    Letter {
        event_key: format!("question.answered:{id}"),
        to,
        subject: named("questions-mail-answered-subject", challenge),
        lines: vec![named("questions-mail-answered-line", challenge)],
        link: Some((
            Message::new("questions-mail-answered-link"),
            format!("/challenges/{}/questions", challenge.reference),
        )),
    }
}
