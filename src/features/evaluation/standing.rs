//! What other slices may know of an evaluation.

use crate::features::challenges;
use crate::kernel::id::{AccountId, ChallengeId, CriterionId, ProposalId};
use crate::platform::db::{Conn, DbError};

use super::domain::ranking::Ranked;
use super::domain::score::{Level, Mark};
use super::{queries, store};

/// Who stands where.
#[derive(Debug, Clone)]
pub(crate) struct Standing {
    /// The pitches, the best first.
    pub(crate) rows: Vec<Ranked<ProposalId>>,
}

/// What the panel said about one pitch on one criterion.
#[derive(Debug, Clone)]
pub(crate) struct Judgement {
    /// The pitch.
    pub(crate) pitch: ProposalId,
    /// The criterion.
    pub(crate) criterion: CriterionId,
    /// The level that counts.
    pub(crate) level: Level,
    /// Every evaluator's mark, without names and in no order that tells them.
    pub(crate) marks: Vec<Mark>,
    /// The evaluators' reasons, those nearest to the level first.
    pub(crate) reasons: Vec<String>,
    /// What made the panel agree; empty where nothing had to be explained.
    pub(crate) note: String,
}

/// The standing of a challenge whose panel has agreed.
pub(crate) fn standing(conn: &mut Conn, challenge: ChallengeId) -> Result<Standing, DbError> {
    let challenge = challenges::find(conn, challenge)?;
    let evaluation = queries::evaluation(conn, &challenge)?;
    let rows = evaluation.standing();
    Ok(Standing { rows })
}

/// What the panel said, pitch by pitch, for the letters.
pub(crate) fn judgements(conn: &mut Conn, challenge: ChallengeId) -> Result<Vec<Judgement>, DbError> {
    let challenge = challenges::find(conn, challenge)?;
    let evaluation = queries::evaluation(conn, &challenge)?;
    let judgement = |(pitch, criterion)| {
        let level = evaluation.level((pitch, criterion));
        let mut given: Vec<_> = evaluation.given((pitch, criterion)).to_vec();
        let whole = level.map(super::domain::score::Fraction::floor);
        given.sort_by_key(|given| (given.mark.points().map(super::domain::score::Points::get) != whole, given.mark));
        let mut marks: Vec<Mark> = given.iter().map(|given| given.mark).collect();
        marks.sort_unstable();
        let note = evaluation.agreed.get(&(pitch, criterion)).map(|agreed| agreed.note.clone()).unwrap_or_default();
        let reasons = given.into_iter().map(|given| given.reason).collect();
        Judgement { pitch, criterion, level, marks, reasons, note }
    };
    Ok(evaluation.spots().map(judgement).collect())
}

/// Whether the lab passed the evaluation.
pub(crate) fn passed(conn: &mut Conn, challenge: ChallengeId) -> Result<bool, DbError> {
    Ok(store::find_panel(conn, challenge)?.is_some_and(|panel| panel.dates.passed_at.is_some()))
}

/// Everyone who sits or sat on the panel: whoever judged, even for a while, does not decide.
pub(crate) fn panelists(conn: &mut Conn, challenge: ChallengeId) -> Result<Vec<AccountId>, DbError> {
    store::everyone_seated(conn, challenge)
}
