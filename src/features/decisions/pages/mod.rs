//! What the templates of a decision are filled with.

mod decision;
mod feedback;
mod letters;
mod next;

pub(crate) use decision::DecisionPage;
pub(crate) use feedback::FeedbackPage;
pub(crate) use letters::{LetterPage, LettersPage};
