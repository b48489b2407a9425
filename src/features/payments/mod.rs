//! Payments: invoices, the clock of thirty days, interest, and the public record.

crate::routes! {}
