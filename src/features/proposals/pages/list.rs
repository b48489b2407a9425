//! The list of a company's pitches.

use askama::Template;

use super::super::queries::{Board, BoardRow, Show};
use crate::kernel::instant::Instant;
use crate::platform::web::ui::{NavItem, Pager, Tag, Tone};
use crate::platform::web::{Ctx, Layout};

/// A row of the list.
pub(in super::super) struct Row {
    pub(in super::super) href: String,
    pub(in super::super) title: String,
    pub(in super::super) lang: String,
    pub(in super::super) reference: String,
    pub(in super::super) agency: String,
    pub(in super::super) state: Tag,
    pub(in super::super) closes_at: Instant,
    pub(in super::super) saved_at: Instant,
    /// Where its letter is, once it is sent.
    pub(in super::super) letter: Option<String>,
}

/// The list.
#[derive(Template)]
#[template(path = "proposals/list.html")]
pub(in super::super) struct ListPage {
    l: Layout,
    shows: Vec<NavItem>,
    rows: Vec<Row>,
    pager: Pager,
    total: i64,
    is_all: bool,
}

impl ListPage {
    pub(in super::super) fn new(ctx: &Ctx, show: Show, board: Board) -> Self {
        let l = ctx.layout("proposals-list");
        let href = |show: Show| match show {
            Show::All => l.url("/company/proposals"),
            other => l.url(&format!("/company/proposals?show={other}")),
        };
        let shows = Show::ALL.iter().map(|each| NavItem::new(l.t(label(*each)), href(*each), *each == show)).collect();
        let pager = Pager::new(board.number, board.pages, href(show));
        let rows = board.rows.into_iter().map(|row| listed(&l, row)).collect();
        Self { shows, rows, pager, total: board.total, is_all: show == Show::All, l }
    }
}

const fn label(show: Show) -> &'static str {
    match show {
        Show::All => "proposals-show-all",
        Show::ToSend => "proposals-show-to-send",
        Show::Sent => "proposals-show-sent",
        Show::InEvaluation => "proposals-show-in-evaluation",
        Show::Ended => "proposals-show-ended",
    }
}

fn listed(l: &Layout, row: BoardRow) -> Row {
    use super::super::domain::ProposalStage::{Awarded, Draft, NotSelected, Opened, Submitted, Withdrawn};
    let closed = row.closes_at.is_some_and(|at| at <= l.now());
    let (key, tone) = match (row.stage, closed) {
        (Draft, false) => ("proposals-short-draft", Tone::Warn),
        (Draft, true) => ("proposals-short-draft-closed", Tone::Quiet),
        (Withdrawn, _) => ("proposals-short-withdrawn", Tone::Quiet),
        (Submitted, false) => ("proposals-short-submitted", Tone::Good),
        (Submitted, true) => ("proposals-short-submitted-closed", Tone::Good),
        (Opened, _) => ("proposals-short-opened", Tone::Info),
        (Awarded, _) => ("proposals-short-awarded", Tone::Good),
        (NotSelected, _) => ("proposals-short-not-selected", Tone::Quiet),
    };
    Row {
        href: l.url(&format!("/company/proposals/{}", row.id)),
        letter: row.stage.is_decided().then(|| l.url(&format!("/company/proposals/{}/feedback", row.id))),
        title: row.title,
        lang: row.lang,
        reference: row.reference,
        agency: row.agency,
        state: Tag::new(l.t(key), tone),
        closes_at: row.closes_at.unwrap_or(row.updated_at),
        saved_at: row.updated_at,
    }
}
