//! What makes a company the same company: its number in its country's register.

use crate::kernel::enterprise::EnterpriseNumber;
use crate::kernel::message::Message;

use super::Number;

/// The country whose numbers we can check digit by digit.
pub(crate) const HOME: &str = "BE";

/// Countries a company can come from: the Union, the European Economic Area, Switzerland and the United Kingdom,
/// whose companies have access to these contracts by treaty. Two letters of ISO 3166.
pub(crate) const COUNTRIES: [&str; 32] = [
    "BE", "AT", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB", "GR", "HR", "HU", "IE", "IS", "IT",
    "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK",
];

/// Reads the number of a company of this country.
pub(crate) fn number(country: &str, text: &str) -> Result<Number, Message> {
    if country == HOME {
        return EnterpriseNumber::read(text)
            .map(|number| Number::Belgian(number.as_str().to_owned()))
            .ok_or_else(|| Message::new("organizations-number-wrong"));
    }
    let bare: String = text.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_uppercase()).collect();
    match bare.len() {
        4..=20 => Ok(Number::Foreign(bare)),
        0 => Err(Message::new("organizations-foreign-number-empty")),
        _ => Err(Message::new("organizations-foreign-number-wrong")),
    }
}

/// Whether a bank account number matches its two check digits (ISO 13616: moved to the end, letters as numbers,
/// the remainder by 97 is 1).
pub(crate) fn iban(text: &str) -> Option<String> {
    let bare: String = text.chars().filter(|c| !c.is_whitespace()).map(|c| c.to_ascii_uppercase()).collect();
    let shape = (15..=34).contains(&bare.len()) && bare.chars().all(|c| c.is_ascii_alphanumeric());
    let (head, rest) = bare.split_at_checked(4).filter(|_| shape)?;
    let letters = head.chars().take(2).all(|c| c.is_ascii_uppercase());
    let digits = head.chars().skip(2).all(|c| c.is_ascii_digit());
    let remainder = rest.chars().chain(head.chars()).fold(0_u32, |sum, c| {
        let value = c.to_digit(36).unwrap_or_default();
        (sum * if value > 9 { 100 } else { 10 } + value) % 97
    });
    (letters && digits && remainder == 1).then_some(bare)
}

/// A bank account number as people read it: groups of four.
pub(crate) fn iban_spelled(iban: &str) -> String {
    let letters: Vec<char> = iban.chars().collect();
    letters.chunks(4).map(|four| four.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_belgian_number_is_checked_and_a_foreign_one_kept() {
        assert_eq!(number("BE", "0123.456.749"), Ok(Number::Belgian("0123456749".to_owned())));
        assert_eq!(number("BE", "0123.456.748").unwrap_err().key, "organizations-number-wrong");
        assert_eq!(number("NL", "kvk 6824 1234"), Ok(Number::Foreign("KVK68241234".to_owned())));
        assert_eq!(number("NL", " ").unwrap_err().key, "organizations-foreign-number-empty");
        assert_eq!(number("FR", "12").unwrap_err().key, "organizations-foreign-number-wrong");
    }

    #[test]
    fn one_wrong_digit_of_a_bank_account_is_found() {
        assert_eq!(iban("BE68 5390 0754 7034").as_deref(), Some("BE68539007547034"));
        assert_eq!(iban("nl91abna0417164300").as_deref(), Some("NL91ABNA0417164300"));
        for text in ["BE68 5390 0754 7035", "", "BE68", "6868 5390 0754 7034", "BÉ68 5390 0754 7034"] {
            assert_eq!(iban(text), None, "{text}");
        }
        assert_eq!(iban_spelled("BE68539007547034"), "BE68 5390 0754 7034");
    }
}
