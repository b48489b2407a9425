//! The front page.

use askama::Template;

use super::super::queries::{Front, LessonRow, OpenRow, Promises};
use crate::features::challenges;
use crate::kernel::instant::Instant;
use crate::platform::web::ui::{Station, Tag, Tone};
use crate::platform::web::{Ctx, Layout};

/// See the template.
#[derive(Template)]
#[template(path = "home/front.html")]
pub(in super::super) struct FrontPage {
    l: Layout,
    life: Vec<Station>,
    open: Vec<OpenCard>,
    open_count: i64,
    promises: Promises,
    lesson: Option<Lesson>,
}

/// A card of an open challenge.
struct OpenCard {
    row: OpenRow,
    tag: Tag,
    href: String,
}

/// The latest lesson.
struct Lesson {
    row: LessonRow,
    ending: Option<Tag>,
    href: String,
    paragraph: String,
}

impl FrontPage {
    pub(in super::super) fn new(who: &Ctx, front: Front) -> Self {
        let l = who.layout("home-front-title");
        let now = who.now();
        Self {
            life: life(&l),
            open: front.open.into_iter().map(|row| card(&l, row, now)).collect(),
            open_count: front.open_count,
            promises: front.promises,
            lesson: front.lesson.map(|row| lesson(&l, row)),
            l,
        }
    }
}

fn card(l: &Layout, row: OpenRow, now: Instant) -> OpenCard {
    let soon = row.closes_at.since(now) <= challenges::SOON;
    let tag = if soon {
        Tag::new(l.t("challenges-tag-soon"), Tone::Now)
    } else {
        Tag::new(l.t("challenges-state-published"), Tone::Open)
    };
    OpenCard { href: l.url(&format!("/challenges/{}", row.reference)), tag, row }
}

/// "Stopped" gets as good a colour as "scaled": both ended with something learned.
fn lesson(l: &Layout, row: LessonRow) -> Lesson {
    let word = match row.ending.as_deref() {
        Some("scaled") => Some("home-ending-scaled"),
        Some("adapted") => Some("home-ending-adapted"),
        Some("stopped") => Some("home-ending-stopped"),
        _ => None,
    };
    Lesson {
        href: l.url(&format!("/challenges/{}/outcome", row.reference)),
        ending: word.map(|key| Tag::new(l.t(key), Tone::Good)),
        paragraph: row.learned.lines().next().unwrap_or_default().to_owned(),
        row,
    }
}

/// The life of a challenge, as the drawing on the band.
pub(super) fn life(l: &Layout) -> Vec<Station> {
    let stops = [
        ("home-life-problem", "home-life-problem-when"),
        ("home-life-pitch", "home-life-pitch-when"),
        ("home-life-open", "home-life-open-when"),
        ("home-life-score", "home-life-score-when"),
        ("home-life-decide", "home-life-decide-when"),
        ("home-life-test", "home-life-test-when"),
        ("home-life-lesson", "home-life-lesson-when"),
    ];
    Station::line(stops.iter().map(|(label, when)| (l.t(label), l.t(when))).collect(), 1)
}
