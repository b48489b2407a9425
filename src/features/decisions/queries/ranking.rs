//! The ranked table a decision is made on.

use diesel::prelude::*;

use crate::features::evaluation::{self, Fraction, Level};
use crate::kernel::id::{ChallengeId, OrganizationId, ProposalId};
use crate::kernel::instant::Instant;
use crate::platform::db::schema::{opened_pitches, organizations, proposals};
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
pub(crate) fn ranking(conn: &mut Conn, challenge: ChallengeId, now: Instant) -> Result<Vec<RankRow>, DbError> {
    let standing = evaluation::standing(conn, challenge, now)?;
    let companies: Vec<(ProposalId, OrganizationId, String)> = opened_pitches::table
        .inner_join(proposals::table.on(proposals::id.eq(opened_pitches::proposal_id)))
        .inner_join(organizations::table.on(organizations::id.eq(proposals::organization_id)))
        .filter(proposals::challenge_id.eq(challenge))
        .select((proposals::id, organizations::id, organizations::name))
        .load(conn)?;
    let row = |ranked: evaluation::Ranked<ProposalId>| {
        let (_, company_id, company) = companies.iter().find(|(pitch, _, _)| *pitch == ranked.key)?.clone();
        Some(RankRow {
            pitch: ranked.key,
            company_id,
            company,
            levels: ranked.levels,
            share: ranked.share,
            place: ranked.place,
            tied: ranked.tied,
            by_rule: ranked.by_rule,
        })
    };
    Ok(standing.rows.into_iter().filter_map(row).collect())
}

/// The same for the rules.
pub(crate) fn placed(conn: &mut Conn, challenge: ChallengeId, now: Instant) -> Result<Vec<Placed>, DbError> {
    let rows = evaluation::standing(conn, challenge, now)?.rows;
    Ok(rows.into_iter().map(|row| Placed { pitch: row.key, place: row.place, tied: row.tied }).collect())
}
