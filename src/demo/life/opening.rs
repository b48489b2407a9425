//! Two people of the agency open the pitches.

use crate::features::evaluation::after_opening;
use crate::features::proposals;
use crate::kernel::actor::Role;

use super::super::LiveError;
use super::{Life, Telling};

pub(super) fn open(life: &mut Life<'_>, telling: &Telling<'_>) -> Result<(), LiveError> {
    let (told, id, sealer) = (&telling.story.challenge, telling.id, life.tools.sealer);
    let author = life.person(&told.author, Role::Author, Some(&told.agency))?;
    let approver = life.person(&told.approver, Role::Approver, Some(&told.agency))?;
    life.move_to(telling.frame.dates.closes_at);
    life.wait(25);
    life.move_to_day(told.days_ago.opened.unwrap_or(0));
    life.act("open", &author, |tx| proposals::open(tx, (sealer, after_opening), id))?;
    life.wait(9);
    life.act("open", &approver, |tx| proposals::open(tx, (sealer, after_opening), id)).map(drop)
}
