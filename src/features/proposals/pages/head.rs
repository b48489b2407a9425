//! What stands on top of every page of a pitch: of which challenge, until when, and whether it is sent.

use super::super::domain::{ProposalStage, Stage};
use super::super::queries::{Brief, Sheet};
use crate::features::challenges::State;
use crate::kernel::id::ProposalId;
use crate::kernel::instant::Instant;
use crate::kernel::message::{Arg, Message};
use crate::platform::web::ui::{Station, Tag, Tone};
use crate::platform::web::{Ctx, Layout};

/// The head of a page.
pub(in super::super) struct Head {
    pub(in super::super) id: ProposalId,
    pub(in super::super) challenge: Brief,
    /// "NOT SENT", or "Sent, version 2 at ...".
    pub(in super::super) state: Tag,
    /// Whether what was written since the sending is not part of it.
    pub(in super::super) changed_since: bool,
    /// When the challenge was changed after the last save, and only while that matters.
    pub(in super::super) amended_at: Option<Instant>,
    /// When it closes; a challenge without a deadline never takes pitches.
    pub(in super::super) closes_at: Instant,
    pub(in super::super) is_open: bool,
    pub(in super::super) is_closed: bool,
    pub(in super::super) stations: Vec<Station>,
}

impl Head {
    /// The head, and a layout whose title says the state too: a page in a row of tabs must not look sent when it is
    /// not.
    pub(in super::super) fn of(ctx: &Ctx, sheet: &Sheet, page: &'static str) -> (Self, Layout) {
        let closed = sheet.challenge.is_closed(ctx.now());
        let message = state(&sheet.proposal.stage, closed);
        let words = ctx.desk.catalogue.text(ctx.lang, &message);
        let title = Message::new("proposals-title")
            .with("page", Arg::Key(page))
            .with("state", words.as_str())
            .with("reference", sheet.challenge.reference.as_str());
        let l = ctx.layout_titled(title).crumb("proposals-list", "/company/proposals");
        let stations = stations(&l, &sheet.challenge, sheet.stage(), ctx.now());
        let head = Self {
            id: sheet.proposal.id,
            challenge: sheet.challenge.clone(),
            state: Tag::new(words, tone(&sheet.proposal.stage, closed)),
            changed_since: sheet.changed_since && sheet.stage() == ProposalStage::Submitted,
            amended_at: sheet.amended_at.filter(|_| sheet.is_writable() && !closed),
            closes_at: sheet.challenge.closes_at.unwrap_or_else(|| Instant::from_micros(0)),
            is_open: sheet.challenge.is_open(ctx.now()),
            is_closed: closed,
            stations,
        };
        (head, l)
    }

    /// The same with the way back to the overview, for the pages under it.
    pub(in super::super) fn under(ctx: &Ctx, sheet: &Sheet, page: &'static str) -> (Self, Layout) {
        let (head, l) = Self::of(ctx, sheet, page);
        let l = l.crumb_named(sheet.challenge.title.clone(), &head.path(""));
        (head, l)
    }

    /// The address of a page of this pitch, without language.
    pub(in super::super) fn path(&self, rest: &str) -> String {
        let slash = if rest.is_empty() { "" } else { "/" };
        format!("/company/proposals/{}{slash}{rest}", self.id)
    }
}

/// The state of a pitch in words, as its company reads it.
pub(in super::super) fn state(stage: &Stage, closed: bool) -> Message {
    let message = Message::new(stage.code().words(closed));
    match stage {
        Stage::Draft => message,
        Stage::Withdrawn(_, at) => message.with("at", Arg::Exactly(*at)),
        Stage::Submitted(sent) | Stage::Opened(sent) | Stage::Awarded(sent) | Stage::NotSelected(sent) => {
            message.with("version", sent.sequence).with("at", Arg::Exactly(sent.received_at))
        }
    }
}

const fn tone(stage: &Stage, closed: bool) -> Tone {
    match (stage, closed) {
        (Stage::Draft | Stage::Withdrawn(..), false) => Tone::Warn,
        (Stage::Draft | Stage::Withdrawn(..) | Stage::NotSelected(_), _) => Tone::Quiet,
        (Stage::Submitted(_) | Stage::Awarded(_), _) => Tone::Good,
        (Stage::Opened(_), _) => Tone::Info,
    }
}

/// The way of a challenge, as far as a company looks: it closes, two people open, the panel reads, the agency decides.
fn stations(l: &Layout, challenge: &Brief, stage: ProposalStage, now: Instant) -> Vec<Station> {
    let day = challenge.decision_on.map(|day| l.day(&day)).unwrap_or_default();
    let closes = challenge.closes_at.map(|at| l.moment(&at)).unwrap_or_default();
    let published = challenge.publish_at.map(|at| l.day_of(&at)).unwrap_or_default();
    let stops = vec![
        (l.t("proposals-track-open"), published),
        (l.t("proposals-track-closed"), closes),
        (l.t("proposals-track-read"), String::new()),
        (l.t("proposals-track-decided"), day),
    ];
    let at = match (challenge.state(now), stage) {
        (_, ProposalStage::Awarded | ProposalStage::NotSelected) => 4,
        (State::Draft | State::InReview | State::Approved | State::Published, _) => 0,
        (State::Closed, _) => 1,
        (State::Opened | State::Scoring | State::Consensus | State::Checking, _) => 2,
        (State::Decision, _) => 3,
        (State::NoAward | State::Contracted | State::Outcome | State::Archived | State::Withdrawn, _) => 4,
    };
    Station::line(stops, at)
}
