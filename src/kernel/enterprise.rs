//! The Belgian enterprise number: ten digits that check themselves.

/// A Belgian enterprise number whose check digits are right.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct EnterpriseNumber(String);

impl EnterpriseNumber {
    /// Reads a number with or without dots, spaces and the `BE` of a VAT number.
    ///
    /// The last two digits are 97 minus the remainder of the first eight by 97 (Royal Decree of 24 June 2003).
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let bare = text.trim().to_ascii_uppercase();
        let digits: String =
            bare.strip_prefix("BE").unwrap_or(&bare).chars().filter(|c| !matches!(c, '.' | ' ' | '-' | '/')).collect();
        let starts_well = digits.starts_with('0') || digits.starts_with('1');
        if digits.len() != 10 || !starts_well || !digits.bytes().all(|b| b.is_ascii_digit()) {
            return None;
        }
        let number: u64 = digits.parse().ok()?;
        (97 - (number / 100) % 97 == number % 100).then_some(Self(digits))
    }

    /// Ten digits without signs, as stored.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for EnterpriseNumber {
    /// As people write it: `0123.456.749`.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (place, digit) in self.0.chars().enumerate() {
            if place == 4 || place == 7 {
                f.write_str(".")?;
            }
            write!(f, "{digit}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_good_number_passes_however_it_is_written() {
        for text in ["0123456749", "0123.456.749", "BE 0123 456 749", "be0123456749"] {
            assert_eq!(EnterpriseNumber::read(text).unwrap().to_string(), "0123.456.749", "{text}");
        }
    }

    #[test]
    fn one_wrong_digit_is_found() {
        for text in ["0123456748", "0123456759", "123456749", "2123456749", "", "01234567490"] {
            assert_eq!(EnterpriseNumber::read(text), None, "{text}");
        }
    }
}
