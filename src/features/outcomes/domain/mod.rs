//! What a test taught: the result in one word, what was tried, measured and learned, and what it cost.

pub(crate) mod change;

use crate::kernel::id::AccountId;
use crate::kernel::instant::Instant;
use crate::kernel::message::Message;
use crate::kernel::refusal::{Denied, Problems};
use crate::kernel::text::folded;
use crate::kernel::version::Version;

pub(crate) use change::Change;

crate::codes! {
    /// How it ended. No word of the three is a failure: each is a thing now known.
    pub(crate) enum Ending {
        /// It works and grows.
        Scaled = "scaled",
        /// It goes on in another form.
        Adapted = "adapted",
        /// It ends here.
        Stopped = "stopped",
    }
}

/// At most so many measures, so that the drawing stays readable.
pub(crate) const MEASURES: usize = 5;

/// One measure with its value before and after the test, as people write it: `9 minutes`, `12 %`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Measure {
    pub(crate) name: String,
    pub(crate) before: String,
    pub(crate) after: String,
}

/// The text of an outcome. A draft may have gaps. What was spent is not here: it is counted from the payments.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Account {
    pub(crate) ending: Option<Ending>,
    pub(crate) tried: String,
    pub(crate) measured: String,
    pub(crate) learned: String,
    pub(crate) advice: String,
    pub(crate) next_step: String,
    pub(crate) measures: Vec<Measure>,
}

/// A published outcome does not change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum OutcomeState {
    Draft,
    Published { at: Instant, by: AccountId },
}

/// The outcome of a challenge.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Outcome {
    pub(crate) account: Account,
    pub(crate) state: OutcomeState,
    pub(crate) version: Version,
}

/// What must be over before an outcome can be public.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Delivery {
    /// Nobody was chosen, so there is nothing to deliver.
    NoAward,
    /// Somebody was chosen and no contract runs yet.
    NotStarted,
    /// A contract runs: milestones wait for delivery or acceptance.
    Open,
    /// Everything is accepted, not everything is paid.
    Unpaid,
    /// Everything is accepted and paid.
    Settled,
    /// The contract was stopped early.
    Stopped,
}

impl Account {
    /// What keeps it from being published after this delivery, at its field.
    pub(crate) fn check(&self, delivery: Delivery) -> Result<Ending, Problems> {
        let mut problems = Problems::default();
        for (field, text, key) in [
            ("tried", &self.tried, "outcomes-refused-tried"),
            ("measured", &self.measured, "outcomes-refused-measured"),
            ("learned", &self.learned, "outcomes-refused-learned"),
            ("advice", &self.advice, "outcomes-refused-advice"),
            ("next-step", &self.next_step, "outcomes-refused-next-step"),
        ] {
            if text.is_empty() {
                problems.add(field, Message::new(key));
            }
        }
        match self.ending {
            Some(ending) if !delivery.endings().contains(&ending) => {
                Err(with_first("ending", delivery.unfit(), &problems))
            }
            Some(ending) => problems.or(|| ending),
            None => Err(with_first("ending", Message::new("outcomes-refused-ending"), &problems)),
        }
    }

    /// What a search looks through.
    pub(crate) fn search_text(&self, title: &str) -> String {
        folded(&[title, &self.tried, &self.measured, &self.learned, &self.advice, &self.next_step].join(" "))
    }
}

/// The result is the first question of the page, so its problem is the first of the list.
fn with_first(field: &str, message: Message, rest: &Problems) -> Problems {
    let mut all = Problems::one(field, message);
    for problem in rest.iter() {
        all.add(problem.field.clone(), problem.message.clone());
    }
    all
}

impl Delivery {
    /// The results that fit the facts: what was never tested to its end did not grow.
    pub(crate) const fn endings(self) -> &'static [Ending] {
        match self {
            Self::NoAward | Self::Stopped => &[Ending::Adapted, Ending::Stopped],
            Self::NotStarted | Self::Open | Self::Unpaid | Self::Settled => Ending::ALL,
        }
    }

    /// Why another result does not fit.
    fn unfit(self) -> Message {
        Message::new(match self {
            Self::NoAward => "outcomes-refused-unfit-no-award",
            _ => "outcomes-refused-unfit-stopped",
        })
    }

    /// Refuses a result that contradicts the facts, at its field; a draft without a result is fine.
    pub(crate) fn fits(self, ending: Option<Ending>) -> Result<(), Problems> {
        match ending {
            Some(ending) if !self.endings().contains(&ending) => Err(Problems::one("ending", self.unfit())),
            Some(_) | None => Ok(()),
        }
    }

    /// Whether the outcome may be public now.
    pub(crate) const fn over(self) -> Result<(), Denied> {
        match self {
            Self::NoAward | Self::Settled | Self::Stopped => Ok(()),
            Self::NotStarted => Err(Denied::because("outcomes-refused-not-started")),
            Self::Open => Err(Denied::because("outcomes-refused-open")),
            Self::Unpaid => Err(Denied::because("outcomes-refused-unpaid")),
        }
    }
}

impl Outcome {
    /// Another text, while it is a draft.
    pub(crate) fn rewrite(self, account: Account) -> Result<Self, Denied> {
        match self.state {
            OutcomeState::Draft => Ok(Self { account, ..self }),
            OutcomeState::Published { .. } => Err(Denied::because("outcomes-refused-published")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::id::Id;

    fn account() -> Account {
        let text = || "Text".to_owned();
        Account {
            ending: Some(Ending::Stopped),
            tried: text(),
            measured: text(),
            learned: text(),
            advice: text(),
            next_step: text(),
            measures: Vec::new(),
        }
    }

    #[test]
    fn every_gap_is_named_and_the_result_comes_first() {
        let problems = Account::default().check(Delivery::Settled).unwrap_err();
        let fields: Vec<&str> = problems.iter().map(|problem| problem.field.as_str()).collect();
        assert_eq!(fields, ["ending", "tried", "measured", "learned", "advice", "next-step"]);
        assert_eq!(account().check(Delivery::Settled), Ok(Ending::Stopped));
    }

    #[test]
    fn what_was_not_tested_to_its_end_did_not_grow() {
        let grown = Account { ending: Some(Ending::Scaled), ..account() };
        assert_eq!(grown.check(Delivery::Settled), Ok(Ending::Scaled));
        for (delivery, why) in [
            (Delivery::NoAward, "outcomes-refused-unfit-no-award"),
            (Delivery::Stopped, "outcomes-refused-unfit-stopped"),
        ] {
            assert_eq!(grown.check(delivery).unwrap_err().of("ending").unwrap().key, why);
            assert_eq!(delivery.fits(Some(Ending::Scaled)).unwrap_err().of("ending").unwrap().key, why);
            assert_eq!(delivery.fits(Some(Ending::Adapted)), Ok(()));
            assert_eq!(delivery.fits(None), Ok(()));
        }
    }

    #[test]
    fn it_waits_for_the_last_milestone_and_the_last_payment() {
        let refusal = |delivery: Delivery| delivery.over().err().map(|denied| denied.to_string());
        assert_eq!(refusal(Delivery::Open).as_deref(), Some("outcomes-refused-open"));
        assert_eq!(refusal(Delivery::Unpaid).as_deref(), Some("outcomes-refused-unpaid"));
        assert_eq!(refusal(Delivery::NotStarted).as_deref(), Some("outcomes-refused-not-started"));
        for done in [Delivery::NoAward, Delivery::Settled, Delivery::Stopped] {
            assert_eq!(refusal(done), None);
        }
    }

    #[test]
    fn what_is_published_stays() {
        let state = OutcomeState::Published { at: Instant::from_micros(1), by: AccountId::from_entropy(1) };
        let outcome = Outcome { account: account(), state, version: Version::FIRST };
        assert_eq!(outcome.rewrite(Account::default()), Err(Denied::because("outcomes-refused-published")));
    }

    #[test]
    fn a_search_finds_words_without_their_accents() {
        assert!(account().search_text("Électricité").contains("electricite"));
    }
}
