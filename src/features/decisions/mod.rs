//! Decisions: an author proposes to choose one pitch or none, with reasons; an approver who neither wrote nor judged
//! decides; and every company reads why at the same instant.
//!
//! What is odd: a "no" cannot leave without a reason on each criterion, and nobody learns the decision before all
//! letters are ready. The public names the chosen company only.

mod actions;
mod domain;
mod forms;
mod handlers;
mod mail;
mod pages;
mod policy;
mod queries;
mod store;
mod told;

use crate::kernel::id::{AccountId, ChallengeId, OrganizationId, ProposalId};
use crate::kernel::instant::Instant;
use crate::kernel::money::Cents;
use crate::platform::db::{Conn, DbError};

use domain::Verdict;

pub(crate) use told::{Told, told};

/// An approved award.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Award {
    /// The chosen pitch.
    pub(crate) proposal_id: ProposalId,
    /// Whose.
    pub(crate) company_id: OrganizationId,
    /// The amount without VAT.
    pub(crate) amount: Cents,
    /// Why.
    pub(crate) reasons: String,
    /// Who approved it: never who approves its payments.
    pub(crate) approved_by: AccountId,
    /// When every company was told; no contract before it.
    pub(crate) letters_sent_at: Option<Instant>,
}

/// The approved award of a challenge; none while it is only proposed, and none without an award.
pub(crate) fn award(conn: &mut Conn, challenge: ChallengeId) -> Result<Option<Award>, DbError> {
    let Some(decision) = store::find(conn, challenge)? else { return Ok(None) };
    let (Verdict::Award(proposal_id, amount), Some((approved_by, _))) = (decision.verdict, decision.approved) else {
        return Ok(None);
    };
    let company_id = store::company_of(conn, proposal_id)?;
    let (reasons, letters_sent_at) = (decision.reasons, decision.letters_sent_at);
    Ok(Some(Award { proposal_id, company_id, amount, reasons, approved_by, letters_sent_at }))
}

/// What the demo world lives its past through: the actions behind the pages, and what they take.
pub(crate) mod world {
    pub(crate) use super::actions::{Proposed, approve, propose, send, write};
    pub(crate) use super::domain::Verdict;
    pub(crate) use super::store::Words;
}

crate::routes! {
    GET  "/agency/challenges/{reference}/decision" => Agency, handlers::decision::show;
    POST "/agency/challenges/{reference}/decision/propose" => Author, handlers::decision::propose;
    POST "/agency/challenges/{reference}/decision/approve" => Approver, handlers::decision::approve;
    POST "/agency/challenges/{reference}/decision/return" => Approver, handlers::decision::send_back;
    GET  "/agency/challenges/{reference}/letters" => Agency, handlers::letters::list;
    GET  "/agency/challenges/{reference}/letters/{proposal}" => Agency, handlers::letters::show;
    POST "/agency/challenges/{reference}/letters/{proposal}" => Author, handlers::letters::write;
    POST "/agency/challenges/{reference}/letters" => Author, handlers::letters::send;
    GET  "/company/proposals/{proposal}/feedback" => Company, handlers::feedback::show;
}
