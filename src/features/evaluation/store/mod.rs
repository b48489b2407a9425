//! Panels, declarations, sheets and agreed scores as rows.

mod agreed;
mod panels;
mod sheets;

pub(crate) use agreed::{agreed_of, save_agreed};
pub(crate) use panels::{
    LeftRow, everyone_seated, find_member, find_panel, hand_in, insert_interest, insert_member, insert_panel,
    interests_of, leave, list_left, list_members, load_panel, recuse, save_panel, sign,
};
pub(crate) use sheets::{find_sheet, insert_sheet, lines_of, list_sheets, save_lines};

use super::domain::interest::Interest;
use super::domain::panel::Duty;

crate::stored_text!(Duty, Interest);
