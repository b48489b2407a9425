//! The pages of payments, in words.

mod agencies;
mod invoice;
mod record;
mod worklist;

pub(super) use agencies::{AgenciesPage, AgencyPage};
pub(crate) use invoice::shown;
pub(super) use invoice::{DisputePage, InvoicePage, Side};
pub(super) use record::RecordPage;
pub(super) use worklist::WorklistPage;
