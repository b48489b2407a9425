//! Ready criteria and examples to start a challenge from, in each language: content, kept as data.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::kernel::code::Code as _;
use crate::kernel::language::Lang;
use crate::kernel::money::Cents;

use super::domain::criteria::Wording;
use super::domain::part::Part;
use super::domain::seed::Seed;
use super::domain::{Method, Theme};

crate::codes! {
    /// The example starts of a quick test.
    pub(super) enum Example {
        /// A queue nobody sees.
        Queue = "queue",
        /// Letters nobody understands.
        Letters = "letters",
        /// A fault noticed too late.
        Notice = "notice",
    }
}

/// The content of one language does not fit its shape; a test keeps this from happening.
#[derive(Debug, thiserror::Error)]
#[error("library of {0}: {1}")]
pub(super) struct BadLibrary(Lang, String);

#[derive(Deserialize)]
struct File {
    criteria: Vec<Ready>,
    starts: Vec<Start>,
}

#[derive(Deserialize)]
struct Ready {
    title: String,
    description: String,
    weight: i64,
    anchors: [String; 6],
}

#[derive(Deserialize)]
struct Start {
    key: String,
    title: String,
    summary: String,
    theme: String,
    texts: BTreeMap<String, String>,
}

const fn text(lang: Lang) -> &'static str {
    match lang {
        Lang::En => include_str!("library/en.toml"),
        Lang::Fr => include_str!("library/fr.toml"),
        Lang::Nl => include_str!("library/nl.toml"),
        Lang::De => include_str!("library/de.toml"),
    }
}

fn file(lang: Lang) -> Result<File, BadLibrary> {
    toml::from_str(text(lang)).map_err(|cause| BadLibrary(lang, cause.to_string()))
}

/// An empty challenge with the ready criteria, which most authors keep.
pub(super) fn blank(lang: Lang) -> Result<Seed, BadLibrary> {
    Ok(seed(lang, file(lang)?.criteria))
}

/// A challenge with the questions an example asks in place of texts.
pub(super) fn example(lang: Lang, example: Example) -> Result<Seed, BadLibrary> {
    let file = file(lang)?;
    let missing = || BadLibrary(lang, format!("no start {example}"));
    let start = file.starts.into_iter().find(|start| start.key == example.as_str()).ok_or_else(missing)?;
    let theme = Theme::from_code(&start.theme).ok_or_else(|| BadLibrary(lang, start.theme.clone()))?;
    let texts = start.texts.into_iter().filter_map(|(part, text)| Some((Part::from_code(&part)?, text))).collect();
    Ok(Seed { title: start.title, summary: start.summary, theme, texts, ..seed(lang, file.criteria) })
}

/// Whether a text is still the question an example asks in its place, in whatever language it was started: then nobody
/// wrote the part yet. Looks into the files as they lie, because every reader of a challenge asks this.
pub(super) fn is_guide(part: Part, body: &str) -> bool {
    let line = format!("\n{part} = \"{body}\"\n");
    !body.is_empty() && Lang::ALL.iter().any(|lang| text(*lang).contains(&line))
}

/// The question of an example in the language of the reader.
pub(super) fn guide_in(lang: Lang, part: Part, body: &str) -> Option<String> {
    let starts = |of: Lang| file(of).map(|file| file.starts).unwrap_or_default();
    let asks = |start: &Start| start.texts.get(part.as_str()).is_some_and(|question| question == body);
    let key = Lang::ALL.iter().find_map(|of| starts(*of).into_iter().find(asks))?.key;
    starts(lang).into_iter().find(|start| start.key == key)?.texts.remove(part.as_str())
}

fn seed(lang: Lang, criteria: Vec<Ready>) -> Seed {
    let wording = |ready: Ready| Wording {
        title: ready.title,
        description: ready.description,
        weight: ready.weight,
        anchors: ready.anchors,
    };
    Seed {
        lang,
        title: String::new(),
        summary: String::new(),
        theme: Theme::Digital,
        texts: Vec::new(),
        criteria: criteria.into_iter().map(wording).collect(),
        budget: Cents::ZERO,
        plan: Vec::new(),
        rights: None,
        method: Method::Consensus,
    }
}

#[cfg(test)]
mod tests {
    use super::super::domain::criteria::problems;
    use super::*;

    #[test]
    fn every_language_has_every_example_and_criteria_that_could_be_published() {
        for lang in Lang::ALL {
            for key in Example::ALL {
                let seed = example(*lang, *key).unwrap();
                assert!(problems(&seed.criteria).is_empty(), "{lang} {key}");
                assert_eq!(seed.texts.len(), 4, "{lang} {key}");
                for (part, text) in &seed.texts {
                    assert!(is_guide(*part, text), "{lang} {key} {part}");
                    assert!(guide_in(Lang::Nl, *part, text).is_some_and(|question| is_guide(*part, &question)));
                }
            }
        }
    }
}
