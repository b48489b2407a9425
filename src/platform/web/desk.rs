//! What every handler has at hand: database, clock, catalogue, settings. One for the whole program.

use std::sync::Arc;

use crate::config::Config;
use crate::kernel::actor::Actor;
use crate::kernel::instant::Instant;
use crate::platform::clock::Clock;
use crate::platform::db::sessions::Session;
use crate::platform::db::{Conn, Db, DbError};
use crate::platform::i18n::Catalogue;
use crate::platform::mail::Courier;
use crate::platform::password::Passwords;
use crate::platform::seal::Sealer;

use super::cache::PageCache;

/// Accounts' answer to "who is this?", handed in by the app: the platform knows no accounts.
pub(crate) type WhoIs = fn(&mut Conn, &Session, Instant) -> Result<Option<Actor>, DbError>;

/// The shared parts.
pub(crate) struct Parts {
    pub(crate) config: Config,
    pub(crate) clock: Clock,
    pub(crate) db: Db,
    pub(crate) catalogue: Arc<Catalogue>,
    pub(crate) courier: Courier,
    pub(crate) passwords: Passwords,
    pub(crate) sealer: Arc<Sealer>,
    pub(crate) who_is: WhoIs,
    pub(crate) cache: PageCache,
}

/// A handle on the shared parts; cheap to clone.
#[derive(Clone)]
pub struct Desk(Arc<Parts>);

impl Desk {
    pub(crate) fn new(parts: Parts) -> Self {
        Self(Arc::new(parts))
    }
}

impl std::ops::Deref for Desk {
    type Target = Parts;
    fn deref(&self) -> &Parts {
        &self.0
    }
}
