//! Outcomes: what was tried, measured, learned and spent.

crate::routes! {}
