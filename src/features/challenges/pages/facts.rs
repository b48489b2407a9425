//! The eight facts at the head of a challenge, true for where it stands: what to do while it is open, what was and what
//! comes once it is closed.

use crate::kernel::language::Lang;
use crate::platform::web::Layout;

use super::super::domain::Brief;
use super::super::domain::promise::Promise;
use super::super::domain::stage::State;

/// One of the eight facts.
pub(crate) struct SummaryFact {
    pub(crate) name: String,
    pub(crate) value: String,
    pub(crate) note: String,
    /// The language of the value, when it is content.
    pub(crate) lang: Option<Lang>,
}

/// The facts. `pitches` is the number of pitches, none while it is hidden.
pub(crate) fn facts(
    l: &Layout,
    brief: &Brief,
    state: State,
    pitches: Option<i64>,
    promise: Promise,
) -> Vec<SummaryFact> {
    let challenge = &brief.challenge;
    let content = |key: &str, value: &str, note: String| SummaryFact {
        lang: Some(challenge.lang),
        ..fact(l, key, value.to_owned(), note)
    };
    let rights = brief.rights.map_or_else(|| l.t("challenges-not-set"), |rights| l.code("challenges-rights", &rights));
    let money = l.t1("challenges-fact-up-to", "amount", challenge.budget);
    // Before it is public its pages show what companies will read once it is open.
    let open = state == State::Published || !state.is_public();
    let (closing, effort, languages) = if open { ahead(l, brief) } else { behind(l, brief, promise) };
    let about_questions = if open { l.t("challenges-fact-contact-note") } else { String::new() };
    vec![
        content("challenges-fact-problem", &challenge.summary, String::new()),
        fact(l, "challenges-fact-money", money, when_paid(l, brief)),
        closing,
        effort,
        languages,
        fact(l, "challenges-fact-rights", rights, String::new()),
        count(l, pitches, open),
        content("challenges-fact-contact", &challenge.contact, about_questions),
    ]
}

fn fact(l: &Layout, key: &str, value: String, note: String) -> SummaryFact {
    SummaryFact { name: l.t(key), value, note, lang: None }
}

fn closing_moment(l: &Layout, brief: &Brief) -> String {
    brief.challenge.closes_at.map_or_else(|| l.t("challenges-not-set"), |at| l.moment(&at))
}

fn languages(brief: &Brief) -> String {
    brief.challenge.languages.iter().map(|lang| lang.own_name()).collect::<Vec<_>>().join(", ")
}

/// Closing, effort and languages while it is open.
fn ahead(l: &Layout, brief: &Brief) -> (SummaryFact, SummaryFact, SummaryFact) {
    let boundary = brief.challenge.closes_at.map(|at| l.t1("challenges-fact-boundary", "limit", l.exactly(&at)));
    let effort = l.t("challenges-fact-effort-value");
    (
        fact(l, "challenges-fact-closes", closing_moment(l, brief), boundary.unwrap_or_default()),
        fact(l, "challenges-fact-effort", effort, l.t("challenges-fact-effort-note")),
        fact(l, "challenges-fact-languages", languages(brief), String::new()),
    )
}

/// The same once it is closed: nothing is asked of companies any more, and the decision is what they wait for.
fn behind(l: &Layout, brief: &Brief, promise: Promise) -> (SummaryFact, SummaryFact, SummaryFact) {
    let due = brief.challenge.decision_on.map_or_else(|| l.t("challenges-not-set"), |day| l.day(&day));
    let decision = match promise {
        Promise::Told(at) => fact(l, "challenges-date-told", l.day_of(&at), String::new()),
        Promise::Late { days, .. } => {
            fact(l, "challenges-date-decision", due, l.tn("challenges-promise-days-late", days))
        }
        Promise::Ahead(_) | Promise::Silent => fact(l, "challenges-date-decision", due, String::new()),
    };
    (
        fact(l, "challenges-date-closed", closing_moment(l, brief), String::new()),
        decision,
        fact(l, "challenges-fact-languages-closed", languages(brief), String::new()),
    )
}

fn count(l: &Layout, pitches: Option<i64>, open: bool) -> SummaryFact {
    let name = if open { "challenges-fact-pitches" } else { "challenges-fact-pitches-closed" };
    match pitches {
        Some(pitches) => fact(l, name, l.tn("challenges-fact-count", pitches), String::new()),
        None => fact(l, name, l.t("challenges-fact-count-hidden"), l.t("challenges-fact-count-note")),
    }
}

fn when_paid(l: &Layout, brief: &Brief) -> String {
    let Some(first) = brief.plan.first() else { return String::new() };
    let gaps = [("parts", brief.plan.len().into()), ("amount", first.amount.into()), ("days", first.days.into())];
    l.ta("challenges-fact-paid", &gaps)
}
