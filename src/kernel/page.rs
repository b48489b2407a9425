//! A page of a long list.

/// Which page of a list, from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PageNumber(i64);

impl PageNumber {
    /// Reads the `page` of an address; whatever is no page is the first.
    #[must_use]
    pub fn read(text: &str) -> Self {
        Self(text.parse().unwrap_or(1).clamp(1, 100_000))
    }

    /// The number, from 1.
    #[must_use]
    pub const fn get(self) -> i64 {
        self.0
    }

    /// The page shown when this one lies past the end of `total` rows: the last.
    #[must_use]
    pub fn within(self, total: i64, size: i64) -> Self {
        Self(self.0.min(pages(total, size)))
    }

    /// How many rows lie before it.
    #[must_use]
    pub const fn offset(self, size: i64) -> i64 {
        (self.0 - 1) * size
    }
}

fn pages(total: i64, size: i64) -> i64 {
    ((total + size - 1) / size.max(1)).max(1)
}

/// One page of rows and where it stands.
#[derive(Debug, Clone)]
pub struct Page<T> {
    /// The rows.
    pub rows: Vec<T>,
    /// Which page, from 1.
    pub number: i64,
    /// How many pages there are, at least 1.
    pub pages: i64,
    /// How many rows there are in all.
    pub total: i64,
}

impl<T> Page<T> {
    /// One page out of `total` rows.
    #[must_use]
    pub fn new(rows: Vec<T>, number: PageNumber, total: i64, size: i64) -> Self {
        Self { rows, number: number.get(), pages: pages(total, size), total }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_past_the_end_is_the_last() {
        assert_eq!(PageNumber::read("9").within(41, 20).get(), 3);
        assert_eq!(PageNumber::read("x").within(0, 20).get(), 1);
        assert_eq!(PageNumber::read("-3").offset(20), 0);
    }
}
