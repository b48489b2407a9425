//! Rows of challenges and what hangs on them.

mod amendments;
mod comments;
mod lists;
mod row;
mod saves;
mod texts;

pub(super) use amendments::{AmendmentRow, insert_amendment, list_amendments};
pub(super) use comments::{Comment, insert_comment, list_comments, open_tasks, resolve_comments};
pub(super) use lists::{load_criteria, load_plan, replace_criteria, replace_plan};
pub(super) use row::{ChallengeRow, insert, load, load_all, load_by_reference};
pub(crate) use saves::Facts;
pub(super) use saves::{
    Approval, Release, save_amended_dates, save_approval, save_budget, save_contact, save_dates, save_end, save_facts,
    save_method, save_release, save_search_text, save_stage, touch,
};
pub(super) use texts::{load_rights, load_texts, save_rights, save_text, writers};

use crate::platform::db::{Conn, DbError};

use super::domain::dates::Hour;
use super::domain::part::{Part, Task};
use super::domain::stage::Stage;
use super::domain::{Brief, Challenge, Method, Procedure, Rights, Theme};
use super::library;

crate::stored_text!(Stage, Procedure, Theme, Method, Rights, Part, Task, Hour);

/// A challenge with everything on its page: four queries, however many criteria it has.
pub(super) fn load_brief(conn: &mut Conn, challenge: Challenge) -> Result<Brief, DbError> {
    let id = challenge.id;
    let mut texts = load_texts(conn, id)?;
    let asked = texts.iter_mut().filter(|text| library::is_guide(text.part, &text.body));
    let guides = asked.map(|text| (text.part, std::mem::take(&mut text.body))).collect();
    Ok(Brief {
        challenge,
        texts,
        guides,
        rights: load_rights(conn, id)?,
        criteria: load_criteria(conn, id)?,
        plan: load_plan(conn, id)?,
    })
}

/// A guarded save that met no row was made from an older version.
fn guarded(rows: usize) -> Result<(), DbError> {
    if rows == 0 { Err(DbError::Stale) } else { Ok(()) }
}
