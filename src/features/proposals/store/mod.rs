//! Rows of proposals, their sendings, the keys of challenges, and openings.

mod keys;
mod openings;
mod rows;
mod sendings;

pub(super) use keys::{insert_key, public_key, release_key};
pub(super) use openings::{
    OpeningRow, Sending, complete_opening, find_opening, insert_first, insert_line, insert_pitch, list_sendings,
    save_opened,
};
pub(super) use rows::{Stored, find_of, insert, load, save_draft, save_stage};
pub(super) use sendings::{NewSending, insert_sending, mark_replaced, mark_withdrawn};

use super::domain::{Outcome, ProposalStage};

crate::stored_text!(ProposalStage, Outcome);
