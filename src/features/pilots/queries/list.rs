//! The contracts of an organisation, newest first: three queries.

use std::collections::HashMap;

use chrono::NaiveDate;
use diesel::prelude::*;

use super::super::domain::{ContractStage, MilestoneStage};
use super::names;
use crate::kernel::id::{ContractId, OrganizationId};
use crate::kernel::language::Lang;
use crate::kernel::money::Cents;
use crate::platform::db::schema::{challenges, contracts, milestones};
use crate::platform::db::{Conn, DbError};

/// A milestone as a station of a small Track.
pub(in super::super) struct LineMilestone {
    pub(in super::super) title: String,
    pub(in super::super) due_on: NaiveDate,
    pub(in super::super) stage: MilestoneStage,
}

/// One row of the list.
pub(in super::super) struct Line {
    pub(in super::super) id: ContractId,
    pub(in super::super) reference: String,
    pub(in super::super) title: String,
    pub(in super::super) lang: Lang,
    /// The name of the other side.
    pub(in super::super) other: String,
    pub(in super::super) amount: Cents,
    pub(in super::super) stage: ContractStage,
    pub(in super::super) milestones: Vec<LineMilestone>,
}

type Found = (ContractId, OrganizationId, OrganizationId, Cents, ContractStage, String, String, Lang);

/// The contracts an organisation is a side of. A company does not see a draft: nothing in it holds yet.
pub(in super::super) fn list(conn: &mut Conn, of: OrganizationId) -> Result<Vec<Line>, DbError> {
    let visible =
        contracts::agency_id.eq(of).or(contracts::company_id.eq(of).and(contracts::stage.ne(ContractStage::Draft)));
    let found: Vec<Found> = contracts::table
        .inner_join(challenges::table.on(challenges::id.eq(contracts::challenge_id)))
        .filter(visible)
        .order((contracts::drafted_at.desc(), contracts::id.asc()))
        .select((
            contracts::id,
            contracts::agency_id,
            contracts::company_id,
            contracts::amount_cents,
            contracts::stage,
            challenges::reference,
            challenges::title,
            challenges::lang,
        ))
        .load(conn)?;
    let others = found.iter().map(|(_, agency, company, ..)| if *agency == of { *company } else { *agency });
    let names = names(conn, others.collect())?;
    let mut milestones = milestones(conn, found.iter().map(|(id, ..)| *id).collect())?;
    let line = |(id, agency, company, amount, stage, reference, title, lang): Found| Line {
        id,
        reference,
        title,
        lang,
        other: names.get(if agency == of { &company } else { &agency }).cloned().unwrap_or_default(),
        amount,
        stage,
        milestones: milestones.remove(&id).unwrap_or_default(),
    };
    Ok(found.into_iter().map(line).collect())
}

fn milestones(conn: &mut Conn, ids: Vec<ContractId>) -> Result<HashMap<ContractId, Vec<LineMilestone>>, DbError> {
    let rows: Vec<(ContractId, String, NaiveDate, MilestoneStage)> = milestones::table
        .filter(milestones::contract_id.eq_any(ids))
        .order(milestones::position.asc())
        .select((milestones::contract_id, milestones::title, milestones::due_on, milestones::stage))
        .load(conn)?;
    let mut by_contract: HashMap<ContractId, Vec<LineMilestone>> = HashMap::new();
    for (of, title, due_on, stage) in rows {
        by_contract.entry(of).or_default().push(LineMilestone { title, due_on, stage });
    }
    Ok(by_contract)
}
