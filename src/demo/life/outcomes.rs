//! The lesson is written and made public; later the challenge is put away.

use crate::features::challenges::world as challenges;
use crate::features::outcomes::world::{self as outcomes, Account, Measure as Measured};
use crate::kernel::actor::Role;
use crate::kernel::version::Version;

use super::super::LiveError;
use super::super::script::{Measure, Outcome, Sequel};
use super::{Life, Telling};

pub(super) fn learn(life: &mut Life<'_>, telling: &Telling<'_>, sequel: &Sequel) -> Result<(), LiveError> {
    let told = &telling.story.challenge;
    let (Some(days), Some(outcome)) = (told.days_ago.outcome, &sequel.outcome) else { return Ok(()) };
    let author = life.person(&told.author, Role::Author, Some(&told.agency))?;
    life.move_to_day(days + 2);
    let account = account(outcome);
    let seen = life.act("write the lesson", &author, |tx| outcomes::save(tx, telling.id, Version::FIRST, account))?;
    life.move_to_day(days);
    life.act("publish the lesson", &author, |tx| outcomes::publish(tx, telling.id, seen))?;
    let Some(archived) = told.days_ago.archived else { return Ok(()) };
    life.move_to_day(archived);
    life.act("archive", &author, |tx| challenges::archive(tx, telling.id))
}

fn account(told: &Outcome) -> Account {
    let measure =
        |told: &Measure| Measured { name: told.name.clone(), before: told.before.clone(), after: told.after.clone() };
    Account {
        ending: Some(told.result),
        tried: told.tried.clone(),
        measured: told.measured.clone(),
        learned: told.learned.clone(),
        advice: told.advice.clone(),
        next_step: told.next_step.clone(),
        measures: told.measures.iter().map(measure).collect(),
    }
}
