//! What everybody may know of a decision, once every company has its letter. Before that there is nothing to know.

use crate::features::proposals;
use crate::kernel::id::ChallengeId;
use crate::kernel::instant::Instant;
use crate::kernel::money::Cents;
use crate::platform::db::{Conn, DbError};

use super::store;

/// A decision in public. Of the companies only the chosen one is named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Told {
    /// The chosen company and the amount without VAT; none without an award.
    pub(crate) award: Option<(String, Cents)>,
    /// Why.
    pub(crate) reasons: String,
    /// Why this one among equals; empty without a tie.
    pub(crate) tie_reason: String,
    /// How many pitches were judged.
    pub(crate) judged: usize,
    /// When every company was told.
    pub(crate) at: Instant,
}

/// The decision on a challenge: three queries at most.
pub(crate) fn told(conn: &mut Conn, challenge: ChallengeId) -> Result<Option<Told>, DbError> {
    let Some(decision) = store::find(conn, challenge)? else { return Ok(None) };
    let Some(at) = decision.letters_sent_at else { return Ok(None) };
    let winner = decision.verdict.winner().zip(decision.verdict.amount());
    let award =
        winner.map(|(pitch, amount)| store::company_name_of(conn, pitch).map(|name| (name, amount))).transpose()?;
    let judged = proposals::names(conn, challenge)?.len();
    let (reasons, tie_reason) = (decision.reasons, decision.tie_reason);
    Ok(Some(Told { award, reasons, tie_reason, judged, at }))
}
