//! The pages of contracts, in words. Both sides see the same facts in the same order; only the acts differ.

mod contract;
mod draft;
mod list;
mod milestone;

pub(super) use contract::{ContractPage, StopPage};
pub(super) use draft::{DraftPage, WaitingPage, starting};
pub(super) use list::ListPage;
pub(super) use milestone::MilestonePage;

use chrono::NaiveDate;

use super::domain::MilestoneStage;
use crate::kernel::calendar::Zone;
use crate::platform::web::Layout;
use crate::platform::web::ui::{StationState, Tag, Tone};

/// Which side of the contract is looking.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    Agency,
    Company,
}

impl Side {
    /// The first part of the addresses of this side.
    pub(super) const fn space(self) -> &'static str {
        match self {
            Self::Agency => "agency",
            Self::Company => "company",
        }
    }
}

/// Where a milestone is: the next one to come is now, even when nothing was delivered yet.
fn station_state(stage: MilestoneStage, first_open: bool) -> StationState {
    match stage {
        MilestoneStage::Accepted | MilestoneStage::Dropped => StationState::Done,
        MilestoneStage::Delivered | MilestoneStage::Returned => StationState::Now,
        MilestoneStage::Planned if first_open => StationState::Now,
        MilestoneStage::Planned => StationState::Next,
    }
}

fn tag(l: &Layout, stage: MilestoneStage, overdue: bool) -> Tag {
    let tone = match stage {
        MilestoneStage::Planned | MilestoneStage::Dropped => Tone::Quiet,
        MilestoneStage::Delivered if overdue => Tone::Warn,
        MilestoneStage::Delivered => Tone::Now,
        MilestoneStage::Returned => Tone::Info,
        MilestoneStage::Accepted => Tone::Good,
    };
    let word = if overdue { l.t("pilots-milestone-overdue") } else { l.code("pilots-milestone", &stage) };
    Tag::new(word, tone)
}

/// What both sides must know about days: today and the days nobody works.
pub(super) struct Days {
    pub(super) today: NaiveDate,
    pub(super) holidays: Vec<NaiveDate>,
    /// Where a moment becomes a day.
    pub(super) zone: Zone,
}
