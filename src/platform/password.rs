//! Passwords as argon2id digests, off the async threads and only a few at a time.
//!
//! Parameters are OWASP's (19 MiB, 2 passes, 1 lane). A bounded number of hashes at once keeps pages fast
//! while many people sign in; who waits too long is told that the server is busy.

use std::sync::mpsc::{Sender, channel};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use argon2::password_hash::{PasswordHasher as _, PasswordVerifier as _, phc::PasswordHash};
use argon2::{Algorithm, Argon2, Params, Version};
use tokio::sync::oneshot;

/// Why a password could not be worked on.
#[derive(Debug, thiserror::Error)]
pub enum PasswordError {
    /// Too many others wait.
    #[error("too many sign-ins at once")]
    Busy,
    /// The library refused.
    #[error("password hashing failed: {0}")]
    Hash(String),
}

/// A hash to be made; it looks first whether anybody still waits for it.
type Job = Box<dyn FnOnce() + Send>;

/// Makes and checks password digests, on threads of its own. A hash takes 19 MiB for a moment. On the threads of a
/// common pool each one would leave its piece behind, and two hundred sign-ins at once would cost gigabytes.
#[derive(Clone)]
pub struct Passwords {
    jobs: Sender<Job>,
    cost: Params,
    decoy: Arc<str>,
}

/// How long a sign-in may wait for its turn.
const PATIENCE: Duration = Duration::from_secs(10);

impl Passwords {
    /// With OWASP's cost and half of the cores.
    ///
    /// # Errors
    /// When the library refuses the parameters.
    pub fn new(cores: usize) -> Result<Self, PasswordError> {
        Self::with_cost(cores, 19_456, 2)
    }

    /// With the lowest cost the library takes, so that tests of something else are quick.
    ///
    /// # Errors
    /// When the library refuses the parameters.
    pub fn quick() -> Result<Self, PasswordError> {
        Self::with_cost(4, 8, 1)
    }

    fn with_cost(cores: usize, memory_kib: u32, passes: u32) -> Result<Self, PasswordError> {
        let cost = Params::new(memory_kib, passes, 1, None).map_err(|cause| PasswordError::Hash(cause.to_string()))?;
        let decoy = hash(&cost, "a password nobody has")?.into();
        Ok(Self { jobs: start((cores / 2).max(1))?, cost, decoy })
    }

    /// The digest to store.
    ///
    /// # Errors
    /// [`PasswordError::Busy`] when others wait, else what the library says.
    pub async fn hash(&self, password: String) -> Result<String, PasswordError> {
        let cost = self.cost.clone();
        self.work(move || hash(&cost, &password)).await?
    }

    /// Whether a password fits. Without a stored digest (no such account) it takes just as long and says no.
    ///
    /// # Errors
    /// [`PasswordError::Busy`] when others wait.
    pub async fn fits(&self, password: String, stored: Option<String>) -> Result<bool, PasswordError> {
        let decoy = self.decoy.clone();
        let cost = self.cost.clone();
        self.work(move || {
            let known = stored.is_some();
            let digest = stored.unwrap_or_else(|| decoy.to_string());
            let fits = PasswordHash::new(&digest)
                .is_ok_and(|digest| argon(&cost).verify_password(password.as_bytes(), &digest).is_ok());
            fits && known
        })
        .await
    }

    /// Hashes at once, for commands and the demo world that have no one to wait for.
    ///
    /// # Errors
    /// What the library says.
    pub fn hash_now(&self, password: &str) -> Result<String, PasswordError> {
        hash(&self.cost, password)
    }

    async fn work<T: Send + 'static>(&self, job: impl FnOnce() -> T + Send + 'static) -> Result<T, PasswordError> {
        let (answer, waiting) = oneshot::channel();
        let job = move || {
            if !answer.is_closed() {
                drop(answer.send(job()));
            }
        };
        self.jobs.send(Box::new(job)).map_err(|_stopped| PasswordError::Busy)?;
        let answered = tokio::time::timeout(PATIENCE, waiting).await.map_err(|_late| PasswordError::Busy)?;
        answered.map_err(|cause| PasswordError::Hash(cause.to_string()))
    }
}

/// Starts the threads; they end with the last sender.
fn start(threads: usize) -> Result<Sender<Job>, PasswordError> {
    let (sender, receiver) = channel::<Job>();
    let receiver = Arc::new(Mutex::new(receiver));
    for n in 0..threads {
        let receiver = receiver.clone();
        let next = move || receiver.lock().ok().and_then(|receiver| receiver.recv().ok());
        std::thread::Builder::new()
            .name(format!("passwords-{n}"))
            .spawn(move || {
                while let Some(job) = next() {
                    job();
                }
            })
            .map_err(|cause| PasswordError::Hash(cause.to_string()))?;
    }
    Ok(sender)
}

fn argon(cost: &Params) -> Argon2<'static> {
    Argon2::new(Algorithm::Argon2id, Version::V0x13, cost.clone())
}

fn hash(cost: &Params, password: &str) -> Result<String, PasswordError> {
    let digest =
        argon(cost).hash_password(password.as_bytes()).map_err(|cause| PasswordError::Hash(cause.to_string()))?;
    Ok(digest.to_string())
}
