//! The stories of outcomes and lessons.

mod decided;
mod lessons;
mod publish;
