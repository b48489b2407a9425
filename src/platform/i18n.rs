//! Every sentence a person reads, by key and language, and how numbers, money, days and hours are written.
//!
//! Texts are Fluent files in `locales/<language>/<slice>.ftl`, inside the binary. A key that is missing in a language
//! falls back to English and is logged once. Sentences without gaps are laid out flat at start, since a page asks for
//! a hundred of them.

use std::collections::HashMap;

use chrono::{Datelike as _, Locale, NaiveDate, TimeDelta};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use crate::kernel::calendar::Zone;
use crate::kernel::instant::Instant;
use crate::kernel::language::Lang;
use crate::kernel::message::{Arg, Message};
use crate::kernel::money::Cents;

pub(crate) mod format;
mod texts;

/// A message file that cannot be read: found when the program starts and by the tests, never by a visitor.
#[derive(Debug, thiserror::Error)]
#[error("messages of {lang}: {cause}")]
pub struct BadMessages {
    lang: &'static str,
    cause: String,
}

struct Tongue {
    flat: HashMap<String, String>,
    bundle: FluentBundle<FluentResource>,
}

/// The catalogue of all languages.
pub struct Catalogue {
    zone: Zone,
    tongues: HashMap<Lang, Tongue>,
}

impl Catalogue {
    /// Reads every message file in the binary.
    ///
    /// # Errors
    /// Which file has a fault.
    pub fn new(zone: Zone) -> Result<Self, BadMessages> {
        let mut tongues = HashMap::new();
        for lang in Lang::ALL {
            tongues.insert(*lang, texts::read(*lang)?);
        }
        Ok(Self { zone, tongues })
    }

    /// The zone times are shown in.
    #[must_use]
    pub const fn zone(&self) -> Zone {
        self.zone
    }

    /// A sentence without gaps.
    #[must_use]
    pub fn plain(&self, lang: Lang, key: &str) -> String {
        if let Some(text) = self.tongues.get(&lang).and_then(|tongue| tongue.flat.get(key)) {
            return text.clone();
        }
        self.filled(lang, key, &[])
    }

    /// A sentence with its gaps filled.
    #[must_use]
    pub fn text(&self, lang: Lang, message: &Message) -> String {
        if message.args.is_empty() {
            self.plain(lang, message.key)
        } else {
            self.filled(lang, message.key, &message.args)
        }
    }

    /// A sentence by key with gaps.
    #[must_use]
    pub fn filled(&self, lang: Lang, key: &str, args: &[(&'static str, Arg)]) -> String {
        for lang in [lang, Lang::En] {
            let Some(tongue) = self.tongues.get(&lang) else { continue };
            let Some(pattern) = tongue.bundle.get_message(key).and_then(|message| message.value()) else { continue };
            let mut values = FluentArgs::new();
            for (gap, arg) in args {
                values.set(*gap, self.value(lang, arg));
            }
            let mut faults = Vec::new();
            let text = tongue.bundle.format_pattern(pattern, Some(&values), &mut faults).into_owned();
            if !faults.is_empty() {
                tracing::error!(key, lang = lang.as_str(), ?faults, "a message could not be filled");
            }
            return text;
        }
        tracing::error!(key, "a message is missing");
        key.to_owned()
    }

    /// Whether the key exists in English.
    #[must_use]
    pub fn knows(&self, key: &str) -> bool {
        self.tongues.get(&Lang::En).is_some_and(|tongue| tongue.bundle.has_message(key))
    }

    fn value(&self, lang: Lang, arg: &Arg) -> FluentValue<'static> {
        match arg {
            Arg::Text(text) => text.clone().into(),
            Arg::Key(key) => self.plain(lang, key).into(),
            Arg::Number(number) => (*number).into(),
            Arg::Money(amount) => format::money(lang, *amount).into(),
            Arg::Moment(at) => self.moment(lang, *at).into(),
            Arg::Exactly(at) => self.exactly(lang, *at).into(),
            Arg::Day(day) => self.day(lang, *day).into(),
        }
    }

    /// An amount: `€ 30,000` in English, `30 000 €` in French.
    #[must_use]
    pub fn money(&self, lang: Lang, amount: Cents) -> String {
        format::money(lang, amount)
    }

    /// A whole number with its groups.
    #[must_use]
    pub fn number(&self, lang: Lang, number: i64) -> String {
        format::number(lang, number)
    }

    /// A day: `Thursday 5 February 2026`.
    #[must_use]
    pub fn day(&self, lang: Lang, day: NaiveDate) -> String {
        let (locale, pattern) = day_pattern(lang, day);
        day.format_localized(pattern, locale).to_string()
    }

    /// A moment: `Thursday 5 February 2026, 16:00 (Brussels time)`.
    #[must_use]
    pub fn moment(&self, lang: Lang, at: Instant) -> String {
        self.at(lang, at, "%H:%M")
    }

    /// A moment to the millisecond, where a deadline is decided: `..., 16:00:41.203 (Brussels time)`.
    #[must_use]
    pub fn exactly(&self, lang: Lang, at: Instant) -> String {
        self.at(lang, at, "%H:%M:%S%.3f")
    }

    fn at(&self, lang: Lang, at: Instant, pattern: &str) -> String {
        let local = self.zone.local(at);
        let city = self.city(lang);
        let args = [
            ("day", Arg::Text(self.day(lang, local.date_naive()))),
            ("time", Arg::Text(local.format(pattern).to_string())),
            ("city", Arg::Text(city)),
        ];
        self.filled(lang, "platform-moment", &args)
    }

    fn city(&self, lang: Lang) -> String {
        let key = format!("platform-city-{}", self.zone.city().to_lowercase().replace(' ', "-"));
        if self.knows(&key) { self.plain(lang, &key) } else { self.zone.city() }
    }

    /// How far away a moment is, in words: `in 2 days and 3 hours`, `5 minutes ago`.
    #[must_use]
    pub fn until(&self, lang: Lang, now: Instant, at: Instant) -> String {
        let delta = at.since(now);
        let span = self.span(lang, delta.abs());
        let key = if delta < TimeDelta::zero() { "platform-ago" } else { "platform-in" };
        self.filled(lang, key, &[("span", Arg::Text(span))])
    }

    /// A length of time in its two largest units.
    #[must_use]
    pub fn span(&self, lang: Lang, delta: TimeDelta) -> String {
        let count = |key: &str, n: i64| self.filled(lang, key, &[("n", Arg::Number(n))]);
        let (days, hours, minutes) = (delta.num_days(), delta.num_hours() % 24, delta.num_minutes() % 60);
        let (large, small) = if days > 0 {
            (count("platform-days", days), (hours > 0 && days < 10).then(|| count("platform-hours", hours)))
        } else if hours > 0 {
            (count("platform-hours", hours), (minutes > 0).then(|| count("platform-minutes", minutes)))
        } else {
            (count("platform-minutes", minutes), None)
        };
        match small {
            Some(small) => self.filled(lang, "platform-and", &[("one", large.into()), ("other", small.into())]),
            None => large,
        }
    }
}

/// The locale and pattern of a day; French writes the first of a month `1er`.
fn day_pattern(lang: Lang, day: NaiveDate) -> (Locale, &'static str) {
    match lang {
        Lang::En => (Locale::en_GB, "%A %-d %B %Y"),
        Lang::Fr if day.day() == 1 => (Locale::fr_BE, "%A 1er %B %Y"),
        Lang::Fr => (Locale::fr_BE, "%A %-d %B %Y"),
        Lang::Nl => (Locale::nl_BE, "%A %-d %B %Y"),
        Lang::De => (Locale::de_DE, "%A, %-d. %B %Y"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn catalogue() -> Catalogue {
        Catalogue::new(Zone::default()).unwrap()
    }

    #[test]
    fn a_moment_names_its_day_hour_and_zone_in_each_language() {
        let at = Instant::from_micros(1_770_303_600_000_000);
        let words = Lang::ALL.iter().map(|lang| catalogue().moment(*lang, at)).collect::<Vec<_>>();
        assert_eq!(words[0], "Thursday 5 February 2026, 16:00 (Brussels time)");
        assert_eq!(words[1], "jeudi 5 février 2026, 16:00 (heure de Bruxelles)");
        assert_eq!(words[2], "donderdag 5 februari 2026, 16:00 (Brusselse tijd)");
        assert_eq!(words[3], "Donnerstag, 5. Februar 2026, 16:00 (Brüsseler Zeit)");
    }

    #[test]
    fn nothing_is_singular_in_french_and_plural_elsewhere() {
        let zero = |lang| catalogue().span(lang, TimeDelta::zero());
        assert_eq!(zero(Lang::En), "0 minutes");
        assert_eq!(zero(Lang::Fr), "0 minute");
        assert_eq!(zero(Lang::Nl), "0 minuten");
        assert_eq!(zero(Lang::De), "0 Minuten");
    }

    #[test]
    fn a_span_is_told_in_its_two_largest_units() {
        let span = TimeDelta::minutes(2 * 1440 + 3 * 60 + 5);
        assert_eq!(catalogue().span(Lang::En, span), "2 days and 3 hours");
    }
}
