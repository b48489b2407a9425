//! What has to happen next with a challenge, and by whom. Pure.

use crate::features::challenges::{Stage, State};
use crate::features::pilots::ContractStage;
use crate::kernel::instant::Instant;

/// What is known of a challenge to say what comes next.
#[derive(Debug, Clone)]
pub(super) struct Standing {
    /// The stored stage.
    pub(super) stage: Stage,
    /// When it goes public.
    pub(super) publish_at: Option<Instant>,
    /// When it closes.
    pub(super) closes_at: Option<Instant>,
    /// Whether the budget was released.
    pub(super) released: bool,
    /// Questions without an answer.
    pub(super) questions: i64,
    /// How far the decision is.
    pub(super) decision: Deciding,
    /// How far the contract is; none before it is drafted.
    pub(super) contract: Option<ContractStage>,
    /// Milestones delivered and not answered.
    pub(super) deliveries: i64,
    /// Whether there are milestones and all of them are done.
    pub(super) delivered: bool,
}

/// How far a decision is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Deciding {
    /// Nobody has proposed anything.
    #[default]
    Open,
    /// It waits for the approver.
    Proposed,
    /// The approver gave it back.
    Returned,
    /// The letters can be written.
    Approved,
    /// Every company was told.
    Told,
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
    /// A challenge of which nothing waits.
    pub(super) const fn quiet(stage: Stage, publish_at: Option<Instant>, closes_at: Option<Instant>) -> Self {
        Self {
            stage,
            publish_at,
            closes_at,
            released: false,
            questions: 0,
            decision: Deciding::Open,
            contract: None,
            deliveries: 0,
            delivered: false,
        }
    }

    /// Where it stands at this moment. Time decides; nothing flips it.
    pub(super) fn state(&self, now: Instant) -> State {
        self.stage.at(self.publish_at, self.closes_at, now)
    }

    /// What has to happen next.
    pub(super) fn next(&self, now: Instant) -> Next {
        use Turn::{Agency, Nobody, Others, Time};
        match self.state(now) {
            State::Draft => next("home-next-write", "home-who-author", Agency),
            State::InReview if !self.released => next("home-next-release", "home-who-approver", Agency),
            State::InReview => next("home-next-review", "home-who-lab", Others),
            State::Approved => next("home-next-publish", "home-who-time", Time),
            State::Published if self.questions > 0 => {
                Next { n: self.questions, ..next("home-next-answer", "home-who-author", Agency) }
            }
            State::Published => next("home-next-close", "home-who-time", Time),
            State::Closed => next("home-next-open", "home-who-two", Agency),
            State::Opened => next("home-next-panel", "home-who-author", Agency),
            State::Scoring => next("home-next-score", "home-who-evaluators", Others),
            State::Consensus => next("home-next-consensus", "home-who-chair", Others),
            State::Checking => next("home-next-check", "home-who-lab", Others),
            State::Decision => self.next_in_decision(),
            State::Contracted => self.next_in_delivery(),
            State::NoAward => next("home-next-outcome", "home-who-author", Agency),
            State::Outcome => next("home-next-archive", "home-who-author", Agency),
            State::Withdrawn => next("home-next-withdrawn", "home-who-nobody", Nobody),
            State::Archived => next("home-next-archived", "home-who-nobody", Nobody),
        }
    }

    fn next_in_decision(&self) -> Next {
        match self.decision {
            Deciding::Open => next("home-next-propose", "home-who-author", Turn::Agency),
            Deciding::Proposed => next("home-next-decide", "home-who-approver", Turn::Agency),
            Deciding::Returned => next("home-next-propose-again", "home-who-author", Turn::Agency),
            Deciding::Approved => next("home-next-letters", "home-who-author", Turn::Agency),
            Deciding::Told => next("home-next-contract", "home-who-author", Turn::Agency),
        }
    }

    fn next_in_delivery(&self) -> Next {
        match self.contract {
            Some(ContractStage::Draft) => return next("home-next-sign", "home-who-approver", Turn::Agency),
            Some(ContractStage::Offered) => return next("home-next-company-signs", "home-who-company", Turn::Others),
            Some(ContractStage::Stopped) => return next("home-next-outcome", "home-who-author", Turn::Agency),
            Some(ContractStage::Running) | None => {}
        }
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

    fn at(stage: Stage) -> Standing {
        Standing::quiet(stage, Some(Instant::from_micros(10)), Some(Instant::from_micros(20)))
    }

    #[test]
    fn time_alone_changes_what_comes_next() {
        let challenge = at(Stage::Approved);
        let acts = [5, 10, 20].map(|micros| challenge.next(Instant::from_micros(micros)).act);
        assert_eq!(acts, ["home-next-publish", "home-next-close", "home-next-open"]);
    }

    #[test]
    fn an_open_question_comes_before_waiting_for_the_deadline() {
        let challenge = Standing { questions: 2, ..at(Stage::Approved) };
        let next = challenge.next(Instant::from_micros(15));
        assert_eq!((next.act, next.n, next.turn), ("home-next-answer", 2, Turn::Agency));
    }

    #[test]
    fn the_budget_is_released_before_the_lab_can_approve() {
        let now = Instant::from_micros(0);
        assert_eq!(at(Stage::InReview).next(now).who, "home-who-approver");
        assert_eq!(Standing { released: true, ..at(Stage::InReview) }.next(now).who, "home-who-lab");
    }

    #[test]
    fn a_decision_and_a_contract_say_whose_turn_it_is() {
        let now = Instant::from_micros(0);
        let decision = |decision| Standing { decision, ..at(Stage::Decision) }.next(now);
        assert_eq!(decision(Deciding::Open).who, "home-who-author");
        assert_eq!(decision(Deciding::Proposed).who, "home-who-approver");
        assert_eq!(decision(Deciding::Returned).act, "home-next-propose-again");
        assert_eq!(decision(Deciding::Approved).act, "home-next-letters");
        assert_eq!(decision(Deciding::Told).act, "home-next-contract");
        let contract = |stage| Standing { contract: Some(stage), ..at(Stage::Contracted) }.next(now);
        assert_eq!(
            (contract(ContractStage::Draft).act, contract(ContractStage::Draft).turn),
            ("home-next-sign", Turn::Agency)
        );
        assert_eq!(contract(ContractStage::Offered).turn, Turn::Others);
        assert_eq!(contract(ContractStage::Stopped).act, "home-next-outcome");
        assert_eq!(at(Stage::NoAward).next(now).act, "home-next-outcome");
    }

    #[test]
    fn a_delivery_waits_for_the_agency_and_a_finished_test_for_its_lesson() {
        let now = Instant::from_micros(0);
        assert_eq!(at(Stage::Contracted).next(now).act, "home-next-deliver");
        assert_eq!(Standing { deliveries: 1, ..at(Stage::Contracted) }.next(now).act, "home-next-accept");
        assert_eq!(Standing { delivered: true, ..at(Stage::Contracted) }.next(now).act, "home-next-outcome");
    }
}
