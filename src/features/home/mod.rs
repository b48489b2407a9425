//! The front page, the reading pages and the desk of each space.

crate::routes! {}
