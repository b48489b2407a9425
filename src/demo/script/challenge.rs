//! A challenge, its questions and its pitches.

use serde::Deserialize;
use serde::de::IgnoredAny;

use crate::features::challenges::world::{Procedure, Rights, Task, Theme};
use crate::kernel::language::Lang;
use crate::kernel::money::Cents;

use super::read;

crate::codes! {
    /// How far a story has come when the world is made. The order is the order of the story.
    pub(crate) enum Until {
        /// Being written.
        Draft = "draft",
        /// With the lab.
        InReview = "in_review",
        /// Returned with comments.
        SentBack = "sent_back",
        /// Approved, public in a few days.
        ApprovedScheduled = "approved_scheduled",
        /// Taken back.
        Withdrawn = "withdrawn",
        /// Open.
        Published = "published",
        /// The deadline passed.
        Closed = "closed",
        /// Two people opened the pitches.
        Opened = "opened",
        /// Some sheets are handed in.
        Scoring = "scoring",
        /// All sheets are handed in.
        Consensus = "consensus",
        /// Handed to the lab.
        Checking = "checking",
        /// Proposed by the author.
        Decision = "decision",
        /// Nobody was chosen.
        NoAward = "no_award",
        /// Milestones run.
        Contracted = "contracted",
        /// Invoices run.
        Paying = "paying",
        /// The lesson is public.
        Outcome = "outcome",
        /// Put away.
        Archived = "archived",
    }
}

/// A file of `challenges/`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Challenge {
    pub(crate) key: String,
    #[serde(rename = "procedure", deserialize_with = "read::code")]
    _procedure: Procedure,
    #[serde(deserialize_with = "read::code")]
    pub(crate) lang: Lang,
    #[serde(deserialize_with = "read::code")]
    pub(crate) theme: Theme,
    pub(crate) agency: String,
    pub(crate) author: String,
    pub(crate) approver: String,
    pub(crate) finance: String,
    pub(crate) title: String,
    pub(crate) summary: String,
    #[serde(deserialize_with = "read::codes")]
    pub(crate) languages: Vec<Lang>,
    #[serde(deserialize_with = "read::money")]
    pub(crate) budget: Cents,
    #[serde(deserialize_with = "read::code")]
    pub(crate) stage: Until,
    #[serde(default)]
    pub(crate) released: bool,
    pub(crate) closes_in_hours: Option<i64>,
    pub(crate) publishes_in_hours: Option<i64>,
    #[serde(default)]
    pub(crate) ended_reason: String,
    pub(crate) days_ago: DaysAgo,
    pub(crate) parts: Parts,
    #[serde(default)]
    pub(crate) criteria: Vec<Criterion>,
    #[serde(default)]
    pub(crate) instalments: Vec<Instalment>,
    #[serde(default)]
    pub(crate) review_comments: Vec<ReviewComment>,
    pub(crate) amendment: Option<Amendment>,
    #[serde(default)]
    pub(crate) questions: Vec<Question>,
    #[serde(default)]
    pub(crate) proposals: Vec<Proposal>,
    /// The same as `days_ago.started`.
    #[serde(rename = "started_days_ago")]
    _started_days_ago: IgnoredAny,
    /// A challenge is written in one language; its translations wait for a place to stand.
    #[serde(rename = "title_fr")]
    _title_fr: Option<IgnoredAny>,
    #[serde(rename = "title_nl")]
    _title_nl: Option<IgnoredAny>,
    #[serde(rename = "summary_fr")]
    _summary_fr: Option<IgnoredAny>,
}

/// When each step was, counted back from now.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct DaysAgo {
    pub(crate) started: i64,
    pub(crate) sent: Option<i64>,
    pub(crate) sent_back: Option<i64>,
    pub(crate) approved: Option<i64>,
    pub(crate) published: Option<i64>,
    pub(crate) closed: Option<i64>,
    pub(crate) opened: Option<i64>,
    pub(crate) consensus: Option<i64>,
    pub(crate) checking: Option<i64>,
    pub(crate) decided: Option<i64>,
    pub(crate) contracted: Option<i64>,
    pub(crate) outcome: Option<i64>,
    pub(crate) archived: Option<i64>,
    pub(crate) withdrawn: Option<i64>,
}

/// The texts; a draft may miss some.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Parts {
    #[serde(default, deserialize_with = "read::prose")]
    pub(crate) problem: String,
    #[serde(default, deserialize_with = "read::prose")]
    pub(crate) affected: String,
    #[serde(default, deserialize_with = "read::prose")]
    pub(crate) tried: String,
    #[serde(default, deserialize_with = "read::prose")]
    pub(crate) better: String,
    #[serde(default, deserialize_with = "read::prose")]
    pub(crate) limits: String,
    #[serde(default, deserialize_with = "read::prose")]
    pub(crate) data: String,
    #[serde(default, deserialize_with = "read::prose")]
    pub(crate) adoption: String,
    #[serde(default, deserialize_with = "read::prose")]
    pub(crate) ip: String,
    #[serde(default, deserialize_with = "read::prose")]
    pub(crate) contact: String,
    #[serde(deserialize_with = "read::code")]
    pub(crate) ip_rule: Rights,
}

/// What pitches are judged on.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Criterion {
    pub(crate) title: String,
    #[serde(deserialize_with = "read::prose")]
    pub(crate) description: String,
    pub(crate) weight: i64,
    #[serde(deserialize_with = "read::proses")]
    pub(crate) anchors: [String; 6],
}

/// One payment of the plan.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Instalment {
    pub(crate) title: String,
    #[serde(deserialize_with = "read::money")]
    pub(crate) amount: Cents,
    pub(crate) days: i64,
}

/// What the lab asks to mend.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ReviewComment {
    #[serde(deserialize_with = "read::code")]
    pub(crate) part: Task,
    #[serde(deserialize_with = "read::prose")]
    pub(crate) body: String,
}

/// The deadline was moved to where it stands now.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Amendment {
    pub(crate) days_ago: i64,
    #[serde(deserialize_with = "read::prose")]
    pub(crate) reason: String,
}

/// A question and what was answered.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Question {
    #[serde(deserialize_with = "read::prose")]
    pub(crate) body: String,
    #[serde(default, deserialize_with = "read::prose")]
    pub(crate) answer: String,
}

/// A pitch.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Proposal {
    pub(crate) company: String,
    #[serde(default)]
    pub(crate) withdrawn: bool,
    #[serde(default)]
    pub(crate) draft_only: bool,
    #[serde(deserialize_with = "read::proses")]
    pub(crate) answers: [String; 3],
}
