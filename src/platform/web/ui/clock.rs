//! The payment clock and its bar.

/// The width of the bar of a payment clock, in pixels: it fits a phone of 320.
const CLOCK_WIDTH: i64 = 240;

/// The payment clock: day N of the term.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PayClock {
    /// The day we are at, counted from the day after the invoice came.
    pub day: i64,
    /// The days the contract gives.
    pub term: i64,
    /// Whether it is paid, so that the clock stands still.
    pub paid: bool,
}

impl PayClock {
    /// A running clock.
    #[must_use]
    pub const fn new(day: i64, term: i64) -> Self {
        Self { day, term, paid: false }
    }

    /// A clock that stands still because it was paid on that day.
    #[must_use]
    pub const fn stopped(day: i64, term: i64) -> Self {
        Self { day, term, paid: true }
    }

    /// Days past the term; 0 when in time.
    #[must_use]
    pub fn late(&self) -> i64 {
        (self.day - self.term).max(0)
    }

    /// How wide the filled part is. A late clock is full.
    #[must_use]
    pub fn fill(&self) -> i64 {
        self.day.clamp(0, self.term).saturating_mul(CLOCK_WIDTH).checked_div(self.term).unwrap_or(CLOCK_WIDTH)
    }

    /// Half of the term, the first tick.
    #[must_use]
    pub const fn half(&self) -> i64 {
        self.term / 2
    }

    /// The class of the bar.
    #[must_use]
    pub fn class(&self) -> &'static str {
        match (self.late() > 0, self.paid, self.term - self.day <= 5) {
            (true, _, _) => "late",
            (false, true, _) => "paid",
            (false, false, true) => "near",
            (false, false, false) => "running",
        }
    }

    /// The catalogue key of the sentence in words, with the gaps `day`, `term` and `late`.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match (self.late() > 0, self.paid) {
            (false, false) => "ui-clock-day",
            (true, false) => "ui-clock-late",
            (false, true) => "ui-clock-paid",
            (true, true) => "ui-clock-paid-late",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_clock_is_half_full_at_half_of_the_term_and_full_when_late() {
        assert_eq!(PayClock::new(15, 30).fill(), CLOCK_WIDTH / 2);
        assert_eq!(PayClock::new(34, 30).fill(), CLOCK_WIDTH);
        assert_eq!(PayClock::new(34, 30).late(), 4);
        assert_eq!(PayClock::new(9, 30).class(), "running");
        assert_eq!(PayClock::new(26, 30).class(), "near");
        assert_eq!(PayClock::stopped(12, 30).class(), "paid");
    }
}
