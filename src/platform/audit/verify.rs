//! Reads the whole trail and says whether anything in it was changed, removed or moved, and which entry.

use std::collections::HashMap;

use diesel::prelude::*;

use crate::platform::db::schema::audit_places;
use crate::platform::db::{Conn, DbError};

use super::chain;
use super::log::Entry;

/// What is wrong with an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// Its content is not what was written.
    Changed {
        /// The entry.
        entry: String,
        /// What it says happened.
        code: String,
    },
    /// Its place is there, the entry is gone.
    Removed {
        /// The entry.
        entry: String,
        /// Its place.
        place: i64,
    },
    /// A link that was written down earlier stands nowhere: the trail was cut or written anew since.
    Missing {
        /// The link.
        link: String,
    },
    /// The chain does not fit together at this place.
    Broken {
        /// The entry there.
        entry: String,
        /// The place.
        place: i64,
    },
}

/// What verifying found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// How many entries were read.
    pub entries: usize,
    /// How many of them have their place already.
    pub placed: usize,
    /// The link at the last place: who kept an older one can compare.
    pub head: String,
    /// What is wrong, in the order of the chain.
    pub faults: Vec<Fault>,
}

/// Verifies the whole trail, and that every link that was written down earlier still stands in it. Without such a
/// link nobody can tell a trail whose end was cut off from one that is shorter.
///
/// # Errors
/// When the database cannot be read.
pub fn verify(conn: &mut Conn, written_down: &[String]) -> Result<Verdict, DbError> {
    let entries: HashMap<String, Entry> =
        Entry::query().load(conn)?.into_iter().map(|entry: Entry| (entry.id.to_string(), entry)).collect();
    let places: Vec<(i64, String, String)> = audit_places::table
        .select((audit_places::place, audit_places::entry_id, audit_places::chain))
        .order(audit_places::place)
        .load(conn)?;
    let mut faults = Vec::new();
    let mut head = chain::GENESIS.to_owned();
    for (expected, (place, id, stored)) in (1..).zip(&places) {
        let Some(entry) = entries.get(id) else {
            faults.push(Fault::Removed { entry: id.clone(), place: *place });
            head.clone_from(stored);
            continue;
        };
        if entry.digest != entry.expected_digest() {
            faults.push(Fault::Changed { entry: id.clone(), code: entry.code.clone() });
        } else if *place != expected || chain::link(&head, *place, id, &entry.digest) != *stored {
            faults.push(Fault::Broken { entry: id.clone(), place: *place });
        }
        head.clone_from(stored);
    }
    faults.extend(changed_before_their_place(&entries, &places));
    let links: std::collections::HashSet<&str> = places.iter().map(|(_, _, link)| link.as_str()).collect();
    let missing = written_down.iter().filter(|link| !links.contains(link.as_str()));
    faults.extend(missing.map(|link| Fault::Missing { link: link.clone() }));
    Ok(Verdict { entries: entries.len(), placed: places.len(), head, faults })
}

/// The newest entries have no place yet; their own digest still tells.
fn changed_before_their_place(entries: &HashMap<String, Entry>, places: &[(i64, String, String)]) -> Vec<Fault> {
    let placed: std::collections::HashSet<&str> = places.iter().map(|(_, id, _)| id.as_str()).collect();
    let mut waiting: Vec<&Entry> = entries.values().filter(|entry| !placed.contains(entry.id.as_str())).collect();
    waiting.sort_by_key(|entry| (entry.at, entry.id));
    waiting
        .into_iter()
        .filter(|entry| entry.digest != entry.expected_digest())
        .map(|entry| Fault::Changed { entry: entry.id.to_string(), code: entry.code.clone() })
        .collect()
}
