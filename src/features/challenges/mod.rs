//! Challenges: a problem written, released, reviewed, published and closed.

crate::routes! {}
