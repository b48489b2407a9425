//! The audit trail: who did what, when, in which role, in the same transaction as the act.
//!
//! Entries are only ever added. Each carries a digest of itself; a second table gives it a place in a chain, so that
//! changing, removing or reordering one is found. The chain is made a moment after the commit, by one job: linking
//! inside the transaction would make all writers of the country wait for one row.

pub(crate) mod chain;
pub(crate) mod log;
pub(crate) mod notebook;
pub(crate) mod sequence;
mod verify;

pub use verify::{Fault, Verdict, verify};

use serde_json::{Map, Value};

use crate::kernel::id::ChallengeId;

/// Something that happened, to be written in the trail.
#[derive(Debug, Clone)]
pub struct Event {
    pub(crate) code: &'static str,
    pub(crate) subject_kind: String,
    pub(crate) subject_id: String,
    pub(crate) challenge: Option<ChallengeId>,
    pub(crate) payload: Map<String, Value>,
}

impl Event {
    /// An event such as `proposal.submitted` about a thing; the kind is the part before the dot.
    /// The payload never holds the content of a proposal, a password or a token.
    #[must_use]
    pub fn new(code: &'static str, subject: &impl ToString) -> Self {
        let kind = code.split('.').next().unwrap_or_default().to_owned();
        Self { code, subject_kind: kind, subject_id: subject.to_string(), challenge: None, payload: Map::new() }
    }

    /// Says of which kind the thing is, when the code does not.
    #[must_use]
    pub fn kind(mut self, kind: &str) -> Self {
        kind.clone_into(&mut self.subject_kind);
        self
    }

    /// Says to which challenge it belongs.
    #[must_use]
    pub const fn challenge(mut self, challenge: ChallengeId) -> Self {
        self.challenge = Some(challenge);
        self
    }

    /// Adds a detail.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.payload.insert(name.to_owned(), value.into());
        self
    }
}
