//! Keeps the shape of the code: layers, sizes, names, texts. Reads files, runs nothing.

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

/// Every file under a folder with an ending, as path from the root and text.
fn files(folder: &str, ending: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut folders = vec![Path::new(ROOT).join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).into_iter().flatten() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.to_string_lossy().ends_with(ending) {
                let name = path.strip_prefix(ROOT).unwrap().to_string_lossy().into_owned();
                found.push((name, fs::read_to_string(&path).unwrap()));
            }
        }
    }
    found.sort();
    found
}

/// The code of a file without its unit tests and comments.
fn code(text: &str) -> String {
    let text = text.split("#[cfg(test)]").next().unwrap();
    text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

fn demand(faults: &[String]) {
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

#[test]
fn files_stay_small_enough_to_read_at_once() {
    let mut faults = Vec::new();
    let caps = [
        ("src", ".rs", 300),
        ("tests", ".rs", 300),
        ("benches", ".rs", 300),
        ("templates", ".html", 150),
        ("assets/css", ".css", 250),
    ];
    for (folder, ending, cap) in caps {
        for (name, text) in files(folder, ending) {
            let lines = text.lines().count();
            if lines > cap && !name.contains("/schema/") {
                faults.push(format!("{name} has {lines} lines, at most {cap}"));
            }
        }
    }
    demand(&faults);
}

#[test]
fn every_module_says_what_it_is_for() {
    let all = [files("src", ".rs"), files("tests", ".rs"), files("benches", ".rs")].concat();
    let silent = all.iter().filter(|(_, text)| !text.starts_with("//!"));
    demand(&silent.map(|(name, _)| format!("{name} has no opening comment")).collect::<Vec<_>>());
}

#[test]
fn nothing_points_back() {
    let mut faults = Vec::new();
    let mut forbid = |name: &str, text: &str, words: &[&str], why: &str| {
        for word in words {
            if code(text).contains(word) {
                faults.push(format!("{name} names {word}: {why}"));
            }
        }
    };
    for (name, text) in files("src", ".rs") {
        let room = name.rsplit('/').next().unwrap();
        if room == "tests.rs" {
            continue;
        }
        let is_in = |folder: &str| name.contains(&format!("/{folder}/"));
        let pure = name.starts_with("src/kernel/")
            || name.ends_with("policy/tests.rs")
            || is_in("domain")
            || matches!(room, "domain.rs" | "policy.rs");
        if pure {
            let words = ["actix", "askama", "diesel", "lettre", "crate::platform"];
            forbid(&name, &text, &words, "rules know neither web nor database");
        }
        if name.starts_with("src/platform/") {
            forbid(&name, &text, &["crate::features"], "the platform knows nothing of features");
        }
        let asks = ["store", "queries"].iter().any(|room| is_in(room) || name.ends_with(&format!("/{room}.rs")));
        let stores = name.starts_with("src/platform/db/") || is_in("audit") || name.ends_with("mail/outbox.rs");
        if !asks && !stores {
            forbid(&name, &text, &["diesel::"], "only stores and queries speak to the database");
        }
        let handles = room == "mod.rs" || name.contains("handlers") || name.starts_with("src/platform/web/");
        let starts = ["src/app.rs", "src/commands.rs", "src/platform/jobs/mod.rs"].contains(&name.as_str());
        if !handles && !starts {
            forbid(&name, &text, &["actix_web::"], "only handlers speak to the web");
        }
        if !name.ends_with("mail/courier.rs") {
            forbid(&name, &text, &["lettre::"], "only the courier speaks to the mail library");
        }
    }
    demand(&faults);
}

/// Who uses what: the slices in the order of `docs/ARCHITECTURE.md`; each may use those before it.
const SLICES: [&str; 13] = [
    "law",
    "accounts",
    "organizations",
    "challenges",
    "proposals",
    "questions",
    "evaluation",
    "decisions",
    "pilots",
    "payments",
    "outcomes",
    "oversight",
    "home",
];

#[test]
fn slices_form_no_circle() {
    let edges = edges();
    for start in SLICES {
        let mut seen = BTreeSet::new();
        let mut next = vec![start.to_owned()];
        while let Some(slice) = next.pop() {
            for used in edges.get(&slice).into_iter().flatten() {
                assert_ne!(used, start, "{start} is used by what it uses: {slice}");
                if seen.insert(used.clone()) {
                    next.push(used.clone());
                }
            }
        }
    }
}

#[test]
fn the_map_of_slices_is_written_down() {
    let map = fs::read_to_string(Path::new(ROOT).join("docs/ARCHITECTURE.md")).unwrap();
    let mut faults = Vec::new();
    for slice in SLICES {
        let used: Vec<String> = edges().remove(slice).into_iter().flatten().collect();
        let line =
            format!("- `{slice}` uses {}", if used.is_empty() { "no other slice".to_owned() } else { used.join(", ") });
        if !map.contains(&line) {
            faults.push(format!("docs/ARCHITECTURE.md should say: {line}"));
        }
    }
    demand(&faults);
}

/// Which slices each slice names.
fn edges() -> BTreeMap<String, BTreeSet<String>> {
    let mut edges: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (name, text) in files("src/features", ".rs") {
        let Some((slice, _)) = name.trim_start_matches("src/features/").split_once('/') else { continue };
        for other in SLICES {
            let code = code(&text);
            let named = code.contains(&format!("features::{other}")) || grouped(&code, other);
            if other != slice && named {
                edges.entry(slice.to_owned()).or_default().insert(other.to_owned());
            }
        }
    }
    edges
}

/// Whether a slice is named inside `use crate::features::{...}`.
fn grouped(code: &str, slice: &str) -> bool {
    code.split("use crate::features::{").skip(1).any(|rest| {
        let group = rest.split("};").next().unwrap_or_default();
        group.split(|c: char| !c.is_alphanumeric() && c != '_').any(|word| word == slice)
    })
}

#[test]
fn files_are_named_after_what_they_do() {
    let vague = ["utils.rs", "util.rs", "helpers.rs", "helper.rs", "common.rs", "manager.rs", "service.rs", "misc.rs"];
    let named = files("src", ".rs").into_iter().map(|(name, _)| name);
    let faults = named.filter(|name| vague.contains(&name.rsplit('/').next().unwrap()));
    demand(&faults.map(|name| format!("{name} says nothing")).collect::<Vec<_>>());
}

/// The only places that change something without an audit entry: nothing a person did.
const HOUSEKEEPING: [&str; 4] =
    ["src/platform/db/pool.rs", "src/platform/jobs/mod.rs", "src/platform/web/door.rs", "src/features/accounts/"];

#[test]
fn only_housekeeping_leaves_no_trace() {
    let calls = files("src", ".rs").into_iter().filter(|(_, text)| code(text).contains("write_unrecorded"));
    let others = calls.filter(|(name, _)| !HOUSEKEEPING.iter().any(|place| name.starts_with(place)));
    demand(&others.map(|(name, _)| format!("{name} changes something without a record")).collect::<Vec<_>>());
}

#[test]
fn templates_hold_no_script_or_style_and_belong_to_a_page() {
    let sources: String = files("src", ".rs").into_iter().map(|(_, text)| text).collect();
    let templates: String = files("templates", ".html").into_iter().map(|(_, text)| text).collect();
    let mut faults = Vec::new();
    for (name, text) in files("templates", ".html") {
        for word in [" style=", "<script>", " onclick=", " onload=", "javascript:"] {
            if text.contains(word) {
                faults.push(format!("{name} holds {word}"));
            }
        }
        let path = name.trim_start_matches("templates/");
        if !sources.contains(&format!("\"{path}\"")) && !templates.contains(&format!("\"{path}\"")) {
            faults.push(format!("{name} belongs to no page"));
        }
    }
    demand(&faults);
}

#[test]
fn assets_stay_light() {
    let weight = |folder, ending| files(folder, ending).iter().map(|(_, text)| text.len()).sum::<usize>();
    assert!(weight("assets/css", ".css") <= 25_000, "{} bytes of CSS", weight("assets/css", ".css"));
    assert!(weight("assets/js", ".js") <= 20_000);
    for (name, text) in files("assets", "") {
        assert!(!text.contains("http://") || name.ends_with(".svg"), "{name} asks elsewhere");
        assert!(!text.contains("https://"), "{name} asks elsewhere");
    }
}

#[test]
fn both_trees_have_the_same_migrations() {
    let names = |tree: &str| {
        let found = files(&format!("migrations/{tree}"), ".sql");
        found.into_iter().map(|(name, _)| name.replace(tree, "")).collect::<Vec<_>>()
    };
    assert_eq!(names("sqlite"), names("postgres"));
}

#[test]
fn nothing_is_left_for_later() {
    let marks = ["TODO", "FIXME", "XXX", "todo!(", "unimplemented!("];
    let mut faults = Vec::new();
    for (name, text) in files("src", ".rs") {
        faults.extend(marks.iter().filter(|mark| text.contains(**mark)).map(|mark| format!("{name} holds {mark}")));
    }
    demand(&faults);
}

#[test]
fn what_is_hidden_in_a_scrolling_table_does_not_widen_the_page() {
    let css = fs::read_to_string(Path::new(ROOT).join("assets/css/tables.css")).unwrap();
    let rule = css.split(".scroll{").nth(1).and_then(|rest| rest.split('}').next()).unwrap_or_default();
    assert!(rule.contains("overflow-x:auto") && rule.contains("position:relative"), "words for the ear are positioned");
}
