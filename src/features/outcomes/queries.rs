//! The outcome as its author and as the public see it, and the list of lessons.

use std::collections::HashMap;

use diesel::prelude::*;

use super::actions::{Halt, decided, delivery, empty};
use super::domain::{Account, Delivery, Ending, Outcome, OutcomeState};
use super::policy::may_write;
use super::store;
use crate::features::challenges::{self, Challenge};
use crate::features::decisions::{self, Told};
use crate::features::{payments, pilots};
use crate::kernel::actor::Actor;
use crate::kernel::id::{ChallengeId, OrganizationId};
use crate::kernel::instant::Instant;
use crate::kernel::language::Lang;
use crate::kernel::money::Cents;
use crate::kernel::page::{Page, PageNumber};
use crate::kernel::text::folded;
use crate::platform::db::connection::MultiBackend;
use crate::platform::db::schema::{challenges as challenge_table, organizations, outcomes};
use crate::platform::db::{Conn, DbError};

/// How many lessons stand on a page.
pub(super) const PAGE: i64 = 20;

/// The desk of the author.
pub(super) struct Writing {
    pub(super) challenge: Challenge,
    pub(super) outcome: Outcome,
    pub(super) delivery: Delivery,
    pub(super) spent: Cents,
}

/// What the author has written so far. A test that was stopped early starts with the lessons noted then.
pub(super) fn writing(conn: &mut Conn, actor: &Actor, reference: &str) -> Result<Writing, Halt> {
    let challenge = challenges::find_by_reference(conn, reference)?;
    may_write(actor, challenge.organization_id)?;
    decided(&challenge)?;
    let delivery = delivery(conn, &challenge)?;
    let outcome = match store::find(conn, challenge.id)? {
        Some(outcome) => outcome,
        None => Outcome { account: begun(conn, challenge.id)?, ..empty() },
    };
    Ok(Writing { delivery, outcome, spent: payments::spent(conn, challenge.id)?, challenge })
}

fn begun(conn: &mut Conn, id: ChallengeId) -> Result<Account, DbError> {
    let noted = pilots::stop_reason(conn, id)?;
    Ok(noted.map_or_else(Account::default, |why| Account {
        ending: Some(Ending::Stopped),
        learned: why.lessons,
        ..Account::default()
    }))
}

/// An outcome everybody may read.
pub(super) struct Public {
    pub(super) challenge: Challenge,
    pub(super) account: Account,
    pub(super) published_at: Instant,
    pub(super) company: Option<String>,
    pub(super) spent: Cents,
    /// The decision it came from.
    pub(super) decision: Option<Told>,
    /// The test was stopped early.
    pub(super) stopped: bool,
}

/// A decision whose outcome is still to come.
pub(super) struct Decided {
    pub(super) challenge: Challenge,
    pub(super) decision: Told,
    pub(super) delivery: Delivery,
}

/// What everybody may read of how a challenge ended, as far as it did.
pub(super) enum Shown {
    Public(Box<Public>),
    Decided(Box<Decided>),
    Waiting(Box<Challenge>),
}

/// The public outcome; without one the decision, once every company knows it; else the challenge alone. A challenge the
/// public may not see does not exist.
pub(super) fn public(conn: &mut Conn, reference: &str, now: Instant) -> Result<Shown, DbError> {
    let challenge = challenges::find_by_reference(conn, reference)?;
    if !challenge.state(now).is_public() {
        return Err(DbError::NotFound);
    }
    let decision = decisions::told(conn, challenge.id)?;
    let outcome = store::find(conn, challenge.id)?;
    let Some((Outcome { account, .. }, published_at)) = outcome.and_then(published) else {
        let Some(decision) = decision else { return Ok(Shown::Waiting(Box::new(challenge))) };
        let delivery = delivery(conn, &challenge)?;
        return Ok(Shown::Decided(Box::new(Decided { challenge, decision, delivery })));
    };
    let contract = pilots::contract_of(conn, challenge.id)?;
    let company = contract.map(|contract| name(conn, contract.company_id)).transpose()?;
    let (spent, stopped) = (payments::spent(conn, challenge.id)?, pilots::stopped(conn, challenge.id)?);
    let public = Public { challenge, account, published_at, company, spent, decision, stopped };
    Ok(Shown::Public(Box::new(public)))
}

/// An outcome with the moment it was published; none while it is a draft.
fn published(outcome: Outcome) -> Option<(Outcome, Instant)> {
    match outcome.state {
        OutcomeState::Published { at, .. } => Some((outcome, at)),
        OutcomeState::Draft => None,
    }
}

fn name(conn: &mut Conn, id: OrganizationId) -> Result<String, DbError> {
    Ok(organizations::table.find(id).select(organizations::name).first(conn)?)
}

/// What somebody looks for among the lessons.
#[derive(Debug, Clone, Default)]
pub(super) struct Wanted {
    pub(super) ending: Option<Ending>,
    pub(super) theme: String,
    pub(super) words: String,
    pub(super) page: String,
}

/// One lesson of the list.
pub(super) struct Lesson {
    pub(super) reference: String,
    pub(super) title: String,
    pub(super) lang: Lang,
    pub(super) theme: String,
    pub(super) agency: String,
    pub(super) ending: Ending,
    pub(super) learned: String,
    pub(super) published_at: Instant,
    pub(super) spent: Cents,
}

/// What the list shows of a challenge.
type About = (ChallengeId, String, String, Lang, String, String);

/// A page of lessons, newest first, and the themes there are: five queries.
pub(super) fn lessons(conn: &mut Conn, wanted: &Wanted) -> Result<(Page<Lesson>, Vec<String>), DbError> {
    let total: i64 = matching(wanted).count().get_result(conn)?;
    let number = PageNumber::read(&wanted.page).within(total, PAGE);
    let found: Vec<(ChallengeId, Option<Ending>, String, Option<Instant>)> = matching(wanted)
        .order((outcomes::published_at.desc(), outcomes::challenge_id.asc()))
        .limit(PAGE)
        .offset(number.offset(PAGE))
        .select((outcomes::challenge_id, outcomes::ending, outcomes::learned, outcomes::published_at))
        .load(conn)?;
    let ids: Vec<ChallengeId> = found.iter().map(|(id, ..)| *id).collect();
    let spent = payments::spent_by(conn, &ids)?;
    let mut about = about(conn, ids)?;
    let lesson = |(id, ending, learned, published_at): (ChallengeId, Option<Ending>, String, Option<Instant>)| {
        let (_, reference, title, lang, theme, agency) = about.remove(&id)?;
        let spent = spent.get(&id).copied().unwrap_or(Cents::ZERO);
        let (ending, published_at) = (ending?, published_at?);
        Some(Lesson { reference, title, lang, theme, agency, ending, learned, published_at, spent })
    };
    let rows = found.into_iter().filter_map(lesson).collect();
    Ok((Page::new(rows, number, total, PAGE), themes(conn)?))
}

fn about(conn: &mut Conn, ids: Vec<ChallengeId>) -> Result<HashMap<ChallengeId, About>, DbError> {
    let rows: Vec<About> = challenge_table::table
        .inner_join(organizations::table.on(organizations::id.eq(challenge_table::organization_id)))
        .filter(challenge_table::id.eq_any(ids))
        .select((
            challenge_table::id,
            challenge_table::reference,
            challenge_table::title,
            challenge_table::lang,
            challenge_table::theme,
            organizations::name,
        ))
        .load(conn)?;
    Ok(rows.into_iter().map(|row| (row.0, row)).collect())
}

fn themes(conn: &mut Conn) -> Result<Vec<String>, DbError> {
    Ok(challenge_table::table
        .inner_join(outcomes::table.on(outcomes::challenge_id.eq(challenge_table::id)))
        .filter(outcomes::published_at.is_not_null())
        .select(challenge_table::theme)
        .distinct()
        .order(challenge_table::theme.asc())
        .load(conn)?)
}

/// The published outcomes that fit; every word must stand in the text.
fn matching(wanted: &Wanted) -> outcomes::BoxedQuery<'static, MultiBackend> {
    let mut query = outcomes::table.into_boxed::<MultiBackend>().filter(outcomes::published_at.is_not_null());
    if let Some(ending) = wanted.ending {
        query = query.filter(outcomes::ending.eq(Some(ending)));
    }
    if !wanted.theme.is_empty() {
        let theme = challenge_table::theme.eq(wanted.theme.clone());
        let ids = challenge_table::table.filter(theme).select(challenge_table::id);
        query = query.filter(outcomes::challenge_id.eq_any(ids));
    }
    for word in folded(&wanted.words).split_whitespace().take(8) {
        query = query.filter(outcomes::search_text.like(pattern(word)).escape('\\'));
    }
    query
}

/// The word anywhere in a text; signs that stand for others in LIKE stand for themselves.
fn pattern(word: &str) -> String {
    let literal = word.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_");
    format!("%{literal}%")
}
