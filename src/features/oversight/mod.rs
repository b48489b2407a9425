//! Oversight: the audit trail, read by people who change nothing.

crate::routes! {}
