//! The one place where randomness enters: ids, tokens, and comparing secrets without telling how far they agree.

use subtle::ConstantTimeEq as _;

use crate::kernel::digest::Digest;
use crate::kernel::id::{Id, spell};

/// A new id of any kind.
#[must_use]
#[expect(clippy::disallowed_methods, reason = "this is where randomness enters")]
pub fn fresh_id<T: Id>() -> T {
    T::from_entropy(rand::random())
}

/// Random bytes.
#[must_use]
#[expect(clippy::disallowed_methods, reason = "this is where randomness enters")]
pub fn random_bytes<const N: usize>() -> [u8; N] {
    rand::random()
}

/// A random number, for shuffles.
#[must_use]
#[expect(clippy::disallowed_methods, reason = "this is where randomness enters")]
pub fn random_seed() -> i64 {
    rand::random::<i64>() & i64::MAX
}

/// A secret to hand out once, with 256 bits of entropy in 52 letters. Only its digest is stored.
#[derive(Clone)]
pub struct Token(String);

impl Token {
    /// A new one.
    #[must_use]
    #[expect(clippy::disallowed_methods, reason = "this is where randomness enters")]
    pub fn fresh() -> Self {
        let letters = [spell(rand::random()), spell(rand::random())].concat();
        Self(String::from_utf8(letters).unwrap_or_default())
    }

    /// The letters, for a cookie or a link.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }

    /// What is stored in its place.
    #[must_use]
    pub fn digest(&self) -> String {
        digest_of(&self.0)
    }
}

impl std::fmt::Debug for Token {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Token(hidden)")
    }
}

/// What is stored in place of a token that came in.
#[must_use]
pub fn digest_of(token: &str) -> String {
    Digest::of(token.as_bytes()).as_str().to_owned()
}

/// Whether two secrets are equal, in a time that does not tell where they differ.
#[must_use]
pub fn same(one: &str, other: &str) -> bool {
    one.as_bytes().ct_eq(other.as_bytes()).into()
}
