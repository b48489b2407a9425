//! Changing, withdrawing and archiving what was published.

use askama::Template;

use crate::kernel::language::Lang;
use crate::platform::web::{FormView, Layout};

use super::super::domain::Challenge;
use super::super::domain::part::Part;
use super::super::queries::Desk;

/// One text that may change.
pub(crate) struct TextSpot {
    pub(crate) field: String,
    pub(crate) label: String,
    /// Whether it differs from what is published or is refused, so it stands open.
    pub(crate) open: bool,
}

/// `/agency/challenges/{reference}/amend`
#[derive(Template)]
#[template(path = "challenges/amend.html")]
pub(crate) struct AmendPage {
    l: Layout,
    form: FormView,
    action: String,
    reference: String,
    title: String,
    lang: Lang,
    closes: String,
    spots: Vec<TextSpot>,
}

impl AmendPage {
    pub(crate) fn new(l: Layout, form: FormView, desk: &Desk) -> Self {
        let challenge = &desk.brief.challenge;
        let spot = |part: &Part| {
            let field = format!("text-{part}");
            let open = form.value(&field) != desk.brief.text(*part) || form.problem(&l, &field).is_some();
            TextSpot { label: l.code("challenges-part", part), open, field }
        };
        Self {
            action: l.url(&format!("/agency/challenges/{}/amend", challenge.reference)),
            reference: challenge.reference.clone(),
            title: challenge.title.clone(),
            lang: challenge.lang,
            closes: challenge.closes_at.map(|at| l.moment(&at)).unwrap_or_default(),
            spots: Part::ALL.iter().map(spot).collect(),
            form,
            l,
        }
    }
}

/// `/agency/challenges/{reference}/withdraw` and `/archive`: the consequence in words, then one button.
#[derive(Template)]
#[template(path = "challenges/end.html")]
pub(crate) struct EndPage {
    l: Layout,
    form: FormView,
    action: String,
    back: String,
    title: String,
    lang: Lang,
    /// Whether it is withdrawn, with a reason, rather than archived.
    withdraws: bool,
}

impl EndPage {
    pub(crate) fn new(l: Layout, form: FormView, challenge: &Challenge, withdraws: bool) -> Self {
        let back = l.url(&format!("/agency/challenges/{}", challenge.reference));
        let verb = if withdraws { "withdraw" } else { "archive" };
        Self {
            action: format!("{back}/{verb}"),
            back,
            title: challenge.title.clone(),
            lang: challenge.lang,
            withdraws,
            form,
            l,
        }
    }
}
