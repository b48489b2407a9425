//! The page of an opening: a sealed card before, a record after.

use askama::Template;

use super::super::domain::Outcome;
use super::super::queries::{Card, Record};
use crate::features::challenges::State;
use crate::kernel::id::AccountId;
use crate::platform::web::ui::{Tag, Tone};
use crate::platform::web::{Ctx, FormView, Layout};

/// What the reader can do now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum Turn {
    /// Nothing yet: the challenge takes pitches, or is not published.
    Wait,
    /// Press as the first.
    First,
    /// Press as the second.
    Second,
    /// Wait for the second: this reader was the first.
    Other,
    /// Look only.
    Look,
}

/// A line of the record, in words.
pub(in super::super) struct Line {
    pub(in super::super) company: String,
    pub(in super::super) number: String,
    pub(in super::super) received_at: String,
    pub(in super::super) digest: String,
    pub(in super::super) outcome: Tag,
    pub(in super::super) trouble: bool,
}

/// The page.
#[derive(Template)]
#[template(path = "proposals/opening.html")]
pub(in super::super) struct OpeningPage {
    l: Layout,
    form: FormView,
    card: Card,
    turn: Turn,
    record: Option<Record>,
    lines: Vec<Line>,
    counted: usize,
    troubled: usize,
    first_name: String,
    first_at: String,
    closes_at: String,
    is_closed: bool,
    here: String,
}

impl OpeningPage {
    /// For a reader who may press, or (`None`) only look.
    pub(in super::super) fn new(ctx: &Ctx, mut card: Card, presser: Option<AccountId>) -> Self {
        let l = ctx.layout("proposals-opening");
        let closed = card.challenge.state(ctx.now()) == State::Closed;
        let is_closed = card.challenge.is_closed(ctx.now());
        let turn = match (presser, &card.first) {
            (None, _) => Turn::Look,
            (Some(_), _) if !closed => Turn::Wait,
            (Some(_), None) => Turn::First,
            (Some(reader), Some((first, ..))) if *first == reader => Turn::Other,
            (Some(_), Some(_)) => Turn::Second,
        };
        let record = card.record.take();
        let lines: Vec<Line> = record
            .iter()
            .flat_map(|record| &record.lines)
            .map(|line| Line {
                company: line.company.clone(),
                number: line.number.clone(),
                received_at: l.exactly(&line.received_at),
                digest: line.digest.clone(),
                outcome: Tag::new(l.t(line.outcome.label()), tone(line.outcome)),
                trouble: line.outcome.is_trouble(),
            })
            .collect();
        let counted = record.iter().flat_map(|record| &record.lines).filter(|l| l.outcome == Outcome::Opened).count();
        let troubled = lines.iter().filter(|line| line.trouble).count();
        let (first_name, first_at) =
            card.first.as_ref().map(|(_, name, at)| (name.clone(), l.moment(at))).unwrap_or_default();
        let closes_at = card.challenge.closes_at.map(|at| l.exactly(&at)).unwrap_or_default();
        let here = l.url(&ctx.path);
        let form = FormView::fresh(ctx);
        Self { l, form, card, turn, record, lines, counted, troubled, first_name, first_at, closes_at, is_closed, here }
    }

    fn is(&self, turn: &str) -> bool {
        let name = match self.turn {
            Turn::Wait => "wait",
            Turn::First => "first",
            Turn::Second => "second",
            Turn::Other => "other",
            Turn::Look => "look",
        };
        name == turn
    }
}

const fn tone(outcome: Outcome) -> Tone {
    match outcome {
        Outcome::Opened => Tone::Good,
        Outcome::Withdrawn | Outcome::Replaced => Tone::Quiet,
        Outcome::Altered | Outcome::Unreadable => Tone::Bad,
    }
}
