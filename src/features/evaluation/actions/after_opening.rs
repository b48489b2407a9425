//! The pitches of a challenge are open: everyone who sits on its panel is asked to declare interests.

use crate::features::{accounts, challenges, proposals};
use crate::kernel::id::ChallengeId;
use crate::platform::db::{DbError, Tx};

use super::super::{mail, store};

/// Writes to the panel, inside the change that opened the pitches. Who is seated later hears it with the seat.
pub(crate) fn after_opening(tx: &mut Tx<'_>, id: ChallengeId) -> Result<(), DbError> {
    let members = store::list_members(tx.conn(), id)?;
    if members.is_empty() || proposals::names(tx.conn(), id)?.is_empty() {
        return Ok(());
    }
    let challenge = challenges::find(tx.conn(), id)?;
    let Some(panel) = store::find_panel(tx.conn(), id)? else { return Ok(()) };
    for member in members {
        let to = accounts::recipient(tx.conn(), member.account)?;
        tx.post(&mail::opened(to, &challenge, member.id, panel.score_by))?;
    }
    Ok(())
}
