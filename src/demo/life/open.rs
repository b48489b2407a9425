//! While a challenge is open: questions and answers, pitches that are written, sent, replaced and taken back, a later
//! deadline, or the end. Many people act at the same time, so what they do is put in order of time first.

use chrono::TimeDelta;

use crate::kernel::instant::Instant;

use super::super::LiveError;
use super::super::calendar::between;
use super::super::script::Until;
use super::{Life, Telling, challenges, proposals, questions};

/// What somebody does while it is open; the number is the place in the script.
#[derive(Debug, Clone, Copy)]
enum Doing {
    Start(usize),
    Write(usize, usize),
    Send(usize),
    Improve(usize),
    TakeBack(usize),
    Ask(usize),
    Answer(usize),
    Amend,
    Withdraw,
}

/// The steps of one pitch between its start and the deadline, apart from the start.
const STEPS: usize = 8;

pub(super) fn live(life: &mut Life<'_>, telling: &mut Telling<'_>) -> Result<(), LiveError> {
    let mut plan = plan(life, telling);
    plan.sort_by_key(|(at, _)| *at);
    for (at, doing) in plan {
        life.move_to(at);
        act(life, telling, doing)?;
    }
    Ok(())
}

fn act(life: &mut Life<'_>, telling: &mut Telling<'_>, doing: Doing) -> Result<(), LiveError> {
    match doing {
        Doing::Start(place) => proposals::start(life, telling, place),
        Doing::Write(place, part) => proposals::write(life, telling, place, part),
        Doing::Send(place) => proposals::send(life, telling, place),
        Doing::Improve(place) => proposals::improve(life, telling, place),
        Doing::TakeBack(place) => proposals::take_back(life, telling, place),
        Doing::Ask(place) => questions::ask(life, telling, place),
        Doing::Answer(place) => questions::answer(life, telling, place),
        Doing::Amend => challenges::amend(life, telling),
        Doing::Withdraw => challenges::withdraw(life, telling),
    }
}

fn plan(life: &Life<'_>, telling: &Telling<'_>) -> Vec<(Instant, Doing)> {
    let told = &telling.story.challenge;
    let ends = told.days_ago.withdrawn.map(|days| life.calendar.days_ago(days, &told.key));
    let ends = ends.unwrap_or_else(|| telling.frame.dates.closes_at.min(life.calendar.now));
    let from = life.at.plus(TimeDelta::hours(26)).min(ends);
    let mut plan = Vec::new();
    for place in 0..told.proposals.len() {
        plan.extend(pitch(telling, place, (from, ends)));
    }
    plan.extend(questions(telling, (from, ends)));
    if let Some(amendment) = &told.amendment {
        plan.push((life.calendar.days_ago(amendment.days_ago, &told.key), Doing::Amend));
    }
    if told.stage == Until::Withdrawn {
        plan.push((ends, Doing::Withdraw));
    }
    plan
}

/// Started at some day, written in the first half of what is left, sent, and every third one improved and sent again.
fn pitch(telling: &Telling<'_>, place: usize, (from, ends): (Instant, Instant)) -> Vec<(Instant, Doing)> {
    let proposals = &telling.story.challenge.proposals;
    let start = between(from, ends, place, proposals.len() + 1);
    let at = |step: usize| between(start, ends, step, STEPS);
    let mut plan = vec![(start, Doing::Start(place))];
    plan.extend((0..proposals::PARTS).map(|part| (at(part), Doing::Write(place, part))));
    let Some(told) = proposals.get(place).filter(|told| !told.draft_only) else { return plan };
    plan.push((at(proposals::PARTS), Doing::Send(place)));
    if told.withdrawn {
        plan.push((at(proposals::PARTS + 1), Doing::TakeBack(place)));
    } else if proposals::is_improved(place) {
        plan.push((at(proposals::PARTS + 1), Doing::Improve(place)));
    }
    plan
}

/// Asked evenly over the time in which one may ask, and answered within two days, before the end in any case.
fn questions(telling: &Telling<'_>, (from, ends): (Instant, Instant)) -> Vec<(Instant, Doing)> {
    let told = &telling.story.challenge.questions;
    let last = telling.frame.first.questions_until.min(ends);
    let mut plan = Vec::new();
    for (place, question) in told.iter().enumerate() {
        let asked = between(from, last, place, told.len());
        plan.push((asked, Doing::Ask(place)));
        if !question.answer.is_empty() {
            let answered = asked.plus(TimeDelta::hours(41)).min(between(asked, ends, 0, 1));
            plan.push((answered, Doing::Answer(place)));
        }
    }
    plan
}
