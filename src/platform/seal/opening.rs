//! Evidence that a challenge may be opened.

use crate::kernel::id::{AccountId, ChallengeId};
use crate::kernel::instant::Instant;

/// The deadline of a challenge has passed and two different people opened it together.
///
/// Directive 2014/24/EU, Annex IV (b) and (e): no access before the limit, and only by simultaneous action of
/// authorised persons. The fields are private and there is one way to make it, so code that holds an `Opening` needs
/// to check nothing again. Whether the two are authorised is the caller's policy; that they are two is checked here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Opening {
    challenge: ChallengeId,
    first: AccountId,
    second: AccountId,
    at: Instant,
}

/// Why a challenge may not be opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotYet {
    /// It still takes pitches.
    #[error("the challenge closes at {}", .closes_at.iso())]
    StillOpen {
        /// Until then.
        closes_at: Instant,
    },
    /// The same person twice counts once.
    #[error("a second person has to open")]
    OnePersonOnly,
}

impl Opening {
    /// Two people, at this moment.
    ///
    /// # Errors
    /// [`NotYet`] before the limit, or when both are the same person.
    pub fn witnessed(
        challenge: ChallengeId,
        closes_at: Instant,
        at: Instant,
        (first, second): (AccountId, AccountId),
    ) -> Result<Self, NotYet> {
        if at < closes_at {
            return Err(NotYet::StillOpen { closes_at });
        }
        if first == second {
            return Err(NotYet::OnePersonOnly);
        }
        Ok(Self { challenge, first, second, at })
    }

    /// Which challenge.
    #[must_use]
    pub const fn challenge(&self) -> ChallengeId {
        self.challenge
    }

    /// Who.
    #[must_use]
    pub const fn people(&self) -> (AccountId, AccountId) {
        (self.first, self.second)
    }

    /// When.
    #[must_use]
    pub const fn at(&self) -> Instant {
        self.at
    }
}
