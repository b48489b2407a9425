//! One company's proposal for one challenge, and the steps it can take.
//!
//! Each step consumes the proposal and gives the next one: a proposal that was refused a step is gone, and a value
//! from before a step cannot be saved over it by mistake.

use super::ProposalStage;
use super::content::{Content, Gap};
use crate::kernel::digest::Digest;
use crate::kernel::id::{ChallengeId, OrganizationId, ProposalId, SubmissionId};
use crate::kernel::instant::Instant;
use crate::kernel::version::Version;

/// A sending: what its receipt says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Sent {
    /// Which.
    pub(crate) submission: SubmissionId,
    /// The number people quote.
    pub(crate) number: String,
    /// 1 for the first sending, 2 for its replacement, and so on.
    pub(crate) sequence: i64,
    /// When it was received, by the server's clock.
    pub(crate) received_at: Instant,
    /// The digest of its canonical text.
    pub(crate) digest: Digest,
}

/// How far it is, with what is known there and only there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Stage {
    /// Never sent.
    Draft,
    /// Sent; this sending counts.
    Submitted(Sent),
    /// Taken back; the sending it took back, and when.
    Withdrawn(Sent, Instant),
    /// Opened with the challenge.
    Opened(Sent),
    /// Chosen.
    Awarded(Sent),
    /// Not chosen.
    NotSelected(Sent),
}

/// Until when a challenge takes proposals.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Window {
    /// Received before this instant is on time. Received at it is late (shown as "before 16:00:00.000").
    pub(crate) closes_at: Instant,
}

impl Window {
    fn is_late(self, at: Instant) -> bool {
        at >= self.closes_at
    }
}

/// Why a step is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Refused {
    /// Received at or after the limit.
    Late {
        /// The limit.
        closed_at: Instant,
        /// When this was received.
        received_at: Instant,
    },
    /// Something is missing or too long.
    Incomplete(Vec<Gap>),
    /// Somebody changed the text since the page was shown.
    Stale,
    /// This very text was sent already; here is its receipt.
    Already(SubmissionId),
    /// It was opened or decided on: nothing of it changes any more.
    Opened,
    /// Nothing was sent, so nothing can be taken back.
    NothingSent,
}

/// A step the outcome of a decision cannot take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct NotMovable {
    /// Where it is.
    pub(crate) from: ProposalStage,
    /// Where it was to go.
    pub(crate) to: ProposalStage,
}

/// A proposal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Proposal {
    pub(crate) id: ProposalId,
    pub(crate) challenge: ChallengeId,
    pub(crate) company: OrganizationId,
    pub(crate) version: Version,
    pub(crate) stage: Stage,
}

impl Stage {
    /// Its stored code.
    pub(crate) const fn code(&self) -> ProposalStage {
        match self {
            Self::Draft => ProposalStage::Draft,
            Self::Submitted(_) => ProposalStage::Submitted,
            Self::Withdrawn(..) => ProposalStage::Withdrawn,
            Self::Opened(_) => ProposalStage::Opened,
            Self::Awarded(_) => ProposalStage::Awarded,
            Self::NotSelected(_) => ProposalStage::NotSelected,
        }
    }

    /// The last sending, whether it counts or not.
    pub(crate) const fn last(&self) -> Option<&Sent> {
        match self {
            Self::Draft => None,
            Self::Submitted(sent)
            | Self::Withdrawn(sent, _)
            | Self::Opened(sent)
            | Self::Awarded(sent)
            | Self::NotSelected(sent) => Some(sent),
        }
    }
}

impl Proposal {
    /// The first page was opened.
    pub(crate) const fn start(id: ProposalId, challenge: ChallengeId, company: OrganizationId) -> Self {
        Self { id, challenge, company, version: Version::FIRST, stage: Stage::Draft }
    }

    /// Its text changes. Allowed after the deadline too: what a company wrote is kept, it is only not sent.
    pub(crate) fn edit(self) -> Result<Self, Refused> {
        if !self.stage.code().is_with_company() {
            return Err(Refused::Opened);
        }
        Ok(Self { version: self.version.next(), ..self })
    }

    /// The receipt of the sending that counts, when it was this very text.
    pub(crate) fn receipt_of(&self, digest: &Digest) -> Option<SubmissionId> {
        match &self.stage {
            Stage::Draft | Stage::Withdrawn(..) => None,
            Stage::Submitted(sent) | Stage::Opened(sent) | Stage::Awarded(sent) | Stage::NotSelected(sent) => {
                (sent.digest == *digest).then_some(sent.submission)
            }
        }
    }

    /// It is sent, for the first time or in place of the sending before.
    ///
    /// The same text again is one sending, also when the second press comes after the limit: the receipt of the first
    /// is the truth about both.
    pub(crate) fn submit(
        self,
        window: Window,
        content: &Content,
        seen: Version,
        sending: Sent,
    ) -> Result<Self, Refused> {
        if let Some(receipt) = self.receipt_of(&sending.digest) {
            return Err(Refused::Already(receipt));
        }
        if !self.stage.code().is_with_company() {
            return Err(Refused::Opened);
        }
        if window.is_late(sending.received_at) {
            return Err(Refused::Late { closed_at: window.closes_at, received_at: sending.received_at });
        }
        if seen != self.version {
            return Err(Refused::Stale);
        }
        let gaps = content.gaps();
        if !gaps.is_empty() {
            return Err(Refused::Incomplete(gaps));
        }
        let sequence = self.stage.last().map_or(1, |last| last.sequence + 1);
        Ok(Self { version: self.version.next(), stage: Stage::Submitted(Sent { sequence, ..sending }), ..self })
    }

    /// It is taken back.
    pub(crate) fn withdraw(self, window: Window, now: Instant) -> Result<Self, Refused> {
        match self.stage {
            Stage::Opened(_) | Stage::Awarded(_) | Stage::NotSelected(_) => Err(Refused::Opened),
            Stage::Draft | Stage::Withdrawn(..) => Err(Refused::NothingSent),
            Stage::Submitted(_) if window.is_late(now) => {
                Err(Refused::Late { closed_at: window.closes_at, received_at: now })
            }
            Stage::Submitted(sent) => {
                Ok(Self { version: self.version.next(), stage: Stage::Withdrawn(sent, now), ..self })
            }
        }
    }

    /// The decision about it. The same decision again changes nothing.
    pub(crate) fn decide(self, to: ProposalStage) -> Result<Self, NotMovable> {
        let from = self.stage.code();
        let stage = match (self.stage, to) {
            (Stage::Opened(sent), ProposalStage::Awarded) => Stage::Awarded(sent),
            (Stage::Opened(sent), ProposalStage::NotSelected) => Stage::NotSelected(sent),
            (stage @ (Stage::Awarded(_) | Stage::NotSelected(_)), _) if from == to => {
                return Ok(Self { stage, ..self });
            }
            _ => return Err(NotMovable { from, to }),
        };
        Ok(Self { version: self.version.next(), stage, ..self })
    }
}

#[cfg(test)]
mod tests;
