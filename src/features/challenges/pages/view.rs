//! A challenge as everybody reads it: the same on its public page, in the preview and in the review of the lab.

use crate::kernel::instant::Instant;
use crate::kernel::language::Lang;
use crate::platform::web::Layout;
use crate::platform::web::ui::{Anchor, Station, Tag, Tone};

use super::super::domain::criteria::Criterion;
use super::super::domain::part::Part;
use super::super::domain::plan::Instalment;
use super::super::domain::stage::State;
use super::super::domain::{Brief, Challenge};

/// One of the eight facts.
pub(crate) struct SummaryFact {
    pub(crate) name: String,
    pub(crate) value: String,
    pub(crate) note: String,
    /// The language of the value, when it is content.
    pub(crate) lang: Option<Lang>,
}

/// One text with its heading.
pub(crate) struct Section {
    pub(crate) id: &'static str,
    pub(crate) heading: String,
    pub(crate) paragraphs: Vec<String>,
}

/// One criterion with its sentences.
pub(crate) struct CriterionView {
    pub(crate) title: String,
    pub(crate) description: String,
    pub(crate) weight: i64,
    pub(crate) anchors: Vec<Anchor>,
}

/// One payment of the plan.
pub(crate) struct PaymentView {
    pub(crate) title: String,
    pub(crate) amount: String,
    pub(crate) when: String,
}

/// One date of the table of dates.
pub(crate) struct DateView {
    pub(crate) name: String,
    pub(crate) when: String,
}

/// The page's content.
pub(crate) struct BriefView {
    pub(crate) reference: String,
    pub(crate) lang: Lang,
    pub(crate) title: String,
    /// Says in which language the text is, when it is not the page's.
    pub(crate) lang_note: Option<String>,
    pub(crate) agency: String,
    pub(crate) theme: String,
    pub(crate) tag: Tag,
    pub(crate) facts: Vec<SummaryFact>,
    pub(crate) stations: Vec<Station>,
    pub(crate) sections: Vec<Section>,
    pub(crate) criteria: Vec<CriterionView>,
    pub(crate) method: String,
    pub(crate) budget: String,
    pub(crate) payments: Vec<PaymentView>,
    pub(crate) dates: Vec<DateView>,
}

impl BriefView {
    /// `pitches` is the number of pitches, none while it is hidden.
    pub(crate) fn new(l: &Layout, brief: &Brief, pitches: Option<i64>, now: Instant) -> Self {
        let challenge = &brief.challenge;
        let state = challenge.state(now);
        let foreign = challenge.lang != l.lang();
        Self {
            reference: challenge.reference.clone(),
            lang: challenge.lang,
            title: challenge.title.clone(),
            lang_note: foreign.then(|| l.t1("challenges-lang-note", "language", challenge.lang.own_name())),
            agency: challenge.organization_name.clone(),
            theme: l.code("challenges-theme", &challenge.theme),
            tag: tag(l, state, challenge.closes_at, now),
            facts: facts(l, brief, pitches),
            stations: stations(l, challenge, state),
            sections: sections(l, brief),
            criteria: brief.criteria.iter().map(|criterion| criterion_view(l, criterion)).collect(),
            method: l.code("challenges-method-public", &challenge.method),
            budget: l.money(&challenge.budget),
            payments: brief.plan.iter().map(|payment| payment_view(l, payment)).collect(),
            dates: dates(l, challenge),
        }
    }
}

fn facts(l: &Layout, brief: &Brief, pitches: Option<i64>) -> Vec<SummaryFact> {
    let challenge = &brief.challenge;
    let fact = |key: &str, value: String, note: String| SummaryFact { name: l.t(key), value, note, lang: None };
    let content = |key: &str, value: &str| SummaryFact {
        lang: Some(challenge.lang),
        ..fact(key, value.to_owned(), String::new())
    };
    let unknown = || l.t("challenges-not-set");
    let languages: Vec<&str> = challenge.languages.iter().map(|lang| lang.own_name()).collect();
    let closes = challenge.closes_at.map_or_else(unknown, |at| l.moment(&at));
    let boundary = challenge.closes_at.map(|at| l.t1("challenges-fact-boundary", "limit", l.exactly(&at)));
    let rights = brief.rights.map_or_else(unknown, |rights| l.code("challenges-rights", &rights));
    let (count, count_note) = match pitches {
        Some(pitches) => (l.tn("challenges-fact-count", pitches), String::new()),
        None => (l.t("challenges-fact-count-hidden"), l.t("challenges-fact-count-note")),
    };
    vec![
        content("challenges-fact-problem", &challenge.summary),
        fact("challenges-fact-money", l.t1("challenges-fact-up-to", "amount", challenge.budget), when_paid(l, brief)),
        fact("challenges-fact-closes", closes, boundary.unwrap_or_default()),
        fact("challenges-fact-effort", l.t("challenges-fact-effort-value"), l.t("challenges-fact-effort-note")),
        fact("challenges-fact-languages", languages.join(", "), String::new()),
        fact("challenges-fact-rights", rights, String::new()),
        fact("challenges-fact-pitches", count, count_note),
        content("challenges-fact-contact", &challenge.contact),
    ]
}

fn when_paid(l: &Layout, brief: &Brief) -> String {
    let Some(first) = brief.plan.first() else { return String::new() };
    let gaps = [("parts", brief.plan.len().into()), ("amount", first.amount.into()), ("days", first.days.into())];
    l.ta("challenges-fact-paid", &gaps)
}

fn sections(l: &Layout, brief: &Brief) -> Vec<Section> {
    let section = |part: &Part| {
        let lines = brief.text(*part).lines().filter(|line| !line.trim().is_empty());
        let paragraphs: Vec<String> = lines.map(str::to_owned).collect();
        let heading = l.code("challenges-part", part);
        (!paragraphs.is_empty()).then_some(Section { id: part.as_str(), heading, paragraphs })
    };
    Part::ALL.iter().filter_map(section).collect()
}

fn criterion_view(l: &Layout, criterion: &Criterion) -> CriterionView {
    let anchor = |(score, sentence): &(i64, String)| {
        Anchor::new(*score, l.t(&format!("challenges-score-{score}")), sentence.as_str())
    };
    CriterionView {
        title: criterion.title.clone(),
        description: criterion.description.clone(),
        weight: criterion.weight,
        anchors: criterion.anchors.iter().map(anchor).collect(),
    }
}

fn payment_view(l: &Layout, payment: &Instalment) -> PaymentView {
    PaymentView {
        title: payment.title.clone(),
        amount: l.money(&payment.amount),
        when: l.tn("challenges-payment-when", payment.days),
    }
}

fn dates(l: &Layout, challenge: &Challenge) -> Vec<DateView> {
    let list = [
        ("challenges-date-published", challenge.publish_at.map(|at| l.moment(&at))),
        ("challenges-date-questions", challenge.questions_until.map(|at| l.moment(&at))),
        ("challenges-date-closes", challenge.closes_at.map(|at| l.moment(&at))),
        ("challenges-date-decision", challenge.decision_on.map(|day| l.day(&day))),
    ];
    let view = |(key, when): (&str, Option<String>)| when.map(|when| DateView { name: l.t(key), when });
    list.into_iter().filter_map(view).collect()
}

/// The Track over the life of a challenge. Before it is public the first station says how far the writing is.
pub(crate) fn stations(l: &Layout, challenge: &Challenge, state: State) -> Vec<Station> {
    let day = |at: Option<Instant>| at.map(|at| l.day_of(&at)).unwrap_or_default();
    let decision = challenge.decision_on.map(|on| l.day(&on)).unwrap_or_default();
    let first = match state {
        State::Draft | State::InReview | State::Approved => l.code("challenges-state", &state),
        _ => l.t("challenges-station-published"),
    };
    let tested = if state == State::NoAward { "challenges-station-no-award" } else { "challenges-station-tested" };
    let stops = vec![
        (first, day(challenge.publish_at)),
        (l.t("challenges-station-open"), day(challenge.closes_at)),
        (l.t("challenges-station-opened"), String::new()),
        (l.t("challenges-station-judged"), String::new()),
        (l.t("challenges-station-decided"), decision),
        (l.t(tested), String::new()),
        (l.t("challenges-station-lesson"), String::new()),
    ];
    Station::line(stops, state.station())
}

/// The state in a word; a challenge that closes within a week says so.
pub(crate) fn tag(l: &Layout, state: State, closes_at: Option<Instant>, now: Instant) -> Tag {
    let soon = closes_at.is_some_and(|at| at <= now.plus(super::super::queries::SOON));
    if state == State::Published && soon {
        return Tag::new(l.t("challenges-tag-soon"), Tone::Now);
    }
    let tone = match state {
        State::Published => Tone::Open,
        State::Outcome | State::Archived => Tone::Good,
        State::InReview | State::Approved | State::Contracted => Tone::Info,
        State::Withdrawn => Tone::Warn,
        State::Draft
        | State::Closed
        | State::Opened
        | State::Scoring
        | State::Consensus
        | State::Checking
        | State::Decision
        | State::NoAward => Tone::Quiet,
    };
    Tag::new(l.code("challenges-state", &state), tone)
}
