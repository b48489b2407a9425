//! What a reader of the trail looks for, as it stands in the address.

use chrono::{Days, NaiveDate, NaiveTime};

use crate::kernel::calendar::Zone;
use crate::kernel::instant::Instant;
use crate::kernel::page::PageNumber;
use crate::kernel::text;

/// A search of the trail; empty parts look for everything.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Search {
    /// The reference of a challenge.
    pub(super) challenge: String,
    /// The start of a code, such as `proposal` or `proposal.submitted`.
    pub(super) code: String,
    /// A part of a name.
    pub(super) person: String,
    /// The first day, as typed.
    pub(super) from: String,
    /// The last day, as typed.
    pub(super) until: String,
    /// Which page.
    pub(super) page: PageNumber,
}

impl Search {
    /// Reads the parameters of an address.
    pub(super) fn read(param: impl Fn(&str) -> String) -> Self {
        let line = |name: &str| text::line(&param(name));
        Self {
            challenge: line("challenge").to_uppercase(),
            code: line("code").to_lowercase(),
            person: line("person"),
            from: line("from"),
            until: line("until"),
            page: PageNumber::read(&param("page")),
        }
    }

    /// The moments between which to look: whole days in the instance's zone.
    pub(super) fn span(&self, zone: Zone) -> (Option<Instant>, Option<Instant>) {
        let midnight = |day: NaiveDate| zone.moment(day, NaiveTime::MIN).ok();
        let from = self.from.parse().ok().and_then(midnight);
        let last: Option<NaiveDate> = self.until.parse().ok();
        (from, last.and_then(|day| day.checked_add_days(Days::new(1))).and_then(midnight))
    }

    /// Whether a day was typed that is none.
    pub(super) fn has_bad_day(&self) -> bool {
        [&self.from, &self.until].iter().any(|day| !day.is_empty() && day.parse::<NaiveDate>().is_err())
    }

    /// The same search as a query, for the pager.
    pub(super) fn query(&self) -> String {
        let parts = [
            ("challenge", &self.challenge),
            ("code", &self.code),
            ("person", &self.person),
            ("from", &self.from),
            ("until", &self.until),
        ];
        let given = parts.iter().filter(|(_, value)| !value.is_empty());
        form_urlencoded::Serializer::new(String::new()).extend_pairs(given).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_whole_in_the_zone_of_the_instance() {
        let search = Search::read(|name| if name == "page" { String::new() } else { "2026-02-05".to_owned() });
        let (from, until) = search.span(Zone::default());
        assert_eq!(from.unwrap().iso(), "2026-02-04T23:00:00.000Z");
        assert_eq!(until.unwrap().iso(), "2026-02-05T23:00:00.000Z");
    }

    #[test]
    fn a_day_that_is_none_is_told_and_finds_everything() {
        let search = Search::read(|name| if name == "from" { "yesterday".to_owned() } else { String::new() });
        assert!(search.has_bad_day());
        assert_eq!(search.span(Zone::default()), (None, None));
        assert_eq!(search.query(), "from=yesterday");
    }
}
