//! Pitches of companies: written, sent sealed, replaced, taken back, and opened by two people after the deadline.

pub(crate) mod domain;
pub(crate) mod policy;

crate::routes! {}
