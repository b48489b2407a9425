//! The stories of outcomes and lessons.

mod lessons;
mod publish;
