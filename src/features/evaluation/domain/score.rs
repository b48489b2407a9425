//! How good a pitch is: whole scores, and exact fractions made of them. No float anywhere, so that two machines never
//! rank the same sheets differently.

use std::cmp::Ordering;

/// The highest score on a criterion.
pub(crate) const TOP: i64 = 5;

/// A score from 0 to 5.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Points(i64);

impl Points {
    /// Every score, from the lowest up.
    pub(crate) fn all() -> impl DoubleEndedIterator<Item = Self> {
        (0..=TOP).map(Self)
    }

    /// A score, or nothing outside 0 to 5.
    pub(crate) const fn new(points: i64) -> Option<Self> {
        if points >= 0 && points <= TOP { Some(Self(points)) } else { None }
    }

    /// The number.
    pub(crate) const fn get(self) -> i64 {
        self.0
    }
}

/// What an evaluator, or the whole panel, says about one pitch on one criterion.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Mark {
    /// The criterion does not apply to this pitch: it leaves both sides of the share.
    NotApplicable,
    /// A score.
    Points(Points),
}

/// What a form sends, and a form shows as chosen, for a criterion that does not apply.
const NOT_APPLICABLE: &str = "none";

impl Mark {
    /// The score, where the criterion applies.
    pub(crate) const fn points(self) -> Option<Points> {
        match self {
            Self::NotApplicable => None,
            Self::Points(points) => Some(points),
        }
    }

    /// Reads the value of a radio.
    pub(crate) fn read(text: &str) -> Option<Self> {
        if text == NOT_APPLICABLE {
            return Some(Self::NotApplicable);
        }
        text.parse().ok().and_then(Points::new).map(Self::Points)
    }

    /// The value of its radio.
    pub(crate) fn text(self) -> String {
        self.points().map_or_else(|| NOT_APPLICABLE.to_owned(), |points| points.get().to_string())
    }
}

/// An exact number: a whole over a whole, in lowest terms.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Fraction {
    numerator: i128,
    denominator: i128,
}

impl Fraction {
    /// Nothing.
    pub(crate) const ZERO: Self = Self { numerator: 0, denominator: 1 };

    /// A whole over a positive whole. A denominator below 1 has no meaning here and yields nothing.
    pub(crate) fn new(numerator: i128, denominator: i128) -> Option<Self> {
        if denominator < 1 {
            return None;
        }
        let by = common_divisor(numerator.abs(), denominator);
        Some(Self { numerator: numerator / by, denominator: denominator / by })
    }

    /// A whole number.
    pub(crate) const fn whole(number: i128) -> Self {
        Self { numerator: number, denominator: 1 }
    }

    fn plus(self, other: Self) -> Self {
        let top = self.numerator * other.denominator + other.numerator * self.denominator;
        Self::new(top, self.denominator * other.denominator).unwrap_or(Self::ZERO)
    }

    pub(crate) fn times(self, factor: i128) -> Self {
        Self::new(self.numerator * factor, self.denominator).unwrap_or(Self::ZERO)
    }

    fn over(self, divisor: i128) -> Option<Self> {
        Self::new(self.numerator, self.denominator.checked_mul(divisor)?)
    }

    /// The largest whole number not above it: which anchor sentence a level has reached.
    pub(crate) fn floor(self) -> i64 {
        i64::try_from(self.numerator.div_euclid(self.denominator)).unwrap_or_default()
    }

    /// In hundredths, half a hundredth rounded up. Only for showing: ranks compare the exact fractions.
    pub(crate) fn hundredths(self) -> i64 {
        let exact = self.numerator * 200 + self.denominator;
        i64::try_from(exact.div_euclid(self.denominator * 2)).unwrap_or_default()
    }
}

impl Ord for Fraction {
    fn cmp(&self, other: &Self) -> Ordering {
        (self.numerator * other.denominator).cmp(&(other.numerator * self.denominator))
    }
}

impl PartialOrd for Fraction {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

fn common_divisor(a: i128, b: i128) -> i128 {
    if b == 0 { a.max(1) } else { common_divisor(b, a % b) }
}

/// The level of a pitch on a criterion; none where the criterion does not apply.
pub(crate) type Level = Option<Fraction>;

/// The level of one agreed mark.
pub(crate) fn level(mark: Mark) -> Level {
    mark.points().map(|points| Fraction::whole(points.get().into()))
}

/// The exact mean of the marks that hold a score; none when every evaluator says that the criterion does not apply.
pub(crate) fn mean(marks: &[Mark]) -> Level {
    let points: Vec<i128> = marks.iter().filter_map(|mark| mark.points()).map(|points| points.get().into()).collect();
    Fraction::new(points.iter().sum(), i128::try_from(points.len()).ok()?)
}

/// The weighted share of the reachable maximum, from 0 to 1.
///
/// A criterion that does not apply drops out of both sides of the fraction: counting it as 0 would punish a pitch for a
/// question that was not its own, and leaving it out of the top only would give every pitch another maximum.
pub(crate) fn share(weighted: &[(i64, Level)]) -> Option<Fraction> {
    let reached = weighted.iter().filter_map(|(weight, level)| level.map(|level| level.times((*weight).into())));
    let reachable: i128 = weighted
        .iter()
        .filter(|(_, level)| level.is_some())
        .map(|(weight, _)| i128::from(*weight) * i128::from(TOP))
        .sum();
    reached.fold(Fraction::ZERO, Fraction::plus).over(reachable)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(points: i64) -> Level {
        level(Mark::Points(Points::new(points).unwrap()))
    }

    #[test]
    fn the_share_is_the_weighted_part_of_what_could_be_reached() {
        assert_eq!(share(&[(50, at(4)), (30, at(3)), (20, at(5))]), Fraction::new(390, 500));
        assert_eq!(share(&[(60, at(5)), (40, at(5))]), Some(Fraction::whole(1)));
    }

    #[test]
    fn a_criterion_that_does_not_apply_leaves_both_sides() {
        assert_eq!(share(&[(50, at(4)), (30, None), (20, at(5))]), Fraction::new(300, 350));
        assert_eq!(share(&[(50, None)]), None);
    }

    #[test]
    fn a_mean_is_exact() {
        let marks: Vec<Mark> = ["5", "4", "4", "none"].into_iter().filter_map(Mark::read).collect();
        assert_eq!(mean(&marks), Fraction::new(13, 3));
        assert_eq!(mean(&marks).unwrap().hundredths(), 433);
        assert_eq!(mean(&marks).unwrap().floor(), 4);
        assert_eq!(mean(&[Mark::NotApplicable]), None);
    }

    #[test]
    fn half_a_hundredth_is_shown_rounded_up() {
        assert_eq!(Fraction::new(1, 8).unwrap().hundredths(), 13);
        assert_eq!(Fraction::new(1, 3).unwrap().hundredths(), 33);
    }

    #[test]
    fn a_radio_sends_a_score_or_that_the_criterion_does_not_apply() {
        for text in ["", "6", "-1", "4.5", "five", "NONE"] {
            assert_eq!(Mark::read(text), None, "{text}");
        }
        for text in ["0", "5", "none"] {
            assert_eq!(Mark::read(text).unwrap().text(), text);
        }
    }
}
