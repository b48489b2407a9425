//! Small parts of a page: ways, choices, facts, statuses, tasks, answers and anchors.

/// One step of the way back up, above the heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Crumb {
    /// Its words.
    pub label: String,
    /// Its address, with the language.
    pub href: String,
}

impl Crumb {
    /// A crumb.
    #[must_use]
    pub fn new(label: impl Into<String>, href: impl Into<String>) -> Self {
        Self { label: label.into(), href: href.into() }
    }
}

/// One entry of the navigation of a space.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NavItem {
    /// Its words.
    pub label: String,
    /// Its address, with the language.
    pub href: String,
    /// Whether the page shown belongs to it.
    pub current: bool,
}

impl NavItem {
    /// An entry.
    #[must_use]
    pub fn new(label: impl Into<String>, href: impl Into<String>, current: bool) -> Self {
        Self { label: label.into(), href: href.into(), current }
    }
}

/// One answer of a radio or select question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// What is posted.
    pub value: String,
    /// Its words.
    pub label: String,
    /// A sentence under it; empty for none.
    pub hint: String,
}

impl Choice {
    /// An answer without a sentence under it.
    #[must_use]
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self { value: value.into(), label: label.into(), hint: String::new() }
    }

    /// Adds the sentence under it.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = hint.into();
        self
    }
}

/// One fact of a grid of facts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// Its name.
    pub name: String,
    /// What it is.
    pub value: String,
    /// A smaller second line; empty for none.
    pub note: String,
}

impl Fact {
    /// A fact in one line.
    #[must_use]
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self { name: name.into(), value: value.into(), note: String::new() }
    }

    /// Adds the second line.
    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = note.into();
        self
    }
}

/// What a status means for the reader; the colour follows it, the word says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// Nothing to do with it.
    Quiet,
    /// Open, running.
    Open,
    /// Now, closing soon, your turn.
    Now,
    /// Good news: paid, met, chosen.
    Good,
    /// Needs attention.
    Warn,
    /// Late, refused.
    Bad,
    /// A neutral note.
    Info,
}

impl Tone {
    /// The class of the tag, and of the edge of a card.
    #[must_use]
    pub const fn class(self) -> &'static str {
        match self {
            Self::Quiet => "quiet",
            Self::Open => "open",
            Self::Now => "now",
            Self::Good => "good",
            Self::Warn => "warn",
            Self::Bad => "bad",
            Self::Info => "info",
        }
    }
}

/// A status: a word and what it means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tag {
    /// The word.
    pub word: String,
    /// What it means.
    pub tone: Tone,
}

impl Tag {
    /// A tag.
    #[must_use]
    pub fn new(word: impl Into<String>, tone: Tone) -> Self {
        Self { word: word.into(), tone }
    }
}

/// One row of a task list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Task {
    /// A word for its ids, unique on the page.
    pub id: String,
    /// Its name.
    pub label: String,
    /// Where it is done; empty when it cannot start yet.
    pub href: String,
    /// A sentence under it, such as why it cannot start yet; empty for none.
    pub hint: String,
    /// How far it is, in words.
    pub status: String,
    /// Whether something must be put right there.
    pub trouble: bool,
}

impl Task {
    /// A task that can be opened.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        label: impl Into<String>,
        href: impl Into<String>,
        status: impl Into<String>,
    ) -> Self {
        let hint = String::new();
        Self { id: id.into(), label: label.into(), href: href.into(), hint, status: status.into(), trouble: false }
    }

    /// Adds the sentence under it.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = hint.into();
        self
    }

    /// Marks that something must be put right there.
    #[must_use]
    pub const fn troubled(mut self, trouble: bool) -> Self {
        self.trouble = trouble;
        self
    }
}

/// One row of a page of answers to check.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// The question.
    pub question: String,
    /// The paragraphs of the answer; none when nothing was given.
    pub paragraphs: Vec<String>,
    /// Where it is changed; empty when it cannot be.
    pub href: String,
}

impl Answer {
    /// An answer, cut into its paragraphs.
    #[must_use]
    pub fn new(question: impl Into<String>, answer: &str, href: impl Into<String>) -> Self {
        let paragraphs = answer.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect();
        Self { question: question.into(), paragraphs, href: href.into() }
    }
}

/// One score of a scale with the sentence that anchors it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Anchor {
    /// The number, 0 to 5.
    pub score: i64,
    /// Its word, such as "Strong".
    pub word: String,
    /// The sentence that says what earns it.
    pub sentence: String,
}

impl Anchor {
    /// An anchor.
    #[must_use]
    pub fn new(score: i64, word: impl Into<String>, sentence: impl Into<String>) -> Self {
        Self { score, word: word.into(), sentence: sentence.into() }
    }
}
