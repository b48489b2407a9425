//! The pages of outcomes, in words.

mod lessons;
mod told;
mod write;

pub(super) use lessons::LessonsPage;
pub(super) use told::{ShowPage, WaitingPage};
pub(super) use write::{CheckPage, EditPage};
