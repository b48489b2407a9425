//! Invoices, the clock that runs on them, the interest of late ones and what an agency's record says.

pub(crate) mod due;
pub(crate) mod interest;
pub(crate) mod invoice;
pub(crate) mod scoreboard;

pub(crate) use due::{Clock, Standing};
pub(crate) use interest::{Interest, Rate, Tariff};
pub(crate) use invoice::{Invoice, InvoiceStage, InvoiceState, Payment};
