//! A sentence for a person, as a key of the message catalogue and what fills it in.
//!
//! Rules refuse with messages instead of texts, so that the same refusal reads well in every language.

use chrono::NaiveDate;

use super::instant::Instant;
use super::money::Cents;

/// What fills a gap of a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arg {
    /// Words kept as they are: a name, a title, a reference.
    Text(String),
    /// Words of the catalogue, by key.
    Key(&'static str),
    /// A number; plural forms look at it.
    Number(i64),
    /// An amount.
    Money(Cents),
    /// A moment, shown with date, hour and zone.
    Moment(Instant),
    /// A moment to the second, for deadlines.
    Exactly(Instant),
    /// A day.
    Day(NaiveDate),
}

/// A sentence of the catalogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// Its key.
    pub key: &'static str,
    /// What fills its gaps.
    pub args: Vec<(&'static str, Arg)>,
}

impl Message {
    /// A sentence without gaps, or one to fill with [`Message::with`].
    #[must_use]
    pub const fn new(key: &'static str) -> Self {
        Self { key, args: Vec::new() }
    }

    /// Fills a gap.
    #[must_use]
    pub fn with(mut self, gap: &'static str, arg: impl Into<Arg>) -> Self {
        self.args.push((gap, arg.into()));
        self
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<i64> for Arg {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<Cents> for Arg {
    fn from(amount: Cents) -> Self {
        Self::Money(amount)
    }
}

impl From<Instant> for Arg {
    fn from(at: Instant) -> Self {
        Self::Moment(at)
    }
}

impl From<NaiveDate> for Arg {
    fn from(day: NaiveDate) -> Self {
        Self::Day(day)
    }
}
