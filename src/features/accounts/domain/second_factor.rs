//! The second thing a person proves who they are with: a code from an app, or one of ten codes on paper.
//!
//! A code of the app works in one step of 30 seconds, the one before and the one after it (RFC 6238, 5.2), and never
//! twice: the step of the last accepted code is kept, and only later steps pass.

use totp_rs::{Builder, Totp};

use crate::kernel::digest::Digest;
use crate::kernel::id::{AccountId, spell};
use crate::kernel::instant::Instant;

/// How many recovery codes a person gets.
pub(crate) const CODES: usize = 10;

/// How far a person is with their second factor. Secrets are sealed; only an action opens them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum SecondFactor {
    /// There is none.
    Absent,
    /// The secret was shown, no code came back yet.
    Begun { sealed: Vec<u8> },
    /// It works.
    On { sealed: Vec<u8>, since: Instant, last_step: i64 },
}

impl SecondFactor {
    /// Whether sign-in asks for it.
    pub(crate) const fn is_on(&self) -> bool {
        matches!(self, Self::On { .. })
    }
}

/// Why a code was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(crate) enum BadCode {
    /// It is not the code of this moment.
    #[error("wrong code")]
    Wrong,
    /// It was the right one, but it was used already.
    #[error("code used already")]
    Replayed,
}

/// The app's side of a secret: what it shows at a moment, and the address it reads the secret from.
pub(crate) struct App(Totp);

impl App {
    /// For a secret of 20 bytes and the account it belongs to; nothing when the secret is too short.
    pub(crate) fn new(secret: &[u8], issuer: &str, email: &str) -> Option<Self> {
        let without_colon = |text: &str| text.replace(':', " ");
        Builder::new()
            .with_secret(secret.to_vec())
            .with_issuer(Some(without_colon(issuer)))
            .with_account_name(without_colon(email))
            .build()
            .ok()
            .map(Self)
    }

    /// Takes a code of now that no later code was taken before, and says its step.
    pub(crate) fn accept(&self, code: &str, last_step: Option<i64>, now: Instant) -> Result<i64, BadCode> {
        let digits: String = code.chars().filter(char::is_ascii_digit).collect();
        let step = self.0.check(&digits, seconds(now)).and_then(|step| i64::try_from(step).ok());
        match step {
            None => Err(BadCode::Wrong),
            Some(step) if last_step.is_some_and(|last| step <= last) => Err(BadCode::Replayed),
            Some(step) => Ok(step),
        }
    }

    /// What the app reads from the picture.
    pub(crate) fn address(&self) -> String {
        self.0.to_url().unwrap_or_default()
    }

    /// The secret as a person types it: groups of four letters.
    pub(crate) fn spelled(&self) -> String {
        let letters: Vec<char> = self.0.secret().to_base32().chars().collect();
        letters.chunks(4).map(|four| four.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
    }

    /// What the app shows at a moment.
    #[cfg(test)]
    pub(crate) fn shows(&self, now: Instant) -> String {
        self.0.generate(seconds(now)).to_string()
    }
}

fn seconds(now: Instant) -> u64 {
    u64::try_from(now.micros() / 1_000_000).unwrap_or_default()
}

/// One recovery code, as shown: three groups of four letters, 60 random bits.
pub(crate) fn recovery_code(entropy: u128) -> String {
    let letters = spell(entropy);
    let text = std::str::from_utf8(&letters).unwrap_or_default();
    let group = |from: usize| text.get(from..from + 4).unwrap_or_default();
    format!("{}-{}-{}", group(0), group(4), group(8))
}

/// What is stored of a recovery code. Bound to the account, so that equal codes of two people differ; a plain digest
/// is enough, since nobody guesses 60 random bits.
pub(crate) fn recovery_digest(account: AccountId, code: &str) -> Digest {
    let plain: String = code.to_lowercase().chars().filter(char::is_ascii_alphanumeric).collect();
    Digest::of_parts([account.as_str(), &plain])
}

/// Whether the text looks like a recovery code rather than one of the app.
pub(crate) fn looks_like_recovery(code: &str) -> bool {
    code.chars().filter(char::is_ascii_alphanumeric).count() == 12
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::id::Id as _;

    fn app() -> App {
        App::new(b"12345678901234567890", "Parvis", "karim@agency.example").unwrap()
    }

    fn at(second: i64) -> Instant {
        Instant::from_micros(second * 1_000_000)
    }

    #[test]
    fn codes_are_those_of_rfc_6238() {
        // Appendix B, SHA-1, last six digits.
        assert_eq!(app().shows(at(59)), "287082");
        assert_eq!(app().shows(at(1_111_111_109)), "081804");
    }

    #[test]
    fn a_code_works_once() {
        let step = app().accept("287 082", None, at(59)).unwrap();
        assert_eq!(app().accept("287082", Some(step), at(60)), Err(BadCode::Replayed));
    }

    #[test]
    fn a_code_of_the_neighbouring_step_passes_and_an_older_one_does_not() {
        assert!(app().accept("287082", None, at(89)).is_ok());
        assert_eq!(app().accept("287082", None, at(120)), Err(BadCode::Wrong));
        for code in ["", "28708", "2870821", "abcdef"] {
            assert_eq!(app().accept(code, None, at(59)), Err(BadCode::Wrong), "{code}");
        }
    }

    #[test]
    fn the_secret_can_be_typed_and_scanned() {
        assert_eq!(app().spelled(), "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
        assert!(app().address().starts_with("otpauth://totp/Parvis:karim%40agency"), "{}", app().address());
    }

    #[test]
    fn a_recovery_code_is_known_however_it_is_typed() {
        let (account, other) = (AccountId::from_entropy(1), AccountId::from_entropy(2));
        let code = recovery_code(u128::MAX / 3);
        assert!(looks_like_recovery(&code) && !looks_like_recovery("287082"));
        assert_eq!(recovery_digest(account, &code), recovery_digest(account, &code.to_uppercase().replace('-', " ")));
        assert_ne!(recovery_digest(account, &code), recovery_digest(other, &code));
    }
}
