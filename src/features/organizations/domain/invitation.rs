//! An invitation to act for an organisation: sent by letter, good for two weeks, taken once, by the person it names.

use chrono::TimeDelta;

use crate::kernel::actor::Role;
use crate::kernel::id::{InvitationId, OrganizationId};
use crate::kernel::instant::Instant;

/// How long an invitation is good for.
pub(crate) const LASTS: TimeDelta = TimeDelta::days(14);

/// What became of an invitation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum State {
    /// Nobody answered yet.
    Waiting { until: Instant },
    /// The person joined.
    Accepted { at: Instant },
    /// The organisation took it back.
    Revoked { at: Instant },
}

/// An invitation.
#[derive(Debug, Clone)]
pub(crate) struct Invitation {
    pub(crate) id: InvitationId,
    pub(crate) organization: OrganizationId,
    pub(crate) email: String,
    pub(crate) role: Role,
    pub(crate) state: State,
}

/// Why an invitation can't be taken or taken back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Spent {
    /// Its time is over.
    #[error("expired at {}", .at.iso())]
    Expired {
        /// Since when.
        at: Instant,
    },
    /// The person joined with it.
    #[error("accepted at {}", .at.iso())]
    Accepted {
        /// When.
        at: Instant,
    },
    /// The organisation took it back.
    #[error("revoked at {}", .at.iso())]
    Revoked {
        /// When.
        at: Instant,
    },
}

impl Invitation {
    /// The state two columns tell together.
    pub(crate) const fn state(expires: Instant, accepted: Option<Instant>, revoked: Option<Instant>) -> State {
        match (accepted, revoked) {
            (Some(at), _) => State::Accepted { at },
            (None, Some(at)) => State::Revoked { at },
            (None, None) => State::Waiting { until: expires },
        }
    }

    /// Whether it can still be taken.
    pub(crate) fn open(&self, now: Instant) -> Result<(), Spent> {
        match self.state {
            State::Waiting { until } if now < until => Ok(()),
            State::Waiting { until } => Err(Spent::Expired { at: until }),
            State::Accepted { at } => Err(Spent::Accepted { at }),
            State::Revoked { at } => Err(Spent::Revoked { at }),
        }
    }

    /// The person takes it.
    pub(crate) fn accept(self, now: Instant) -> Result<Self, Spent> {
        self.open(now)?;
        Ok(Self { state: State::Accepted { at: now }, ..self })
    }

    /// The organisation takes it back. An expired one too: the list should not keep it.
    pub(crate) fn revoke(self, now: Instant) -> Result<Self, Spent> {
        match self.state {
            State::Waiting { .. } => Ok(Self { state: State::Revoked { at: now }, ..self }),
            State::Accepted { at } => Err(Spent::Accepted { at }),
            State::Revoked { at } => Err(Spent::Revoked { at }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::id::Id as _;

    fn sent(state: State) -> Invitation {
        Invitation {
            id: InvitationId::from_entropy(1),
            organization: OrganizationId::from_entropy(2),
            email: "yusuf@blinkwater.example".to_owned(),
            role: Role::CompanyMember,
            state,
        }
    }

    fn at(micros: i64) -> Instant {
        Instant::from_micros(micros)
    }

    #[test]
    fn an_invitation_is_taken_once_and_in_time() {
        let taken = sent(State::Waiting { until: at(10) }).accept(at(9)).unwrap();
        assert_eq!(taken.accept(at(9)).unwrap_err(), Spent::Accepted { at: at(9) });
        assert_eq!(sent(State::Waiting { until: at(10) }).accept(at(10)).unwrap_err(), Spent::Expired { at: at(10) });
    }

    #[test]
    fn an_invitation_taken_back_can_not_be_taken() {
        let back = sent(State::Waiting { until: at(10) }).revoke(at(3)).unwrap();
        assert_eq!(back.accept(at(4)).unwrap_err(), Spent::Revoked { at: at(3) });
        assert!(sent(State::Waiting { until: at(10) }).revoke(at(99)).is_ok());
    }

    #[test]
    fn two_columns_that_contradict_each_other_read_as_accepted() {
        assert_eq!(Invitation::state(at(9), Some(at(1)), Some(at(2))), State::Accepted { at: at(1) });
    }
}
