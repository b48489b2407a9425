//! The life of a challenge: the stages that are stored, the states that time decides, and what may be done in each.
//!
//! A published challenge is closed when `closes_at <= now`, on every node and at that instant. Nothing flips it: the
//! stored stage stays `approved` until two people open the pitches.

use crate::kernel::instant::Instant;
use crate::kernel::message::Message;

crate::codes! {
    /// How far a challenge is, as stored.
    pub(crate) enum Stage {
        /// Being written.
        Draft = "draft",
        /// Before the lab.
        InReview = "in_review",
        /// Passed by the lab; time decides whether it is scheduled, published or closed.
        Approved = "approved",
        /// The pitches were opened by two people.
        Opened = "opened",
        /// The panel reads and scores, each alone.
        Scoring = "scoring",
        /// The panel agrees.
        Consensus = "consensus",
        /// The lab checks the evaluation.
        Checking = "checking",
        /// The approver decides; lasts until a contract is drafted.
        Decision = "decision",
        /// Nobody was chosen, with reasons.
        NoAward = "no_award",
        /// A contract was drafted: the test runs.
        Contracted = "contracted",
        /// The outcome is public.
        Outcome = "outcome",
        /// Done and put away.
        Archived = "archived",
        /// Taken back, with a reason.
        Withdrawn = "withdrawn",
    }
}

crate::codes! {
    /// Where a challenge stands at a moment: the stored stage, and what time makes of it.
    pub(crate) enum State {
        /// Being written.
        Draft = "draft",
        /// Before the lab.
        InReview = "in_review",
        /// Passed by the lab, to be published at a set time.
        Approved = "approved",
        /// Public and open for pitches.
        Published = "published",
        /// The deadline has passed; the pitches are still sealed.
        Closed = "closed",
        /// The pitches were opened.
        Opened = "opened",
        /// The panel scores.
        Scoring = "scoring",
        /// The panel agrees.
        Consensus = "consensus",
        /// The lab checks the evaluation.
        Checking = "checking",
        /// The approver decides.
        Decision = "decision",
        /// Nobody was chosen.
        NoAward = "no_award",
        /// The test runs.
        Contracted = "contracted",
        /// The outcome is public.
        Outcome = "outcome",
        /// Put away.
        Archived = "archived",
        /// Taken back.
        Withdrawn = "withdrawn",
    }
}

crate::codes! {
    /// What can be done with a challenge.
    pub(crate) enum Verb {
        /// Change its texts and settings.
        Edit = "edit",
        /// Send it to the lab.
        Send = "send",
        /// Take it back from the lab, to change it.
        Recall = "recall",
        /// Release its budget.
        Release = "release",
        /// Send it back to the author with comments.
        Return = "return",
        /// Pass it and set the time of publication.
        Approve = "approve",
        /// Change it after publication, with a reason.
        Amend = "amend",
        /// Ask a question about it.
        Ask = "ask",
        /// Answer a question to everybody.
        Answer = "answer",
        /// Send, replace or withdraw a pitch.
        Pitch = "pitch",
        /// Take it back.
        Withdraw = "withdraw",
        /// Put it away.
        Archive = "archive",
    }
}

impl Stage {
    /// The stages one step on. Slices move a challenge with `advance`, which refuses every other step.
    pub(crate) const fn leads_to(self) -> &'static [Self] {
        match self {
            Self::Draft => &[Self::InReview],
            Self::InReview => &[Self::Draft, Self::Approved],
            Self::Approved => &[Self::Opened, Self::Withdrawn],
            Self::Opened => &[Self::Scoring, Self::NoAward],
            Self::Scoring => &[Self::Consensus],
            Self::Consensus => &[Self::Checking, Self::Scoring],
            Self::Checking => &[Self::Decision, Self::Consensus],
            Self::Decision => &[Self::Contracted, Self::NoAward],
            Self::NoAward | Self::Contracted => &[Self::Outcome],
            Self::Outcome => &[Self::Archived],
            Self::Archived | Self::Withdrawn => &[],
        }
    }

    /// Where it stands at a moment. Without both times an approved challenge is only scheduled.
    pub(crate) fn at(self, publish_at: Option<Instant>, closes_at: Option<Instant>, now: Instant) -> State {
        match self {
            Self::Approved => match (publish_at, closes_at) {
                (Some(publish_at), Some(closes_at)) if publish_at <= now && closes_at <= now => State::Closed,
                (Some(publish_at), Some(_)) if publish_at <= now => State::Published,
                _ => State::Approved,
            },
            Self::Draft => State::Draft,
            Self::InReview => State::InReview,
            Self::Opened => State::Opened,
            Self::Scoring => State::Scoring,
            Self::Consensus => State::Consensus,
            Self::Checking => State::Checking,
            Self::Decision => State::Decision,
            Self::NoAward => State::NoAward,
            Self::Contracted => State::Contracted,
            Self::Outcome => State::Outcome,
            Self::Archived => State::Archived,
            Self::Withdrawn => State::Withdrawn,
        }
    }
}

impl State {
    /// Whether the public may read it. A withdrawn one answers 410 instead.
    pub(crate) const fn is_public(self) -> bool {
        !matches!(self, Self::Draft | Self::InReview | Self::Approved | Self::Withdrawn)
    }

    /// How far along the Track it is: published, open, opened, judged, decided, tested, lesson; 7 when all are behind.
    pub(crate) const fn station(self) -> usize {
        match self {
            Self::Draft | Self::InReview | Self::Approved | Self::Withdrawn => 0,
            Self::Published => 1,
            Self::Closed => 2,
            Self::Opened | Self::Scoring | Self::Consensus | Self::Checking => 3,
            Self::Decision => 4,
            Self::Contracted => 5,
            Self::NoAward => 6,
            Self::Outcome | Self::Archived => 7,
        }
    }

    /// Whether an award or its absence is known to everybody.
    pub(crate) const fn is_decided(self) -> bool {
        matches!(self, Self::NoAward | Self::Contracted | Self::Outcome | Self::Archived)
    }

    /// Refuses a verb that does not belong to this state, saying where the challenge stands.
    pub(crate) fn allows(self, verb: Verb) -> Result<(), Message> {
        if verb.states().contains(&self) { Ok(()) } else { Err(Message::new(self.why_not())) }
    }

    const fn why_not(self) -> &'static str {
        match self {
            Self::Draft => "challenges-not-in-draft",
            Self::InReview => "challenges-not-in-review",
            Self::Approved => "challenges-not-when-scheduled",
            Self::Published => "challenges-not-when-published",
            Self::Closed => "challenges-not-when-closed",
            Self::Opened | Self::Scoring | Self::Consensus | Self::Checking => "challenges-not-in-evaluation",
            Self::Decision => "challenges-not-in-decision",
            Self::NoAward => "challenges-not-without-award",
            Self::Contracted => "challenges-not-in-test",
            Self::Outcome => "challenges-not-with-outcome",
            Self::Archived => "challenges-not-when-archived",
            Self::Withdrawn => "challenges-not-when-withdrawn",
        }
    }
}

impl Verb {
    /// The states a verb belongs to.
    const fn states(self) -> &'static [State] {
        match self {
            Self::Edit | Self::Send => &[State::Draft],
            Self::Recall | Self::Release | Self::Return | Self::Approve => &[State::InReview],
            Self::Amend | Self::Ask | Self::Answer | Self::Pitch => &[State::Published],
            Self::Withdraw => &[State::Approved, State::Published, State::Closed],
            Self::Archive => &[State::Outcome],
        }
    }
}

#[cfg(test)]
mod tests {
    use chrono::TimeDelta;

    use super::*;

    fn at(second: i64) -> Instant {
        Instant::from_micros(second * 1_000_000)
    }

    #[test]
    fn at_the_limit_itself_it_is_closed_and_a_microsecond_before_it_is_open() {
        let (publish, close) = (Some(at(10)), Some(at(20)));
        let just_before = at(20).plus(TimeDelta::microseconds(-1));
        assert_eq!(Stage::Approved.at(publish, close, just_before), State::Published);
        assert_eq!(Stage::Approved.at(publish, close, at(20)), State::Closed);
    }

    #[test]
    fn it_is_published_from_its_set_time_on() {
        let (publish, close) = (Some(at(10)), Some(at(20)));
        assert_eq!(Stage::Approved.at(publish, close, at(9)), State::Approved);
        assert_eq!(Stage::Approved.at(publish, close, at(10)), State::Published);
    }

    #[test]
    fn every_stage_can_be_reached_from_a_draft_and_none_leads_back_to_it_but_review() {
        let mut seen = vec![Stage::Draft];
        let mut next = 0;
        while let Some(stage) = seen.get(next).copied() {
            seen.extend(stage.leads_to().iter().filter(|to| !seen.contains(to)).copied().collect::<Vec<_>>());
            next += 1;
        }
        assert_eq!(seen.len(), Stage::ALL.len());
        let back: Vec<_> = Stage::ALL.iter().filter(|stage| stage.leads_to().contains(&Stage::Draft)).collect();
        assert_eq!(back, [&Stage::InReview]);
    }

    #[test]
    fn the_table_of_states_and_verbs_is_the_one_written_down() {
        use std::fmt::Write as _;
        let mut table = format!("{:<12}", "");
        for verb in Verb::ALL {
            let _ = write!(table, "{:<9}", verb.as_str());
        }
        for state in State::ALL {
            let _ = write!(table, "\n{:<12}", state.as_str());
            for verb in Verb::ALL {
                let _ = write!(table, "{:<9}", if state.allows(*verb).is_ok() { "yes" } else { "." });
            }
        }
        let written = include_str!("stages_and_verbs.txt");
        let trim = |text: &str| text.lines().map(|row| row.trim_end().to_owned()).collect::<Vec<_>>();
        assert_eq!(trim(&table), trim(written), "\n{table}");
    }

    #[test]
    fn a_refusal_says_where_the_challenge_stands() {
        let refusal = State::Closed.allows(Verb::Amend).unwrap_err();
        assert_eq!(refusal.key, "challenges-not-when-closed");
    }
}
