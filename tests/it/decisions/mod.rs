//! One person proposes, another approves, and every company reads why at the same instant.

mod decision;
mod feedback;
mod letters;
mod names;
mod reading;
