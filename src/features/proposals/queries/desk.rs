//! One proposal on the desk of its company, with what is needed of its challenge. Three queries.

use chrono::NaiveDate;
use diesel::prelude::*;

use super::super::domain::{Content, Proposal, ProposalStage, Stage};
use super::super::store;
use crate::features::challenges::{Stage as ChallengeStage, State};
use crate::kernel::actor::Actor;
use crate::kernel::id::{ChallengeId, OrganizationId, ProposalId};
use crate::kernel::instant::Instant;
use crate::kernel::money::Cents;
use crate::platform::db::schema::{amendments, challenges, organizations};
use crate::platform::db::{Conn, DbError};
use crate::platform::seal::Sealer;

/// What a proposal needs to know of its challenge.
#[derive(Debug, Clone, Queryable)]
pub(in super::super) struct Brief {
    pub(in super::super) id: ChallengeId,
    pub(in super::super) reference: String,
    pub(in super::super) lang: String,
    pub(in super::super) title: String,
    pub(in super::super) summary: String,
    pub(in super::super) agency: OrganizationId,
    pub(in super::super) agency_name: String,
    pub(in super::super) stage: ChallengeStage,
    pub(in super::super) publish_at: Option<Instant>,
    pub(in super::super) closes_at: Option<Instant>,
    pub(in super::super) decision_on: Option<NaiveDate>,
    pub(in super::super) budget: Cents,
    /// Whether the public reads how many pitches there are.
    pub(in super::super) shows_count: bool,
}

impl Brief {
    /// Where it stands at this moment.
    pub(in super::super) fn state(&self, now: Instant) -> State {
        self.stage.at(self.publish_at, self.closes_at, now)
    }

    /// Whether it takes proposals at this moment. For showing only: sending asks `challenges::accepting`, inside its
    /// transaction.
    pub(in super::super) fn is_open(&self, now: Instant) -> bool {
        self.state(now) == State::Published
    }

    /// Whether its deadline has passed.
    pub(in super::super) fn is_closed(&self, now: Instant) -> bool {
        self.closes_at.is_some_and(|at| at <= now)
    }
}

macro_rules! columns {
    () => {
        (
            challenges::id,
            challenges::reference,
            challenges::lang,
            challenges::title,
            challenges::summary,
            challenges::organization_id,
            organizations::name,
            challenges::stage,
            challenges::publish_at,
            challenges::closes_at,
            challenges::decision_on,
            challenges::budget_cents,
            challenges::show_count,
        )
    };
}

/// The challenge with this id.
pub(in super::super) fn brief(conn: &mut Conn, id: ChallengeId) -> Result<Brief, DbError> {
    let row = challenges::table
        .inner_join(organizations::table.on(organizations::id.eq(challenges::organization_id)))
        .filter(challenges::id.eq(id))
        .select(columns!())
        .first(conn)?;
    Ok(row)
}

/// The challenge people call by this reference.
pub(in super::super) fn brief_by_reference(conn: &mut Conn, reference: &str) -> Result<Brief, DbError> {
    let row = challenges::table
        .inner_join(organizations::table.on(organizations::id.eq(challenges::organization_id)))
        .filter(challenges::reference.eq(reference.to_uppercase()))
        .select(columns!())
        .first(conn)?;
    Ok(row)
}

/// A proposal with its text in clear, for its company.
#[derive(Debug, Clone)]
pub(in super::super) struct Sheet {
    pub(in super::super) proposal: Proposal,
    pub(in super::super) content: Content,
    pub(in super::super) challenge: Brief,
    pub(in super::super) started_at: Instant,
    pub(in super::super) saved_at: Instant,
    /// Whether the text now is not the text that was sent.
    pub(in super::super) changed_since: bool,
    /// When the challenge was changed, if that was after the text was last saved: the answers may not hold any more.
    pub(in super::super) amended_at: Option<Instant>,
}

impl Sheet {
    pub(in super::super) fn stage(&self) -> ProposalStage {
        self.proposal.stage.code()
    }

    /// Whether its text can still be changed: from the start until the panel has it.
    pub(in super::super) fn is_writable(&self) -> bool {
        self.stage().is_with_company()
    }

    /// Whether it counts as sent.
    pub(in super::super) const fn is_sent(&self) -> bool {
        !matches!(self.proposal.stage, Stage::Draft | Stage::Withdrawn(..))
    }
}

/// The proposal, read and unsealed for a member of its company; for everybody else it does not exist.
pub(in super::super) fn sheet(
    conn: &mut Conn,
    sealer: &Sealer,
    actor: &Actor,
    id: ProposalId,
) -> Result<Sheet, DbError> {
    let stored = store::load(conn, id)?;
    super::super::policy::may(actor, super::super::policy::Act::Read, stored.proposal.company)
        .map_err(|_unseen| DbError::NotFound)?;
    let challenge = brief(conn, stored.proposal.challenge)?;
    let content = super::super::actions::unsealed(sealer, &stored)?;
    let digest = super::super::actions::digest(&challenge.reference, &stored.proposal, &content);
    let changed_since = stored.proposal.stage.last().is_some_and(|sent| sent.digest != digest);
    let amended_at = amended_after(conn, challenge.id, stored.updated_at)?;
    Ok(Sheet {
        amended_at,
        proposal: stored.proposal,
        content,
        challenge,
        started_at: stored.created_at,
        saved_at: stored.updated_at,
        changed_since,
    })
}

/// The last amendment of a challenge after a moment.
fn amended_after(conn: &mut Conn, challenge: ChallengeId, since: Instant) -> Result<Option<Instant>, DbError> {
    let after = amendments::challenge_id.eq(challenge).and(amendments::amended_at.gt(since));
    let found = amendments::table.filter(after).order(amendments::amended_at.desc()).select(amendments::amended_at);
    Ok(found.first(conn).optional()?)
}
