//! Work that goes on beside requests: letters, the places of the audit trail, forgetting what has expired.
//!
//! A ticker runs each job once a second. A job is named, may run twice without harm, and its failure is logged and
//! tried again at the next tick. Nothing that time decides waits for a job: a deadline passes without one.

use std::time::Duration;

use chrono::TimeDelta;

use crate::kernel::calendar::Zone;
use crate::kernel::id::LetterId;
use crate::kernel::instant::Instant;
use crate::platform::audit::{Event, notebook, sequence};
use crate::platform::db::{By, Conn, DbError, Scope, Tx, sessions};
use crate::platform::mail::{CourierError, Letter, outbox};
use crate::platform::web::{Desk, parking};

/// What a feature does when a moment has come, such as reminding of a deadline. The app hands the chores in, because
/// the platform knows no features.
pub(crate) struct Chore {
    /// Its name in the log.
    pub(crate) name: &'static str,
    /// The letters that are owed now and were not posted yet.
    pub(crate) letters: fn(&mut Conn, Instant, Zone) -> Result<Vec<Letter>, DbError>,
    /// The entry that says they were posted.
    pub(crate) event: &'static str,
}

/// How many letters one run takes.
const LETTERS: i64 = 50;
/// How long an ended session is remembered, so that a text posted with it finds its writer.
const REMEMBERED: TimeDelta = TimeDelta::days(30);

/// Runs the jobs until the program ends.
pub(crate) async fn run_for_ever(desk: Desk) {
    let mut ticker = tokio::time::interval(Duration::from_secs(1));
    ticker.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    let mut ticks: u64 = 0;
    let mut placed_at = None;
    loop {
        ticker.tick().await;
        tell("letters", deliver_all(&desk).await);
        // Counting the trail each second would cost an idle instance more than anything else it does.
        let revision = desk.db.revision();
        if placed_at != Some(revision) || ticks.is_multiple_of(60) {
            tell("audit", place_entries(&desk).await);
            placed_at = Some(revision);
        }
        if ticks.is_multiple_of(3_600) {
            tell("audit links", write_down_link(&desk).await);
        }
        if ticks.is_multiple_of(600) {
            tell("chores", do_chores(&desk).await);
            tell("sweep", sweep(&desk).await);
        }
        ticks += 1;
    }
}

fn tell(job: &str, done: Result<usize, DbError>) {
    match done {
        Ok(0) => {}
        Ok(count) => tracing::debug!(job, count, "done"),
        Err(error) => tracing::error!(job, %error, "a job failed and will be tried again"),
    }
}

/// Delivers until a run finds less than it could take: a rush of letters does not wait for the next tick.
async fn deliver_all(desk: &Desk) -> Result<usize, DbError> {
    let mut all = 0;
    loop {
        let taken = deliver_letters(desk).await?;
        all += taken;
        if i64::try_from(taken).is_ok_and(|taken| taken < LETTERS) {
            return Ok(all);
        }
    }
}

/// Writes the last link of the trail down in the data folder, where `parvis audit verify` compares it.
async fn write_down_link(desk: &Desk) -> Result<usize, DbError> {
    let Some(last) = desk.db.read(notebook::last).await? else { return Ok(0) };
    let written = notebook::write_down(&desk.config.data_dir, desk.clock.now(), &last);
    written.map_err(|cause| DbError::Other(cause.to_string()))?;
    Ok(1)
}

/// Delivers letters that are due; says how many it took in hand.
///
/// # Errors
/// What the database says.
pub async fn deliver_letters(desk: &Desk) -> Result<usize, DbError> {
    let now = desk.clock.now();
    let anything_due = desk.db.read(move |conn| outbox::any_due(conn, now)).await?;
    if !anything_due {
        return Ok(0);
    }
    let letters = desk
        .db
        .write_unrecorded(Scope::Named("outbox"), "outbox.claim", move |tx| outbox::claim(tx.conn(), now, LETTERS));
    let letters = letters.await?;
    let mut outcomes = Vec::with_capacity(letters.len());
    for letter in letters {
        let outcome = desk.courier.deliver(&letter, now).await;
        if let Err(error) = &outcome {
            tracing::warn!(letter = %letter.id, %error, "a letter was not taken");
        }
        outcomes.push((letter.id, outcome));
    }
    let taken = outcomes.len();
    desk.db.write_unrecorded(Scope::Named("outbox"), "outbox.note", move |tx| note(tx, outcomes)).await?;
    Ok(taken)
}

/// Notes what became of a run in one change, since in a rush each change of its own would wait behind those of people.
/// A node that dies before it leaves letters that go out again, with the same Message-ID.
fn note(tx: &mut Tx<'_>, outcomes: Vec<(LetterId, Result<(), CourierError>)>) -> Result<(), DbError> {
    let now = tx.now();
    for (id, outcome) in outcomes {
        match outcome {
            Ok(()) => outbox::sent(tx.conn(), id, now)?,
            Err(CourierError::Later(why)) => outbox::refused(tx.conn(), id, &why, false, now)?,
            Err(CourierError::Never(why)) => outbox::refused(tx.conn(), id, &why, true, now)?,
        }
    }
    Ok(())
}

/// Posts the letters that are owed because time has passed. Asked first and posted then: an idle instance writes nothing.
///
/// # Errors
/// What the database says.
pub async fn do_chores(desk: &Desk) -> Result<usize, DbError> {
    let mut posted = 0;
    for chore in desk.chores {
        let (now, zone, letters) = (desk.clock.now(), desk.config.zone, chore.letters);
        if desk.db.read(move |conn| letters(conn, now, zone)).await?.is_empty() {
            continue;
        }
        let post = move |tx: &mut Tx<'_>| {
            let now = tx.now();
            let owed = letters(tx.conn(), now, zone)?;
            for letter in &owed {
                tx.post(letter)?;
            }
            tx.record(Event::new(chore.event, &chore.name).kind("job").with("letters", owed.len()), owed.len())
        };
        posted += desk.db.write::<_, DbError, _>(Scope::Named(chore.name), By::system(chore.name), post).await?;
    }
    Ok(posted)
}

/// Gives committed audit entries their place; says how many.
///
/// # Errors
/// What the database says.
pub async fn place_entries(desk: &Desk) -> Result<usize, DbError> {
    if !desk.db.read(sequence::any_waiting).await? {
        return Ok(0);
    }
    desk.db.write_unrecorded(Scope::Named("audit"), "audit.place", sequence::sequence).await
}

/// Forgets old sessions and parked texts; says how many.
///
/// # Errors
/// What the database says.
pub async fn sweep(desk: &Desk) -> Result<usize, DbError> {
    let forget = |tx: &mut Tx<'_>| {
        let now = tx.now();
        Ok(sessions::sweep(tx.conn(), now.plus(-REMEMBERED))? + parking::sweep(tx.conn(), now)?)
    };
    desk.db.write_unrecorded(Scope::Named("sweep"), "sweep", forget).await
}
