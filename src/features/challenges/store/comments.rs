//! Comments of the lab on parts of a challenge; a change of the part answers them.

use diesel::prelude::*;

use crate::kernel::id::{AccountId, ChallengeId, CommentId};
use crate::kernel::instant::Instant;
use crate::platform::db::schema::review_comments;
use crate::platform::db::{Conn, DbError};

use super::super::domain::part::Task;

/// One comment.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = review_comments)]
pub(crate) struct Comment {
    pub(crate) id: CommentId,
    pub(crate) challenge_id: ChallengeId,
    pub(crate) part: Task,
    pub(crate) body: String,
    pub(crate) author_id: AccountId,
    pub(crate) at: Instant,
    pub(crate) resolved_at: Option<Instant>,
}

pub(crate) fn insert_comment(conn: &mut Conn, comment: &Comment) -> Result<(), DbError> {
    diesel::insert_into(review_comments::table).values(comment).execute(conn)?;
    Ok(())
}

/// All comments, oldest first.
pub(crate) fn list_comments(conn: &mut Conn, id: ChallengeId) -> Result<Vec<Comment>, DbError> {
    let comments = review_comments::table.filter(review_comments::challenge_id.eq(id));
    Ok(comments
        .order((review_comments::at.asc(), review_comments::id.asc()))
        .select(Comment::as_select())
        .load(conn)?)
}

/// The tasks with a comment that no change has answered.
pub(crate) fn open_tasks(comments: &[Comment]) -> Vec<Task> {
    comments.iter().filter(|comment| comment.resolved_at.is_none()).map(|comment| comment.part).collect()
}

/// A change of a part answers the comments on it.
pub(crate) fn resolve_comments(conn: &mut Conn, id: ChallengeId, task: Task, now: Instant) -> Result<(), DbError> {
    diesel::update(review_comments::table)
        .filter(review_comments::challenge_id.eq(id).and(review_comments::part.eq(task)))
        .filter(review_comments::resolved_at.is_null())
        .set(review_comments::resolved_at.eq(now))
        .execute(conn)?;
    Ok(())
}
