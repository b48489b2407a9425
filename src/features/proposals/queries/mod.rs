//! What the pages and other slices read.

mod board;
mod desk;
mod opened;
mod receipt;
mod record;
mod unsent;

pub(super) use board::{Board, Row as BoardRow, Show, board};
pub(super) use desk::{Brief, Sheet, brief, brief_by_reference, sheet};
pub(super) use opened::members;
pub(crate) use opened::{OpenedPitch, names, opened};
pub(super) use receipt::{Receipt, receipt, receipts};
pub(super) use record::{Card, Record, RecordLine, card};
pub(super) use unsent::{Unsent, unsent};

/// How many proposals a page of the list holds.
pub(super) const PAGE: i64 = 20;
