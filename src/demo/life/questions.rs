//! Companies ask without their name, the author answers to everyone.

use crate::features::challenges::Task;
use crate::features::questions::world::{self, Asked};
use crate::kernel::actor::{Actor, Role};

use super::super::LiveError;
use super::super::script::{Question, Standing};
use super::super::store;
use super::{Life, Telling};

fn told<'a>(life: &Life<'_>, telling: &Telling<'a>, place: usize) -> Result<&'a Question, LiveError> {
    let told = telling.story.challenge.questions.get(place);
    told.ok_or_else(|| life.unknown("question", &place.to_string()))
}

/// Asked by a company that writes no pitch here: who asks is told to nobody, in the story neither.
pub(super) fn ask(life: &mut Life<'_>, telling: &Telling<'_>, place: usize) -> Result<(), LiveError> {
    let question = told(life, telling, place)?;
    let asker = asker(life, telling, place)?;
    let organization = asker.organization().ok_or_else(|| life.unknown("company of", &asker.name))?;
    let parts = [Task::Data, Task::Limits, Task::Better, Task::Adoption];
    let part = parts.into_iter().cycle().nth(place).unwrap_or(Task::Problem);
    let asked = Asked { account: asker.account, organization, part, body: question.body.clone() };
    let (by, zone) = (crate::platform::db::By::system("demo"), life.calendar.days.zone);
    life.act_by("ask", &by, |tx| world::ask(tx, telling.id, asked, zone))
}

fn asker(life: &Life<'_>, telling: &Telling<'_>, place: usize) -> Result<Actor, LiveError> {
    let pitches = &telling.story.challenge.proposals;
    let script = life.script;
    let free = script.organizations.iter().filter(|organization| {
        organization.kind == crate::features::organizations::Kind::Company
            && organization.standing == Standing::Verified
            && pitches.iter().all(|pitch| pitch.company != organization.key)
    });
    let free: Vec<_> = free.collect();
    let turn = (telling.story.challenge.key.len() + place) % free.len().max(1);
    let company = free.get(turn).ok_or_else(|| life.unknown("company that could ask in", &life.telling))?;
    life.anybody(Role::CompanyMember, &company.key)
}

/// The answer, when the script has one.
pub(super) fn answer(life: &mut Life<'_>, telling: &Telling<'_>, place: usize) -> Result<(), LiveError> {
    let question = told(life, telling, place)?;
    let challenge = &telling.story.challenge;
    let author = life.person(&challenge.author, Role::Author, Some(&challenge.agency))?;
    let id = store::question(life.tools.conn, telling.id, &question.body)?;
    life.act("answer", &author, |tx| world::answer(tx, telling.id, id, &question.answer))
}
