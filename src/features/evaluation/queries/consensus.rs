//! What the panel compares, sorted by disagreement.

use std::cmp::Reverse;
use std::collections::HashMap;

use crate::features::challenges::{self, Criterion};
use crate::kernel::id::{AccountId, MemberId, ProposalId};
use crate::platform::db::{Conn, DbError};

use super::super::actions::Seated;
use super::super::domain::consensus::{Cell, Talk};
use super::super::domain::evaluation::{Agreed, Evaluation, Spot};
use super::super::domain::interest::Interest;
use super::super::domain::panel::Duty;
use super::super::domain::score::Level;
use super::super::policy;
use super::super::store;
use super::{companies, evaluation, names};

/// One evaluator of the panel, as a column.
#[derive(Debug, Clone)]
pub(crate) struct Voice {
    /// The seat.
    pub(crate) member: MemberId,
    /// The name.
    pub(crate) name: String,
    /// Chairs the panel.
    pub(crate) chair: bool,
}

/// One pitch on one criterion.
#[derive(Debug, Clone)]
pub(crate) struct ConsensusRow {
    /// Which.
    pub(crate) spot: Spot,
    /// The company.
    pub(crate) company: String,
    /// The criterion.
    pub(crate) criterion: Criterion,
    /// The marks together.
    pub(crate) cell: Cell,
    /// Mark and reason of each column; none where that evaluator is recused.
    pub(crate) given: Vec<Option<(super::super::domain::score::Mark, String)>>,
    /// What was agreed.
    pub(crate) agreed: Option<Agreed>,
    /// The level that counts: agreed, or the mean.
    pub(crate) level: Level,
    /// How it can be agreed.
    pub(crate) talk: Talk,
    /// Whether this reader may record it now.
    pub(crate) mine: bool,
}

/// The whole table, for one reader.
#[derive(Debug, Clone)]
pub(crate) struct ConsensusView {
    /// The columns.
    pub(crate) voices: Vec<Voice>,
    /// The rows, the widest spread first; none of a pitch that does not exist for the reader.
    pub(crate) rows: Vec<ConsensusRow>,
    /// The companies the reader does not see.
    pub(crate) recused: Vec<String>,
    /// How many spots are open of those the reader sees.
    pub(crate) open: usize,
    /// Others are open that the reader does not see.
    pub(crate) elsewhere: bool,
    /// The evaluation behind it.
    pub(crate) evaluation: Evaluation,
}

/// The consensus table for a member who may compare.
pub(crate) fn consensus(conn: &mut Conn, seated: &Seated) -> Result<ConsensusView, DbError> {
    let evaluation = evaluation(conn, &seated.challenge)?;
    let criteria = challenges::criteria(conn, seated.challenge.id)?;
    let companies: HashMap<ProposalId, String> =
        companies(conn, seated.challenge.id)?.into_iter().map(|company| (company.pitch, company.name)).collect();
    let members = store::list_members(conn, seated.challenge.id)?;
    let accounts: Vec<AccountId> = members.iter().map(|member| member.account).collect();
    let names = names(conn, &accounts)?;
    let chairs: Vec<MemberId> =
        members.iter().filter(|member| member.duty == Duty::Chair).map(|member| member.id).collect();
    let chair_off: Vec<ProposalId> = store::interests_of(conn, &chairs)?
        .into_iter()
        .filter(|(_, _, answer, _)| *answer == Interest::Clear)
        .map(|(_, pitch, _, _)| pitch)
        .collect();
    let voices: Vec<Voice> = members
        .into_iter()
        .map(|member| Voice {
            name: names.get(&member.account).cloned().unwrap_or_default(),
            chair: member.duty == Duty::Chair,
            member: member.id,
        })
        .collect();
    let mut rows: Vec<ConsensusRow> = Vec::new();
    for spot in evaluation.spots().filter(|(pitch, _)| !seated.is_recused(*pitch)) {
        if let Some(criterion) = criteria.iter().find(|criterion| criterion.id == spot.1) {
            let company = companies.get(&spot.0).cloned().unwrap_or_default();
            let mine = policy::may_agree(&seated.seat, false, chair_off.contains(&spot.0)).is_ok();
            rows.push(row(&evaluation, &voices, spot, (company, criterion.clone(), mine)));
        }
    }
    rows.sort_by_key(|row| (Reverse(row.cell.split()), Reverse(row.cell.spread())));
    let recused = seated.recused.iter().filter_map(|pitch| companies.get(pitch).cloned()).collect();
    let (hidden, seen): (Vec<Spot>, Vec<Spot>) =
        evaluation.open().into_iter().partition(|(pitch, _)| seated.is_recused(*pitch));
    let (open, elsewhere) = (seen.len(), !hidden.is_empty());
    Ok(ConsensusView { voices, rows, recused, open, elsewhere, evaluation })
}

fn row(
    evaluation: &Evaluation,
    voices: &[Voice],
    spot: Spot,
    (company, criterion, mine): (String, Criterion, bool),
) -> ConsensusRow {
    let said = |voice: &Voice| {
        let given = evaluation.given(spot).iter().find(|given| given.member == voice.member);
        given.map(|given| (given.mark, given.reason.clone()))
    };
    let cell = evaluation.cell(spot);
    ConsensusRow {
        spot,
        company,
        criterion,
        given: voices.iter().map(said).collect(),
        agreed: evaluation.agreed.get(&spot).cloned(),
        level: evaluation.level(spot),
        talk: cell.talk(),
        cell,
        mine,
    }
}
