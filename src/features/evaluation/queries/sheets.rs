//! The own work of an evaluator: panels, sheets, what is missing.

use std::collections::HashMap;

use diesel::prelude::*;

use crate::features::challenges::{self, Stage};
use crate::kernel::id::{AccountId, ChallengeId, CriterionId, MemberId, ProposalId, SheetId};
use crate::kernel::instant::Instant;
use crate::kernel::version::Version;
use crate::platform::db::schema::{challenges as challenge_rows, panel_members, panels};
use crate::platform::db::{Conn, DbError};

use super::super::actions::Seated;
use super::super::domain::interest::Interest;
use super::super::domain::panel::Duty;
use super::super::domain::sheet::{Gap, Line};
use super::super::store;

/// A sheet with a line for every criterion, in the published order.
#[derive(Debug, Clone)]
pub(crate) struct OwnSheet {
    /// Its id.
    pub(crate) id: SheetId,
    /// The pitch.
    pub(crate) pitch: ProposalId,
    /// The letter the pitch is known by.
    pub(crate) letter: String,
    /// The edit counter.
    pub(crate) version: Version,
    /// One line a criterion; empty ones too.
    pub(crate) lines: Vec<Line>,
    /// When something on it was last saved.
    pub(crate) saved_at: Option<Instant>,
}

impl OwnSheet {
    /// What it still needs.
    pub(crate) fn gaps(&self) -> Vec<(CriterionId, Gap)> {
        self.lines.iter().filter_map(|line| line.gap().map(|gap| (line.criterion, gap))).collect()
    }
}

/// The own sheets in the own order, without those of pitches that do not exist for this person.
pub(crate) fn own_sheets(conn: &mut Conn, seated: &Seated) -> Result<Vec<OwnSheet>, DbError> {
    let criteria: Vec<CriterionId> =
        challenges::criteria(conn, seated.challenge.id)?.into_iter().map(|criterion| criterion.id).collect();
    let sheets = store::list_sheets(conn, &[seated.member.id])?;
    let ids: Vec<SheetId> = sheets.iter().map(|sheet| sheet.id).collect();
    let lines = store::lines_of(conn, &ids)?;
    let own = sheets.into_iter().filter(|sheet| !seated.is_recused(sheet.proposal_id));
    Ok(own
        .map(|sheet| {
            let of: Vec<&(SheetId, Line, Instant)> = lines.iter().filter(|(id, _, _)| *id == sheet.id).collect();
            let empty = |criterion| Line { criterion, mark: None, reason: String::new() };
            let line = |criterion: &CriterionId| {
                let found = of.iter().find(|(_, line, _)| line.criterion == *criterion);
                found.map_or_else(|| empty(*criterion), |(_, line, _)| line.clone())
            };
            OwnSheet {
                id: sheet.id,
                pitch: sheet.proposal_id,
                letter: sheet.letter,
                version: sheet.version,
                lines: criteria.iter().map(line).collect(),
                saved_at: of.iter().map(|(_, _, at)| *at).max(),
            }
        })
        .collect())
}

/// A panel the person sits on.
#[derive(Debug, Clone)]
pub(crate) struct MyPanel {
    /// The challenge.
    pub(crate) reference: String,
    /// Its title.
    pub(crate) title: String,
    /// Its language.
    pub(crate) lang: String,
    /// How far the challenge is.
    pub(crate) stage: Stage,
    /// Chair or evaluator.
    pub(crate) duty: Duty,
    /// When sheets are due.
    pub(crate) score_by: Instant,
    /// The declaration is signed.
    pub(crate) declared: bool,
    /// The sheets are handed in.
    pub(crate) handed_in: bool,
    /// Sheets without a gap.
    pub(crate) done: usize,
    /// All own sheets.
    pub(crate) all: usize,
}

/// The panels a person sits on, what is due first on top.
pub(crate) fn my_panels(conn: &mut Conn, account: AccountId) -> Result<Vec<MyPanel>, DbError> {
    type Row =
        ((MemberId, ChallengeId, Duty), (Option<Instant>, Option<Instant>), Instant, (String, String, String, Stage));
    let rows: Vec<Row> = panel_members::table
        .inner_join(panels::table.on(panels::challenge_id.eq(panel_members::challenge_id)))
        .inner_join(challenge_rows::table.on(challenge_rows::id.eq(panel_members::challenge_id)))
        .filter(panel_members::account_id.eq(account).and(panel_members::left_at.is_null()))
        .order((panels::score_by.desc(), challenge_rows::reference))
        .select((
            (panel_members::id, panel_members::challenge_id, panel_members::duty),
            (panel_members::declared_at, panel_members::handed_in_at),
            panels::score_by,
            (challenge_rows::reference, challenge_rows::title, challenge_rows::lang, challenge_rows::stage),
        ))
        .load(conn)?;
    let members: Vec<MemberId> = rows.iter().map(|((member, _, _), _, _, _)| *member).collect();
    let counts = counts(conn, &members)?;
    Ok(rows
        .into_iter()
        .map(|((member, _, duty), (declared, handed_in), score_by, (reference, title, lang, stage))| {
            let (done, all) = counts.get(&member).copied().unwrap_or_default();
            let (declared, handed_in) = (declared.is_some(), handed_in.is_some());
            MyPanel { reference, title, lang, stage, duty, score_by, declared, handed_in, done, all }
        })
        .collect())
}

/// How many sheets of each member are without a gap, and how many there are.
pub(crate) fn counts(conn: &mut Conn, members: &[MemberId]) -> Result<HashMap<MemberId, (usize, usize)>, DbError> {
    let clear: Vec<(MemberId, ProposalId)> = store::interests_of(conn, members)?
        .into_iter()
        .filter(|(_, _, answer, _)| *answer == Interest::Clear)
        .map(|(member, pitch, _, _)| (member, pitch))
        .collect();
    let mut sheets = store::list_sheets(conn, members)?;
    sheets.retain(|sheet| !clear.contains(&(sheet.member_id, sheet.proposal_id)));
    let ids: Vec<SheetId> = sheets.iter().map(|sheet| sheet.id).collect();
    let of: Vec<ChallengeId> = sheets.iter().map(|sheet| sheet.challenge_id).collect();
    let owed = criteria_counts(conn, &of)?;
    let mut whole: HashMap<SheetId, usize> = HashMap::new();
    for (sheet, line, _) in store::lines_of(conn, &ids)? {
        if line.gap().is_none() {
            *whole.entry(sheet).or_default() += 1;
        }
    }
    let mut found: HashMap<MemberId, (usize, usize)> = HashMap::new();
    for sheet in sheets {
        let (done, all) = found.entry(sheet.member_id).or_default();
        *all += 1;
        let needed = owed.get(&sheet.challenge_id).copied().unwrap_or(usize::MAX);
        *done += usize::from(whole.get(&sheet.id).copied().unwrap_or_default() >= needed);
    }
    Ok(found)
}

fn criteria_counts(conn: &mut Conn, of: &[ChallengeId]) -> Result<HashMap<ChallengeId, usize>, DbError> {
    use crate::platform::db::schema::criteria;
    let rows: Vec<ChallengeId> =
        criteria::table.filter(criteria::challenge_id.eq_any(of)).select(criteria::challenge_id).load(conn)?;
    let mut found = HashMap::new();
    for challenge in rows {
        *found.entry(challenge).or_default() += 1;
    }
    Ok(found)
}
