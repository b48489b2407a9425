//! The desk of an agency: its challenges and what waits in each, in five queries.

use std::collections::HashMap;

use diesel::dsl::count_star;
use diesel::prelude::*;

use super::super::domain::{Deciding, Standing};
use crate::features::challenges::Stage;
use crate::features::pilots::{ContractStage, MilestoneStage};
use crate::kernel::id::{ChallengeId, ContractId, OrganizationId};
use crate::kernel::instant::Instant;
use crate::kernel::language::Lang;
use crate::platform::db::schema::{accounts, challenges, contracts, decisions, milestones, questions};
use crate::platform::db::{Conn, DbError};

#[derive(Queryable)]
struct ChallengeRow {
    id: ChallengeId,
    reference: String,
    title: String,
    lang: Lang,
    stage: Stage,
    publish_at: Option<Instant>,
    closes_at: Option<Instant>,
    released_at: Option<Instant>,
    author: String,
}

/// A challenge of the agency and what is known of it.
pub(crate) struct AgencyRow {
    pub(crate) reference: String,
    pub(crate) title: String,
    pub(crate) lang: Lang,
    pub(crate) author: String,
    pub(crate) standing: Standing,
    pub(crate) contract: Option<ContractId>,
}

/// Asks for the desk of an agency.
pub(crate) fn agency_desk(conn: &mut Conn, agency: OrganizationId) -> Result<Vec<AgencyRow>, DbError> {
    let rows: Vec<ChallengeRow> = challenges::table
        .inner_join(accounts::table.on(accounts::id.eq(challenges::author_id)))
        .filter(challenges::organization_id.eq(agency))
        .order((challenges::updated_at.desc(), challenges::id.asc()))
        .select((
            challenges::id,
            challenges::reference,
            challenges::title,
            challenges::lang,
            challenges::stage,
            challenges::publish_at,
            challenges::closes_at,
            challenges::released_at,
            accounts::name,
        ))
        .limit(250)
        .load(conn)?;
    let ids: Vec<ChallengeId> = rows.iter().map(|row| row.id).collect();
    let questions = open_questions(conn, &ids)?;
    let waiting = Waiting {
        questions,
        decisions: decisions_of(conn, &ids)?,
        contracts: contracts_of(conn, &ids)?,
        milestones: milestone_stages(conn, &ids)?,
    };
    Ok(rows.into_iter().map(|row| told(row, &waiting)).collect())
}

/// What waits in each challenge.
struct Waiting {
    questions: HashMap<ChallengeId, i64>,
    decisions: HashMap<ChallengeId, Deciding>,
    contracts: Contracts,
    milestones: HashMap<ChallengeId, Vec<MilestoneStage>>,
}

fn told(row: ChallengeRow, all: &Waiting) -> AgencyRow {
    let contract = all.contracts.get(&row.id).copied();
    let stages = all.milestones.get(&row.id).map(Vec::as_slice).unwrap_or_default();
    let waiting = stages.iter().filter(|stage| **stage == MilestoneStage::Delivered).count();
    let standing = Standing {
        released: row.released_at.is_some(),
        questions: all.questions.get(&row.id).copied().unwrap_or_default(),
        decision: all.decisions.get(&row.id).copied().unwrap_or_default(),
        contract: contract.map(|(_, stage)| stage),
        deliveries: i64::try_from(waiting).unwrap_or(i64::MAX),
        delivered: !stages.is_empty() && stages.iter().all(|stage| stage.is_settled()),
        ..Standing::quiet(row.stage, row.publish_at, row.closes_at)
    };
    AgencyRow {
        reference: row.reference,
        title: row.title,
        lang: row.lang,
        author: row.author,
        standing,
        contract: contract.map(|(id, _)| id),
    }
}

fn open_questions(conn: &mut Conn, ids: &[ChallengeId]) -> Result<HashMap<ChallengeId, i64>, DbError> {
    let counts: Vec<(ChallengeId, i64)> = questions::table
        .filter(questions::challenge_id.eq_any(ids))
        .filter(questions::answered_at.is_null())
        .group_by(questions::challenge_id)
        .select((questions::challenge_id, count_star()))
        .load(conn)?;
    Ok(counts.into_iter().collect())
}

fn decisions_of(conn: &mut Conn, ids: &[ChallengeId]) -> Result<HashMap<ChallengeId, Deciding>, DbError> {
    type Row = (ChallengeId, Option<Instant>, Option<Instant>, Option<Instant>);
    let rows: Vec<Row> = decisions::table
        .filter(decisions::challenge_id.eq_any(ids))
        .select((decisions::challenge_id, decisions::returned_at, decisions::approved_at, decisions::letters_sent_at))
        .load(conn)?;
    let deciding = |(id, returned, approved, told): Row| {
        let far = match (told, approved, returned) {
            (Some(_), _, _) => Deciding::Told,
            (None, Some(_), _) => Deciding::Approved,
            (None, None, Some(_)) => Deciding::Returned,
            (None, None, None) => Deciding::Proposed,
        };
        (id, far)
    };
    Ok(rows.into_iter().map(deciding).collect())
}

type Contracts = HashMap<ChallengeId, (ContractId, ContractStage)>;

fn contracts_of(conn: &mut Conn, ids: &[ChallengeId]) -> Result<Contracts, DbError> {
    let rows: Vec<(ChallengeId, ContractId, ContractStage)> = contracts::table
        .filter(contracts::challenge_id.eq_any(ids))
        .select((contracts::challenge_id, contracts::id, contracts::stage))
        .load(conn)?;
    Ok(rows.into_iter().map(|(challenge, id, stage)| (challenge, (id, stage))).collect())
}

fn milestone_stages(
    conn: &mut Conn,
    ids: &[ChallengeId],
) -> Result<HashMap<ChallengeId, Vec<MilestoneStage>>, DbError> {
    let rows: Vec<(ChallengeId, MilestoneStage)> = milestones::table
        .inner_join(contracts::table.on(contracts::id.eq(milestones::contract_id)))
        .filter(contracts::challenge_id.eq_any(ids))
        .select((contracts::challenge_id, milestones::stage))
        .load(conn)?;
    let mut stages: HashMap<ChallengeId, Vec<MilestoneStage>> = HashMap::new();
    for (challenge, stage) in rows {
        stages.entry(challenge).or_default().push(stage);
    }
    Ok(stages)
}
