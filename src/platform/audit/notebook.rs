//! Links of the chain, written down outside the database, so that a trail that was cut short does not look sound.
//!
//! One line a link: when, the place, the link. The file lies in the data folder beside the seal key; who holds only the
//! database cannot change it. Copy it elsewhere to be safe from who holds the machine too.

use std::fs::OpenOptions;
use std::io::Write as _;
use std::path::Path;

use diesel::prelude::*;

use crate::kernel::instant::Instant;
use crate::platform::db::schema::audit_places;
use crate::platform::db::{Conn, DbError};

/// What the file is called in the data folder.
pub(crate) const NAME: &str = "audit-links.txt";

/// The last place and its link.
pub(crate) fn last(conn: &mut Conn) -> Result<Option<(i64, String)>, DbError> {
    let last = audit_places::table.order(audit_places::place.desc());
    Ok(last.select((audit_places::place, audit_places::chain)).first(conn).optional()?)
}

/// Adds a line.
///
/// # Errors
/// What the file system says.
pub(crate) fn write_down(folder: &Path, now: Instant, (place, link): &(i64, String)) -> std::io::Result<()> {
    let mut file = OpenOptions::new().create(true).append(true).open(folder.join(NAME))?;
    writeln!(file, "{} {place} {link}", now.iso())
}

/// The links written down so far; none when there is no file.
///
/// # Errors
/// What the file system says.
pub fn read(folder: &Path) -> std::io::Result<Vec<String>> {
    match std::fs::read_to_string(folder.join(NAME)) {
        Ok(text) => Ok(text.lines().filter_map(|line| line.split(' ').nth(2)).map(ToOwned::to_owned).collect()),
        Err(missing) if missing.kind() == std::io::ErrorKind::NotFound => Ok(Vec::new()),
        Err(other) => Err(other),
    }
}
