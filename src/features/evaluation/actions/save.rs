//! A member saves a sheet, as far as it is.

use crate::features::challenges;
use crate::kernel::id::{ChallengeId, SheetId};
use crate::kernel::refusal::Denied;
use crate::kernel::version::Version;
use crate::platform::audit::Event;
use crate::platform::db::{Recorded, Tx};

use super::super::domain::sheet::Line;
use super::super::policy::{self, Act};
use super::super::store;
use super::{Refusal, seated};

/// Saves. The trail says that a sheet was saved, never what is on it: others may read the trail before the reveal.
pub(crate) fn save(
    tx: &mut Tx<'_>,
    id: ChallengeId,
    sheet: SheetId,
    seen: Version,
    lines: &[Line],
) -> Result<Recorded<()>, Refusal> {
    let (actor, now) = (tx.actor()?, tx.now());
    let challenge = challenges::find(tx.conn(), id)?;
    let seated = seated(tx.conn(), challenge, actor.account)?;
    seated.may(Act::Score)?;
    let Some(sheet) = store::find_sheet(tx.conn(), seated.member.id, sheet)? else { return Err(Denied::Unseen.into()) };
    policy::may_judge(seated.is_recused(sheet.proposal_id))?;
    let criteria = challenges::criteria(tx.conn(), id)?;
    let known = |line: &&Line| criteria.iter().any(|criterion| criterion.id == line.criterion);
    let lines: Vec<Line> = lines.iter().filter(known).cloned().collect();
    store::save_lines(tx.conn(), sheet.id, seen, &lines, now)?;
    Ok(tx.record(Event::new("sheet.saved", &sheet.id).challenge(id), ())?)
}
