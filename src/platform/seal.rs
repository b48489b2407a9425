//! Sealing: what nobody may read yet, or nobody but its owner, is stored as ciphertext.
//!
//! Three kinds of envelope, all hanging on one secret of the instance, the master key in `seal.key`:
//! - *challenge*: each challenge has a key pair of its own. Its public half stands in clear, so that a pitch is sealed
//!   without opening any key. Its secret half is wrapped to the master key and comes out only for an [`Opening`], a
//!   value that exists only after the deadline and for two different people. The envelope is a plain age file.
//! - *company*: drafts and a company's own copy of what it sent. One key a company, derived from the master key.
//! - *instance*: what the instance keeps for a moment, such as a form parked during sign-in.
//!
//! Every envelope carries its context (what it is and of whom). Reading it back with another context is refused, so
//! that an envelope moved to another row by hand does not open there. Every envelope is padded to whole kilobytes, so
//! that its size tells nothing about how much somebody wrote.
//!
//! What this does not do, said plainly: the master key lives on the machine, so who owns the machine and its disk can
//! open envelopes before the deadline. It protects against readers of the database, its dumps and its backups, and
//! against every path through the application. Keys held by officers instead of the machine build on the same seam:
//! [`ChallengeKey::secret_sealed`] is then wrapped to them.

mod envelope;
mod keyfile;
mod opening;

use age::secrecy::ExposeSecret as _;
use age::x25519::{Identity, Recipient};

pub use self::opening::{NotYet, Opening};
use crate::kernel::id::{ChallengeId, OrganizationId};

/// Why something could not be sealed or unsealed. None of them says anything about the content.
#[derive(Debug, thiserror::Error)]
pub enum SealError {
    /// The key file cannot be read or made.
    #[error("seal key file {path}: {why}")]
    KeyFile {
        /// Which file.
        path: String,
        /// What the operating system or the key format says.
        why: String,
    },
    /// A stored key is not a key.
    #[error("a stored {0} key cannot be read")]
    Key(&'static str),
    /// The envelope was made with another key, or was changed.
    #[error("the envelope does not open with this key: {0}")]
    Damaged(String),
    /// The envelope belongs to something else.
    #[error("the envelope belongs elsewhere: expected {0}")]
    Elsewhere(String),
    /// The envelope could not be made.
    #[error("the envelope could not be made: {0}")]
    NotMade(String),
}

/// The pair of a challenge, as stored.
pub struct ChallengeKey {
    /// In clear: `age1...`.
    pub public: String,
    /// Wrapped to the master key, bound to the challenge.
    pub secret_sealed: Vec<u8>,
}

/// The secret half of a challenge's key, out of its wrapping. Made only by [`Sealer::open_challenge`].
pub struct OpenedKey(Identity);

/// Seals and unseals with the secret of this instance.
pub struct Sealer {
    master: Identity,
    recipient: Recipient,
    derive: [u8; 32],
}

impl std::fmt::Debug for Sealer {
    /// Never prints the key.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Sealer({})", self.recipient)
    }
}

impl Sealer {
    /// Reads the master key from its file; makes the file when there is none yet.
    ///
    /// # Errors
    /// [`SealError::KeyFile`], naming the file and the fault.
    pub fn at(path: &std::path::Path) -> Result<Self, SealError> {
        keyfile::read_or_make(path).map(Self::with)
    }

    /// A sealer with a key of its own that is kept nowhere: for tests and for instances that are thrown away.
    #[must_use]
    pub fn fresh() -> Self {
        Self::with(Identity::generate())
    }

    fn with(master: Identity) -> Self {
        let recipient = master.to_public();
        let derive = envelope::derived(master.to_string().expose_secret().as_bytes(), "derive");
        Self { master, recipient, derive }
    }

    /// What the master key is called, to tell a lost or mixed-up key file from a damaged row.
    #[must_use]
    pub fn name(&self) -> String {
        self.recipient.to_string()
    }

    /// Seals something the instance keeps for a moment.
    ///
    /// # Errors
    /// [`SealError::NotMade`].
    pub fn seal_for_instance(&self, bytes: &[u8], context: &str) -> Result<Vec<u8>, SealError> {
        envelope::close(&envelope::derived(&self.derive, "instance"), bytes, context)
    }

    /// Reads it back; the context must be the same.
    ///
    /// # Errors
    /// [`SealError::Damaged`] or [`SealError::Elsewhere`].
    pub fn unseal(&self, sealed: &[u8], context: &str) -> Result<Vec<u8>, SealError> {
        envelope::open(&envelope::derived(&self.derive, "instance"), sealed, context)
    }

    /// Seals something only this company may read.
    ///
    /// # Errors
    /// [`SealError::NotMade`].
    pub fn seal_for_company(&self, company: OrganizationId, bytes: &[u8], context: &str) -> Result<Vec<u8>, SealError> {
        envelope::close(&self.company_key(company), bytes, context)
    }

    /// Reads a company's own text back, for that company.
    ///
    /// # Errors
    /// [`SealError::Damaged`] or [`SealError::Elsewhere`].
    pub fn unseal_for_company(
        &self,
        company: OrganizationId,
        sealed: &[u8],
        context: &str,
    ) -> Result<Vec<u8>, SealError> {
        envelope::open(&self.company_key(company), sealed, context)
    }

    /// Derived each time, in about a microsecond: a cache would be more to protect than it saves.
    fn company_key(&self, company: OrganizationId) -> [u8; 32] {
        envelope::derived(&self.derive, &format!("company {company}"))
    }

    /// Makes the pair of a challenge.
    ///
    /// # Errors
    /// [`SealError::NotMade`].
    pub fn challenge_key(&self, challenge: ChallengeId) -> Result<ChallengeKey, SealError> {
        let identity = Identity::generate();
        let secret = identity.to_string();
        let secret_sealed =
            envelope::lock(&self.recipient, secret.expose_secret().as_bytes(), &key_context(challenge))?;
        Ok(ChallengeKey { public: identity.to_public().to_string(), secret_sealed })
    }

    /// Unwraps the secret half for the opening of exactly that challenge. The only way to it.
    ///
    /// # Errors
    /// [`SealError::Damaged`] or [`SealError::Elsewhere`] when the stored key is of another instance or challenge.
    pub fn open_challenge(&self, opening: &Opening, secret_sealed: &[u8]) -> Result<OpenedKey, SealError> {
        let secret = envelope::unlock(&self.master, secret_sealed, &key_context(opening.challenge()))?;
        let text = std::str::from_utf8(&secret).map_err(|_not_text| SealError::Key("challenge"))?;
        text.parse().map(OpenedKey).map_err(|_not_a_key| SealError::Key("challenge"))
    }
}

/// Seals a pitch to the public key of its challenge. Needs no secret, and can run before any transaction.
///
/// # Errors
/// [`SealError::Key`] when the stored public key is none, [`SealError::NotMade`].
pub fn seal_for_challenge(public: &str, bytes: &[u8], context: &str) -> Result<Vec<u8>, SealError> {
    let recipient: Recipient = public.parse().map_err(|_not_a_key| SealError::Key("public"))?;
    envelope::lock(&recipient, bytes, context)
}

impl OpenedKey {
    /// Reads a pitch.
    ///
    /// # Errors
    /// [`SealError::Damaged`] or [`SealError::Elsewhere`].
    pub fn unseal(&self, sealed: &[u8], context: &str) -> Result<Vec<u8>, SealError> {
        envelope::unlock(&self.0, sealed, context)
    }
}

fn key_context(challenge: ChallengeId) -> String {
    format!("challenge key {challenge}")
}

#[cfg(test)]
mod tests;
