//! Evaluation: interests, blind scores, consensus, and the check of the lab.

crate::routes! {}
