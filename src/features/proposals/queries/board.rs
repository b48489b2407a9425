//! The proposals of a company, in four groups, 20 a page. Two queries.

use diesel::prelude::*;

use super::super::domain::ProposalStage;
use super::PAGE;
use crate::kernel::id::{OrganizationId, ProposalId};
use crate::kernel::instant::Instant;
use crate::kernel::page::{Page, PageNumber};
use crate::platform::db::schema::{challenges, organizations, proposals};
use crate::platform::db::{Conn, DbError};

crate::codes! {
    /// Which proposals to show.
    pub(in super::super) enum Show {
        /// Every one.
        All = "all",
        /// Not sent, and it still can be.
        ToSend = "to_send",
        /// Sent, and it can still be changed.
        Sent = "sent",
        /// Sent and closed: being opened, read or decided on.
        InEvaluation = "in_evaluation",
        /// Decided on, or never sent in time.
        Ended = "ended",
    }
}

/// A row of the list.
#[derive(Debug, Clone, Queryable)]
pub(in super::super) struct Row {
    pub(in super::super) id: ProposalId,
    pub(in super::super) stage: ProposalStage,
    pub(in super::super) updated_at: Instant,
    pub(in super::super) reference: String,
    pub(in super::super) title: String,
    pub(in super::super) lang: String,
    pub(in super::super) agency: String,
    pub(in super::super) closes_at: Option<Instant>,
}

/// A page of the list.
pub(in super::super) type Board = Page<Row>;

impl Show {
    /// The stages it shows, while a challenge is open and after it closed.
    const fn stages(self) -> (&'static [ProposalStage], &'static [ProposalStage]) {
        use ProposalStage::{Awarded, Draft, NotSelected, Opened, Submitted, Withdrawn};
        match self {
            Self::All => (ProposalStage::ALL, ProposalStage::ALL),
            Self::ToSend => (&[Draft, Withdrawn], &[]),
            Self::Sent => (&[Submitted], &[]),
            Self::InEvaluation => (&[], &[Submitted, Opened]),
            Self::Ended => (&[], &[Draft, Withdrawn, Awarded, NotSelected]),
        }
    }
}

/// A page of a company's proposals, last touched first.
pub(in super::super) fn board(
    conn: &mut Conn,
    company: OrganizationId,
    show: Show,
    page: PageNumber,
    now: Instant,
) -> Result<Board, DbError> {
    let (open, closed) = show.stages();
    let while_open = proposals::stage.eq_any(open.to_vec()).and(challenges::closes_at.gt(now));
    let after = proposals::stage.eq_any(closed.to_vec()).and(challenges::closes_at.le(now));
    let wanted = proposals::organization_id.eq(company).nullable().and(while_open.or(after));
    let joined = proposals::table
        .inner_join(challenges::table.on(challenges::id.eq(proposals::challenge_id)))
        .inner_join(organizations::table.on(organizations::id.eq(challenges::organization_id)))
        .filter(wanted);
    let total: i64 = joined.clone().count().get_result(conn)?;
    let page = page.within(total, PAGE);
    let rows = joined
        .order((proposals::updated_at.desc(), proposals::id))
        .limit(PAGE)
        .offset(page.offset(PAGE))
        .select((
            proposals::id,
            proposals::stage,
            proposals::updated_at,
            challenges::reference,
            challenges::title,
            challenges::lang,
            organizations::name,
            challenges::closes_at,
        ))
        .load(conn)?;
    Ok(Page::new(rows, page, total, PAGE))
}
