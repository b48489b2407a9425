//! What the pages of an evaluation show, each with a fixed number of queries.

mod check;
mod consensus;
mod evaluation;
mod panel;
mod people;
mod pitches;
mod sheets;

pub(crate) use check::{CheckView, Judge, Left, QueueRow, SpotRow, check, queue};
pub(crate) use consensus::{ConsensusRow, ConsensusView, Voice, consensus};
pub(crate) use evaluation::{evaluation, judges};
pub(crate) use panel::{PanelView, SeatRow, panel};
pub(crate) use people::{Candidate, authors, candidates, case, deciders, lab, names, ties};
pub(crate) use pitches::{Company, Pitch, companies, pitch, pitches, priced_pitches};
pub(crate) use sheets::{MyPanel, OwnSheet, counts, my_panels, own_sheets};
