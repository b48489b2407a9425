//! What the components of `templates/ui/` are fed with: plain values, already in the reader's language.
//!
//! Geometry of drawings is worked out here in whole pixels, because the content policy leaves templates
//! attributes only and scaled drawings would shrink their labels on a phone.

mod clock;
mod pager;
mod parts;
mod spread;
mod track;

pub use clock::PayClock;
pub use pager::Pager;
pub use parts::{Anchor, Answer, Choice, Crumb, Fact, NavItem, Tag, Task, Tone};
pub use spread::Spread;
pub use track::{Station, StationState};
