//! Posted fields to changes of a part, and back. Nothing is refused here: every text is saved as it came.

use super::actions::Edit;
use super::domain::{Content, Declared, Facts, Maturity, Part, PriceBand, Use};
use crate::kernel::code::Code;
use crate::kernel::message::Message;
use crate::kernel::refusal::Problems;
use crate::kernel::text;
use crate::kernel::version::Version;
use crate::platform::web::{Fields, Reader};

/// What pressing did: `save` says it; a form without it only saves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Then {
    /// On to the next page, when this one is complete.
    Next,
    /// Back to the overview.
    Later,
    /// Stay: the page saved itself.
    Auto,
}

/// What to do after saving.
pub(super) fn then(fields: &Fields) -> Then {
    match fields.get("save") {
        "next" => Then::Next,
        "auto" => Then::Auto,
        _ => Then::Later,
    }
}

/// The edit counter of the part the form was made from.
pub(super) fn seen(fields: &Fields) -> Version {
    Reader::new(fields).version()
}

/// The change a form holds.
pub(super) fn edit(part: Part, fields: &Fields) -> Edit {
    match part {
        Part::Answer(n) => Edit::Answer(n, text::paragraphs(fields.get("answer"))),
        Part::Facts => Edit::Facts(Facts::read(fields.get("maturity"), fields.get("used"), fields.get("price"))),
        Part::Declare => Edit::Declare(Declared {
            signatory: fields.get("signatory") == "yes",
            interests: fields.get("interests") == "yes",
        }),
    }
}

/// The fields of a part as stored.
pub(super) fn fields(part: Part, content: &Content) -> Fields {
    match part {
        Part::Answer(n) => Fields::default().with("answer", content.answer(n)),
        Part::Facts => {
            let Facts { maturity, used, price } = content.facts();
            Fields::default()
                .with_some("maturity", maturity.as_ref().map(Maturity::code))
                .with_some("used", used.as_ref().map(Use::code))
                .with_some("price", price.as_ref().map(PriceBand::code))
        }
        Part::Declare => {
            let Declared { signatory, interests } = content.declared();
            Fields::default()
                .with_some("signatory", signatory.then_some("yes"))
                .with_some("interests", interests.then_some("yes"))
        }
    }
}

/// What is still missing in a part, at its fields.
pub(super) fn problems(part: Part, content: &Content) -> Problems {
    let mut problems = Problems::default();
    let mut missing = |is_missing: bool, field: &str, key: &'static str| {
        if is_missing {
            problems.add(field, Message::new(key));
        }
    };
    match part {
        Part::Answer(_) => {
            if let Some(gap) = content.gap(part) {
                problems.add("answer", gap.message);
            }
        }
        Part::Facts => {
            let facts = content.facts();
            missing(facts.maturity.is_none(), "maturity", "proposals-maturity-missing");
            missing(facts.used.is_none(), "used", "proposals-used-missing");
            missing(facts.price.is_none(), "price", "proposals-price-missing");
        }
        Part::Declare => {
            let declared = content.declared();
            missing(!declared.signatory, "signatory", "proposals-signatory-missing");
            missing(!declared.interests, "interests", "proposals-interests-missing");
        }
    }
    problems
}
