//! The panel agrees: one spot with a note, or all close ones at their median.

use crate::features::challenges;
use crate::kernel::id::{ChallengeId, ProposalId};
use crate::kernel::message::Message;
use crate::kernel::refusal::Denied;
use crate::kernel::version::Version;
use crate::platform::audit::Event;
use crate::platform::db::{Recorded, Tx};

use super::super::domain::evaluation::{Agreed, Evaluation, Spot, Way};
use super::super::domain::interest::Interest;
use super::super::domain::panel::Duty;
use super::super::domain::score::Mark;
use super::super::policy::{self, Act};
use super::super::{queries, store};
use super::{Refusal, Seated, seated};

/// Records what the panel agreed at one spot. `seen` is the version the form showed; none before the first time.
pub(crate) fn agree(
    tx: &mut Tx<'_>,
    id: ChallengeId,
    spot: Spot,
    seen: Option<Version>,
    (mark, note): (Mark, &str),
) -> Result<Recorded<()>, Refusal> {
    let (seated, evaluation) = both(tx, id)?;
    if !evaluation.spots().any(|known| known == spot) {
        return Err(Denied::Unseen.into());
    }
    let chairs_recused = chair_recused(tx, &seated)?;
    policy::may_agree(&seated.seat, seated.is_recused(spot.0), chairs_recused.contains(&spot.0))?;
    if evaluation.cell(spot).owes_note(mark) && note.is_empty() {
        return Err(Refusal::field("note", Message::new("evaluation-error-no-note")));
    }
    if evaluation.agreed.get(&spot).map(|agreed| agreed.version) != seen {
        return Err(Refusal::Db(crate::platform::db::DbError::Stale));
    }
    put(tx, spot, seen, (mark, note))?;
    let event = Event::new("consensus.agreed", &spot.0)
        .kind("proposal")
        .challenge(id)
        .with("criterion", spot.1.to_string())
        .with("score", mark.text())
        .with("note", note);
    Ok(tx.record(event, ())?)
}

/// Agrees on every spot where the scores are close, at the median.
pub(crate) fn agree_together(tx: &mut Tx<'_>, id: ChallengeId) -> Result<Recorded<usize>, Refusal> {
    let (seated, evaluation) = both(tx, id)?;
    let chairs_recused = chair_recused(tx, &seated)?;
    let mine = |spot: &Spot| {
        policy::may_agree(&seated.seat, seated.is_recused(spot.0), chairs_recused.contains(&spot.0)).is_ok()
    };
    if seated.seat.duty != Duty::Chair && chairs_recused.is_empty() {
        return Err(Refusal::because("evaluation-denied-not-chair"));
    }
    let together: Vec<(Spot, Mark)> = evaluation.together().into_iter().filter(|(spot, _)| mine(spot)).collect();
    for (spot, mark) in &together {
        put(tx, *spot, None, (*mark, ""))?;
    }
    let event = Event::new("consensus.agreed_together", &id).challenge(id).with("spots", together.len());
    Ok(tx.record(event, together.len())?)
}

fn both(tx: &mut Tx<'_>, id: ChallengeId) -> Result<(Seated, Evaluation), Refusal> {
    let actor = tx.actor()?;
    let challenge = challenges::find(tx.conn(), id)?;
    let seated = seated(tx.conn(), challenge, actor.account)?;
    seated.may(Act::Agree)?;
    let evaluation = queries::evaluation(tx.conn(), &seated.challenge)?;
    if evaluation.way == Way::Mean {
        return Err(Refusal::because("evaluation-denied-mean"));
    }
    Ok((seated, evaluation))
}

/// The pitches that the chair may not see.
fn chair_recused(tx: &mut Tx<'_>, seated: &Seated) -> Result<Vec<ProposalId>, Refusal> {
    let members = store::list_members(tx.conn(), seated.challenge.id)?;
    let chairs: Vec<_> = members.iter().filter(|member| member.duty == Duty::Chair).map(|member| member.id).collect();
    let declared = store::interests_of(tx.conn(), &chairs)?;
    Ok(declared
        .into_iter()
        .filter(|(_, _, answer, _)| *answer == Interest::Clear)
        .map(|(_, pitch, _, _)| pitch)
        .collect())
}

fn put(tx: &mut Tx<'_>, spot: Spot, seen: Option<Version>, (mark, note): (Mark, &str)) -> Result<(), Refusal> {
    let version = seen.map_or(Version::FIRST, Version::next);
    let agreed = Agreed { mark, note: note.to_owned(), by: tx.actor()?.account, at: tx.now(), version };
    Ok(store::save_agreed(tx.conn(), spot, seen, &agreed)?)
}
