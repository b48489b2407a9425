//! Refusals in words a person can act on: a field that needs another answer, or an act that is not theirs.

use super::message::Message;

/// What is wrong with one field of a form. An empty field name is about the form as a whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The name of the field.
    pub field: String,
    /// What to do about it.
    pub message: Message,
}

/// Everything wrong with a form, in the order of its fields.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Problems(Vec<Problem>);

impl Problems {
    /// Adds one; only the first problem of a field is kept, since a person mends one thing at a time.
    pub fn add(&mut self, field: impl Into<String>, message: Message) {
        let field = field.into();
        if self.of(&field).is_none() {
            self.0.push(Problem { field, message });
        }
    }

    /// The one problem of a form.
    #[must_use]
    pub fn one(field: impl Into<String>, message: Message) -> Self {
        Self(vec![Problem { field: field.into(), message }])
    }

    /// The problem of a field.
    #[must_use]
    pub fn of(&self, field: &str) -> Option<&Message> {
        self.0.iter().find(|problem| problem.field == field).map(|problem| &problem.message)
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = &Problem> {
        self.0.iter()
    }

    /// Whether there is none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The value when there is no problem.
    ///
    /// # Errors
    /// The problems, when there are any.
    pub fn or<T>(self, value: impl FnOnce() -> T) -> Result<T, Self> {
        if self.is_empty() { Ok(value()) } else { Err(self) }
    }
}

/// An act that is not this person's, with the reason in words.
///
/// `Unseen` stands for things that do not exist for this person: the answer must not tell whether they do (404).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Denied {
    /// The person may not know that it exists.
    Unseen,
    /// The person may see it but not do this.
    Because(Message),
}

impl Denied {
    /// A refusal with a reason.
    #[must_use]
    pub const fn because(key: &'static str) -> Self {
        Self::Because(Message::new(key))
    }
}

impl std::fmt::Display for Denied {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Unseen => f.write_str("unseen"),
            Self::Because(message) => f.write_str(message.key),
        }
    }
}

impl std::error::Error for Denied {}
