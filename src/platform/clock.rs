//! The one place that reads the time.
//!
//! A clock moved by hand serves the tests and the demo world, whose past is lived through the ordinary actions.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use chrono::TimeDelta;

use crate::kernel::instant::Instant;

/// What time it is, for the whole program.
#[derive(Debug, Clone)]
pub enum Clock {
    /// The machine's clock.
    System,
    /// A clock that moves only when told to: microseconds since 1970.
    Hand(Arc<AtomicI64>),
}

impl Clock {
    /// A clock that stands at a moment until it is moved.
    #[must_use]
    pub fn hand(at: Instant) -> Self {
        Self::Hand(Arc::new(AtomicI64::new(at.micros())))
    }

    /// The moment now.
    #[must_use]
    #[expect(clippy::disallowed_methods, reason = "this is where time enters")]
    pub fn now(&self) -> Instant {
        match self {
            Self::System => Instant::from_utc(chrono::Utc::now()),
            Self::Hand(micros) => Instant::from_micros(micros.load(Ordering::SeqCst)),
        }
    }

    /// Moves a hand-set clock to a moment; the machine's clock cannot be moved.
    pub fn set(&self, at: Instant) {
        if let Self::Hand(micros) = self {
            micros.store(at.micros(), Ordering::SeqCst);
        }
    }

    /// Moves a hand-set clock on.
    pub fn advance(&self, delta: TimeDelta) {
        self.set(self.now().plus(delta));
    }

    /// Whether it is the machine's clock.
    #[must_use]
    pub const fn is_system(&self) -> bool {
        matches!(self, Self::System)
    }
}
