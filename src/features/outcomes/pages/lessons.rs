//! The list of lessons.

use askama::Template;

use super::super::domain::Ending;
use super::super::queries::{Lesson, Wanted};
use super::told::tag;
use crate::kernel::page::Page;
use crate::platform::web::Layout;
use crate::platform::web::ui::{Choice, Pager, Tag};

/// One lesson as a card.
pub(in super::super) struct Card {
    href: String,
    title: String,
    lang: &'static str,
    tag: Tag,
    learned: String,
    foot: String,
}

/// What all tests taught.
#[derive(Template)]
#[template(path = "outcomes/lessons.html")]
pub(in super::super) struct LessonsPage {
    l: Layout,
    form: Wanted,
    ending: &'static str,
    count: String,
    endings: Vec<Choice>,
    themes: Vec<Choice>,
    cards: Vec<Card>,
    pages: Pager,
    filtered: bool,
}

impl LessonsPage {
    pub(in super::super) fn new(l: Layout, wanted: Wanted, lessons: Page<Lesson>, themes: Vec<String>) -> Self {
        let theme = |code: String| Choice::new(code.clone(), l.t(&format!("challenges-theme-{code}")));
        let endings = Ending::ALL.iter().map(|ending| Choice::new(ending.as_str(), l.code("outcomes-ending", ending)));
        let mut query = form_urlencoded::Serializer::new(String::new());
        let ending = wanted.ending.map_or("", Ending::as_str);
        query.append_pair("q", &wanted.words).append_pair("result", ending).append_pair("theme", &wanted.theme);
        let base = l.url(&format!("/lessons?{}", query.finish()));
        Self {
            count: l.tn("outcomes-lessons-count", lessons.total),
            endings: endings.collect(),
            themes: themes.into_iter().map(theme).collect(),
            pages: Pager::new(lessons.number, lessons.pages, base),
            cards: lessons.rows.into_iter().map(|lesson| card(&l, lesson)).collect(),
            filtered: !wanted.words.is_empty() || !wanted.theme.is_empty() || wanted.ending.is_some(),
            ending,
            form: wanted,
            l,
        }
    }
}

/// The first paragraph says enough on a card.
fn card(l: &Layout, lesson: Lesson) -> Card {
    Card {
        href: l.url(&format!("/challenges/{}/outcome", lesson.reference)),
        tag: tag(l, lesson.ending),
        learned: lesson.learned.lines().next().unwrap_or_default().to_owned(),
        foot: l.ta(
            "outcomes-card-foot",
            &[
                ("agency", lesson.agency.into()),
                ("theme", l.t(&format!("challenges-theme-{}", lesson.theme)).into()),
                ("day", l.day_of(&lesson.published_at).into()),
                ("spent", lesson.spent.into()),
            ],
        ),
        title: lesson.title,
        lang: lesson.lang.as_str(),
    }
}
