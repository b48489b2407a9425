//! What a password must be: long enough, and not something everybody would guess of this person.
//!
//! No rule about digits or signs: they make people write worse passwords (NIST SP 800-63B, 5.1.1.2; ASVS 5.0, 6.2.5).
//! Paste is welcome; the text is taken as typed, spaces included.

use crate::kernel::message::Message;
use crate::kernel::text::folded;

/// Fewest characters.
pub(crate) const FEWEST: usize = 12;
/// Most characters: far above a sentence, far below what would make hashing slow.
pub(crate) const MOST: usize = 256;

/// What is wrong with a password, if anything.
pub(crate) fn problem(password: &str, email: &str, name: &str) -> Option<Message> {
    let length = password.chars().count();
    if length == 0 {
        return Some(Message::new("accounts-password-empty"));
    }
    if length < FEWEST {
        return Some(Message::new("accounts-password-short").with("fewest", FEWEST).with("have", length));
    }
    if length > MOST {
        return Some(Message::new("accounts-password-long").with("most", MOST).with("have", length));
    }
    easy(password, email, name).then(|| Message::new("accounts-password-easy"))
}

/// Only one character over and over, a run of the keyboard, or the person's own address or name with a tail.
fn easy(password: &str, email: &str, name: &str) -> bool {
    let plain = folded(password);
    let mut letters: Vec<char> = plain.chars().collect();
    letters.sort_unstable();
    letters.dedup();
    let own = [email, email.split('@').next().unwrap_or_default(), name, "password", "wachtwoord", "motdepasse"];
    let rest = own
        .iter()
        .map(|word| folded(word))
        .filter(|word| word.chars().count() >= 3)
        .fold(plain.clone(), |rest, word| rest.replace(&word, ""));
    letters.len() <= 3 || rest.chars().count() < 6 || RUNS.iter().any(|run| run.contains(plain.as_str()))
}

/// Rows of keys and of the alphabet, long enough to hold a twelve-letter run.
const RUNS: [&str; 5] = [
    "abcdefghijklmnopqrstuvwxyz",
    "01234567890123456789012345",
    "qwertyuiopasdfghjklzxcvbnm",
    "azertyuiopqsdfghjklmwxcvbn",
    "1q2w3e4r5t6y7u8i9o0p",
];

#[cfg(test)]
mod tests {
    use super::*;

    fn key(password: &str) -> Option<&'static str> {
        problem(password, "sofia.declercq@blinkwater.example", "Sofia De Clercq").map(|message| message.key)
    }

    #[test]
    fn a_sentence_is_a_fine_password() {
        assert_eq!(key("four ducks cross the canal"), None);
        assert_eq!(key("été à Liège sous la pluie"), None);
    }

    #[test]
    fn short_and_endless_passwords_are_refused_with_their_length() {
        assert_eq!(key(""), Some("accounts-password-empty"));
        assert_eq!(key("elevenchars"), Some("accounts-password-short"));
        assert_eq!(key(&"ab c".repeat(300)), Some("accounts-password-long"));
    }

    #[test]
    fn what_anybody_would_try_first_is_refused() {
        for password in
            ["aaaaaaaaaaaaaa", "abcdefghijklm", "qwertyuiopas", "sofia.declercq1", "Sofia De Clercq!", "password2026"]
        {
            assert_eq!(key(password), Some("accounts-password-easy"), "{password}");
        }
    }
}
