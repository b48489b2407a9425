//! The start of a challenge: an example, one of the agency's own, or blank.

use askama::Template;

use crate::kernel::language::Lang;
use crate::platform::web::ui::Choice;
use crate::platform::web::{FormView, Layout};

use super::super::domain::Challenge;
use super::super::library::{self, BadLibrary, Example};

/// `/agency/challenges/new`
#[derive(Template)]
#[template(path = "challenges/start.html")]
pub(crate) struct StartPage {
    l: Layout,
    form: FormView,
    sources: Vec<Choice>,
    langs: Vec<Choice>,
}

impl StartPage {
    pub(crate) fn new(l: Layout, form: FormView, own: &[Challenge]) -> Result<Self, BadLibrary> {
        let mut sources = Vec::new();
        for example in Example::ALL {
            let seed = library::example(l.lang(), *example)?;
            sources.push(Choice::new(example.as_str(), seed.title).hint(seed.summary));
        }
        sources.push(Choice::new("blank", l.t("challenges-start-blank")).hint(l.t("challenges-start-blank-hint")));
        for challenge in own.iter().filter(|challenge| !challenge.title.is_empty()) {
            let label = l.t1("challenges-start-copy", "title", challenge.title.as_str());
            sources.push(Choice::new(challenge.reference.as_str(), label).hint(challenge.reference.as_str()));
        }
        let langs = Lang::ALL.iter().map(|lang| Choice::new(lang.as_str(), lang.own_name())).collect();
        Ok(Self { l, form, sources, langs })
    }
}
