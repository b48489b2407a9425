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

/// A percentage of whole and half points: `21 %`, `10.5 %`.
fn percent(basis_points: i64) -> String {
    let (whole, rest) = (basis_points / 100, basis_points % 100);
    let decimals = format!("{rest:02}");
    match decimals.trim_end_matches('0') {
        "" => format!("{whole} %"),
        decimals => format!("{whole}.{decimals} %"),
    }
}
