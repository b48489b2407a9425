//! Reads a form field by field, gathering everything wrong at once.
//!
//! Each method answers with a usable value and notes a problem beside it; `finish` gives the command or the problems.

use std::ops::RangeInclusive;

use chrono::{NaiveDate, NaiveTime};

use super::fields::Fields;
use crate::kernel::calendar::{NotOneMoment, Zone};
use crate::kernel::code::Code;
use crate::kernel::email::EmailAddress;
use crate::kernel::instant::Instant;
use crate::kernel::message::Message;
use crate::kernel::money::Cents;
use crate::kernel::refusal::Problems;
use crate::kernel::text;
use crate::kernel::version::Version;

/// The longest text kept of any field, in characters; more than any page asks for.
const LONGEST: usize = 20_000;

/// A year outside is a slip of the pen. Two figures, like 26, are read as 2026.
const YEARS: std::ops::Range<i32> = 2000..2100;

/// Reads one form.
pub(crate) struct Reader<'a> {
    fields: &'a Fields,
    problems: Problems,
}

impl<'a> Reader<'a> {
    pub(crate) fn new(fields: &'a Fields) -> Self {
        Self { fields, problems: Problems::default() }
    }

    /// The fields themselves, for what has no method here.
    pub(crate) fn fields(&self) -> &'a Fields {
        self.fields
    }

    /// A line that must be there, with `empty` as the key of what to say when it is not.
    pub(crate) fn line(&mut self, name: &str, longest: usize, empty: &'static str) -> String {
        let line = self.optional_line(name, longest);
        if line.is_empty() {
            self.problem(name, Message::new(empty));
        }
        line
    }

    /// A line that may be left empty.
    pub(crate) fn optional_line(&mut self, name: &str, longest: usize) -> String {
        let line = text::line(self.fields.get(name));
        self.at_most_characters(name, &line, longest);
        line
    }

    /// A text that must be there.
    pub(crate) fn paragraphs(&mut self, name: &str, most_words: usize, empty: &'static str) -> String {
        let text = self.optional_paragraphs(name, most_words);
        if text.is_empty() {
            self.problem(name, Message::new(empty));
        }
        text
    }

    /// A text that may be left empty.
    pub(crate) fn optional_paragraphs(&mut self, name: &str, most_words: usize) -> String {
        let text = text::paragraphs(self.fields.get(name));
        let words = text::count_words(&text);
        if words > most_words {
            let message = Message::new("platform-form-too-many-words").with("most", most_words).with("words", words);
            self.problem(name, message);
        }
        self.at_most_characters(name, &text, LONGEST);
        text
    }

    fn at_most_characters(&mut self, name: &str, text: &str, longest: usize) {
        let length = text.chars().count();
        if length > longest {
            let message = Message::new("platform-form-too-long").with("most", longest).with("length", length);
            self.problem(name, message);
        }
    }

    /// One of the codes of an enumeration.
    pub(crate) fn choose<T: Code>(&mut self, name: &str, none: &'static str) -> Option<T> {
        let chosen = T::from_code(self.fields.get(name));
        if chosen.is_none() {
            self.problem(name, Message::new(none));
        }
        chosen
    }

    /// An amount, however people write it.
    pub(crate) fn money(&mut self, name: &str, empty: &'static str) -> Option<Cents> {
        let typed = self.fields.get(name).trim();
        let amount = Cents::read(typed);
        if typed.is_empty() {
            self.problem(name, Message::new(empty));
        } else if amount.is_none() {
            self.problem(name, Message::new("platform-form-no-amount"));
        }
        amount
    }

    /// A whole number within a range.
    pub(crate) fn whole(&mut self, name: &str, range: RangeInclusive<i64>, empty: &'static str) -> Option<i64> {
        let typed = self.fields.get(name).trim();
        if typed.is_empty() {
            self.problem(name, Message::new(empty));
            return None;
        }
        let number = typed.parse().ok().filter(|number| range.contains(number));
        if number.is_none() {
            let message =
                Message::new("platform-form-out-of-range").with("least", *range.start()).with("most", *range.end());
            self.problem(name, message);
        }
        number
    }

    /// A day in three inputs: `name-day`, `name-month`, `name-year`.
    pub(crate) fn day(&mut self, name: &str, empty: &'static str) -> Option<NaiveDate> {
        let typed = |part: &str| self.fields.get(&format!("{name}-{part}")).trim();
        let (day, month, year) = (typed("day"), typed("month"), typed("year"));
        if day.is_empty() && month.is_empty() && year.is_empty() {
            self.problem(name, Message::new(empty));
            return None;
        }
        let year: Option<i32> = year.parse().ok().map(|year| if (0..100).contains(&year) { year + 2000 } else { year });
        if year.is_some_and(|year| !YEARS.contains(&year)) {
            self.problem(name, Message::new("platform-form-no-year"));
            return None;
        }
        let read = || NaiveDate::from_ymd_opt(year?, month.parse().ok()?, day.parse().ok()?);
        let found = read();
        if found.is_none() {
            self.problem(name, Message::new("platform-form-no-day"));
        }
        found
    }

    /// A moment: a day and `name-time` as `16:00`, in the zone of the instance.
    pub(crate) fn moment(&mut self, name: &str, zone: Zone, empty: &'static str) -> Option<Instant> {
        let day = self.day(name, empty)?;
        let Ok(time) = NaiveTime::parse_from_str(self.fields.get(&format!("{name}-time")).trim(), "%H:%M") else {
            self.problem(name, Message::new("platform-form-no-time"));
            return None;
        };
        match zone.moment(day, time) {
            Ok(at) => Some(at),
            Err(NotOneMoment::Twice) => {
                self.problem(name, Message::new("platform-form-hour-twice"));
                None
            }
            Err(NotOneMoment::Never) => {
                self.problem(name, Message::new("platform-form-hour-never"));
                None
            }
        }
    }

    /// An e-mail address.
    pub(crate) fn email(&mut self, name: &str) -> Option<EmailAddress> {
        let typed = self.fields.get(name).trim();
        let address = EmailAddress::read(typed);
        if typed.is_empty() {
            self.problem(name, Message::new("platform-form-email-empty"));
        } else if address.is_none() {
            self.problem(name, Message::new("platform-form-email-wrong"));
        }
        address
    }

    /// Whether a box is ticked.
    pub(crate) fn checked(&self, name: &str) -> bool {
        self.fields.has(name)
    }

    /// The version the form was made from; a form without one is as old as can be.
    pub(crate) fn version(&self) -> Version {
        Version::new(self.fields.get("version").parse().unwrap_or_default())
    }

    /// Notes a problem.
    pub(crate) fn problem(&mut self, name: &str, message: Message) {
        self.problems.add(name, message);
    }

    /// Whether anything was wrong so far.
    pub(crate) fn is_well(&self) -> bool {
        self.problems.is_empty()
    }

    /// The command when all went well: its closure answers `None` only when a problem was noted.
    pub(crate) fn finish<T>(mut self, command: impl FnOnce() -> Option<T>) -> Result<T, Problems> {
        if !self.problems.is_empty() {
            return Err(self.problems);
        }
        command().ok_or_else(|| {
            self.problem("", Message::new("platform-form-incomplete"));
            self.problems
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_problem_of_a_form_is_told_at_once() {
        let fields = Fields::default()
            .with("amount", "12x")
            .with("text", "one two three")
            .with("when-day", "31")
            .with("when-month", "2")
            .with("when-year", "2026");
        let mut reader = Reader::new(&fields);
        let title = reader.line("title", 10, "title-empty");
        reader.money("amount", "amount-empty");
        reader.paragraphs("text", 2, "text-empty");
        reader.day("when", "when-empty");
        let problems = reader.finish(|| Some(title)).unwrap_err();
        let keys: Vec<_> = problems.iter().map(|problem| problem.message.key).collect();
        assert_eq!(
            keys,
            ["title-empty", "platform-form-no-amount", "platform-form-too-many-words", "platform-form-no-day"]
        );
    }

    #[test]
    fn a_year_of_two_figures_is_read_and_one_of_three_is_named() {
        let day = |year: &str| {
            let fields = Fields::default().with("on-day", "5").with("on-month", "2").with("on-year", year);
            let mut reader = Reader::new(&fields);
            let day = reader.day("on", "on-empty");
            reader.finish(|| day).map_err(|problems| problems.of("on").map(|message| message.key))
        };
        assert_eq!(day("26"), Ok(NaiveDate::from_ymd_opt(2026, 2, 5).unwrap_or_default()));
        assert!(day("2099").is_ok());
        assert_eq!(day("202"), Err(Some("platform-form-no-year")));
        assert_eq!(day("x"), Err(Some("platform-form-no-day")));
    }

    #[test]
    fn an_hour_that_happens_twice_is_refused_at_entry() {
        let fields = Fields::default().with_day("at", NaiveDate::from_ymd_opt(2026, 10, 25)).with("at-time", "02:30");
        let mut reader = Reader::new(&fields);
        assert_eq!(reader.moment("at", Zone::default(), "empty"), None);
        let problems = reader.finish(|| Some(())).unwrap_err();
        assert_eq!(problems.of("at").unwrap().key, "platform-form-hour-twice");
    }
}
