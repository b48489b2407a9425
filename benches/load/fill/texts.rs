//! Texts of people, from the demo world: challenges and pitches in the four languages.

use std::path::Path;

use toml::{Table, Value};

use crate::Failed;

/// A challenge as somebody wrote it.
pub(super) struct Written {
    pub(super) lang: String,
    pub(super) theme: String,
    pub(super) title: String,
    pub(super) summary: String,
    /// Part and text.
    pub(super) parts: Vec<(String, String)>,
    pub(super) criteria: Vec<Criterion>,
    /// Three answers each.
    pub(super) pitches: Vec<[String; 3]>,
}

/// What is judged.
pub(super) struct Criterion {
    pub(super) title: String,
    pub(super) description: String,
    pub(super) weight: i64,
    pub(super) anchors: Vec<String>,
}

/// The parts a challenge can have.
const PARTS: [&str; 8] = ["problem", "affected", "tried", "better", "limits", "data", "adoption", "ip"];

/// Every challenge of the demo world that is complete and was pitched for.
pub(super) fn read() -> Result<Vec<Written>, Failed> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/demo/content/challenges");
    let mut files: Vec<_> =
        std::fs::read_dir(folder)?.map(|entry| entry.map(|e| e.path())).collect::<Result<_, _>>()?;
    files.sort();
    let mut found = Vec::new();
    for file in files {
        let table: Table = std::fs::read_to_string(&file)?.parse()?;
        found.push(written(&table));
    }
    found.retain(|written| !written.criteria.is_empty() && !written.pitches.is_empty());
    if found.is_empty() { Err("no challenge in src/demo/content".into()) } else { Ok(found) }
}

fn written(table: &Table) -> Written {
    let parts = table.get("parts").and_then(Value::as_table);
    let part = |name: &&str| Some(((*name).to_owned(), parts?.get(*name)?.as_str()?.trim().to_owned()));
    let pitch = |pitch: &Table| <[String; 3]>::try_from(list(pitch, "answers")).ok();
    Written {
        lang: text(table, "lang"),
        theme: text(table, "theme"),
        title: text(table, "title"),
        summary: text(table, "summary"),
        parts: PARTS.iter().filter_map(part).collect(),
        criteria: tables(table, "criteria").into_iter().map(criterion).collect(),
        pitches: tables(table, "proposals").into_iter().filter_map(pitch).collect(),
    }
}

fn criterion(table: &Table) -> Criterion {
    Criterion {
        title: text(table, "title"),
        description: text(table, "description"),
        weight: table.get("weight").and_then(Value::as_integer).unwrap_or_default(),
        anchors: list(table, "anchors"),
    }
}

fn text(table: &Table, name: &str) -> String {
    table.get(name).and_then(Value::as_str).unwrap_or_default().trim().to_owned()
}

fn list(table: &Table, name: &str) -> Vec<String> {
    let values = table.get(name).and_then(Value::as_array).into_iter().flatten();
    values.filter_map(Value::as_str).map(ToOwned::to_owned).collect()
}

fn tables<'a>(table: &'a Table, name: &str) -> Vec<&'a Table> {
    table.get(name).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_table).collect()
}
