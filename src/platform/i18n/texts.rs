//! Reads the message files that the build put inside the binary.

use std::collections::HashMap;

use fluent_bundle::FluentResource;
use fluent_bundle::concurrent::FluentBundle;
use unic_langid::LanguageIdentifier;

use super::{BadMessages, Tongue};
use crate::kernel::language::Lang;

include!(concat!(env!("OUT_DIR"), "/locales.rs"));

pub(super) fn read(lang: Lang) -> Result<Tongue, BadMessages> {
    let fault = |cause: String| BadMessages { lang: lang.as_str(), cause };
    let tag: LanguageIdentifier = lang.as_str().parse().map_err(|cause| fault(format!("{cause}")))?;
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    // Isolation marks would travel into letters and copied text; names in other scripts are rare here.
    bundle.set_use_isolating(false);
    let mut flat = HashMap::new();
    for (code, file, text) in LOCALES {
        if *code != lang.as_str() {
            continue;
        }
        let resource =
            FluentResource::try_new((*text).to_owned()).map_err(|(_, faults)| fault(format!("{file}: {faults:?}")))?;
        lay_flat(&resource, &mut flat);
        bundle.add_resource(resource).map_err(|faults| fault(format!("{file}: {faults:?}")))?;
    }
    Ok(Tongue { flat, bundle })
}

/// Keeps sentences that are one piece of text, ready to hand out.
fn lay_flat(resource: &FluentResource, flat: &mut HashMap<String, String>) {
    for entry in resource.entries() {
        if let fluent_syntax::ast::Entry::Message(message) = entry
            && let Some(pattern) = &message.value
            && let [fluent_syntax::ast::PatternElement::TextElement { value }] = pattern.elements.as_slice()
        {
            flat.insert(message.id.name.to_owned(), (*value).to_owned());
        }
    }
}
