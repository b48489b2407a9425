//! Sheets and their lines. A save is guarded by the version of the sheet, so that two tabs never mix.

use diesel::prelude::*;

use crate::kernel::id::{ChallengeId, CriterionId, MemberId, ProposalId, SheetId};
use crate::kernel::instant::Instant;
use crate::kernel::version::Version;
use crate::platform::db::schema::{scores, sheets};
use crate::platform::db::{Conn, DbError, Tx};

use super::super::domain::score::{Mark, Points};
use super::super::domain::sheet::Line;

/// The head of a sheet.
#[derive(Debug, Clone, HasQuery)]
#[diesel(table_name = sheets)]
pub(crate) struct Sheet {
    /// Its id.
    pub(crate) id: SheetId,
    /// Of which challenge.
    pub(crate) challenge_id: ChallengeId,
    /// Whose.
    pub(crate) member_id: MemberId,
    /// About which pitch.
    pub(crate) proposal_id: ProposalId,
    /// The letter its evaluator knows the pitch by.
    pub(crate) letter: String,
    /// The edit counter.
    pub(crate) version: Version,
}

#[derive(HasQuery)]
#[diesel(table_name = scores)]
struct LineRow {
    sheet_id: SheetId,
    criterion_id: CriterionId,
    score: Option<i64>,
    not_applicable: bool,
    reason: String,
    saved_at: Instant,
}

impl LineRow {
    fn line(self) -> (SheetId, Line, Instant) {
        let points = self.score.and_then(Points::new).map(Mark::Points);
        let mark = if self.not_applicable { Some(Mark::NotApplicable) } else { points };
        (self.sheet_id, Line { criterion: self.criterion_id, mark, reason: self.reason }, self.saved_at)
    }
}

/// Starts a sheet at a place of its evaluator's own order.
pub(crate) fn insert_sheet(
    tx: &mut Tx<'_>,
    challenge: ChallengeId,
    (member, proposal): (MemberId, ProposalId),
    place: usize,
    letter: &str,
) -> Result<(), DbError> {
    let id = tx.fresh_id::<SheetId>();
    diesel::insert_into(sheets::table)
        .values((
            sheets::id.eq(id),
            sheets::challenge_id.eq(challenge),
            sheets::member_id.eq(member),
            sheets::proposal_id.eq(proposal),
            sheets::place.eq(i64::try_from(place).unwrap_or(i64::MAX)),
            sheets::letter.eq(letter),
            sheets::version.eq(Version::FIRST),
        ))
        .execute(tx.conn())?;
    Ok(())
}

/// A sheet of a member.
pub(crate) fn find_sheet(conn: &mut Conn, member: MemberId, id: SheetId) -> Result<Option<Sheet>, DbError> {
    let own = Sheet::query().filter(sheets::id.eq(id)).filter(sheets::member_id.eq(member));
    Ok(own.first(conn).optional()?)
}

/// The sheets of these members, each in its own order.
pub(crate) fn list_sheets(conn: &mut Conn, members: &[MemberId]) -> Result<Vec<Sheet>, DbError> {
    Ok(Sheet::query().filter(sheets::member_id.eq_any(members)).order((sheets::place, sheets::id)).load(conn)?)
}

/// The lines of these sheets, with when each was last saved.
pub(crate) fn lines_of(conn: &mut Conn, sheets: &[SheetId]) -> Result<Vec<(SheetId, Line, Instant)>, DbError> {
    let rows: Vec<LineRow> = LineRow::query().filter(scores::sheet_id.eq_any(sheets)).load(conn)?;
    Ok(rows.into_iter().map(LineRow::line).collect())
}

/// Saves the lines that changed over the version that was seen.
pub(crate) fn save_lines(
    conn: &mut Conn,
    sheet: SheetId,
    seen: Version,
    lines: &[Line],
    at: Instant,
) -> Result<(), DbError> {
    let guarded = sheets::table.filter(sheets::id.eq(sheet)).filter(sheets::version.eq(seen));
    if diesel::update(guarded).set(sheets::version.eq(seen.next())).execute(conn)? != 1 {
        return Err(DbError::Stale);
    }
    let before: Vec<Line> = lines_of(conn, &[sheet])?.into_iter().map(|(_, line, _)| line).collect();
    for line in lines.iter().filter(|line| !before.contains(line)) {
        let old = scores::table.filter(scores::sheet_id.eq(sheet)).filter(scores::criterion_id.eq(line.criterion));
        diesel::delete(old).execute(conn)?;
        insert_line(conn, sheet, line, at)?;
    }
    Ok(())
}

fn insert_line(conn: &mut Conn, sheet: SheetId, line: &Line, at: Instant) -> Result<(), DbError> {
    diesel::insert_into(scores::table)
        .values((
            scores::sheet_id.eq(sheet),
            scores::criterion_id.eq(line.criterion),
            scores::score.eq(line.mark.and_then(Mark::points).map(Points::get)),
            scores::not_applicable.eq(line.mark == Some(Mark::NotApplicable)),
            scores::reason.eq(&line.reason),
            scores::saved_at.eq(at),
        ))
        .execute(conn)?;
    Ok(())
}
