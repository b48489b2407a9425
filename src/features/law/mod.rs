//! The numbers the law sets, by the day they hold from.

crate::routes! {}
