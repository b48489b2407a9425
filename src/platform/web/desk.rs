//! What every handler has at hand: database, clock, catalogue, settings. One for the whole program.

use std::sync::Arc;

use crate::config::Config;
use crate::kernel::actor::Actor;
use crate::kernel::id::ChallengeId;
use crate::kernel::instant::Instant;
use crate::platform::clock::Clock;
use crate::platform::db::sessions::Session;
use crate::platform::db::{Conn, Db, DbError, Tx};
use crate::platform::i18n::Catalogue;
use crate::platform::jobs::Chore;
use crate::platform::mail::Courier;
use crate::platform::password::Passwords;
use crate::platform::seal::Sealer;

use super::cache::PageCache;
use super::ctx::Ctx;
use super::parking::Parked;

/// Accounts' answer to "who is this?", handed in by the app: the platform knows no accounts.
pub type WhoIs = fn(&mut Conn, &Session, Instant) -> Result<Option<Actor>, DbError>;

/// Accounts' sign-in page for a form nobody knows the writer of, handed in by the app for the same reason.
pub(crate) type SignIn = fn(&Ctx, &Parked) -> Result<String, askama::Error>;

/// What follows an opening in the same change, handed in by the app: whoever opens pitches knows no panel.
pub(crate) type AfterOpening = fn(&mut Tx<'_>, ChallengeId) -> Result<(), DbError>;

/// The shared parts.
pub struct Parts {
    /// The settings.
    pub config: Config,
    /// What time it is.
    pub clock: Clock,
    /// The database.
    pub db: Db,
    /// The words.
    pub catalogue: Arc<Catalogue>,
    /// Who delivers letters.
    pub courier: Courier,
    /// Makes and checks password digests.
    pub passwords: Passwords,
    /// Seals what nobody may read yet.
    pub sealer: Arc<Sealer>,
    /// Who a session belongs to.
    pub who_is: WhoIs,
    /// The sign-in page that carries a form.
    pub(crate) sign_in: SignIn,
    /// What features do when a moment has come.
    pub(crate) chores: &'static [Chore],
    /// What follows an opening.
    pub(crate) after_opening: AfterOpening,
    /// Public pages rendered a moment ago.
    pub cache: PageCache,
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
