//! A panel that is half done: every pitch opened, every member declared, half of the marks given.

use parvis::kernel::digest::Digest;

use super::Pass;
use super::challenges::Challenge;
use super::people::{self, People};
use super::proposals::{content, judged};
use super::store::{Store, id, quoted};
use super::texts::Written;
use crate::Failed;

#[derive(Default)]
struct Rows {
    members: Vec<String>,
    interests: Vec<String>,
    sheets: Vec<String>,
    scores: Vec<String>,
}

/// Writes the panel; answers an evaluator and the address of one of her sheets.
pub(super) fn fill(
    store: &mut Store,
    texts: &[Written],
    people: &People,
    challenges: &[Challenge],
    pitches: &[String],
) -> Result<(Pass, String), Failed> {
    let challenge = judged(challenges)?;
    open(store, texts, challenge, pitches)?;
    let (id, author, now) = (challenge.id, &challenge.author, store.hours(-90));
    store.insert(
        "panels (challenge_id, score_by, composed_by, composed_at, check_note, version)",
        &[format!("'{id}', {}, '{author}', {now}, '', 1", store.hours(48))],
    )?;
    let mut rows = Rows::default();
    let mut first_sheet = None;
    for (n, account) in people.evaluators.iter().enumerate() {
        let sheets = rows.member((n, account), challenge, pitches, &now);
        first_sheet = sheets.into_iter().next();
    }
    rows.write(store)?;
    let (account, agency) = (people.evaluators.last().ok_or("nobody")?, people.agencies.first().ok_or("no agency")?);
    let pass = people::pass(store, account, ("evaluator", agency.organization.as_str()))?;
    let sheet = first_sheet.ok_or("no sheet")?;
    Ok((pass, format!("/en/evaluate/{}/sheets/{sheet}", challenge.reference)))
}

/// The opening, as its record has it.
fn open(store: &mut Store, texts: &[Written], challenge: &Challenge, pitches: &[String]) -> Result<(), Failed> {
    let (of, at) = (challenge.id, store.hours(-100));
    let (first, second, digest) = (&challenge.author, &challenge.approver, Digest::of(b"opening"));
    store.insert(
        "openings (challenge_id, first_by, first_at, second_by, opened_at, manifest_digest, receipts)",
        &[format!("'{of}', '{first}', {at}, '{second}', {at}, '{digest}', {}", pitches.len())],
    )?;
    let list: Vec<String> = pitches.iter().map(|pitch| format!("'{pitch}'")).collect();
    let mut opened = Vec::with_capacity(pitches.len());
    for ((n, pitch), text) in pitches.iter().enumerate().zip(texts.iter().cycle()) {
        let answers = quoted(&content(text, n)?);
        let sent = format!("(SELECT id FROM submissions WHERE proposal_id = '{pitch}')");
        opened.push(format!("'{pitch}', {sent}, {answers}, {at}"));
    }
    store.insert("opened_pitches (proposal_id, submission_id, answers, opened_at)", &opened)?;
    store.run(&format!("UPDATE proposals SET stage = 'opened' WHERE id IN ({})", list.join(", ")))
}

impl Rows {
    /// A member with sheets; answers their ids.
    fn member(&mut self, (n, account): (usize, &str), of: &Challenge, pitches: &[String], at: &str) -> Vec<String> {
        let (member, challenge) = (id(), of.id);
        let duty = if n == 0 { "chair" } else { "evaluator" };
        self.members.push(format!("'{member}', '{challenge}', '{account}', '{duty}', {n}, {at}, {at}"));
        let mut sheets = Vec::with_capacity(pitches.len());
        for (place, pitch) in pitches.iter().enumerate() {
            let sheet = id();
            self.interests.push(format!("'{member}', '{pitch}', 'no', '', {at}"));
            self.sheets.push(format!("'{sheet}', '{challenge}', '{member}', '{pitch}', {place}, 'P{place}', 1"));
            for criterion in of.criteria.iter().take(of.criteria.len() * (place % 2)) {
                let reason = "Says what is measured, with a starting value, and when to stop.";
                self.scores.push(format!("'{sheet}', '{criterion}', {}, FALSE, '{reason}', {at}", (place + n) % 6));
            }
            sheets.push(sheet);
        }
        sheets
    }

    fn write(&self, store: &mut Store) -> Result<(), Failed> {
        store.insert(
            "panel_members (id, challenge_id, account_id, duty, seed, joined_at, declared_at)",
            &self.members,
        )?;
        store.insert("interests (member_id, proposal_id, answer, details, signed_at)", &self.interests)?;
        store.insert("sheets (id, challenge_id, member_id, proposal_id, place, letter, version)", &self.sheets)?;
        store.insert("scores (sheet_id, criterion_id, score, not_applicable, reason, saved_at)", &self.scores)
    }
}
