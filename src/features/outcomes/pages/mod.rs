//! The pages of outcomes, in words.

mod decided;
mod lessons;
mod told;
mod write;

pub(super) use decided::{DecidedPage, WaitingPage};
pub(super) use lessons::LessonsPage;
pub(super) use told::ShowPage;
pub(super) use write::{CheckPage, EditPage};

use crate::kernel::money::Cents;
use crate::platform::web::Layout;

/// An amount without VAT.
fn spent(l: &Layout, amount: Cents) -> String {
    l.t1("outcomes-amount", "amount", amount)
}
