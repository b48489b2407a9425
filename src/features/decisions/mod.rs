//! Decisions: the award or none, with reasons, and a letter for every company.

crate::routes! {}
