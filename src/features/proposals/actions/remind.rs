//! Reminding of pitches that are not sent: three days and one day before the challenge closes, once each. People fill
//! forms, take them for sent, and lose; the letter says in its first line that nothing was sent.

use chrono::TimeDelta;

use super::super::mail;
use super::super::queries::{self, Unsent};
use crate::kernel::calendar::Zone;
use crate::kernel::instant::Instant;
use crate::platform::db::{Conn, DbError};
use crate::platform::jobs::Chore;
use crate::platform::mail::{Letter, outbox};

/// When the first reminder leaves.
const FIRST: TimeDelta = TimeDelta::days(3);
/// When the last one leaves.
const LAST: TimeDelta = TimeDelta::days(1);

/// The chore. Its entry is one of a pitch, so that the trail shows it to nobody before the opening.
pub(crate) const REMINDERS: Chore = Chore { name: "proposals.remind", letters, event: "proposal.reminded" };

fn letters(conn: &mut Conn, now: Instant, _zone: Zone) -> Result<Vec<Letter>, DbError> {
    let drafts = queries::unsent(conn, now, FIRST)?;
    let events: Vec<String> = drafts.iter().map(|draft| event(draft, now)).collect();
    let known = outbox::known(conn, &events)?;
    let mut letters = Vec::new();
    for (draft, event) in drafts.iter().zip(&events).filter(|(_, event)| !known.contains(*event)) {
        let people = queries::members(conn, draft.company)?;
        letters.extend(people.into_iter().map(|person| mail::unsent(draft, event, person)));
    }
    Ok(letters)
}

fn event(draft: &Unsent, now: Instant) -> String {
    let days = if draft.closes_at.since(now) <= LAST { 1 } else { 3 };
    format!("proposal.unsent-{days}:{}", draft.id)
}
