//! Where a challenge is on its Track, and what has to happen next, by whom. Pure.

use crate::kernel::instant::Instant;

/// What is known of a challenge to say what comes next.
#[derive(Debug, Clone, Default)]
pub(super) struct Standing {
    /// The stored stage.
    pub(super) stage: String,
    /// When it goes public.
    pub(super) publish_at: Option<Instant>,
    /// When it closes.
    pub(super) closes_at: Option<Instant>,
    /// Whether the budget was released.
    pub(super) released: bool,
    /// Questions without an answer.
    pub(super) questions: i64,
    /// Milestones delivered and not answered.
    pub(super) deliveries: i64,
    /// Whether there are milestones and all of them are done.
    pub(super) delivered: bool,
}

/// Who has to act.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Turn {
    /// Somebody of the agency.
    Agency,
    /// Somebody else.
    Others,
    /// Nobody: time passes by itself.
    Time,
    /// Nobody: it has ended.
    Nobody,
}

/// The next thing to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Next {
    /// The key of the sentence; gap `n` where things are counted.
    pub(super) act: &'static str,
    /// The key of who does it.
    pub(super) who: &'static str,
    /// Whose turn that is.
    pub(super) turn: Turn,
    /// How many things wait.
    pub(super) n: i64,
}

const fn next(act: &'static str, who: &'static str, turn: Turn) -> Next {
    Next { act, who, turn, n: 0 }
}

impl Standing {
    /// Published and not yet closed at this moment. Time decides; nothing flips it.
    pub(super) fn is_open(&self, now: Instant) -> bool {
        self.is_public(now) && self.closes_at.is_some_and(|at| now < at)
    }

    fn is_public(&self, now: Instant) -> bool {
        self.stage == "approved" && self.publish_at.is_some_and(|at| at <= now)
    }

    /// The station of the Track: written, open, opened, scored, decided, tested, lesson; 7 when all are behind.
    pub(super) fn station(&self, now: Instant) -> usize {
        match self.stage.as_str() {
            "approved" if self.is_open(now) => 1,
            "approved" if self.is_public(now) => 2,
            "opened" => 2,
            "scoring" | "consensus" | "checking" => 3,
            "decision" => 4,
            "contracted" => 5,
            "outcome" => 6,
            "archived" | "no_award" | "withdrawn" => 7,
            _ => 0,
        }
    }

    /// What has to happen next.
    pub(super) fn next(&self, now: Instant) -> Next {
        use Turn::{Agency, Nobody, Others};
        match self.stage.as_str() {
            "draft" => next("home-next-write", "home-who-author", Agency),
            "in_review" if !self.released => next("home-next-release", "home-who-approver", Agency),
            "in_review" => next("home-next-review", "home-who-lab", Others),
            "approved" => self.next_in_public(now),
            "opened" => next("home-next-panel", "home-who-author", Agency),
            "scoring" => next("home-next-score", "home-who-evaluators", Others),
            "consensus" => next("home-next-consensus", "home-who-chair", Others),
            "checking" => next("home-next-check", "home-who-lab", Others),
            "decision" => next("home-next-decide", "home-who-approver", Agency),
            "contracted" => self.next_in_delivery(),
            "outcome" | "no_award" => next("home-next-archive", "home-who-author", Agency),
            "withdrawn" => next("home-next-withdrawn", "home-who-nobody", Nobody),
            _ => next("home-next-archived", "home-who-nobody", Nobody),
        }
    }

    fn next_in_public(&self, now: Instant) -> Next {
        if !self.is_public(now) {
            return next("home-next-publish", "home-who-time", Turn::Time);
        }
        if !self.is_open(now) {
            return next("home-next-open", "home-who-two", Turn::Agency);
        }
        if self.questions > 0 {
            return Next { n: self.questions, ..next("home-next-answer", "home-who-author", Turn::Agency) };
        }
        next("home-next-close", "home-who-time", Turn::Time)
    }

    fn next_in_delivery(&self) -> Next {
        if self.deliveries > 0 {
            return Next { n: self.deliveries, ..next("home-next-accept", "home-who-author", Turn::Agency) };
        }
        if self.delivered {
            return next("home-next-outcome", "home-who-author", Turn::Agency);
        }
        next("home-next-deliver", "home-who-company", Turn::Others)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(stage: &str) -> Standing {
        let (publish_at, closes_at) = (Some(Instant::from_micros(10)), Some(Instant::from_micros(20)));
        Standing { stage: stage.to_owned(), publish_at, closes_at, ..Standing::default() }
    }

    #[test]
    fn time_moves_an_approved_challenge_along_the_track() {
        let challenge = at("approved");
        let stations = [5, 10, 19, 20].map(|micros| challenge.station(Instant::from_micros(micros)));
        assert_eq!(stations, [0, 1, 1, 2]);
        let acts = [5, 10, 20].map(|micros| challenge.next(Instant::from_micros(micros)).act);
        assert_eq!(acts, ["home-next-publish", "home-next-close", "home-next-open"]);
    }

    #[test]
    fn an_open_question_comes_before_waiting_for_the_deadline() {
        let challenge = Standing { questions: 2, ..at("approved") };
        let next = challenge.next(Instant::from_micros(15));
        assert_eq!((next.act, next.n, next.turn), ("home-next-answer", 2, Turn::Agency));
    }

    #[test]
    fn the_budget_is_released_before_the_lab_can_approve() {
        let now = Instant::from_micros(0);
        assert_eq!(at("in_review").next(now).who, "home-who-approver");
        assert_eq!(Standing { released: true, ..at("in_review") }.next(now).who, "home-who-lab");
    }

    #[test]
    fn a_delivery_waits_for_the_agency_and_a_finished_test_for_its_lesson() {
        let now = Instant::from_micros(0);
        assert_eq!(at("contracted").next(now).act, "home-next-deliver");
        assert_eq!(Standing { deliveries: 1, ..at("contracted") }.next(now).act, "home-next-accept");
        assert_eq!(Standing { delivered: true, ..at("contracted") }.next(now).act, "home-next-outcome");
    }
}
