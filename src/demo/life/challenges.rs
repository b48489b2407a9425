//! A challenge is written part by part, sent, released, reviewed, and later amended or taken back.

use crate::features::challenges::Method;
use crate::features::challenges::world::{self, Edit, Facts, Part, Payment, Seed, Wish, Wording};
use crate::kernel::actor::{Actor, Role};
use crate::kernel::id::ChallengeId;
use crate::kernel::money::Cents;
use crate::kernel::text;
use crate::kernel::version::Version;

use super::super::LiveError;
use super::super::calendar::{Frame, between};
use super::super::script::{Challenge, Criterion, Instalment, Story, Until};
use super::{Life, Telling};

/// Writes it, part by part, until it is sent or until now.
pub(super) fn write<'a>(life: &mut Life<'_>, story: &'a Story, frame: Frame) -> Result<Telling<'a>, LiveError> {
    let told = &story.challenge;
    let author = life.person(&told.author, Role::Author, Some(&told.agency))?;
    let zone = life.calendar.days.zone;
    let seed = seed(told);
    let reference = life.act("start", &author, |tx| world::start(tx, &seed, zone))?;
    let id = crate::features::challenges::find_by_reference(life.tools.conn, &reference)?.id;
    let edits = edits(told, &frame);
    let (from, to) = (life.at, life.calendar.days_ago(told.days_ago.sent.unwrap_or(0), &told.key));
    for (place, change) in edits.iter().enumerate() {
        life.move_to(between(from, to, place, edits.len()));
        edit(life, &author, id, change)?;
    }
    life.move_to(to);
    Ok(Telling { story, id, frame, pitches: std::collections::HashMap::new() })
}

fn edit(life: &mut Life<'_>, author: &Actor, id: ChallengeId, change: &Edit) -> Result<(), LiveError> {
    let seen = match change {
        Edit::Text(..) => Version::default(),
        _ => life.challenge(id)?.version,
    };
    life.act("edit", author, |tx| world::edit(tx, id, seen, change))
}

/// What is there on the first evening: a title and a sentence.
fn seed(told: &Challenge) -> Seed {
    Seed {
        lang: told.lang,
        title: text::line(&told.title),
        summary: text::line(&told.summary),
        theme: told.theme,
        texts: Vec::new(),
        criteria: Vec::new(),
        budget: Cents::ZERO,
        plan: Vec::new(),
        rights: None,
        method: Method::Consensus,
    }
}

/// Everything that is written after it, in the order of the task list.
fn edits(told: &Challenge, frame: &Frame) -> Vec<Edit> {
    let parts = &told.parts;
    let texts = [
        (Part::Problem, &parts.problem),
        (Part::Affected, &parts.affected),
        (Part::Tried, &parts.tried),
        (Part::Better, &parts.better),
        (Part::Limits, &parts.limits),
        (Part::Data, &parts.data),
        (Part::Adoption, &parts.adoption),
    ];
    let mut edits = vec![Edit::Facts(facts(told))];
    let written = texts.into_iter().filter(|(_, words)| !words.is_empty());
    edits.extend(written.map(|(part, words)| Edit::Text(part, words.clone())));
    let plan: Vec<Payment> = told.instalments.iter().map(payment).collect();
    edits.push(Edit::Budget(told.budget, plan));
    if told.stage != Until::Draft {
        let dates = frame.first;
        edits.push(Edit::Dates(Some(dates.questions_until), Some(dates.closes_at), Some(dates.decision_on)));
    }
    if !told.criteria.is_empty() {
        edits.push(Edit::Criteria(told.criteria.iter().map(wording).collect()));
    }
    if !parts.ip.is_empty() {
        edits.push(Edit::Rights(Some(parts.ip_rule), parts.ip.clone()));
    }
    if !parts.contact.is_empty() {
        // Some agencies show how many pitches they have, most do not.
        edits.push(Edit::Contact(parts.contact.clone(), told.key.len().is_multiple_of(4)));
    }
    edits
}

fn facts(told: &Challenge) -> Facts {
    Facts {
        title: text::line(&told.title),
        summary: text::line(&told.summary),
        theme: told.theme,
        lang: told.lang,
        languages: told.languages.clone(),
    }
}

fn payment(told: &Instalment) -> Payment {
    Payment { title: text::line(&told.title), amount: told.amount, days: told.days }
}

fn wording(told: &Criterion) -> Wording {
    Wording {
        title: text::line(&told.title),
        description: told.description.clone(),
        weight: told.weight,
        anchors: told.anchors.clone(),
    }
}

/// Sends it, releases its budget, and lets the lab say yes or what to mend.
pub(super) fn review(life: &mut Life<'_>, telling: &Telling<'_>) -> Result<(), LiveError> {
    let (told, id) = (&telling.story.challenge, telling.id);
    let Some(sent) = told.days_ago.sent else { return Ok(()) };
    let days = life.calendar.days.clone();
    let author = life.person(&told.author, Role::Author, Some(&told.agency))?;
    life.move_to_day(sent);
    life.act("send", &author, |tx| world::send(tx, id, &days))?;
    if let Some(returned) = told.days_ago.sent_back {
        life.move_to_day(returned);
        return send_back(life, telling);
    }
    let by = told.days_ago.approved.unwrap_or(0);
    if told.days_ago.approved.is_some() || told.released {
        life.move_to_day(i64::midpoint(sent, by));
        let approver = life.person(&told.approver, Role::Approver, Some(&told.agency))?;
        let line = format!("12.11.{:02}", told.key.len() % 37 + 1);
        life.act("release", &approver, |tx| world::release(tx, id, line, &days))?;
    }
    if told.days_ago.approved.is_some() {
        life.move_to_day(by);
        let lab = life.lab()?;
        let publish_at = telling.frame.publish_at.max(life.at);
        life.act("approve", &lab, |tx| world::approve(tx, id, true, Some(publish_at), &days))?;
        life.move_to(publish_at);
    }
    Ok(())
}

fn send_back(life: &mut Life<'_>, telling: &Telling<'_>) -> Result<(), LiveError> {
    let comments = &telling.story.challenge.review_comments;
    let comments: Vec<_> = comments.iter().map(|comment| (comment.part, comment.body.clone())).collect();
    let lab = life.lab()?;
    life.act("send back", &lab, |tx| world::send_back(tx, telling.id, &comments))
}

/// Moves the deadline to where it stands now.
pub(super) fn amend(life: &mut Life<'_>, telling: &Telling<'_>) -> Result<(), LiveError> {
    let told = &telling.story.challenge;
    let Some(amendment) = &told.amendment else { return Ok(()) };
    let author = life.person(&told.author, Role::Author, Some(&told.agency))?;
    let closes_at = Some(telling.frame.dates.closes_at);
    let wish = Wish { reason: amendment.reason.clone(), closes_at, texts: Vec::new() };
    let (seen, days) = (life.challenge(telling.id)?.version, life.calendar.days.clone());
    life.act("amend", &author, |tx| world::amend(tx, telling.id, seen, wish, &days))
}

/// Takes it back, with the reason.
pub(super) fn withdraw(life: &mut Life<'_>, telling: &Telling<'_>) -> Result<(), LiveError> {
    let told = &telling.story.challenge;
    let author = life.person(&told.author, Role::Author, Some(&told.agency))?;
    life.act("withdraw", &author, |tx| world::withdraw(tx, telling.id, &text::paragraphs(&told.ended_reason)))
}
