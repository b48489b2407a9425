//! Money in whole cents, VAT apart. Never a float: 0.1 + 0.2 must be 0.3 in a budget.

use std::iter::Sum;
use std::ops::{Add, Sub};

/// An amount in cents of the instance's currency. May be negative as a difference.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, serde::Serialize, serde::Deserialize)]
pub struct Cents(i64);

impl Cents {
    /// Nothing.
    pub const ZERO: Self = Self(0);

    /// So many cents.
    #[must_use]
    pub const fn new(cents: i64) -> Self {
        Self(cents)
    }

    /// The number of cents.
    #[must_use]
    pub const fn get(self) -> i64 {
        self.0
    }

    /// For Diesel, which wants a reference.
    #[must_use]
    pub const fn as_i64(&self) -> &i64 {
        &self.0
    }

    /// A share in basis points (one hundredth of a percent), half a cent rounded away from zero.
    /// `Cents::new(100_00).share(2_100)` is 21.00.
    #[must_use]
    pub fn share(self, basis_points: i64) -> Self {
        let exact = i128::from(self.0) * i128::from(basis_points);
        let half = if exact < 0 { -5_000 } else { 5_000 };
        Self(i64::try_from((exact + half) / 10_000).unwrap_or(i64::MAX))
    }

    /// Reads what people type: `12500`, `12 500,50`, `12.500,50`, `12,500.50`, `€ 12.500`.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let kept: String = text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '€' | '\'')).collect();
        let (whole, fraction) = split_fraction(&kept)?;
        let whole: i64 = whole.parse().ok()?;
        whole.checked_mul(100)?.checked_add(fraction).map(Self)
    }
}

/// Splits off the decimals: the last separator counts as decimal when one or two digits follow it.
fn split_fraction(text: &str) -> Option<(String, i64)> {
    let grouped = |part: &str| {
        let groups: Vec<&str> = part.split(['.', ',']).collect();
        let well = groups.iter().skip(1).all(|group| group.len() == 3) && groups.iter().all(|group| !group.is_empty());
        let digits: String = groups.concat();
        (well && !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit())).then_some(digits)
    };
    match text.rsplit_once(['.', ',']) {
        Some((whole, decimals)) if decimals.len() <= 2 => {
            let cents = match (decimals.len(), decimals.parse::<i64>()) {
                (1, Ok(tenths)) => tenths * 10,
                (2, Ok(cents)) if decimals.bytes().all(|b| b.is_ascii_digit()) => cents,
                _ => return None,
            };
            Some((grouped(whole)?, cents))
        }
        _ => Some((grouped(text)?, 0)),
    }
}

impl Add for Cents {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl Sub for Cents {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

impl Sum for Cents {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self::ZERO, Add::add)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_read_as_people_type_them() {
        for (text, cents) in [
            ("12500", 1_250_000),
            ("12 500,50", 1_250_050),
            ("12.500,50", 1_250_050),
            ("12,500.50", 1_250_050),
            ("€ 29.999,99", 2_999_999),
            ("30\u{202f}000", 3_000_000),
            ("0,5", 50),
        ] {
            assert_eq!(Cents::read(text), Some(Cents::new(cents)), "{text}");
        }
    }

    #[test]
    fn what_is_no_amount_is_refused() {
        for text in ["", "-5", "1.2.3", "1e5", "12,5000", "abc", "99999999999999999999", "1,", ",5", "+5", "1,+5"] {
            assert_eq!(Cents::read(text), None, "{text}");
        }
    }

    #[test]
    fn a_share_rounds_half_a_cent_away_from_zero() {
        assert_eq!(Cents::new(10_000).share(2_100), Cents::new(2_100));
        assert_eq!(Cents::new(1).share(5_000), Cents::new(1));
    }
}
