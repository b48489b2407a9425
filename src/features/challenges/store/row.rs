//! The row of a challenge and what it means.

use chrono::NaiveDate;
use diesel::prelude::*;

use crate::kernel::code::Code as _;
use crate::kernel::id::{AccountId, ChallengeId, OrganizationId};
use crate::kernel::instant::Instant;
use crate::kernel::language::Lang;
use crate::kernel::money::Cents;
use crate::kernel::version::Version;
use crate::platform::db::schema::{challenges, organizations};
use crate::platform::db::{Conn, DbError};

use super::super::domain::stage::Stage;
use super::super::domain::{Challenge, Method, Procedure, Theme};

/// The row as it lies in the table.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = challenges)]
pub(crate) struct ChallengeRow {
    pub(crate) id: ChallengeId,
    pub(crate) reference: String,
    pub(crate) organization_id: OrganizationId,
    pub(crate) author_id: AccountId,
    pub(crate) procedure: Procedure,
    pub(crate) stage: Stage,
    pub(crate) lang: Lang,
    pub(crate) theme: Theme,
    pub(crate) title: String,
    pub(crate) summary: String,
    pub(crate) budget_cents: Cents,
    pub(crate) currency: String,
    pub(crate) languages: String,
    pub(crate) show_count: bool,
    pub(crate) method: Method,
    pub(crate) contact: String,
    pub(crate) questions_until: Option<Instant>,
    pub(crate) closes_at: Option<Instant>,
    pub(crate) decision_on: Option<NaiveDate>,
    pub(crate) budget_line: String,
    pub(crate) released_by: Option<AccountId>,
    pub(crate) released_at: Option<Instant>,
    pub(crate) released_cents: Option<Cents>,
    pub(crate) approved_by: Option<AccountId>,
    pub(crate) approved_at: Option<Instant>,
    pub(crate) publish_at: Option<Instant>,
    pub(crate) ended_at: Option<Instant>,
    pub(crate) ended_reason: Option<String>,
    pub(crate) search_text: String,
    pub(crate) created_at: Instant,
    pub(crate) updated_at: Instant,
    pub(crate) version: Version,
}

/// Adds a row; a reference that is taken is a duplicate.
pub(crate) fn insert(conn: &mut Conn, row: &ChallengeRow) -> Result<(), DbError> {
    diesel::insert_into(challenges::table).values(row).execute(conn)?;
    Ok(())
}

/// The challenge with this id.
pub(crate) fn load(conn: &mut Conn, id: ChallengeId) -> Result<Challenge, DbError> {
    let found: (ChallengeRow, String) = challenges::table
        .inner_join(organizations::table)
        .filter(challenges::id.eq(id))
        .select((ChallengeRow::as_select(), organizations::name))
        .first(conn)?;
    challenge(found)
}

/// The challenge people call by this reference.
pub(crate) fn load_by_reference(conn: &mut Conn, reference: &str) -> Result<Challenge, DbError> {
    let found: (ChallengeRow, String) = challenges::table
        .inner_join(organizations::table)
        .filter(challenges::reference.eq(reference.to_uppercase()))
        .select((ChallengeRow::as_select(), organizations::name))
        .first(conn)?;
    challenge(found)
}

/// The challenges of an agency or at some stages, last changed first.
pub(crate) fn load_all(
    conn: &mut Conn,
    organization: Option<OrganizationId>,
    stages: &[Stage],
) -> Result<Vec<Challenge>, DbError> {
    let mut query = challenges::table
        .inner_join(organizations::table)
        .select((ChallengeRow::as_select(), organizations::name))
        .order((challenges::updated_at.desc(), challenges::id.asc()))
        .into_boxed::<crate::platform::db::connection::MultiBackend>();
    if let Some(organization) = organization {
        query = query.filter(challenges::organization_id.eq(organization));
    }
    if !stages.is_empty() {
        query = query.filter(challenges::stage.eq_any(stages.to_vec()));
    }
    let found: Vec<(ChallengeRow, String)> = query.load(conn)?;
    found.into_iter().map(challenge).collect()
}

fn challenge((row, organization_name): (ChallengeRow, String)) -> Result<Challenge, DbError> {
    let languages = languages(&row.languages)?;
    Ok(Challenge {
        id: row.id,
        reference: row.reference,
        organization_id: row.organization_id,
        organization_name,
        author_id: row.author_id,
        procedure: row.procedure,
        stage: row.stage,
        lang: row.lang,
        theme: row.theme,
        title: row.title,
        summary: row.summary,
        budget: row.budget_cents,
        languages,
        show_count: row.show_count,
        method: row.method,
        contact: row.contact,
        questions_until: row.questions_until,
        closes_at: row.closes_at,
        decision_on: row.decision_on,
        budget_line: row.budget_line,
        released_by: row.released_by,
        released_at: row.released_at,
        released: row.released_cents,
        approved_at: row.approved_at,
        publish_at: row.publish_at,
        ended_at: row.ended_at,
        ended_reason: row.ended_reason,
        updated_at: row.updated_at,
        version: row.version,
    })
}

/// Languages lie in one column as `en,fr`.
pub(crate) fn languages(stored: &str) -> Result<Vec<Lang>, DbError> {
    let codes = stored.split(',').filter(|code| !code.is_empty());
    codes.map(|code| Lang::from_code(code).ok_or_else(|| DbError::Corrupt(format!("language {code:?}")))).collect()
}

/// The other way.
pub(crate) fn joined(languages: &[Lang]) -> String {
    languages.iter().map(|lang| lang.as_str()).collect::<Vec<_>>().join(",")
}
