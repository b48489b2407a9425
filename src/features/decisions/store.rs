//! Decisions and feedback letters as rows.

use diesel::prelude::*;

use crate::kernel::id::{AccountId, ChallengeId, CriterionId, OrganizationId, ProposalId};
use crate::kernel::instant::Instant;
use crate::kernel::money::Cents;
use crate::kernel::version::Version;
use crate::platform::db::schema::{decisions, feedback, feedback_reasons, organizations, proposals};
use crate::platform::db::{Conn, DbError};

use super::domain::{Decision, Kind, Verdict};

crate::stored_text!(Kind);

#[derive(HasQuery)]
#[diesel(table_name = decisions)]
struct DecisionRow {
    challenge_id: ChallengeId,
    kind: Kind,
    proposal_id: Option<ProposalId>,
    reasons: String,
    amount_cents: Option<Cents>,
    proposed_by: AccountId,
    proposed_at: Instant,
    returned_by: Option<AccountId>,
    returned_at: Option<Instant>,
    returned_reason: String,
    approved_by: Option<AccountId>,
    approved_at: Option<Instant>,
    tie_reason: String,
    letters_sent_at: Option<Instant>,
    version: Version,
}

impl TryFrom<DecisionRow> for Decision {
    type Error = DbError;

    fn try_from(row: DecisionRow) -> Result<Self, DbError> {
        let verdict = match (row.kind, row.proposal_id, row.amount_cents) {
            (Kind::Award, Some(pitch), Some(amount)) => Verdict::Award(pitch, amount),
            (Kind::NoAward, None, None) => Verdict::NoAward,
            _ => return Err(DbError::Corrupt(format!("decision of {}", row.challenge_id))),
        };
        Ok(Self {
            challenge: row.challenge_id,
            verdict,
            reasons: row.reasons,
            proposed_by: row.proposed_by,
            proposed_at: row.proposed_at,
            returned: row.returned_by.zip(row.returned_at).map(|(by, at)| (by, at, row.returned_reason)),
            approved: row.approved_by.zip(row.approved_at),
            tie_reason: row.tie_reason,
            letters_sent_at: row.letters_sent_at,
            version: row.version,
        })
    }
}

/// The decision of a challenge, when one was proposed.
pub(super) fn find(conn: &mut Conn, challenge: ChallengeId) -> Result<Option<Decision>, DbError> {
    let row = DecisionRow::query().filter(decisions::challenge_id.eq(challenge)).first(conn).optional()?;
    row.map(Decision::try_from).transpose()
}

/// The decision of a challenge.
pub(super) fn load(conn: &mut Conn, challenge: ChallengeId) -> Result<Decision, DbError> {
    find(conn, challenge)?.ok_or(DbError::NotFound)
}

/// Keeps a decision that is proposed for the first time.
pub(super) fn insert(conn: &mut Conn, decision: &Decision) -> Result<(), DbError> {
    diesel::insert_into(decisions::table)
        .values((
            decisions::challenge_id.eq(decision.challenge),
            decisions::kind.eq(decision.verdict.kind()),
            decisions::proposal_id.eq(decision.verdict.winner()),
            decisions::reasons.eq(&decision.reasons),
            decisions::amount_cents.eq(decision.verdict.amount()),
            decisions::proposed_by.eq(decision.proposed_by),
            decisions::proposed_at.eq(decision.proposed_at),
            decisions::returned_reason.eq(""),
            decisions::tie_reason.eq(""),
            decisions::version.eq(Version::FIRST),
        ))
        .execute(conn)?;
    Ok(())
}

/// Saves a decision over the version that was read.
pub(super) fn save(conn: &mut Conn, decision: &Decision) -> Result<(), DbError> {
    let seen = decisions::table
        .filter(decisions::challenge_id.eq(decision.challenge))
        .filter(decisions::version.eq(decision.version));
    let (returned_by, returned_at, returned_reason) = match &decision.returned {
        Some((by, at, reason)) => (Some(*by), Some(*at), reason.as_str()),
        None => (None, None, ""),
    };
    let saved = diesel::update(seen)
        .set((
            decisions::kind.eq(decision.verdict.kind()),
            decisions::proposal_id.eq(decision.verdict.winner()),
            decisions::reasons.eq(&decision.reasons),
            decisions::amount_cents.eq(decision.verdict.amount()),
            decisions::proposed_by.eq(decision.proposed_by),
            decisions::proposed_at.eq(decision.proposed_at),
            decisions::returned_by.eq(returned_by),
            decisions::returned_at.eq(returned_at),
            decisions::returned_reason.eq(returned_reason),
            decisions::approved_by.eq(decision.approved.map(|(by, _)| by)),
            decisions::approved_at.eq(decision.approved.map(|(_, at)| at)),
            decisions::tie_reason.eq(&decision.tie_reason),
            decisions::letters_sent_at.eq(decision.letters_sent_at),
            decisions::version.eq(decision.version.next()),
        ))
        .execute(conn)?;
    if saved == 1 { Ok(()) } else { Err(DbError::Stale) }
}

/// A letter as stored, without its reasons.
#[derive(Debug, Clone, HasQuery)]
#[diesel(table_name = feedback)]
pub(super) struct LetterRow {
    /// To the company of this pitch.
    pub(super) proposal_id: ProposalId,
    /// What was good.
    pub(super) strengths: String,
    /// The one thing to change.
    pub(super) improvement: String,
    /// Where the winner was better.
    pub(super) advantages: String,
    /// The edit counter.
    pub(super) version: Version,
}

/// The letters of a challenge.
pub(super) fn letters(conn: &mut Conn, challenge: ChallengeId) -> Result<Vec<LetterRow>, DbError> {
    Ok(LetterRow::query().filter(feedback::challenge_id.eq(challenge)).order(feedback::proposal_id).load(conn)?)
}

/// The reasons of these letters.
pub(super) fn reasons(
    conn: &mut Conn,
    pitches: &[ProposalId],
) -> Result<Vec<(ProposalId, CriterionId, String)>, DbError> {
    Ok(feedback_reasons::table
        .filter(feedback_reasons::proposal_id.eq_any(pitches))
        .select((feedback_reasons::proposal_id, feedback_reasons::criterion_id, feedback_reasons::reason))
        .load(conn)?)
}

/// The words of a letter.
#[derive(Debug, Clone)]
pub(crate) struct Words {
    /// A reason for each criterion.
    pub(crate) reasons: Vec<(CriterionId, String)>,
    /// What was good.
    pub(crate) strengths: String,
    /// The one thing to change.
    pub(crate) improvement: String,
    /// Where the winner was better.
    pub(crate) advantages: String,
}

/// Keeps a drafted letter.
pub(super) fn insert_letter(
    conn: &mut Conn,
    (challenge, pitch): (ChallengeId, ProposalId),
    words: &Words,
    at: Instant,
) -> Result<(), DbError> {
    diesel::insert_into(feedback::table)
        .values((
            feedback::proposal_id.eq(pitch),
            feedback::challenge_id.eq(challenge),
            feedback::strengths.eq(&words.strengths),
            feedback::improvement.eq(&words.improvement),
            feedback::advantages.eq(&words.advantages),
            feedback::version.eq(Version::FIRST),
            feedback::updated_at.eq(at),
        ))
        .execute(conn)?;
    insert_reasons(conn, pitch, &words.reasons)
}

/// Saves a letter over the version that was seen.
pub(super) fn save_letter(
    conn: &mut Conn,
    pitch: ProposalId,
    seen: Version,
    words: &Words,
    at: Instant,
) -> Result<(), DbError> {
    let guarded = feedback::table
        .filter(feedback::proposal_id.eq(pitch))
        .filter(feedback::version.eq(seen))
        .filter(feedback::sent_at.is_null());
    let saved = diesel::update(guarded)
        .set((
            feedback::strengths.eq(&words.strengths),
            feedback::improvement.eq(&words.improvement),
            feedback::advantages.eq(&words.advantages),
            feedback::version.eq(seen.next()),
            feedback::updated_at.eq(at),
        ))
        .execute(conn)?;
    if saved != 1 {
        return Err(DbError::Stale);
    }
    diesel::delete(feedback_reasons::table.filter(feedback_reasons::proposal_id.eq(pitch))).execute(conn)?;
    insert_reasons(conn, pitch, &words.reasons)
}

fn insert_reasons(conn: &mut Conn, pitch: ProposalId, reasons: &[(CriterionId, String)]) -> Result<(), DbError> {
    for (criterion, reason) in reasons {
        diesel::insert_into(feedback_reasons::table)
            .values((
                feedback_reasons::proposal_id.eq(pitch),
                feedback_reasons::criterion_id.eq(criterion),
                feedback_reasons::reason.eq(reason),
            ))
            .execute(conn)?;
    }
    Ok(())
}

/// Marks every letter of a challenge as sent, all at the same moment.
pub(super) fn mark_sent(conn: &mut Conn, challenge: ChallengeId, at: Instant) -> Result<usize, DbError> {
    let waiting = feedback::table.filter(feedback::challenge_id.eq(challenge)).filter(feedback::sent_at.is_null());
    Ok(diesel::update(waiting).set(feedback::sent_at.eq(at)).execute(conn)?)
}

/// The company behind a pitch.
pub(super) fn company_of(conn: &mut Conn, pitch: ProposalId) -> Result<OrganizationId, DbError> {
    Ok(proposals::table.find(pitch).select(proposals::organization_id).first(conn)?)
}

/// The name of the company behind a pitch.
pub(super) fn company_name_of(conn: &mut Conn, pitch: ProposalId) -> Result<String, DbError> {
    Ok(proposals::table
        .inner_join(organizations::table.on(organizations::id.eq(proposals::organization_id)))
        .filter(proposals::id.eq(pitch))
        .select(organizations::name)
        .first(conn)?)
}
