//! The file of the master key: an age identity, so that `age -d -i seal.key` can unwrap keys without Parvis.

use std::fs::{self, OpenOptions};
use std::io::{ErrorKind, Write as _};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::Path;

use age::secrecy::ExposeSecret as _;
use age::x25519::Identity;

use super::SealError;

const HEAD: &str = "# The master key of this Parvis instance. Keep a copy apart from the database's backups:\n\
# without it no sealed pitch and no draft can ever be read again.\n";

pub(super) fn read_or_make(path: &Path) -> Result<Identity, SealError> {
    let fault = |why: String| SealError::KeyFile { path: path.display().to_string(), why };
    match fs::read_to_string(path) {
        Ok(text) => read(&text).ok_or_else(|| fault("holds no AGE-SECRET-KEY line".to_owned())),
        Err(missing) if missing.kind() == ErrorKind::NotFound => {
            make(path).map_err(|why| fault(why.to_string()))?;
            let text = fs::read_to_string(path).map_err(|why| fault(why.to_string()))?;
            read(&text).ok_or_else(|| fault("holds no AGE-SECRET-KEY line".to_owned()))
        }
        Err(other) => Err(fault(other.to_string())),
    }
}

fn read(text: &str) -> Option<Identity> {
    text.lines().map(str::trim).find(|line| line.starts_with("AGE-SECRET-KEY-"))?.parse().ok()
}

/// Writes the whole key beside its place, then links it there. The link refuses to overwrite: of two nodes that start
/// together one wins and both read the winner's key, and a crash in the middle leaves no half key behind.
fn make(path: &Path) -> std::io::Result<()> {
    let identity = Identity::generate();
    let own = path.with_extension(format!("new-{}", std::process::id()));
    let mut file = OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&own)?;
    file.write_all(HEAD.as_bytes())?;
    file.write_all(identity.to_string().expose_secret().as_bytes())?;
    file.write_all(b"\n")?;
    file.sync_all()?;
    let linked = match fs::hard_link(&own, path) {
        Err(there) if there.kind() == ErrorKind::AlreadyExists => Ok(()),
        other => other,
    };
    fs::remove_file(&own)?;
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        fs::File::open(folder)?.sync_all()?;
    }
    linked
}
