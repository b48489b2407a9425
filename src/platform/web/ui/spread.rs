//! How far the scores of a panel lie apart, as a strip.

/// One dot of a spread strip.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SpreadDot {
    /// Where its middle is.
    pub x: i64,
    /// How many gave this score.
    pub count: usize,
}

/// The scores of a panel on an axis of 0 to 5.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spread {
    /// One dot a distinct score.
    pub dots: Vec<SpreadDot>,
    /// Where the line starts.
    pub from: i64,
    /// Where the line ends.
    pub to: i64,
    /// Where the median is.
    pub median: i64,
    /// The distance between the lowest and the highest score, in points.
    pub points: i64,
}

impl Spread {
    /// The strip of these scores; none when nobody scored.
    #[must_use]
    pub fn of(scores: &[i64]) -> Option<Self> {
        let mut sorted = scores.to_vec();
        sorted.sort_unstable();
        let (low, high) = (*sorted.first()?, *sorted.last()?);
        let upper = *sorted.get(sorted.len() / 2)?;
        let lower = *sorted.get((sorted.len() - 1) / 2)?;
        let dot = |score: i64| SpreadDot {
            x: place_on_axis(score.saturating_mul(2)),
            count: sorted.iter().filter(|other| **other == score).count(),
        };
        let mut distinct = sorted.clone();
        distinct.dedup();
        Some(Self {
            dots: distinct.into_iter().map(dot).collect(),
            from: place_on_axis(low.saturating_mul(2)),
            to: place_on_axis(high.saturating_mul(2)),
            median: place_on_axis(lower.saturating_add(upper)),
            points: high - low,
        })
    }

    /// The six marks of the axis: where, and which number.
    #[must_use]
    pub fn axis(&self) -> Vec<(i64, i64)> {
        (0..=5).map(|score| (place_on_axis(score * 2), score)).collect()
    }
}

/// Where a score is on the strip, in pixels. Counted in halves, because a median may fall between two scores.
const fn place_on_axis(halves: i64) -> i64 {
    14 + halves.saturating_mul(14)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_spread_knows_its_range_and_its_median_between_two_scores() {
        let spread = Spread::of(&[1, 4, 4, 3]).unwrap();
        assert_eq!(spread.points, 3);
        assert_eq!(spread.dots.iter().map(|dot| dot.count).collect::<Vec<_>>(), [1, 1, 2]);
        assert_eq!(spread.median, place_on_axis(7));
        assert_eq!(Spread::of(&[]), None);
    }
}
