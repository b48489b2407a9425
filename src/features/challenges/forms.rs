//! Forms of challenges: posted texts in, commands out, every problem at once; and stored values back into a form.

mod edit;
mod fill;
mod life;

pub(super) use edit::{has_half_a_date, read};
pub(super) use fill::{fill, fill_amendment, version};
pub(super) use life::{Source, amendment, comments, passing, reason, release, start};
