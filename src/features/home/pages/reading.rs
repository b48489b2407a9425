//! The pages to read: which parts they have. Their words are in the catalogue, a heading and a body each.

use askama::Template;

use super::front;
use crate::platform::web::ui::Station;
use crate::platform::web::{Ctx, Layout};

/// A page to read.
pub(in super::super) struct Reading {
    title: &'static str,
    lead: &'static str,
    parts: &'static [(&'static str, &'static str)],
}

/// See the template.
#[derive(Template)]
#[template(path = "home/reading.html")]
pub(in super::super) struct ReadingPage {
    l: Layout,
    lead: String,
    /// The life of a challenge; only where the page tells it.
    life: Vec<Station>,
    parts: Vec<Part>,
}

/// A heading and its paragraphs.
struct Part {
    id: String,
    heading: String,
    paragraphs: Vec<String>,
}

impl ReadingPage {
    pub(in super::super) fn new(who: &Ctx, reading: &Reading) -> Self {
        let l = who.layout(reading.title).crumb("home-front-crumb", "/");
        let help = who.desk.config.help_line.as_str();
        let part = |(place, (heading, body)): (usize, &(&str, &str))| Part {
            id: format!("part-{}", place + 1),
            heading: l.t(heading),
            paragraphs: l.t1(body, "help", help).split("\n\n").map(str::to_owned).collect(),
        };
        let life = if reading.title == HOW_IT_WORKS.title { front::life(&l) } else { Vec::new() };
        Self { lead: l.t(reading.lead), life, parts: reading.parts.iter().enumerate().map(part).collect(), l }
    }
}

/// The life of a challenge, step by step.
pub(in super::super) const HOW_IT_WORKS: Reading = Reading {
    title: "home-how-title",
    lead: "home-how-lead",
    parts: &[
        ("home-how-problem", "home-how-problem-body"),
        ("home-how-pitch", "home-how-pitch-body"),
        ("home-how-seal", "home-how-seal-body"),
        ("home-how-score", "home-how-score-body"),
        ("home-how-decide", "home-how-decide-body"),
        ("home-how-test", "home-how-test-body"),
        ("home-how-lesson", "home-how-lesson-body"),
    ],
};

/// How pitches are judged.
pub(in super::super) const HOW_WE_EVALUATE: Reading = Reading {
    title: "home-evaluate-title",
    lead: "home-evaluate-lead",
    parts: &[
        ("home-evaluate-interests", "home-evaluate-interests-body"),
        ("home-evaluate-alone", "home-evaluate-alone-body"),
        ("home-evaluate-together", "home-evaluate-together-body"),
        ("home-evaluate-check", "home-evaluate-check-body"),
        ("home-evaluate-letter", "home-evaluate-letter-body"),
    ],
};

/// How companies are paid.
pub(in super::super) const HOW_WE_PAY: Reading = Reading {
    title: "home-pay-title",
    lead: "home-pay-lead",
    parts: &[
        ("home-pay-parts", "home-pay-parts-body"),
        ("home-pay-clock", "home-pay-clock-body"),
        ("home-pay-late", "home-pay-late-body"),
        ("home-pay-record", "home-pay-record-body"),
    ],
};

/// What a company may expect.
pub(in super::super) const FOR_COMPANIES: Reading = Reading {
    title: "home-companies-title",
    lead: "home-companies-lead",
    parts: &[
        ("home-companies-start", "home-companies-start-body"),
        ("home-companies-good", "home-companies-good-body"),
        ("home-companies-ideas", "home-companies-ideas-body"),
        ("home-companies-lose", "home-companies-lose-body"),
        ("home-companies-win", "home-companies-win-body"),
    ],
};

/// What an agency may expect.
pub(in super::super) const FOR_AGENCIES: Reading = Reading {
    title: "home-agencies-title",
    lead: "home-agencies-lead",
    parts: &[
        ("home-agencies-problem", "home-agencies-problem-body"),
        ("home-agencies-money", "home-agencies-money-body"),
        ("home-agencies-people", "home-agencies-people-body"),
        ("home-agencies-time", "home-agencies-time-body"),
        ("home-agencies-stop", "home-agencies-stop-body"),
    ],
};

/// What the software keeps to.
pub(in super::super) const CHARTER: Reading = Reading {
    title: "home-charter-title",
    lead: "home-charter-lead",
    parts: &[
        ("home-charter-short", "home-charter-short-body"),
        ("home-charter-lost", "home-charter-lost-body"),
        ("home-charter-sealed", "home-charter-sealed-body"),
        ("home-charter-same", "home-charter-same-body"),
        ("home-charter-reasons", "home-charter-reasons-body"),
        ("home-charter-paid", "home-charter-paid-body"),
        ("home-charter-public", "home-charter-public-body"),
    ],
};

/// The accessibility statement.
pub(in super::super) const ACCESSIBILITY: Reading = Reading {
    title: "home-accessibility-title",
    lead: "home-accessibility-lead",
    parts: &[
        ("home-accessibility-works", "home-accessibility-works-body"),
        ("home-accessibility-limits", "home-accessibility-limits-body"),
        ("home-accessibility-tell", "home-accessibility-tell-body"),
    ],
};

/// What is kept about people, why and how long.
pub(in super::super) const PRIVACY: Reading = Reading {
    title: "home-privacy-title",
    lead: "home-privacy-lead",
    parts: &[
        ("home-privacy-what", "home-privacy-what-body"),
        ("home-privacy-who", "home-privacy-who-body"),
        ("home-privacy-long", "home-privacy-long-body"),
        ("home-privacy-rights", "home-privacy-rights-body"),
    ],
};

/// Each cookie and what it is for.
pub(in super::super) const COOKIES: Reading = Reading {
    title: "home-cookies-title",
    lead: "home-cookies-lead",
    parts: &[
        ("home-cookies-session", "home-cookies-session-body"),
        ("home-cookies-visit", "home-cookies-visit-body"),
        ("home-cookies-choices", "home-cookies-choices-body"),
        ("home-cookies-notice", "home-cookies-notice-body"),
    ],
};

/// Whom to ask.
pub(in super::super) const CONTACT: Reading = Reading {
    title: "home-contact-title",
    lead: "home-contact-lead",
    parts: &[
        ("home-contact-line", "home-contact-line-body"),
        ("home-contact-challenge", "home-contact-challenge-body"),
        ("home-contact-complaint", "home-contact-complaint-body"),
        ("home-contact-fault", "home-contact-fault-body"),
    ],
};
