//! The public list. Open challenges come first, the one closing soonest on top; the others follow, last closed first.
//!
//! The two runs are two queries on one index instead of one sort of everything: a page asks one or both of them.

use chrono::TimeDelta;
use diesel::prelude::*;

use crate::kernel::id::OrganizationId;
use crate::kernel::instant::Instant;
use crate::kernel::language::Lang;
use crate::kernel::money::Cents;
use crate::kernel::page::{Page, PageNumber};
use crate::kernel::text::folded;
use crate::platform::db::connection::MultiBackend;
use crate::platform::db::schema::{challenges, organizations};
use crate::platform::db::{Conn, DbError};

use super::super::domain::Theme;
use super::super::domain::stage::{Stage, State};

crate::codes! {
    /// How visitors tell challenges apart.
    pub(crate) enum Shown {
        /// Open for pitches.
        Open = "open",
        /// Open, and closing within a week.
        Soon = "soon",
        /// Closed, not decided.
        Closed = "closed",
        /// Decided, one way or the other.
        Decided = "decided",
        /// Its lesson is public.
        Lesson = "lesson",
    }
}

/// Closing soon means within this.
pub(crate) const SOON: TimeDelta = TimeDelta::days(7);
/// Rows of a page.
const SIZE: i64 = 20;

/// What the visitor looks for; empty lists mean everything.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Filter {
    pub(crate) words: String,
    pub(crate) states: Vec<Shown>,
    pub(crate) themes: Vec<Theme>,
    pub(crate) language: Option<Lang>,
}

/// One challenge of the list.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = challenges)]
pub(crate) struct Card {
    pub(crate) reference: String,
    organization_id: OrganizationId,
    stage: Stage,
    pub(crate) lang: Lang,
    pub(crate) theme: Theme,
    pub(crate) title: String,
    pub(crate) summary: String,
    pub(crate) budget_cents: Cents,
    closes_at: Option<Instant>,
    publish_at: Option<Instant>,
}

/// One challenge with the name of its agency.
#[derive(Debug, Clone)]
pub(crate) struct Listed {
    pub(crate) card: Card,
    pub(crate) agency: String,
}

impl Card {
    /// When it closes or closed; a public challenge always has a moment.
    pub(crate) fn closes_at(&self) -> Instant {
        self.closes_at.unwrap_or_else(|| Instant::from_micros(0))
    }

    /// Where it stands.
    pub(crate) fn state(&self, now: Instant) -> State {
        self.stage.at(self.publish_at, self.closes_at, now)
    }
}

type Query<'a> = challenges::BoxedQuery<'a, MultiBackend>;

/// One page of the list, and how many there are in all: five queries at most.
pub(crate) fn browse(
    conn: &mut Conn,
    filter: &Filter,
    page: PageNumber,
    now: Instant,
) -> Result<Page<Listed>, DbError> {
    let (wants_open, later) = (filter.wants_open(), filter.later_stages());
    let open_total: i64 = if wants_open { open(filter, now).count().get_result(conn)? } else { 0 };
    let later_total: i64 = if later.is_empty() { 0 } else { closed(filter, &later, now).count().get_result(conn)? };
    let total = open_total + later_total;
    let page = page.within(total, SIZE);
    let start = page.offset(SIZE);
    let mut cards: Vec<Card> = Vec::new();
    if start < open_total {
        let rows = open(filter, now).order((challenges::closes_at.asc(), challenges::id.asc()));
        cards = rows.offset(start).limit(SIZE).select(Card::as_select()).load(conn)?;
    }
    let room = SIZE - i64::try_from(cards.len()).unwrap_or(SIZE);
    if room > 0 && later_total > 0 {
        let rows = closed(filter, &later, now).order((challenges::closes_at.desc(), challenges::id.asc()));
        let skip = (start - open_total).max(0);
        cards.extend(rows.offset(skip).limit(room).select(Card::as_select()).load::<Card>(conn)?);
    }
    Ok(Page::new(with_agencies(conn, cards)?, page, total, SIZE))
}

/// The three open challenges that close next: two queries.
pub(crate) fn closing_next(conn: &mut Conn, now: Instant) -> Result<Vec<Listed>, DbError> {
    let rows = open(&Filter::default(), now).order((challenges::closes_at.asc(), challenges::id.asc()));
    let cards = rows.limit(3).select(Card::as_select()).load(conn)?;
    with_agencies(conn, cards)
}

impl Filter {
    fn wants_open(&self) -> bool {
        self.states.is_empty() || self.states.iter().any(|state| matches!(state, Shown::Open | Shown::Soon))
    }

    fn only_soon(&self) -> bool {
        self.states.contains(&Shown::Soon) && !self.states.contains(&Shown::Open)
    }

    /// The stored stages of the closed challenges looked for. `approved` stands for those past their deadline.
    fn later_stages(&self) -> Vec<Stage> {
        let waiting =
            [Stage::Approved, Stage::Opened, Stage::Scoring, Stage::Consensus, Stage::Checking, Stage::Decision];
        let with_lesson = [Stage::Outcome, Stage::Archived];
        let has = |state| self.states.is_empty() || self.states.contains(&state);
        let mut stages = Vec::new();
        if has(Shown::Closed) {
            stages.extend(waiting);
        }
        if has(Shown::Decided) {
            stages.extend([Stage::NoAward, Stage::Contracted]);
        }
        if has(Shown::Decided) || has(Shown::Lesson) {
            stages.extend(with_lesson);
        }
        stages
    }
}

fn open<'a>(filter: &Filter, now: Instant) -> Query<'a> {
    let open = narrowed(filter)
        .filter(challenges::stage.eq(Stage::Approved))
        .filter(challenges::publish_at.le(now).and(challenges::closes_at.gt(now)));
    if filter.only_soon() { open.filter(challenges::closes_at.le(now.plus(SOON))) } else { open }
}

fn closed<'a>(filter: &Filter, stages: &[Stage], now: Instant) -> Query<'a> {
    narrowed(filter)
        .filter(challenges::stage.eq_any(stages.to_vec()))
        .filter(challenges::publish_at.le(now).and(challenges::closes_at.le(now)))
}

fn narrowed<'a>(filter: &Filter) -> Query<'a> {
    let mut query = challenges::table.into_boxed::<MultiBackend>();
    if !filter.themes.is_empty() {
        query = query.filter(challenges::theme.eq_any(filter.themes.clone()));
    }
    if let Some(language) = filter.language {
        query = query.filter(challenges::languages.like(format!("%{language}%")));
    }
    for word in filter.words.split_whitespace().take(8) {
        query = query.filter(challenges::search_text.like(pattern(word)).escape('\\'));
    }
    query
}

/// A word anywhere in the text. The signs LIKE gives a meaning are taken as they are, so that "100%" finds "100%".
fn pattern(word: &str) -> String {
    let mut pattern = String::from("%");
    for c in folded(word).chars() {
        if matches!(c, '%' | '_' | '\\') {
            pattern.push('\\');
        }
        pattern.push(c);
    }
    pattern.push('%');
    pattern
}

fn with_agencies(conn: &mut Conn, cards: Vec<Card>) -> Result<Vec<Listed>, DbError> {
    let ids: Vec<OrganizationId> = cards.iter().map(|card| card.organization_id).collect();
    let names: Vec<(OrganizationId, String)> = organizations::table
        .filter(organizations::id.eq_any(ids))
        .select((organizations::id, organizations::name))
        .load(conn)?;
    let name = |id| names.iter().find(|(of, _)| *of == id).map(|(_, name)| name.clone()).unwrap_or_default();
    Ok(cards.into_iter().map(|card| Listed { agency: name(card.organization_id), card }).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_with_a_meaning_in_sql_are_taken_as_they_are() {
        assert_eq!(pattern("C++"), "%c++%");
        assert_eq!(pattern("100%_\\É"), "%100\\%\\_\\\\e%");
    }

    #[test]
    fn without_a_choice_every_public_stage_is_listed() {
        let filter = Filter::default();
        assert!(filter.wants_open());
        assert_eq!(filter.later_stages().len(), 10);
    }

    #[test]
    fn a_lesson_is_a_decided_challenge_too() {
        let only = |state| Filter { states: vec![state], ..Filter::default() }.later_stages();
        assert_eq!(only(Shown::Lesson), [Stage::Outcome, Stage::Archived]);
        assert_eq!(only(Shown::Decided), [Stage::NoAward, Stage::Contracted, Stage::Outcome, Stage::Archived]);
        assert!(only(Shown::Open).is_empty());
    }
}
