//! The pages of challenges, filled from read models.

mod browse;
mod show;
mod view;

pub(super) use browse::ListPage;
pub(super) use show::{ChangesPage, ShowPage};
