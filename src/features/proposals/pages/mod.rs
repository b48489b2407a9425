//! The pages of a pitch: one struct a template, made from what was read.

mod head;
mod list;
mod opening;
mod sent;
mod write;

pub(super) use head::Head;
pub(super) use list::ListPage;
pub(super) use opening::OpeningPage;
pub(super) use sent::{ReceiptPage, WithdrawPage};
pub(super) use write::{CheckPage, DeclarePage, FactsPage, OverviewPage, QuestionPage, Why, form};
