//! Pilots: the contract, its milestones, what is delivered and accepted.

crate::routes! {}
