//! A milestone: planned, delivered, returned with reasons or accepted; each state carries what is known there.
//!
//! Milestones may be delivered in any order. They are paid one by one, and a result that is ready must not wait
//! for an earlier one that depends on somebody else.

use chrono::{Days, NaiveDate};

use crate::kernel::calendar::is_working_day;
use crate::kernel::id::{AccountId, DeliveryId, MilestoneId};
use crate::kernel::instant::Instant;
use crate::kernel::message::Message;
use crate::kernel::money::Cents;
use crate::kernel::refusal::Denied;
use crate::kernel::version::Version;

use super::Step;

crate::codes! {
    /// Where a milestone stands, as stored.
    pub(crate) enum MilestoneStage {
        /// Nothing was handed over.
        Planned = "planned",
        /// Evidence waits for the agency.
        Delivered = "delivered",
        /// The agency asked for more, with reasons.
        Returned = "returned",
        /// Done, with a date.
        Accepted = "accepted",
        /// The contract stopped before it.
        Dropped = "dropped",
    }
}

impl MilestoneStage {
    /// Whether nothing more happens to it.
    pub(crate) const fn is_settled(self) -> bool {
        matches!(self, Self::Accepted | Self::Dropped)
    }
}

/// An answer is owed within so many working days; after that both sides see it is late.
pub(crate) const ANSWER_WITHIN: u64 = 5;

/// What the company hands over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Evidence {
    pub(crate) text: String,
    /// Where more can be seen; empty when there is nothing more.
    pub(crate) link: String,
}

/// One handing over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Delivery {
    pub(crate) id: DeliveryId,
    pub(crate) round: i64,
    pub(crate) evidence: Evidence,
    pub(crate) by: AccountId,
    pub(crate) at: Instant,
}

/// The agency's answer to a delivery.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Answer {
    pub(crate) by: AccountId,
    pub(crate) at: Instant,
    /// Why, when it is a refusal; an acceptance needs none.
    pub(crate) reasons: String,
}

/// Where a milestone stands, with what is known there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum MilestoneState {
    Planned,
    Delivered(Delivery),
    Returned(Delivery, Answer),
    Accepted(Delivery, Answer),
    Dropped,
}

/// A part of the contract that is delivered, accepted and paid by itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Milestone {
    pub(crate) id: MilestoneId,
    pub(crate) position: i64,
    pub(crate) title: String,
    pub(crate) amount: Cents,
    pub(crate) due_on: NaiveDate,
    pub(crate) state: MilestoneState,
    pub(crate) version: Version,
}

impl Milestone {
    /// The stage it is stored as.
    pub(crate) const fn stage(&self) -> MilestoneStage {
        match self.state {
            MilestoneState::Planned => MilestoneStage::Planned,
            MilestoneState::Delivered(_) => MilestoneStage::Delivered,
            MilestoneState::Returned(..) => MilestoneStage::Returned,
            MilestoneState::Accepted(..) => MilestoneStage::Accepted,
            MilestoneState::Dropped => MilestoneStage::Dropped,
        }
    }

    /// Nothing more will be delivered.
    pub(crate) const fn is_settled(&self) -> bool {
        matches!(self.state, MilestoneState::Accepted(..) | MilestoneState::Dropped)
    }

    /// Hands over evidence. The same evidence sent twice is one delivery; other evidence waits for the answer first,
    /// since the agency may be reading the first.
    pub(crate) fn deliver(
        self,
        id: DeliveryId,
        evidence: Evidence,
        by: AccountId,
        at: Instant,
    ) -> Result<Step<Self>, Denied> {
        let round = match &self.state {
            MilestoneState::Planned => 1,
            MilestoneState::Returned(delivery, _) => delivery.round + 1,
            MilestoneState::Delivered(standing) if standing.evidence == evidence => return Ok(Step::Same(self)),
            MilestoneState::Delivered(standing) => {
                let message = Message::new("pilots-refused-delivered").with("at", standing.at);
                return Err(Denied::Because(message));
            }
            MilestoneState::Accepted(..) => return Err(Denied::because("pilots-refused-accepted")),
            MilestoneState::Dropped => return Err(Denied::because("pilots-refused-stopped")),
        };
        Ok(Step::Moved(Self { state: MilestoneState::Delivered(Delivery { id, round, evidence, by, at }), ..self }))
    }

    /// Accepts the round the person read.
    pub(crate) fn accept(self, round: i64, answer: Answer) -> Result<Step<Self>, Denied> {
        match self.state {
            MilestoneState::Delivered(delivery) if delivery.round == round => {
                Ok(Step::Moved(Self { state: MilestoneState::Accepted(delivery, answer), ..self }))
            }
            MilestoneState::Accepted(ref delivery, _) if delivery.round == round => Ok(Step::Same(self)),
            _ => Err(self.answered_otherwise()),
        }
    }

    /// Refuses the round the person read, with reasons; the company may come back.
    pub(crate) fn refuse(self, round: i64, answer: Answer) -> Result<Step<Self>, Denied> {
        match self.state {
            MilestoneState::Delivered(delivery) if delivery.round == round => {
                Ok(Step::Moved(Self { state: MilestoneState::Returned(delivery, answer), ..self }))
            }
            MilestoneState::Returned(ref delivery, ref standing)
                if delivery.round == round && standing.reasons == answer.reasons =>
            {
                Ok(Step::Same(self))
            }
            _ => Err(self.answered_otherwise()),
        }
    }

    /// Why an answer comes too late: somebody answered, or a newer round came in.
    fn answered_otherwise(&self) -> Denied {
        Denied::Because(match &self.state {
            MilestoneState::Planned => Message::new("pilots-refused-nothing-delivered"),
            MilestoneState::Delivered(delivery) => {
                Message::new("pilots-refused-newer-round").with("round", delivery.round)
            }
            MilestoneState::Returned(_, answer) => Message::new("pilots-refused-returned").with("at", answer.at),
            MilestoneState::Accepted(_, answer) => Message::new("pilots-refused-accepted-at").with("at", answer.at),
            MilestoneState::Dropped => Message::new("pilots-refused-stopped"),
        })
    }

    /// Gives up a milestone because the contract stops; what was accepted stays accepted and is paid.
    pub(crate) fn drop_open(self) -> Step<Self> {
        if self.is_settled() { Step::Same(self) } else { Step::Moved(Self { state: MilestoneState::Dropped, ..self }) }
    }
}

/// The last day on which an answer to something handed over on `day` is on time.
pub(crate) fn answer_due(day: NaiveDate, holidays: &[NaiveDate]) -> NaiveDate {
    let mut due = day;
    let mut left = ANSWER_WITHIN;
    while left > 0 {
        let Some(next) = due.checked_add_days(Days::new(1)) else { return due };
        due = next;
        if is_working_day(due, holidays) {
            left -= 1;
        }
    }
    due
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::kernel::id::Id;

    fn day(month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, month, day).unwrap()
    }

    pub(crate) fn planned() -> Milestone {
        Milestone {
            id: MilestoneId::from_entropy(1),
            position: 1,
            title: "First".to_owned(),
            amount: Cents::new(100),
            due_on: day(6, 1),
            state: MilestoneState::Planned,
            version: Version::FIRST,
        }
    }

    fn deliver(milestone: Milestone, text: &str) -> Result<Step<Milestone>, Denied> {
        let evidence = Evidence { text: text.to_owned(), link: String::new() };
        milestone.deliver(DeliveryId::from_entropy(2), evidence, AccountId::from_entropy(3), Instant::from_micros(5))
    }

    fn answer(reasons: &str) -> Answer {
        Answer { by: AccountId::from_entropy(4), at: Instant::from_micros(9), reasons: reasons.to_owned() }
    }

    pub(crate) fn delivered() -> Milestone {
        deliver(planned(), "Done").unwrap().value()
    }

    pub(crate) fn accepted() -> Milestone {
        delivered().accept(1, answer("")).unwrap().value()
    }

    fn returned() -> Milestone {
        delivered().refuse(1, answer("Not on a phone")).unwrap().value()
    }

    #[test]
    fn what_was_returned_comes_back_as_a_new_round_and_is_accepted() {
        let second = deliver(returned(), "Now on a phone").unwrap().value();
        let MilestoneState::Delivered(delivery) = &second.state else { unreachable!("it was delivered") };
        assert_eq!(delivery.round, 2);
        assert!(second.accept(2, answer("")).unwrap().value().is_settled());
    }

    #[test]
    fn the_same_evidence_twice_is_one_delivery_and_other_evidence_waits() {
        assert_eq!(deliver(delivered(), "Done"), Ok(Step::Same(delivered())));
        let Err(Denied::Because(message)) = deliver(delivered(), "Other") else { unreachable!("it is refused") };
        assert_eq!(message.key, "pilots-refused-delivered");
    }

    #[test]
    fn accepting_or_refusing_twice_is_one_answer() {
        assert_eq!(accepted().accept(1, answer("")), Ok(Step::Same(accepted())));
        assert_eq!(returned().refuse(1, answer("Not on a phone")), Ok(Step::Same(returned())));
    }

    #[test]
    fn an_answer_to_something_else_is_refused() {
        let key = |refused: Result<Step<Milestone>, Denied>| refused.unwrap_err().to_string();
        assert_eq!(key(planned().accept(1, answer(""))), "pilots-refused-nothing-delivered");
        assert_eq!(key(delivered().accept(2, answer(""))), "pilots-refused-newer-round");
        assert_eq!(key(returned().accept(1, answer(""))), "pilots-refused-returned");
        assert_eq!(key(accepted().refuse(1, answer("No"))), "pilots-refused-accepted-at");
        assert_eq!(key(deliver(accepted(), "More")), "pilots-refused-accepted");
    }

    #[test]
    fn a_stop_keeps_what_was_accepted() {
        assert_eq!(accepted().drop_open(), Step::Same(accepted()));
        assert_eq!(planned().drop_open().value().stage(), MilestoneStage::Dropped);
        assert_eq!(deliver(planned().drop_open().value(), "Late"), Err(Denied::because("pilots-refused-stopped")));
    }

    #[test]
    fn five_working_days_skip_the_weekend_and_holidays() {
        assert_eq!(answer_due(day(4, 29), &[day(5, 1)]), day(5, 7));
        assert_eq!(answer_due(day(3, 2), &[]), day(3, 9));
    }
}
