//! The ranked table a decision is made on.

use crate::features::evaluation::{self, Fraction, Level};
use crate::features::proposals;
use crate::kernel::id::{ChallengeId, OrganizationId, ProposalId};
use crate::platform::db::{Conn, DbError};

use super::super::domain::Placed;

/// One pitch in the ranking.
#[derive(Debug, Clone)]
pub(crate) struct RankRow {
    /// Which pitch.
    pub(crate) pitch: ProposalId,
    /// Whose.
    pub(crate) company_id: OrganizationId,
    /// The company.
    pub(crate) company: String,
    /// One level a criterion, in the published order.
    pub(crate) levels: Vec<Level>,
    /// The weighted share.
    pub(crate) share: Option<Fraction>,
    /// The place.
    pub(crate) place: Option<usize>,
    /// Shares it.
    pub(crate) tied: bool,
    /// The written rule decided.
    pub(crate) by_rule: bool,
}

/// The pitches of a challenge, the best first.
pub(crate) fn ranking(conn: &mut Conn, challenge: ChallengeId) -> Result<Vec<RankRow>, DbError> {
    let standing = evaluation::standing(conn, challenge)?;
    let names = proposals::names(conn, challenge)?;
    let row = |ranked: evaluation::Ranked<ProposalId>| {
        let name = names.iter().find(|name| name.proposal_id == ranked.key)?;
        Some(RankRow {
            pitch: ranked.key,
            company_id: name.organization_id,
            company: name.organization_name.clone(),
            levels: ranked.levels,
            share: ranked.share,
            place: ranked.place,
            tied: ranked.tied,
            by_rule: ranked.by_rule,
        })
    };
    Ok(standing.rows.into_iter().filter_map(row).collect())
}

/// The companies whose pitches were judged, by pitch.
pub(crate) fn companies(conn: &mut Conn, challenge: ChallengeId) -> Result<Vec<(ProposalId, String)>, DbError> {
    let names = proposals::names(conn, challenge)?;
    Ok(names.into_iter().map(|name| (name.proposal_id, name.organization_name)).collect())
}

/// The same for the rules.
pub(crate) fn placed(conn: &mut Conn, challenge: ChallengeId) -> Result<Vec<Placed>, DbError> {
    let rows = evaluation::standing(conn, challenge)?.rows;
    Ok(rows.into_iter().map(|row| Placed { pitch: row.key, place: row.place, tied: row.tied }).collect())
}
