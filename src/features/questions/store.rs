//! Rows of questions. What leaves this room never holds the asker, but for the one letter that tells them.

use diesel::prelude::*;

use crate::features::challenges::Task;
use crate::kernel::id::{AccountId, ChallengeId, OrganizationId, QuestionId};
use crate::kernel::instant::Instant;
use crate::kernel::version::Version;
use crate::platform::db::schema::questions;
use crate::platform::db::{Conn, DbError};

/// A new question.
#[derive(Debug, Clone, Insertable)]
#[diesel(table_name = questions)]
pub(super) struct NewQuestion {
    pub(super) id: QuestionId,
    pub(super) challenge_id: ChallengeId,
    pub(super) organization_id: OrganizationId,
    pub(super) account_id: AccountId,
    pub(super) part: Task,
    pub(super) body: String,
    pub(super) asked_at: Instant,
    pub(super) version: Version,
}

/// A question as everybody may know it.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = questions)]
pub(super) struct Question {
    pub(super) id: QuestionId,
    pub(super) part: Task,
    pub(super) body: String,
    pub(super) asked_at: Instant,
    pub(super) answer: Option<String>,
    pub(super) answered_at: Option<Instant>,
    pub(super) version: Version,
}

pub(super) fn insert(conn: &mut Conn, question: &NewQuestion) -> Result<(), DbError> {
    diesel::insert_into(questions::table).values(question).execute(conn)?;
    Ok(())
}

/// A question of a challenge; of another challenge it does not exist.
pub(super) fn load(conn: &mut Conn, challenge: ChallengeId, id: QuestionId) -> Result<Question, DbError> {
    let row = questions::table.filter(questions::id.eq(id).and(questions::challenge_id.eq(challenge)));
    Ok(row.select(Question::as_select()).first(conn)?)
}

/// Who asked, for the letter with the answer and nothing else.
pub(super) fn load_asker(conn: &mut Conn, id: QuestionId) -> Result<AccountId, DbError> {
    Ok(questions::table.filter(questions::id.eq(id)).select(questions::account_id).first(conn)?)
}

/// Every question of a challenge, oldest first.
pub(super) fn list(conn: &mut Conn, challenge: ChallengeId) -> Result<Vec<Question>, DbError> {
    let rows = questions::table.filter(questions::challenge_id.eq(challenge));
    Ok(rows.order((questions::asked_at.asc(), questions::id.asc())).select(Question::as_select()).load(conn)?)
}

/// What one company asked of a challenge and waits for, oldest first: shown to that company only.
pub(super) fn list_waiting_of(
    conn: &mut Conn,
    challenge: ChallengeId,
    company: OrganizationId,
) -> Result<Vec<Question>, DbError> {
    let rows = questions::table
        .filter(questions::challenge_id.eq(challenge).and(questions::organization_id.eq(company)))
        .filter(questions::answered_at.is_null());
    Ok(rows.order((questions::asked_at.asc(), questions::id.asc())).select(Question::as_select()).load(conn)?)
}

/// Saves the answer of a question nobody has answered; `Stale` when somebody has.
pub(super) fn save_answer(
    conn: &mut Conn,
    question: &Question,
    answer: &str,
    by: AccountId,
    now: Instant,
) -> Result<(), DbError> {
    let rows = diesel::update(questions::table)
        .filter(questions::id.eq(question.id).and(questions::answered_at.is_null()))
        .set((
            questions::answer.eq(answer),
            questions::answered_by.eq(by),
            questions::answered_at.eq(now),
            questions::version.eq(question.version.next()),
        ))
        .execute(conn)?;
    if rows == 0 { Err(DbError::Stale) } else { Ok(()) }
}
