//! What the pages of this slice show.

use askama::Template;

use crate::platform::web::{Ctx, Layout};

mod company;
mod desks;
mod front;
pub(super) mod reading;

pub(super) use company::CompanyDesk;
pub(super) use desks::{AgencyDesk, LabDesk};
pub(super) use front::FrontPage;

/// The choice of a language, before anything else.
#[derive(Template)]
#[template(path = "home/language.html")]
pub(super) struct LanguagePage {
    l: Layout,
}

impl LanguagePage {
    pub(super) fn new(who: &Ctx) -> Self {
        Self { l: who.layout("home-language-title") }
    }
}
