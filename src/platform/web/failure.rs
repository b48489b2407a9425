//! Every way a request can end without its page, and the only thing actix sees of it.
//!
//! The visitor's words are chosen here by match; the cause goes to the log, once, with the reference the visitor gets.

use actix_web::http::StatusCode;
use actix_web::{HttpResponse, ResponseError};

use super::fields::Fields;
use super::parking::Parked;
use super::routes::Access;
use super::ui::Choice;
use crate::kernel::instant::Instant;
use crate::kernel::message::Message;
use crate::kernel::refusal::Denied;
use crate::platform::db::DbError;
use crate::platform::password::PasswordError;
use crate::platform::seal::SealError;

/// A request that ends without its page.
#[derive(Debug)]
pub(crate) enum Failure {
    /// There is no such page, or not for this person.
    NotFound,
    /// The page exists, for others; a text that was posted to it waits at this path.
    Forbidden { access: Access, kept: Option<String> },
    /// The act exists, but not for this person or not now; the message says why.
    Refused(Message),
    /// It was here; the message says who took it away and why.
    Gone(Message),
    /// Sign in first; then back to this path.
    SignIn { back: String },
    /// Sign in first; what was posted is carried through the sign-in, because nobody knows yet whose it is.
    SignInKeeping(Box<Parked>),
    /// What was posted came from an older page of the same person: it waits at this path.
    Kept { back: String },
    /// Give the second factor, or set it up, first.
    SecondFactor { back: String },
    /// Somebody else changed it meanwhile.
    Conflict(Box<Conflict>),
    /// The deadline passed: when it was, and when this came.
    Late { closed_at: Instant, received_at: Instant, back: String },
    /// The form's token does not fit, or the request does not come from a page of ours.
    NotFromHere,
    /// More than a form may hold.
    TooLarge,
    /// Not the kind of body a form sends.
    WrongKind,
    /// It could not be done now.
    Unavailable(String),
    /// A fault of ours; holds what the log should say.
    Internal(String),
}

/// Two texts of the same form: what is stored now, and what was just posted.
#[derive(Debug)]
pub(crate) struct Conflict {
    /// What is stored now.
    pub(crate) theirs: Fields,
    /// What was posted.
    pub(crate) mine: Fields,
    /// The version of what is stored now, so that a choice can be saved over it.
    pub(crate) version: String,
    /// Where the form posts to and is found, without language.
    pub(crate) back: String,
    /// What its fields are called, as far as the slice says so.
    pub(crate) labels: Vec<FieldLabel>,
}

/// How a field is shown beside its other text.
#[derive(Debug, Clone)]
pub(crate) struct FieldLabel {
    /// Its name.
    pub(crate) name: String,
    /// Its words.
    pub(crate) label: String,
    /// The answers one chooses from; empty for a text.
    pub(crate) choices: Vec<Choice>,
}

impl FieldLabel {
    /// A field one writes in.
    pub(crate) fn new(name: impl Into<String>, label: impl Into<String>) -> Self {
        Self { name: name.into(), label: label.into(), choices: Vec::new() }
    }

    /// The same, to choose from.
    pub(crate) fn choices(mut self, choices: Vec<Choice>) -> Self {
        self.choices = choices;
        self
    }
}

impl Failure {
    /// The status of the answer.
    pub(crate) const fn status(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Forbidden { .. } | Self::Refused(_) | Self::NotFromHere | Self::SignInKeeping(_) => {
                StatusCode::FORBIDDEN
            }
            Self::Gone(_) => StatusCode::GONE,
            Self::SignIn { .. } | Self::SecondFactor { .. } | Self::Kept { .. } => StatusCode::SEE_OTHER,
            Self::Conflict(_) | Self::Late { .. } => StatusCode::CONFLICT,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::WrongKind => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::Unavailable(_) => StatusCode::SERVICE_UNAVAILABLE,
            Self::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// What the log should say; nothing for what a person did.
    pub(crate) fn cause(&self) -> Option<&str> {
        match self {
            Self::Unavailable(cause) | Self::Internal(cause) => Some(cause),
            _ => None,
        }
    }
}

impl std::fmt::Display for Failure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.cause() {
            Some(cause) => f.write_str(cause),
            None => self.status().fmt(f),
        }
    }
}

impl ResponseError for Failure {
    fn status_code(&self) -> StatusCode {
        self.status()
    }

    /// Empty: the door puts the page in, because only it knows language and person.
    fn error_response(&self) -> HttpResponse {
        HttpResponse::new(self.status())
    }
}

impl From<DbError> for Failure {
    fn from(error: DbError) -> Self {
        match error {
            DbError::NotFound => Self::NotFound,
            DbError::Unavailable(cause) => Self::Unavailable(cause),
            DbError::Stale => Self::Refused(Message::new("platform-changed-meanwhile")),
            DbError::Duplicate(_) | DbError::Corrupt(_) | DbError::Other(_) => Self::Internal(error.to_string()),
        }
    }
}

impl From<Denied> for Failure {
    fn from(denied: Denied) -> Self {
        match denied {
            Denied::Unseen => Self::NotFound,
            Denied::Because(message) => Self::Refused(message),
        }
    }
}

impl From<askama::Error> for Failure {
    fn from(error: askama::Error) -> Self {
        Self::Internal(error.to_string())
    }
}

impl From<SealError> for Failure {
    fn from(error: SealError) -> Self {
        Self::Internal(error.to_string())
    }
}

impl From<PasswordError> for Failure {
    fn from(error: PasswordError) -> Self {
        match error {
            PasswordError::Busy => Self::Unavailable(error.to_string()),
            PasswordError::Hash(_) => Self::Internal(error.to_string()),
        }
    }
}
