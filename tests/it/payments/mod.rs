//! The stories of invoices, clocks and the public record.

mod agencies;
mod dispute;
mod pay;
mod record;
