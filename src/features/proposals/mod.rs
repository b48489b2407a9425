//! Proposals: pitches written, sealed, sent, and opened by two people.

crate::routes! {}
