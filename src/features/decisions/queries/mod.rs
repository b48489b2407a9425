//! What the pages of a decision show, each with a fixed number of queries.

mod feedback;
mod letters;
mod people;
mod ranking;

pub(crate) use feedback::{FeedbackView, feedback};
pub(crate) use letters::{LetterView, Point, drafts, letters};
pub(crate) use people::{approvers, members, proposers};
pub(crate) use ranking::{RankRow, companies, placed, ranking};
