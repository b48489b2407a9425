//! The public list.

use askama::Template;

use crate::kernel::code::Code;
use crate::kernel::instant::Instant;
use crate::kernel::language::Lang;
use crate::kernel::page::Page;
use crate::platform::web::Layout;
use crate::platform::web::ui::{Pager, Tag};

use super::super::domain::Theme;
use super::super::domain::stage::State;
use super::super::queries::{Filter, Listed, Shown};
use super::life::tag;

/// A choice among the filters.
pub(crate) struct Facet {
    pub(crate) value: String,
    pub(crate) label: String,
    pub(crate) on: bool,
}

/// A filter in use, with the address of the list without it.
pub(crate) struct Chip {
    pub(crate) label: String,
    pub(crate) href: String,
}

/// One challenge of the list.
pub(crate) struct Row {
    pub(crate) href: String,
    pub(crate) listed: Listed,
    pub(crate) theme: String,
    pub(crate) budget: String,
    /// When it closed, in words.
    pub(crate) closed: String,
    pub(crate) tag: Tag,
    pub(crate) open: bool,
    /// The name of its language, when it is not the page's.
    pub(crate) foreign: Option<&'static str>,
}

/// `/challenges`
#[derive(Template)]
#[template(path = "challenges/list.html")]
pub(crate) struct ListPage {
    l: Layout,
    words: String,
    states: Vec<Facet>,
    themes: Vec<Facet>,
    languages: Vec<Facet>,
    chips: Vec<Chip>,
    /// Filters nobody knows, in a sentence.
    unknown: Option<String>,
    rows: Vec<Row>,
    /// Nothing was found: the challenges that close next instead.
    next: Vec<Row>,
    pager: Pager,
}

impl ListPage {
    pub(crate) fn new(
        l: Layout,
        filter: &Filter,
        unknown: &[String],
        (page, next): (Page<Listed>, Vec<Listed>),
        now: Instant,
    ) -> Self {
        let base = l.url(&list_address(filter));
        let lost = (!unknown.is_empty()).then(|| l.t1("challenges-unknown-filter", "what", unknown.join(", ")));
        Self {
            words: filter.words.clone(),
            states: facets(&l, "challenges-shown", Shown::ALL, &filter.states),
            themes: facets(&l, "challenges-theme", Theme::ALL, &filter.themes),
            languages: languages(filter.language),
            chips: chips(&l, filter),
            unknown: lost,
            next: next.into_iter().map(|listed| row(&l, listed, now)).collect(),
            rows: page.rows.into_iter().map(|listed| row(&l, listed, now)).collect(),
            pager: Pager::new(page.number, page.pages, base),
            l,
        }
    }
}

fn facets<T: Code + PartialEq>(l: &Layout, prefix: &str, all: &[T], on: &[T]) -> Vec<Facet> {
    let facet =
        |value: &T| Facet { value: value.code().to_owned(), label: l.code(prefix, value), on: on.contains(value) };
    all.iter().map(facet).collect()
}

fn languages(chosen: Option<Lang>) -> Vec<Facet> {
    let facet = |lang: &Lang| Facet {
        value: lang.as_str().to_owned(),
        label: lang.own_name().to_owned(),
        on: chosen == Some(*lang),
    };
    Lang::ALL.iter().map(facet).collect()
}

fn chips(l: &Layout, filter: &Filter) -> Vec<Chip> {
    let chip = |label: String, without: (&'static str, &str)| Chip {
        label,
        href: l.url(&format!("/challenges{}", query(filter, Some(without)))),
    };
    let mut chips = Vec::new();
    if !filter.words.is_empty() {
        chips.push(chip(l.t1("challenges-chip-words", "words", filter.words.as_str()), ("q", &filter.words)));
    }
    for state in &filter.states {
        chips.push(chip(l.code("challenges-shown", state), ("state", state.as_str())));
    }
    for theme in &filter.themes {
        chips.push(chip(l.code("challenges-theme", theme), ("theme", theme.as_str())));
    }
    if let Some(language) = filter.language {
        chips.push(chip(language.own_name().to_owned(), ("language", language.as_str())));
    }
    chips
}

/// The address of the list with these filters, without its language.
pub(crate) fn list_address(filter: &Filter) -> String {
    format!("/challenges{}", query(filter, None))
}

/// The query of the list, with one of its filters left out for a chip.
fn query(filter: &Filter, without: Option<(&'static str, &str)>) -> String {
    let words = (!filter.words.is_empty()).then_some(("q", filter.words.as_str()));
    let states = filter.states.iter().map(|state| ("state", state.as_str()));
    let themes = filter.themes.iter().map(|theme| ("theme", theme.as_str()));
    let language = filter.language.map(|lang| ("language", lang.as_str()));
    let all = words.into_iter().chain(states).chain(themes).chain(language);
    let mut text = form_urlencoded::Serializer::new(String::new());
    for (name, value) in all.filter(|pair| Some(*pair) != without) {
        text.append_pair(name, value);
    }
    let text = text.finish();
    if text.is_empty() { text } else { format!("?{text}") }
}

fn row(l: &Layout, listed: Listed, now: Instant) -> Row {
    let state = listed.card.state(now);
    Row {
        href: l.url(&format!("/challenges/{}", listed.card.reference)),
        theme: l.code("challenges-theme", &listed.card.theme),
        budget: l.t1("challenges-fact-up-to", "amount", listed.card.budget_cents),
        closed: l.t1("challenges-card-closed", "day", l.day_of(&listed.card.closes_at())),
        tag: tag(l, state, Some(listed.card.closes_at()), now),
        open: state == State::Published,
        foreign: (listed.card.lang != l.lang()).then(|| listed.card.lang.own_name()),
        listed,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chip_leaves_out_its_own_filter_only() {
        let filter = Filter {
            words: "c++ & 100%".into(),
            states: vec![Shown::Open],
            themes: vec![Theme::Health, Theme::Safety],
            language: Some(Lang::Fr),
        };
        assert_eq!(
            query(&filter, Some(("theme", "health"))),
            "?q=c%2B%2B+%26+100%25&state=open&theme=safety&language=fr"
        );
        assert_eq!(query(&Filter::default(), None), "");
    }
}
