//! A moment, in UTC and to the microsecond: the finest step both databases keep.

use chrono::{DateTime, NaiveDateTime, SubsecRound, TimeDelta, Utc};

/// A moment in UTC, cut to microseconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant(NaiveDateTime);

impl Instant {
    /// Cuts a time to microseconds.
    #[must_use]
    pub fn from_utc(time: DateTime<Utc>) -> Self {
        Self(time.naive_utc().trunc_subsecs(6))
    }

    /// Takes a stored UTC time.
    #[must_use]
    pub fn from_naive(time: NaiveDateTime) -> Self {
        Self(time.trunc_subsecs(6))
    }

    /// The moment so many microseconds after 1970, or 1970 when out of range.
    #[must_use]
    pub fn from_micros(micros: i64) -> Self {
        Self::from_utc(DateTime::from_timestamp_micros(micros).unwrap_or_default())
    }

    /// Microseconds since 1970.
    #[must_use]
    pub fn micros(self) -> i64 {
        self.utc().timestamp_micros()
    }

    /// As a time with its zone.
    #[must_use]
    pub fn utc(self) -> DateTime<Utc> {
        self.0.and_utc()
    }

    /// As stored: UTC without a zone.
    #[must_use]
    pub const fn as_naive(&self) -> &NaiveDateTime {
        &self.0
    }

    /// So much later (or earlier, when negative); stays put at the end of time.
    #[must_use]
    pub fn plus(self, delta: TimeDelta) -> Self {
        Self(self.0.checked_add_signed(delta).unwrap_or(self.0))
    }

    /// How long it is since `earlier`.
    #[must_use]
    pub fn since(self, earlier: Self) -> TimeDelta {
        self.0.signed_duration_since(earlier.0)
    }

    /// For machines: `2026-02-05T15:00:00.123Z`.
    #[must_use]
    pub fn iso(self) -> String {
        self.0.format("%Y-%m-%dT%H:%M:%S%.3fZ").to_string()
    }

    /// For digests and the audit trail: always six digits after the second.
    #[must_use]
    pub fn canonical(self) -> String {
        self.0.format("%Y-%m-%dT%H:%M:%S%.6fZ").to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nanoseconds_are_cut() {
        let time = DateTime::from_timestamp(1_700_000_000, 123_456_789).unwrap();
        assert_eq!(Instant::from_utc(time).canonical(), "2023-11-14T22:13:20.123456Z");
    }
}
