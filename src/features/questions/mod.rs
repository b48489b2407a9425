//! Questions about a challenge, answered to everyone, the asker unknown.

crate::routes! {}
