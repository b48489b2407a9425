//! The stories of contracts and milestones.

mod deliver;
mod draft;
mod sign;
mod stop;
