//! When a question may be asked and answered.

use crate::features::challenges::{Challenge, Verb};
use crate::kernel::instant::Instant;
use crate::kernel::message::Message;

/// A question is at most this long.
pub(super) const QUESTION_WORDS: usize = 100;
/// An answer is at most this long.
pub(super) const ANSWER_WORDS: usize = 300;

/// Whether a question may be asked: the challenge is open and the moment until which one may ask has not come.
pub(super) fn may_ask(challenge: &Challenge, now: Instant) -> Result<(), Message> {
    challenge.state(now).allows(Verb::Ask)?;
    match challenge.questions_until {
        Some(until) if now < until => Ok(()),
        Some(until) => Err(Message::new("questions-too-late").with("until", until).with("now", now)),
        None => Err(Message::new("questions-not-open")),
    }
}

/// Whether a question may be answered: until closing, so that everybody can still use the answer.
pub(super) fn may_answer(challenge: &Challenge, answered: bool, now: Instant) -> Result<(), Message> {
    challenge.state(now).allows(Verb::Answer)?;
    if answered { Err(Message::new("questions-already-answered")) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use chrono::TimeDelta;

    use super::*;
    use crate::features::challenges::{Stage, sample};

    fn open() -> (Challenge, Instant) {
        let mut challenge = sample();
        let until = challenge.questions_until.unwrap();
        challenge.stage = Stage::Approved;
        challenge.publish_at = Some(until.plus(TimeDelta::days(-20)));
        (challenge, until)
    }

    #[test]
    fn a_question_is_taken_until_the_moment_and_not_at_it() {
        let (challenge, until) = open();
        assert_eq!(may_ask(&challenge, until.plus(TimeDelta::microseconds(-1))), Ok(()));
        assert_eq!(may_ask(&challenge, until).unwrap_err().key, "questions-too-late");
    }

    #[test]
    fn a_draft_and_a_closed_challenge_take_no_question() {
        let (mut challenge, until) = open();
        let closed = challenge.closes_at.unwrap();
        assert!(may_ask(&challenge, closed).is_err());
        challenge.stage = Stage::Draft;
        assert!(may_ask(&challenge, until.plus(TimeDelta::days(-1))).is_err());
    }

    #[test]
    fn an_answer_is_given_once_and_before_closing() {
        let (challenge, until) = open();
        assert_eq!(may_answer(&challenge, false, until), Ok(()));
        assert_eq!(may_answer(&challenge, true, until).unwrap_err().key, "questions-already-answered");
        let closed = challenge.closes_at.unwrap();
        assert_eq!(may_answer(&challenge, false, closed).unwrap_err().key, "challenges-not-when-closed");
    }
}
