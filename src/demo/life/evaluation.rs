//! The panel: composed, interests signed, sheets filled in alone, handed in, agreed, checked by the lab.

use chrono::{NaiveDate, NaiveTime, TimeDelta};

use crate::features::challenges::Criterion;
use crate::features::evaluation::Mark;
use crate::features::evaluation::world::{self, Composition, Declaration, Interest, Line};
use crate::kernel::actor::{Actor, Role};
use crate::kernel::calendar::Zone;
use crate::kernel::id::{AccountId, CriterionId};
use crate::kernel::instant::Instant;

use super::super::LiveError;
use super::super::calendar::between;
use super::super::script::{Consensus, Sequel, Sheet, Until};
use super::super::store;
use super::{Life, Telling};

/// What a member of the panel does.
#[derive(Debug, Clone, Copy)]
enum Doing<'a> {
    Sign(&'a str),
    Score(&'a Sheet),
    HandIn(&'a str),
}

pub(super) fn judge(life: &mut Life<'_>, telling: &Telling<'_>, sequel: &Sequel) -> Result<(), LiveError> {
    let told = &telling.story.challenge;
    life.wait(50);
    compose(life, telling, sequel)?;
    let ends = told.days_ago.consensus.map_or_else(
        || life.calendar.now.plus(-TimeDelta::hours(2)),
        |days| life.calendar.days_ago(days, &told.key).plus(-TimeDelta::hours(3)),
    );
    let mut plan = plan(telling, sequel, (life.at, ends));
    plan.sort_by_key(|(at, _)| *at);
    for (at, doing) in plan {
        life.move_to(at);
        match doing {
            Doing::Sign(member) => sign(life, telling, sequel, member)?,
            Doing::Score(sheet) => score(life, telling, sheet)?,
            Doing::HandIn(member) => hand_in(life, telling, member)?,
        }
    }
    agree(life, telling, sequel)?;
    check(life, telling)
}

fn compose(life: &mut Life<'_>, telling: &Telling<'_>, sequel: &Sequel) -> Result<(), LiveError> {
    let told = &telling.story.challenge;
    let author = life.person(&told.author, Role::Author, Some(&told.agency))?;
    let chair = evaluator(life, &sequel.panel.chair)?.account;
    let others: Result<Vec<AccountId>, LiveError> =
        sequel.panel.evaluators.iter().map(|key| evaluator(life, key).map(|actor| actor.account)).collect();
    let panel = Composition::new(chair, &others?).map_err(|cause| life.refused("choose a panel", &cause))?;
    let zone = life.calendar.zone();
    let due = due(telling.frame.dates.decision_on, life.at, zone);
    life.act("compose", &author, |tx| world::compose(tx, telling.id, &panel, (due, zone)))
}

/// Ten days to read and score, and the evening of the promised day when that comes first.
fn due(promised: NaiveDate, at: Instant, zone: Zone) -> Instant {
    let wish = at.plus(TimeDelta::days(10));
    let evening = NaiveTime::from_hms_opt(20, 0, 0).and_then(|time| zone.moment(promised, time).ok());
    evening.filter(|evening| *evening > at).map_or(wish, |evening| evening.min(wish))
}

fn evaluator(life: &Life<'_>, key: &str) -> Result<Actor, LiveError> {
    life.person(key, Role::Evaluator, None)
}

/// Everyone signs, then fills in the own sheets evenly over the days, and hands in when there is one for each pitch.
fn plan<'a>(telling: &Telling<'_>, sequel: &'a Sequel, (from, ends): (Instant, Instant)) -> Vec<(Instant, Doing<'a>)> {
    let pitches = telling.story.challenge.proposals.iter().filter(|told| !told.withdrawn && !told.draft_only).count();
    let members: Vec<&str> =
        std::iter::once(&sequel.panel.chair).chain(&sequel.panel.evaluators).map(String::as_str).collect();
    let mut plan = Vec::new();
    for (place, member) in members.iter().copied().enumerate() {
        let signed = between(from, ends, place, members.len() * 4);
        plan.push((signed, Doing::Sign(member)));
        let sheets: Vec<&Sheet> = sequel.scores.iter().filter(|sheet| sheet.evaluator == member).collect();
        let steps = sheets.len() + 1;
        let last = ends.plus(-TimeDelta::minutes(i64::try_from(place).unwrap_or_default() * 47));
        plan.extend(
            sheets.iter().enumerate().map(|(at, sheet)| (between(signed, last, at, steps), Doing::Score(sheet))),
        );
        let apart = sequel.conflicts.iter().filter(|conflict| conflict.evaluator == member).count();
        if sheets.len() + apart >= pitches {
            plan.push((between(signed, last, sheets.len(), steps), Doing::HandIn(member)));
        }
    }
    plan
}

fn sign(life: &mut Life<'_>, telling: &Telling<'_>, sequel: &Sequel, member: &str) -> Result<(), LiveError> {
    let actor = evaluator(life, member)?;
    let clear = |company: &str| {
        sequel.conflicts.iter().find(|conflict| conflict.evaluator == member && conflict.company == company)
    };
    let pitches = telling.pitches.iter();
    let declared: Vec<Declaration> = pitches
        .map(|(company, pitch)| match clear(company) {
            Some(told) => Declaration { pitch: pitch.id, answer: Interest::Clear, details: told.reason.clone() },
            None => Declaration { pitch: pitch.id, answer: Interest::No, details: String::new() },
        })
        .collect();
    life.act("sign", &actor, |tx| world::sign(tx, telling.id, &declared))
}

fn score(life: &mut Life<'_>, telling: &Telling<'_>, told: &Sheet) -> Result<(), LiveError> {
    let actor = evaluator(life, &told.evaluator)?;
    let pitch = telling.pitch(life, &told.company)?;
    let (sheet, seen) = store::sheet(life.tools.conn, telling.id, actor.account, pitch)?;
    let criteria = criteria(life, telling)?;
    let lines: Vec<Line> = criteria
        .iter()
        .zip(&told.marks)
        .map(|(criterion, mark)| Line {
            criterion: criterion.id,
            mark: Mark::read(&mark.score.to_string()),
            reason: mark.reason.clone(),
        })
        .collect();
    life.act("score", &actor, |tx| world::save(tx, telling.id, sheet, seen, &lines))
}

fn hand_in(life: &mut Life<'_>, telling: &Telling<'_>, member: &str) -> Result<(), LiveError> {
    let actor = evaluator(life, member)?;
    life.act("hand in", &actor, |tx| world::hand_in(tx, telling.id))
}

pub(super) fn criteria(life: &mut Life<'_>, telling: &Telling<'_>) -> Result<Vec<Criterion>, LiveError> {
    Ok(crate::features::challenges::criteria(life.tools.conn, telling.id)?)
}

/// The chair records what the panel agreed, and sends it to the lab.
fn agree(life: &mut Life<'_>, telling: &Telling<'_>, sequel: &Sequel) -> Result<(), LiveError> {
    let told = &telling.story.challenge;
    let Some(days) = told.days_ago.consensus else { return Ok(()) };
    let chair = evaluator(life, &sequel.panel.chair)?;
    let criteria: Vec<CriterionId> = criteria(life, telling)?.iter().map(|criterion| criterion.id).collect();
    life.move_to_day(days);
    for agreed in &sequel.consensus {
        agree_on(life, telling, (&chair, &criteria), agreed)?;
    }
    if told.stage >= Until::Checking {
        life.wait(15);
        life.act("send to the lab", &chair, |tx| world::send(tx, telling.id))?;
    }
    Ok(())
}

fn agree_on(
    life: &mut Life<'_>,
    telling: &Telling<'_>,
    (chair, criteria): (&Actor, &[CriterionId]),
    agreed: &Consensus,
) -> Result<(), LiveError> {
    let pitch = telling.pitch(life, &agreed.company)?;
    for (criterion, told) in criteria.iter().zip(&agreed.marks) {
        let unreadable = || LiveError::script(&telling.story.challenge.key, format!("no score is {}", told.score));
        let mark = Mark::read(&told.score.to_string()).ok_or_else(unreadable)?;
        life.wait(4);
        life.act("agree", chair, |tx| world::agree(tx, telling.id, (pitch, *criterion), None, (mark, &told.note)))?;
    }
    Ok(())
}

fn check(life: &mut Life<'_>, telling: &Telling<'_>) -> Result<(), LiveError> {
    let Some(days) = telling.story.challenge.days_ago.checking else { return Ok(()) };
    life.move_to_day(days);
    let seen = store::panel_version(life.tools.conn, telling.id)?;
    let lab = life.lab()?;
    life.act("pass", &lab, |tx| world::pass(tx, telling.id, seen, ""))
}
