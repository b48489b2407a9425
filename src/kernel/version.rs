//! The edit counter of a record: a form carries the one it was made from, a save with an older one is refused.

/// How often a record was saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, serde::Serialize)]
pub struct Version(i64);

impl Version {
    /// Before the first change.
    pub const FIRST: Self = Self(1);

    /// From a stored or posted number.
    #[must_use]
    pub const fn new(number: i64) -> Self {
        Self(number)
    }

    /// The next one.
    #[must_use]
    pub const fn next(self) -> Self {
        Self(self.0.saturating_add(1))
    }

    /// For Diesel, which wants a reference.
    #[must_use]
    pub const fn as_i64(&self) -> &i64 {
        &self.0
    }
}

impl std::fmt::Display for Version {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}
