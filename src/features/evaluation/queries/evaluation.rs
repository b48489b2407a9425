//! The whole evaluation of a challenge, in a fixed number of queries whatever the number of pitches.

use std::collections::HashMap;

use crate::features::challenges::{self, Challenge, Method};
use crate::features::proposals;
use crate::kernel::id::{ChallengeId, MemberId, ProposalId, SheetId};
use crate::platform::db::{Conn, DbError};

use super::super::domain::evaluation::{Evaluation, Given, Spot, Way};
use super::super::domain::interest::Interest;
use super::super::store;

/// What the panel of a challenge said. Only sheets that were handed in count, by members who still sit and are not
/// recused there: nothing that is not yet locked can reach another pair of eyes through here.
pub(crate) fn evaluation(conn: &mut Conn, challenge: &Challenge) -> Result<Evaluation, DbError> {
    let criteria = challenges::criteria(conn, challenge.id)?;
    let pitches = pitch_ids(conn, challenge.id)?;
    let given = given(conn, challenge.id)?;
    let agreed = store::agreed_of(conn, &pitches)?.into_iter().collect();
    let way = if challenge.method == Method::Mean { Way::Mean } else { Way::Talk };
    let criteria = criteria.into_iter().map(|criterion| (criterion.id, criterion.weight)).collect();
    Ok(Evaluation { way, criteria, pitches, given, agreed })
}

fn pitch_ids(conn: &mut Conn, challenge: ChallengeId) -> Result<Vec<ProposalId>, DbError> {
    let mut ids: Vec<ProposalId> = proposals::names(conn, challenge)?.into_iter().map(|one| one.proposal_id).collect();
    ids.sort_unstable();
    Ok(ids)
}

fn given(conn: &mut Conn, challenge: ChallengeId) -> Result<HashMap<Spot, Vec<Given>>, DbError> {
    let members = store::list_members(conn, challenge)?;
    let done: Vec<MemberId> =
        members.iter().filter(|member| member.handed_in_at.is_some()).map(|member| member.id).collect();
    let recused = clear(conn, &done)?;
    let sheets = store::list_sheets(conn, &done)?;
    let counting: HashMap<SheetId, (MemberId, ProposalId)> = sheets
        .into_iter()
        .map(|sheet| (sheet.id, (sheet.member_id, sheet.proposal_id)))
        .filter(|(_, whose)| !recused.contains(whose))
        .collect();
    let ids: Vec<SheetId> = counting.keys().copied().collect();
    let mut found: HashMap<Spot, Vec<Given>> = HashMap::new();
    for (sheet, line, _) in store::lines_of(conn, &ids)? {
        if let (Some((member, pitch)), Some(mark)) = (counting.get(&sheet), line.mark) {
            let given = Given { member: *member, mark, reason: line.reason };
            found.entry((*pitch, line.criterion)).or_default().push(given);
        }
    }
    Ok(found)
}

fn clear(conn: &mut Conn, members: &[MemberId]) -> Result<Vec<(MemberId, ProposalId)>, DbError> {
    let declared = store::interests_of(conn, members)?;
    let clear = declared.into_iter().filter(|(_, _, answer, _)| *answer == Interest::Clear);
    Ok(clear.map(|(member, pitch, _, _)| (member, pitch)).collect())
}

/// How many members judge each pitch, or will once they have declared: everyone who is not recused there.
pub(crate) fn judges(conn: &mut Conn, challenge: ChallengeId) -> Result<Vec<(ProposalId, usize)>, DbError> {
    let members: Vec<MemberId> = store::list_members(conn, challenge)?.iter().map(|member| member.id).collect();
    let recused = clear(conn, &members)?;
    let free = |pitch: ProposalId| members.iter().filter(|member| !recused.contains(&(**member, pitch))).count();
    Ok(pitch_ids(conn, challenge)?.into_iter().map(|pitch| (pitch, free(pitch))).collect())
}
