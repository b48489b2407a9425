//! The declaration of interests, and stepping back later.

use askama::Template;

use crate::platform::web::ui::Choice;
use crate::platform::web::{FormView, Layout};

use super::super::domain::interest::Interest;
use super::super::queries::Company;
use super::words;

/// The names of the companies and nothing else of their pitches.
#[derive(Template)]
#[template(path = "evaluation/interests.html")]
pub(crate) struct InterestsPage {
    pub(crate) l: Layout,
    pub(crate) form: FormView,
    pub(crate) reference: String,
    pub(crate) title: String,
    pub(crate) lang: String,
    pub(crate) companies: Vec<Company>,
}

impl InterestsPage {
    fn choices(&self) -> Vec<Choice> {
        let choice = |one: &Interest| Choice::new(one.as_str(), self.l.t(words::interest_key(*one)));
        Interest::ALL.iter().map(choice).collect()
    }
}

/// Stepping back from one pitch.
#[derive(Template)]
#[template(path = "evaluation/recuse.html")]
pub(crate) struct RecusePage {
    pub(crate) l: Layout,
    pub(crate) form: FormView,
    pub(crate) reference: String,
    pub(crate) sheet: String,
    pub(crate) letter: String,
}
