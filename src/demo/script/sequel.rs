//! What happens after the pitches are opened: panel, scores, decision, contract, payments, lesson.

use serde::Deserialize;
use serde::de::IgnoredAny;

use crate::features::outcomes::world::Ending;
use crate::kernel::money::Cents;

use super::read;

/// A file of `stories/`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Sequel {
    pub(crate) challenge: String,
    pub(crate) panel: Panel,
    #[serde(default)]
    pub(crate) conflicts: Vec<Conflict>,
    pub(crate) scores: Vec<Sheet>,
    #[serde(default)]
    pub(crate) consensus: Vec<Consensus>,
    pub(crate) decision: Option<Decision>,
    #[serde(default)]
    pub(crate) feedback: Vec<Feedback>,
    #[serde(default)]
    pub(crate) milestones: Vec<Milestone>,
    #[serde(default)]
    pub(crate) deliveries: Vec<Delivery>,
    #[serde(default)]
    pub(crate) invoices: Vec<Invoice>,
    pub(crate) outcome: Option<Outcome>,
}

/// Who judges.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Panel {
    pub(crate) chair: String,
    pub(crate) evaluators: Vec<String>,
}

/// A clear interest.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Conflict {
    pub(crate) evaluator: String,
    pub(crate) company: String,
    #[serde(deserialize_with = "read::prose")]
    pub(crate) reason: String,
}

/// One evaluator on one pitch.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Sheet {
    pub(crate) company: String,
    pub(crate) evaluator: String,
    pub(crate) marks: Vec<Mark>,
}

/// A score and its reason.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Mark {
    pub(crate) score: u8,
    #[serde(deserialize_with = "read::prose")]
    pub(crate) reason: String,
}

/// What the panel agreed on one pitch.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Consensus {
    pub(crate) company: String,
    pub(crate) marks: Vec<Agreed>,
}

/// A score and a note.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Agreed {
    pub(crate) score: u8,
    #[serde(deserialize_with = "read::prose")]
    pub(crate) note: String,
}

crate::codes! {
    /// What is decided.
    pub(crate) enum Kind {
        /// One company.
        Award = "award",
        /// Nobody.
        NoAward = "no_award",
    }
}

/// The decision.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Decision {
    #[serde(deserialize_with = "read::code")]
    pub(crate) kind: Kind,
    #[serde(default)]
    pub(crate) winner: String,
    #[serde(deserialize_with = "read::prose")]
    pub(crate) reasons: String,
    #[serde(default, deserialize_with = "read::prose")]
    pub(crate) advantages: String,
}

/// The letter to a company that was not chosen.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Feedback {
    pub(crate) company: String,
    #[serde(deserialize_with = "read::prose")]
    pub(crate) strengths: String,
    #[serde(deserialize_with = "read::prose")]
    pub(crate) improvement: String,
    pub(crate) reasons: Vec<String>,
}

/// A milestone of the contract.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Milestone {
    pub(crate) title: String,
    #[serde(deserialize_with = "read::money")]
    pub(crate) amount: Cents,
    pub(crate) days: i64,
    #[serde(deserialize_with = "read::prose")]
    pub(crate) acceptance: String,
}

crate::codes! {
    /// What the agency said to a delivery.
    pub(crate) enum Answer {
        /// Yes.
        Accepted = "accepted",
        /// No, with reasons.
        Refused = "refused",
        /// Nothing yet.
        Waiting = "waiting",
    }
}

/// Evidence handed over.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Delivery {
    pub(crate) milestone: i64,
    pub(crate) delivered_days_ago: i64,
    #[serde(deserialize_with = "read::prose")]
    pub(crate) evidence: String,
    #[serde(deserialize_with = "read::code")]
    pub(crate) answer: Answer,
    pub(crate) answered_days_ago: Option<i64>,
    #[serde(default, deserialize_with = "read::prose")]
    pub(crate) reasons: String,
}

/// A bill.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Invoice {
    pub(crate) milestone: i64,
    pub(crate) number: String,
    pub(crate) received_days_ago: i64,
    pub(crate) paid_after_days: Option<i64>,
}

/// The lesson.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Outcome {
    #[serde(deserialize_with = "read::code")]
    pub(crate) result: Ending,
    #[serde(deserialize_with = "read::prose")]
    pub(crate) tried: String,
    #[serde(deserialize_with = "read::prose")]
    pub(crate) measured: String,
    #[serde(deserialize_with = "read::prose")]
    pub(crate) learned: String,
    #[serde(deserialize_with = "read::prose")]
    pub(crate) advice: String,
    #[serde(deserialize_with = "read::prose")]
    pub(crate) next_step: String,
    #[serde(default)]
    pub(crate) measures: Vec<Measure>,
    /// For the writer of a story: what was spent is counted from the payments.
    #[serde(rename = "spent")]
    _spent: IgnoredAny,
}

/// One thing measured before and after.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Measure {
    pub(crate) name: String,
    pub(crate) before: String,
    pub(crate) after: String,
}
