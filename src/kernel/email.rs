//! An e-mail address, checked only as far as a form can: the letter we send is the real check.

/// A plausible e-mail address, as typed.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize)]
pub struct EmailAddress(String);

impl EmailAddress {
    /// Longest address a mail server must take (RFC 5321, 4.5.3.1).
    pub const MAX: usize = 254;

    /// Reads an address, or nothing when it can't be one.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let text = text.trim();
        let (local, domain) = text.rsplit_once('@')?;
        let bad = |c: char| c.is_whitespace() || c.is_control() || "<>()[]\\,;:\"@".contains(c);
        let well = text.len() <= Self::MAX
            && (1..=64).contains(&local.len())
            && !text.replacen('@', "", 1).contains(bad)
            && !local.starts_with('.')
            && !local.ends_with('.')
            && domain.contains('.')
            && domain.split('.').all(|label| !label.is_empty() && !label.starts_with('-') && !label.ends_with('-'));
        well.then(|| Self(text.to_owned()))
    }

    /// The address as typed.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What two spellings of one address have in common: the key accounts are found by.
    #[must_use]
    pub fn key(&self) -> String {
        self.0.to_lowercase()
    }
}

impl std::fmt::Display for EmailAddress {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn usual_addresses_pass_and_keep_their_spelling() {
        let address = EmailAddress::read(" Zoë.Peeters+parvis@Example.be ").unwrap();
        assert_eq!(address.as_str(), "Zoë.Peeters+parvis@Example.be");
        assert_eq!(address.key(), "zoë.peeters+parvis@example.be");
    }

    #[test]
    fn what_no_server_would_take_is_refused() {
        for text in ["", "a", "a@b", "@b.be", "a@.be", "a b@c.be", "a@b.be\nBcc: x@y.be", "a@b@c.be", "a@-b.be"] {
            assert_eq!(EmailAddress::read(text), None, "{text}");
        }
    }
}
