//! What everybody reads before there is an outcome: the decision, or until when there will be one.

use askama::Template;

use super::super::domain::Delivery;
use super::super::queries::Decided;
use super::spent;
use crate::features::challenges::Challenge;
use crate::features::decisions::Told;
use crate::kernel::message::Arg;
use crate::platform::web::Layout;
use crate::platform::web::ui::Fact;

/// The decision with its reasons, as everybody may read it. Of the companies only the chosen one is named.
pub(in super::super) struct DecisionView {
    pub(super) verdict: String,
    pub(super) reasons: String,
    pub(super) tie_reason: String,
    pub(super) lang: &'static str,
    pub(super) judged: Option<String>,
}

impl DecisionView {
    pub(super) fn new(l: &Layout, challenge: &Challenge, decision: &Told) -> Self {
        let verdict = match &decision.award {
            None => l.t("outcomes-decided-nobody"),
            Some((company, amount)) => l.ta(
                "outcomes-decided-award",
                &[("company", Arg::from(company.as_str())), ("amount", (*amount).into())],
            ),
        };
        Self {
            verdict,
            reasons: decision.reasons.clone(),
            tie_reason: decision.tie_reason.clone(),
            lang: challenge.lang.as_str(),
            judged: (decision.judged > 0).then(|| l.tn("outcomes-decided-judged", decision.judged)),
        }
    }
}

/// The decision, while the outcome is still to come.
#[derive(Template)]
#[template(path = "outcomes/decided.html")]
pub(in super::super) struct DecidedPage {
    l: Layout,
    over: String,
    title: String,
    decision: DecisionView,
    facts: Vec<Fact>,
    next: String,
    challenge: String,
}

impl DecidedPage {
    pub(in super::super) fn new(l: Layout, decided: &Decided) -> Self {
        let challenge = &decided.challenge;
        let told = &decided.decision;
        let gaps = [("reference", challenge.reference.as_str().into()), ("at", l.day_of(&told.at).into())];
        Self {
            over: l.ta("outcomes-decided-over", &gaps),
            title: challenge.title.clone(),
            decision: DecisionView::new(&l, challenge, told),
            facts: facts(&l, challenge, told),
            next: l.t(next(decided.delivery)),
            challenge: l.url(&format!("/challenges/{}", challenge.reference)),
            l,
        }
    }
}

fn facts(l: &Layout, challenge: &Challenge, told: &Told) -> Vec<Fact> {
    let mut facts = vec![Fact::new(l.t("outcomes-fact-agency"), challenge.organization_name.as_str())];
    if let Some((company, amount)) = &told.award {
        facts.push(Fact::new(l.t("outcomes-fact-company"), company.as_str()));
        facts.push(Fact::new(l.t("outcomes-fact-amount"), spent(l, *amount)));
    }
    facts.push(Fact::new(l.t("outcomes-fact-decided"), l.day_of(&told.at)));
    facts
}

/// What comes next.
const fn next(delivery: Delivery) -> &'static str {
    match delivery {
        Delivery::NoAward => "outcomes-next-nobody",
        Delivery::NotStarted => "outcomes-next-contract",
        Delivery::Open => "outcomes-next-test",
        Delivery::Unpaid | Delivery::Settled => "outcomes-next-outcome",
        Delivery::Stopped => "outcomes-next-stopped",
    }
}

/// There is no decision yet, and what is known of when.
#[derive(Template)]
#[template(path = "outcomes/waiting.html")]
pub(in super::super) struct WaitingPage {
    l: Layout,
    title: String,
    lang: &'static str,
    when: String,
    challenge: String,
}

impl WaitingPage {
    pub(in super::super) fn new(l: Layout, challenge: Challenge) -> Self {
        let when = match challenge.decision_on {
            _ if challenge.state(l.now()).is_decided() => l.t("outcomes-waiting-test"),
            Some(day) if day < l.today() => l.t1("outcomes-waiting-late", "day", day),
            Some(day) => l.t1("outcomes-waiting-decision", "day", day),
            None => l.t("outcomes-waiting-no-day"),
        };
        let lang = challenge.lang.as_str();
        let href = l.url(&format!("/challenges/{}", challenge.reference));
        Self { title: challenge.title, lang, when, challenge: href, l }
    }
}
