//! The links letters carry: each works once, for one purpose, until a set time.

use chrono::TimeDelta;

use crate::kernel::id::AccountId;
use crate::kernel::instant::Instant;

crate::codes! {
    /// What a link is for.
    pub(crate) enum Purpose {
        /// Sets a new password.
        Recover = "recover",
        /// Sets the first password of an account somebody else made.
        Welcome = "welcome",
    }
}

impl Purpose {
    /// How long the link works.
    pub(crate) const fn lasts(self) -> TimeDelta {
        match self {
            Self::Recover => TimeDelta::hours(1),
            Self::Welcome => TimeDelta::days(1),
        }
    }
}

/// How long a letter's link confirms a registration.
pub(crate) const REGISTRATION_LASTS: TimeDelta = TimeDelta::hours(24);

/// So long nobody gets a second letter of the same kind: else anyone could fill a stranger's mailbox.
pub(crate) const BETWEEN_LETTERS: TimeDelta = TimeDelta::minutes(5);

/// A link that was sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct OneTimeToken {
    pub(crate) purpose: Purpose,
    pub(crate) account: AccountId,
    pub(crate) expires_at: Instant,
    pub(crate) used_at: Option<Instant>,
}

/// Why a link does not work any more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Dead {
    /// It worked once.
    #[error("used at {}", .at.iso())]
    Used {
        /// When.
        at: Instant,
    },
    /// Its time is over.
    #[error("expired at {}", .at.iso())]
    Expired {
        /// Since when.
        at: Instant,
    },
}

/// A link that still works: the only thing an account is confirmed or recovered with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Live {
    pub(crate) purpose: Purpose,
    pub(crate) account: AccountId,
}

impl OneTimeToken {
    /// Whether it still works at this moment.
    pub(crate) fn live(self, now: Instant) -> Result<Live, Dead> {
        works(self.used_at, self.expires_at, now)?;
        Ok(Live { purpose: self.purpose, account: self.account })
    }
}

/// Whether a link that is used once until a set time still works.
pub(crate) fn works(used_at: Option<Instant>, expires_at: Instant, now: Instant) -> Result<(), Dead> {
    match used_at {
        Some(at) => Err(Dead::Used { at }),
        None if expires_at <= now => Err(Dead::Expired { at: expires_at }),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::id::Id as _;

    fn sent(used_at: Option<Instant>) -> OneTimeToken {
        let (purpose, account) = (Purpose::Recover, AccountId::from_entropy(7));
        OneTimeToken { purpose, account, expires_at: Instant::from_micros(1_000), used_at }
    }

    #[test]
    fn a_link_works_until_its_time_and_not_at_it() {
        assert!(sent(None).live(Instant::from_micros(999)).is_ok());
        let at = Instant::from_micros(1_000);
        assert_eq!(sent(None).live(at), Err(Dead::Expired { at }));
    }

    #[test]
    fn a_link_works_once_and_says_so_even_when_it_expired_too() {
        let at = Instant::from_micros(5);
        assert_eq!(sent(Some(at)).live(Instant::from_micros(9_999)), Err(Dead::Used { at }));
    }
}
