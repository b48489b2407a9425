//! Which pages of a list are offered.

/// Where we are in a list of pages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pager {
    current: i64,
    last: i64,
    base: String,
}

/// One place of the pager.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PagerPlace {
    /// The number, or none for a gap.
    pub number: Option<i64>,
    /// Its address.
    pub href: String,
    /// Whether it is the page shown.
    pub current: bool,
}

impl Pager {
    /// A pager. `base` is the address of the list with all of its query but the page, such as `/en/challenges?q=water`.
    #[must_use]
    pub fn new(current: i64, last: i64, base: impl Into<String>) -> Self {
        Self { current, last, base: base.into() }
    }

    /// Whether there is more than one page.
    #[must_use]
    pub const fn is_needed(&self) -> bool {
        self.last > 1
    }

    /// The page before, if there is one.
    #[must_use]
    pub fn previous(&self) -> Option<String> {
        (self.current > 1).then(|| self.href(self.current - 1))
    }

    /// The page after, if there is one.
    #[must_use]
    pub fn next(&self) -> Option<String> {
        (self.current < self.last).then(|| self.href(self.current + 1))
    }

    /// The first, the last, the current page and its neighbours, with a gap where pages are left out.
    #[must_use]
    pub fn places(&self) -> Vec<PagerPlace> {
        let shown = |number: &i64| *number == 1 || *number == self.last || (number - self.current).abs() <= 1;
        let mut places = Vec::new();
        let mut before = 0;
        for number in (1..=self.last).filter(shown) {
            if number > before + 1 {
                places.push(PagerPlace { number: None, href: String::new(), current: false });
            }
            let current = number == self.current;
            places.push(PagerPlace { number: Some(number), href: self.href(number), current });
            before = number;
        }
        places
    }

    fn href(&self, number: i64) -> String {
        let joint = if self.base.contains('?') { '&' } else { '?' };
        format!("{}{joint}page={number}", self.base)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pager_shows_the_ends_and_the_neighbours() {
        let pager = Pager::new(5, 9, "/en/challenges?q=a");
        let places: Vec<_> = pager.places().iter().map(|place| place.number).collect();
        assert_eq!(places, [Some(1), None, Some(4), Some(5), Some(6), None, Some(9)]);
        assert_eq!(pager.next().as_deref(), Some("/en/challenges?q=a&page=6"));
        assert_eq!(Pager::new(1, 1, "/en").places().len(), 1);
        assert_eq!(Pager::new(1, 2, "/en").previous(), None);
    }
}
