//! People without a part in it judge pitches alone, agree, and the lab checks how.

mod check;
mod consensus;
mod due;
mod interests;
mod panel;
mod sheets;
pub mod story;
