//! The rules of judging: who composes a panel, what a sheet needs, how marks become a standing. Pure: no clock, no database, no web.

pub(crate) mod check;
pub(crate) mod consensus;
pub(crate) mod evaluation;
pub(crate) mod interest;
pub(crate) mod order;
pub(crate) mod panel;
pub(crate) mod ranking;
pub(crate) mod score;
pub(crate) mod sheet;

#[cfg(test)]
mod properties;
