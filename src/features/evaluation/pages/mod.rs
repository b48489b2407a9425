//! What the templates of an evaluation are filled with.

mod check;
mod consensus;
mod hand_in;
mod interests;
pub(crate) mod labels;
mod panel;
mod pitch;
mod sheets;
pub(crate) mod words;

pub(crate) use check::{CheckPage, QueuePage};
pub(crate) use consensus::{ConsensusPage, SpotPage};
pub(crate) use hand_in::{HandInPage, ReceiptPage};
pub(crate) use interests::{InterestsPage, RecusePage};
pub(crate) use panel::{PanelPage, ReplacePage, composes};
pub(crate) use pitch::PitchView;
pub(crate) use sheets::{MatrixPage, PanelsPage, SealedPage, SheetPage};
