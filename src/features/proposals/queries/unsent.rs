//! Drafts that were never sent and whose challenge closes soon.

use chrono::TimeDelta;
use diesel::prelude::*;

use super::super::domain::ProposalStage;
use crate::features::challenges::Stage;
use crate::kernel::id::{OrganizationId, ProposalId};
use crate::kernel::instant::Instant;
use crate::platform::db::schema::{challenges, proposals};
use crate::platform::db::{Conn, DbError};

/// A draft and what its company should be reminded of.
#[derive(Debug, Clone, Queryable)]
pub(in super::super) struct Unsent {
    pub(in super::super) id: ProposalId,
    pub(in super::super) company: OrganizationId,
    pub(in super::super) reference: String,
    pub(in super::super) title: String,
    pub(in super::super) closes_at: Instant,
}

/// The drafts of challenges that close within a span from now.
pub(in super::super) fn unsent(conn: &mut Conn, now: Instant, within: TimeDelta) -> Result<Vec<Unsent>, DbError> {
    let closes = challenges::closes_at.assume_not_null();
    Ok(proposals::table
        .inner_join(challenges::table.on(challenges::id.eq(proposals::challenge_id)))
        .filter(proposals::stage.eq(ProposalStage::Draft))
        .filter(challenges::stage.eq(Stage::Approved))
        .filter(closes.gt(now).and(closes.le(now.plus(within))))
        .order(proposals::id)
        .select((proposals::id, proposals::organization_id, challenges::reference, challenges::title, closes))
        .load(conn)?)
}
