//! What the lab looks at before an evaluation may be decided on.

use std::collections::HashMap;

use diesel::prelude::*;

use crate::features::challenges::{self, Challenge, Stage};
use crate::kernel::id::{AccountId, ChallengeId, CriterionId, MemberId, ProposalId, SheetId};
use crate::kernel::instant::Instant;
use crate::platform::db::schema::{challenges as challenge_rows, organizations, panels};
use crate::platform::db::{Conn, DbError};

use super::super::domain::check::{Oddity, oddities};
use super::super::domain::evaluation::{Agreed, Evaluation, Spot};
use super::super::domain::interest::Interest;
use super::super::domain::panel::{Duty, Member, Panel};
use super::super::domain::score::{Fraction, Mark, mean};
use super::super::store;
use super::{Pitch, companies, evaluation, names, pitches};

/// An evaluation that waits for the lab.
#[derive(Debug, Clone)]
pub(crate) struct QueueRow {
    /// The challenge.
    pub(crate) reference: String,
    /// Its title.
    pub(crate) title: String,
    /// Its language.
    pub(crate) lang: String,
    /// The agency.
    pub(crate) agency: String,
    /// Since when it waits.
    pub(crate) since: Option<Instant>,
}

/// What waits, oldest first.
pub(crate) fn queue(conn: &mut Conn) -> Result<Vec<QueueRow>, DbError> {
    let rows: Vec<(String, String, String, String, Option<Instant>)> = panels::table
        .inner_join(challenge_rows::table.on(challenge_rows::id.eq(panels::challenge_id)))
        .inner_join(organizations::table.on(organizations::id.eq(challenge_rows::organization_id)))
        .filter(challenge_rows::stage.eq(Stage::Checking))
        .order((panels::checking_at, challenge_rows::reference))
        .select((
            challenge_rows::reference,
            challenge_rows::title,
            challenge_rows::lang,
            organizations::name,
            panels::checking_at,
        ))
        .load(conn)?;
    Ok(rows
        .into_iter()
        .map(|(reference, title, lang, agency, since)| QueueRow { reference, title, lang, agency, since })
        .collect())
}

/// One evaluator.
#[derive(Debug, Clone)]
pub(crate) struct Judge {
    /// Seat and dates.
    pub(crate) member: Member,
    /// The name.
    pub(crate) name: String,
    /// The mean of the own scores; none without any.
    pub(crate) mean: Option<Fraction>,
    /// How many sheets.
    pub(crate) sheets: usize,
    /// When the first and the last line were saved.
    pub(crate) worked: Option<(Instant, Instant)>,
    /// The declaration: company, answer, words.
    pub(crate) declared: Vec<(String, Interest, String)>,
}

/// A reason that is odd.
#[derive(Debug, Clone)]
pub(crate) struct ReasonRow {
    /// Who wrote it.
    pub(crate) name: String,
    /// About which company.
    pub(crate) company: String,
    /// On which criterion.
    pub(crate) criterion: String,
    /// What is odd.
    pub(crate) oddity: Oddity,
    /// The words.
    pub(crate) reason: String,
}

/// A spot where the panel lay apart, or agreed on what nobody gave.
#[derive(Debug, Clone)]
pub(crate) struct SpotRow {
    /// The company.
    pub(crate) company: String,
    /// The criterion.
    pub(crate) criterion: String,
    /// The marks in order.
    pub(crate) marks: Vec<Mark>,
    /// What was agreed, and the note.
    pub(crate) agreed: Option<Agreed>,
    /// The agreed mark lies outside what anybody gave.
    pub(crate) outside: bool,
}

/// Somebody who was replaced.
#[derive(Debug, Clone)]
pub(crate) struct Left {
    /// The name.
    pub(crate) name: String,
    /// Chair or evaluator.
    pub(crate) duty: Duty,
    /// When.
    pub(crate) at: Instant,
    /// Why, in the words of the agency.
    pub(crate) reason: String,
}

/// Everything on one page.
#[derive(Debug, Clone)]
pub(crate) struct CheckView {
    /// The challenge.
    pub(crate) challenge: Challenge,
    /// Its panel.
    pub(crate) panel: Panel,
    /// The companies, by pitch.
    pub(crate) companies: HashMap<ProposalId, String>,
    /// The evaluators.
    pub(crate) judges: Vec<Judge>,
    /// Who was replaced.
    pub(crate) left: Vec<Left>,
    /// The texts of the pitches.
    pub(crate) pitches: HashMap<ProposalId, Pitch>,
    /// The mean of all scores.
    pub(crate) mean: Option<Fraction>,
    /// Reasons to look at.
    pub(crate) reasons: Vec<ReasonRow>,
    /// Spots to look at.
    pub(crate) spots: Vec<SpotRow>,
    /// The evaluation behind it.
    pub(crate) evaluation: Evaluation,
}

/// The evaluation of a challenge, as the lab checks it.
pub(crate) fn check(conn: &mut Conn, challenge: Challenge, panel: Panel) -> Result<CheckView, DbError> {
    let evaluation = evaluation(conn, &challenge)?;
    let criteria = challenges::criteria(conn, challenge.id)?;
    let companies: HashMap<ProposalId, String> =
        companies(conn, challenge.id)?.into_iter().map(|company| (company.pitch, company.name)).collect();
    let members = store::list_members(conn, challenge.id)?;
    let judges = judges(conn, &evaluation, &companies, members)?;
    let titles: HashMap<CriterionId, String> =
        criteria.iter().map(|criterion| (criterion.id, criterion.title.clone())).collect();
    let marks: Vec<Mark> = evaluation.given.values().flatten().map(|given| given.mark).collect();
    let reasons = judges.iter().flat_map(|judge| odd(&evaluation, judge, &companies, &titles)).collect();
    let spots = evaluation.spots().filter_map(|spot| wide(&evaluation, spot, &companies, &titles)).collect();
    let (left, pitches) = (left(conn, challenge.id)?, pitches(conn, challenge.id)?);
    let mean = mean(&marks);
    Ok(CheckView { challenge, panel, companies, judges, left, pitches, mean, reasons, spots, evaluation })
}

fn left(conn: &mut Conn, challenge: ChallengeId) -> Result<Vec<Left>, DbError> {
    let rows = store::list_left(conn, challenge)?;
    let accounts: Vec<AccountId> = rows.iter().map(|(account, ..)| *account).collect();
    let names = names(conn, &accounts)?;
    let left = |(account, duty, at, reason): store::LeftRow| {
        let name = names.get(&account).cloned().unwrap_or_default();
        Some(Left { name, duty, at: at?, reason: reason.unwrap_or_default() })
    };
    Ok(rows.into_iter().filter_map(left).collect())
}

fn judges(
    conn: &mut Conn,
    evaluation: &Evaluation,
    companies: &HashMap<ProposalId, String>,
    members: Vec<Member>,
) -> Result<Vec<Judge>, DbError> {
    let ids: Vec<MemberId> = members.iter().map(|member| member.id).collect();
    let accounts: Vec<AccountId> = members.iter().map(|member| member.account).collect();
    let names = names(conn, &accounts)?;
    let interests = store::interests_of(conn, &ids)?;
    let worked = worked(conn, &ids)?;
    let declared = |id: MemberId| {
        let own = interests.iter().filter(|(of, _, _, _)| *of == id);
        let company = |pitch: &ProposalId| companies.get(pitch).cloned().unwrap_or_default();
        let mut list: Vec<(String, Interest, String)> =
            own.map(|(_, pitch, answer, words)| (company(pitch), *answer, words.clone())).collect();
        list.sort();
        list
    };
    let judge = |member: Member| {
        let own = evaluation.given.values().flatten().filter(|given| given.member == member.id);
        let marks: Vec<Mark> = own.map(|given| given.mark).collect();
        Judge {
            name: names.get(&member.account).cloned().unwrap_or_default(),
            mean: mean(&marks),
            sheets: marks.len() / evaluation.criteria.len().max(1),
            worked: worked.get(&member.id).copied(),
            declared: declared(member.id),
            member,
        }
    };
    Ok(members.into_iter().map(judge).collect())
}

/// When each member saved the first and the last line.
fn worked(conn: &mut Conn, members: &[MemberId]) -> Result<HashMap<MemberId, (Instant, Instant)>, DbError> {
    let sheets: HashMap<SheetId, MemberId> =
        store::list_sheets(conn, members)?.into_iter().map(|sheet| (sheet.id, sheet.member_id)).collect();
    let all: Vec<SheetId> = sheets.keys().copied().collect();
    let mut worked: HashMap<MemberId, (Instant, Instant)> = HashMap::new();
    for (sheet, _, at) in store::lines_of(conn, &all)? {
        if let Some(member) = sheets.get(&sheet) {
            let (first, last) = worked.entry(*member).or_insert((at, at));
            (*first, *last) = ((*first).min(at), (*last).max(at));
        }
    }
    Ok(worked)
}

fn odd(
    evaluation: &Evaluation,
    judge: &Judge,
    companies: &HashMap<ProposalId, String>,
    titles: &HashMap<CriterionId, String>,
) -> Vec<ReasonRow> {
    let own: Vec<(Spot, &str)> = evaluation
        .spots()
        .flat_map(|spot| evaluation.given(spot).iter().map(move |given| (spot, given)))
        .filter(|(_, given)| given.member == judge.member.id)
        .map(|(spot, given)| (spot, given.reason.as_str()))
        .collect();
    let reasons: Vec<&str> = own.iter().map(|(_, reason)| *reason).collect();
    let found = own.into_iter().zip(oddities(&reasons));
    found
        .filter_map(|(((pitch, criterion), reason), oddity)| {
            Some(ReasonRow {
                name: judge.name.clone(),
                company: companies.get(&pitch).cloned().unwrap_or_default(),
                criterion: titles.get(&criterion).cloned().unwrap_or_default(),
                oddity: oddity?,
                reason: reason.to_owned(),
            })
        })
        .collect()
}

fn wide(
    evaluation: &Evaluation,
    spot: Spot,
    companies: &HashMap<ProposalId, String>,
    titles: &HashMap<CriterionId, String>,
) -> Option<SpotRow> {
    let cell = evaluation.cell(spot);
    let agreed = evaluation.agreed.get(&spot).cloned();
    let outside = agreed.as_ref().is_some_and(|agreed| cell.outside(agreed.mark));
    let noted = agreed.as_ref().is_some_and(|agreed| cell.owes_note(agreed.mark));
    if !(cell.spread() >= 2 || cell.split() || outside || noted) {
        return None;
    }
    let mut marks: Vec<Mark> = evaluation.given(spot).iter().map(|given| given.mark).collect();
    marks.sort_unstable();
    let company = companies.get(&spot.0).cloned().unwrap_or_default();
    let criterion = titles.get(&spot.1).cloned().unwrap_or_default();
    Some(SpotRow { company, criterion, marks, agreed, outside })
}
