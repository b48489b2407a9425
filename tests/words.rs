//! Keeps the message catalogue whole: every key used exists, every key is used, languages agree on their gaps.

#![allow(
    clippy::unwrap_used,
    clippy::pedantic,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::as_conversions,
    clippy::print_stdout,
    clippy::print_stderr,
    clippy::map_err_ignore,
    clippy::too_many_lines,
    reason = "a test says loudly what went wrong"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

fn files(folder: &Path, endings: &[&str]) -> Vec<String> {
    let mut texts = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            texts.extend(files(&path, endings));
        } else if endings.iter().any(|ending| path.to_string_lossy().ends_with(ending)) {
            texts.push(fs::read_to_string(path).unwrap());
        }
    }
    texts
}

/// Key and text of every message of a language.
fn messages(lang: &str) -> BTreeMap<String, String> {
    let mut messages = BTreeMap::new();
    for text in files(&Path::new(ROOT).join("locales").join(lang), &[".ftl"]) {
        let mut key = String::new();
        for line in text.lines() {
            let starts = line.chars().next().is_some_and(|c| c.is_ascii_lowercase());
            if let Some((name, rest)) = line.split_once('=').filter(|_| starts) {
                name.trim().clone_into(&mut key);
                let twice = messages.insert(key.clone(), rest.to_owned());
                assert_eq!(twice, None, "{lang}: {key} is there twice");
            } else if !line.starts_with('#') && !key.is_empty() {
                messages.get_mut(&key).unwrap().push_str(line);
            }
        }
    }
    messages
}

/// Every text in double quotes in sources and templates that could be a key or the start of one.
fn literals() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let sources = files(&Path::new(ROOT).join("src"), &[".rs"]);
    for text in [sources, files(&Path::new(ROOT).join("templates"), &[".html", ".txt"])].concat() {
        for piece in text.split('"') {
            let start = piece.split('{').next().unwrap_or_default();
            let well =
                start.contains('-') && start.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
            if well {
                found.insert(start.to_owned());
            }
        }
    }
    found
}

fn gaps(text: &str) -> BTreeSet<String> {
    let names = text.split('$').skip(1);
    names.map(|rest| rest.chars().take_while(|c| c.is_alphanumeric() || *c == '-').collect()).collect()
}

#[test]
fn every_message_is_used() {
    let literals = literals();
    // A key may be made of a prefix and a code: `accounts-role` + code, or `challenges-state-` + code.
    let used = |key: &str| {
        literals.contains(key)
            || key.rmatch_indices('-').any(|(at, _)| {
                let (prefix, with_hyphen) = (&key[..at], &key[..=at]);
                literals.contains(with_hyphen) || (literals.contains(prefix) && prefix.matches('-').count() >= 1)
            })
    };
    let unused: Vec<String> = messages("en").into_keys().filter(|key| !used(key)).collect();
    assert!(unused.is_empty(), "messages nobody reads:\n{}", unused.join("\n"));
}

#[test]
fn every_key_in_a_template_exists() {
    let known = messages("en");
    let mut missing = BTreeSet::new();
    for text in files(&Path::new(ROOT).join("templates"), &[".html", ".txt"]) {
        for call in ["l.t(\"", "l.tn(\"", "l.ta(\"", "l.t1(\""] {
            for rest in text.split(call).skip(1) {
                let key = rest.split('"').next().unwrap_or_default();
                if !known.contains_key(key) {
                    missing.insert(key.to_owned());
                }
            }
        }
    }
    assert!(missing.is_empty(), "keys without a message: {missing:?}");
}

#[test]
fn every_key_in_the_sources_exists() {
    let known = messages("en");
    let slices: BTreeSet<&str> = known.keys().filter_map(|key| key.split('-').next()).collect();
    let mut missing = BTreeSet::new();
    for text in files(&Path::new(ROOT).join("src"), &[".rs"]) {
        for call in ["Message::new(\"", ".layout(\"", "go_saying(", ".t(\"", "because(\""] {
            for rest in text.split(call).skip(1) {
                let Some(key) =
                    rest.split('"').next().filter(|key| key.contains('-') && !key.contains(['/', ' ', '{']))
                else {
                    continue;
                };
                let ours = key.split('-').next().is_some_and(|slice| slices.contains(slice));
                if ours && !known.contains_key(key) {
                    missing.insert(key.to_owned());
                }
            }
        }
    }
    assert!(missing.is_empty(), "keys without a message: {missing:?}");
}

#[test]
fn other_languages_translate_existing_messages_with_the_same_gaps() {
    let english = messages("en");
    for lang in ["fr", "nl", "de"] {
        for (key, text) in messages(lang) {
            let original = english.get(&key).unwrap_or_else(|| panic!("{lang}: {key} is not in English"));
            assert_eq!(gaps(&text), gaps(original), "{lang}: {key}");
        }
    }
}

#[test]
fn every_message_is_translated() {
    let english = messages("en");
    for lang in ["fr", "nl", "de"] {
        let there = messages(lang);
        let missing: Vec<&String> = english.keys().filter(|key| !there.contains_key(*key)).collect();
        assert!(missing.is_empty(), "{lang} lacks {missing:?}");
    }
}

#[test]
fn no_message_begs_apologises_or_calls_anything_invalid() {
    for (key, text) in messages("en") {
        let words: Vec<String> =
            text.to_lowercase().split(|c: char| !c.is_alphabetic()).map(ToOwned::to_owned).collect();
        for banned in ["please", "sorry", "oops", "invalid", "unfortunately"] {
            assert!(!words.iter().any(|word| word == banned), "{key} says {banned}: {text}");
        }
    }
}
