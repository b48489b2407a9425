//! Read models of the pages, and the few questions actions ask.

mod browse;
mod own;
mod people;
mod show;

pub(crate) use browse::SOON;
pub(super) use browse::{Filter, Listed, Shown, browse, closing_next};
pub(crate) use own::days;
pub(super) use own::{Desk, desk, next_serial, of_agency, outcome_published, queue};
pub(super) use people::people;
pub(crate) use people::{interested, person};
pub(super) use show::{Amendment, PublicQuestion, Sheet, amendments, sheet};
