//! The pages of challenges, filled from read models.

mod amend;
mod author;
mod browse;
mod edit;
mod facts;
mod life;
mod review;
mod show;
mod start;
mod view;

pub(super) use amend::{AmendPage, EndPage};
pub(super) use author::{PreviewPage, ReleasePage, TasksPage};
pub(super) use browse::{ListPage, list_address};
pub(super) use edit::EditPage;
pub(super) use review::{QueuePage, ReviewPage};
pub(super) use show::{ChangesPage, ShowPage, WithdrawnPage};
pub(super) use start::StartPage;
