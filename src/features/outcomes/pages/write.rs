//! The author's form, and the last look before everybody can read it.

use askama::Template;

use super::super::domain::{Delivery, Ending, MEASURES};
use super::super::queries::Writing;
use super::spent;
use super::told::Told;
use crate::kernel::refusal::Denied;
use crate::platform::web::ui::Choice;
use crate::platform::web::{FormView, Layout};

/// The names of the fields of one measure.
pub(in super::super) struct Part {
    legend: String,
    name: String,
    before: String,
    after: String,
}

/// Where the author writes.
#[derive(Template)]
#[template(path = "outcomes/edit.html")]
pub(in super::super) struct EditPage {
    l: Layout,
    form: FormView,
    over: String,
    lang: &'static str,
    action: String,
    endings: Vec<Choice>,
    parts: Vec<Part>,
    spent: String,
    waiting: Option<String>,
}

impl EditPage {
    pub(in super::super) fn new(l: Layout, form: FormView, writing: &Writing) -> Self {
        let path = format!("/agency/challenges/{}/outcome", writing.challenge.reference);
        let ending =
            |ending: &Ending| Choice::new(ending.as_str(), l.code("outcomes-ending", ending)).hint(l.t(hint(*ending)));
        let part = |number: usize| Part {
            legend: l.tn("outcomes-measure", number),
            name: format!("measure-{number}"),
            before: format!("before-{number}"),
            after: format!("after-{number}"),
        };
        Self {
            over: writing.challenge.title.clone(),
            lang: writing.challenge.lang.as_str(),
            action: l.url(&path),
            endings: writing.delivery.endings().iter().map(ending).collect(),
            parts: (1..=MEASURES).map(part).collect(),
            spent: spent(&l, writing.spent),
            waiting: waiting(&l, writing.delivery),
            form,
            l,
        }
    }
}

const fn hint(ending: Ending) -> &'static str {
    match ending {
        Ending::Scaled => "outcomes-ending-scaled-hint",
        Ending::Adapted => "outcomes-ending-adapted-hint",
        Ending::Stopped => "outcomes-ending-stopped-hint",
    }
}

/// Why it can't be public yet.
fn waiting(l: &Layout, delivery: Delivery) -> Option<String> {
    match delivery.over() {
        Err(Denied::Because(message)) => Some(l.msg(&message)),
        Ok(()) | Err(Denied::Unseen) => None,
    }
}

/// The last look before everybody can read it.
#[derive(Template)]
#[template(path = "outcomes/check.html")]
pub(in super::super) struct CheckPage {
    l: Layout,
    form: FormView,
    told: Told,
    action: String,
    back: String,
    waiting: Option<String>,
    lead: String,
}

impl CheckPage {
    pub(in super::super) fn new(l: Layout, form: FormView, writing: &Writing) -> Self {
        let path = format!("/agency/challenges/{}/outcome", writing.challenge.reference);
        Self {
            told: Told::new(&l, &writing.challenge, &writing.outcome.account, None, writing.spent),
            action: l.url(&format!("{path}/publish")),
            back: l.url(&path),
            lead: l.t(if writing.delivery == Delivery::NoAward {
                "outcomes-check-lead-nobody"
            } else {
                "outcomes-check-lead"
            }),
            form: form.at(writing.outcome.version),
            waiting: waiting(&l, writing.delivery),
            l,
        }
    }
}
