//! The feedback letters of a challenge: drafted, and how far each is.

use crate::features::challenges::{self, Challenge, Criterion};
use crate::features::evaluation::{self, Fraction, Judgement, Level, Mark, Points, words};
use crate::kernel::id::{CriterionId, OrganizationId, ProposalId};
use crate::kernel::version::Version;
use crate::platform::db::{Conn, DbError};

use super::super::domain::Decision;
use super::super::domain::letter::{Gap, Letter, Remark, draft, reason};
use super::super::store::{self, Words};
use super::{RankRow, ranking};

/// One letter.
#[derive(Debug, Clone)]
pub(crate) struct LetterView {
    /// The pitch it is about.
    pub(crate) pitch: ProposalId,
    /// Whose.
    pub(crate) company_id: OrganizationId,
    /// The company.
    pub(crate) company: String,
    /// The place.
    pub(crate) place: Option<usize>,
    /// Shares it.
    pub(crate) tied: bool,
    /// The weighted share of what could be reached.
    pub(crate) share: Option<Fraction>,
    /// How many pitches there are.
    pub(crate) of: usize,
    /// This pitch was chosen.
    pub(crate) chosen: bool,
    /// Another one was.
    pub(crate) compares: bool,
    /// Level, sentences and marks, in the published order.
    pub(crate) points: Vec<Point>,
    /// The words.
    pub(crate) words: Words,
    /// What it lacks.
    pub(crate) gaps: Vec<Gap>,
    /// The edit counter.
    pub(crate) version: Version,
}

/// One criterion of a letter.
#[derive(Debug, Clone)]
pub(crate) struct Point {
    /// The criterion.
    pub(crate) criterion: Criterion,
    /// The level the panel gave.
    pub(crate) level: Level,
    /// The sentence of that level.
    pub(crate) sentence: String,
    /// The next level and its sentence; none at the top.
    pub(crate) next: Option<(i64, String)>,
    /// The marks behind it, lowest first, without names.
    pub(crate) marks: Vec<Mark>,
    /// The lowest and the highest score any evaluator gave any pitch, this one included.
    pub(crate) range: Option<(i64, i64)>,
    /// The written reason.
    pub(crate) reason: String,
}

/// The letters of an approved decision, the best place first.
pub(crate) fn letters(conn: &mut Conn, challenge: &Challenge, decision: &Decision) -> Result<Vec<LetterView>, DbError> {
    let criteria = challenges::criteria(conn, challenge.id)?;
    let judgements = evaluation::judgements(conn, challenge.id)?;
    let rows = ranking(conn, challenge.id)?;
    let stored = store::letters(conn, challenge.id)?;
    let pitches: Vec<ProposalId> = stored.iter().map(|row| row.proposal_id).collect();
    let reasons = store::reasons(conn, &pitches)?;
    let (winner, of) = (decision.verdict.winner(), rows.len());
    let view = |row: RankRow| {
        let letter = stored.iter().find(|letter| letter.proposal_id == row.pitch)?;
        let words = words_of(letter, &criteria, &reasons);
        let compares = winner.is_some_and(|winner| winner != row.pitch);
        Some(LetterView {
            points: points(&criteria, &judgements, row.pitch, &words),
            gaps: gaps(&words, (compares, winner == Some(row.pitch))),
            pitch: row.pitch,
            company_id: row.company_id,
            company: row.company,
            place: row.place,
            tied: row.tied,
            share: row.share,
            of,
            chosen: winner == Some(row.pitch),
            compares,
            words,
            version: letter.version,
        })
    };
    Ok(rows.into_iter().filter_map(view).collect())
}

fn words_of(letter: &store::LetterRow, criteria: &[Criterion], reasons: &[(ProposalId, CriterionId, String)]) -> Words {
    let reason = |criterion: &Criterion| {
        let mut own = reasons.iter().filter(|(pitch, id, _)| *pitch == letter.proposal_id && *id == criterion.id);
        (criterion.id, own.next().map(|(_, _, reason)| reason.clone()).unwrap_or_default())
    };
    Words {
        reasons: criteria.iter().map(reason).collect(),
        strengths: letter.strengths.clone(),
        improvement: letter.improvement.clone(),
        advantages: letter.advantages.clone(),
    }
}

fn gaps(words: &Words, (compares, chosen): (bool, bool)) -> Vec<Gap> {
    let letter = Letter {
        reasons: words.reasons.clone(),
        strengths: words.strengths.clone(),
        improvement: words.improvement.clone(),
        advantages: words.advantages.clone(),
        compares,
        chosen,
    };
    letter.gaps()
}

fn points(criteria: &[Criterion], judgements: &[Judgement], pitch: ProposalId, words: &Words) -> Vec<Point> {
    let point = |(criterion, (_, reason)): (&Criterion, &(_, String))| {
        let own = judgements.iter().find(|one| one.pitch == pitch && one.criterion == criterion.id);
        let level = own.and_then(|one| one.level);
        let all = || {
            let marks = judgements.iter().filter(|one| one.criterion == criterion.id).flat_map(|one| &one.marks);
            marks.filter_map(|mark| mark.points()).map(Points::get)
        };
        let whole = level.map(Fraction::floor);
        let next = whole.filter(|level| *level < evaluation::TOP).map(|level| level + 1);
        Point {
            level,
            sentence: whole.map(|level| words::sentence(criterion, level)).unwrap_or_default(),
            next: next.map(|level| (level, words::sentence(criterion, level))),
            marks: own.map(|one| one.marks.clone()).unwrap_or_default(),
            range: all().min().zip(all().max()),
            reason: reason.clone(),
            criterion: criterion.clone(),
        }
    };
    criteria.iter().zip(&words.reasons).map(point).collect()
}

/// The drafts made when a decision is approved, one a pitch.
pub(crate) fn drafts(
    conn: &mut Conn,
    challenge: &Challenge,
    winner: Option<ProposalId>,
) -> Result<Vec<(ProposalId, Words)>, DbError> {
    let criteria = challenges::criteria(conn, challenge.id)?;
    let judgements = evaluation::judgements(conn, challenge.id)?;
    let mut pitches: Vec<ProposalId> = judgements.iter().map(|one| one.pitch).collect();
    pitches.dedup();
    let letter = |pitch: ProposalId| {
        let rival = winner.filter(|winner| *winner != pitch);
        let remark = |criterion: &Criterion| {
            remark(
                criterion,
                said(&judgements, pitch, criterion),
                rival.and_then(|one| said(&judgements, one, criterion)),
            )
        };
        let remarks: Vec<Remark> = criteria.iter().map(remark).collect();
        let made = draft(&remarks);
        let reasons = remarks.iter().map(|remark| (remark.criterion, reason(remark))).collect();
        let words =
            Words { reasons, strengths: made.strengths, improvement: made.improvement, advantages: made.advantages };
        (pitch, words)
    };
    Ok(pitches.into_iter().map(letter).collect())
}

/// What the panel said about a pitch on a criterion.
fn said<'a>(judgements: &'a [Judgement], pitch: ProposalId, criterion: &Criterion) -> Option<&'a Judgement> {
    judgements.iter().find(|one| one.pitch == pitch && one.criterion == criterion.id)
}

fn remark(criterion: &Criterion, own: Option<&Judgement>, rival: Option<&Judgement>) -> Remark {
    let whole = |judgement: Option<&Judgement>| judgement.and_then(|one| one.level).map(Fraction::floor);
    let sentence = |level: Option<i64>| level.map(|level| words::sentence(criterion, level)).unwrap_or_default();
    let (reached, best) = (whole(own), whole(rival));
    Remark {
        criterion: criterion.id,
        title: criterion.title.clone(),
        weight: criterion.weight,
        reached,
        sentence: sentence(reached),
        next: reached.filter(|level| *level < evaluation::TOP).map(|level| sentence(Some(level + 1))),
        note: own.map(|one| one.note.clone()).unwrap_or_default(),
        reasons: own.map(|one| one.reasons.clone()).unwrap_or_default(),
        winner: best,
        winner_sentence: sentence(best),
    }
}
