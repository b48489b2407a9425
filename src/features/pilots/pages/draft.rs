//! The form of a contract, and what stands there while there is nothing to write yet.

use askama::Template;

use super::super::domain::terms::VAT_RATES;
use super::super::domain::{ContractStage, Regime};
use super::super::forms;
use super::super::queries::Drafting;
use crate::platform::web::ui::{Choice, Fact};
use crate::platform::web::{Fields, FormView, Layout};

/// The form of the contract.
#[derive(Template)]
#[template(path = "pilots/draft.html")]
pub(in super::super) struct DraftPage {
    l: Layout,
    form: FormView,
    action: String,
    title: String,
    lang: &'static str,
    facts: Vec<Fact>,
    amount: String,
    milestones: Vec<Part>,
    regimes: Vec<Choice>,
    rates: Vec<Choice>,
    signed: bool,
}

/// The names of the fields of one milestone.
pub(in super::super) struct Part {
    legend: String,
    title: String,
    acceptance: String,
    amount: String,
    due: String,
}

impl DraftPage {
    pub(in super::super) fn new(l: Layout, form: FormView, drafting: &Drafting) -> Self {
        let amount = l.t1("pilots-amount", "amount", drafting.amount);
        let part = |number: i64| Part {
            legend: l.tn("pilots-draft-milestone", number),
            title: format!("title-{number}"),
            acceptance: format!("acceptance-{number}"),
            amount: format!("amount-{number}"),
            due: format!("due-{number}"),
        };
        let regimes = Regime::ALL.iter().map(|regime| {
            let hint = l.t(&format!("pilots-regime-{}-hint", regime.as_str().replace('_', "-")));
            Choice::new(regime.as_str(), l.code("pilots-regime", regime)).hint(hint)
        });
        let signed = drafting.standing.as_ref().is_some_and(|(_, stage, ..)| *stage == ContractStage::Offered);
        Self {
            action: l.url(&format!("/agency/challenges/{}/contract", drafting.reference)),
            facts: vec![
                Fact::new(l.t("pilots-fact-company"), drafting.company.as_str()),
                Fact::new(l.t("pilots-fact-amount"), amount.clone()),
            ],
            title: drafting.title.clone(),
            lang: drafting.lang.as_str(),
            amount,
            milestones: (1..=3).map(part).collect(),
            regimes: regimes.collect(),
            rates: VAT_RATES.iter().map(|rate| Choice::new(rate.to_string(), l.percent(*rate))).collect(),
            signed,
            form,
            l,
        }
    }
}

/// What the form starts with: the draft that stands, or the published plan brought to the awarded amount.
pub(in super::super) fn starting(drafting: &Drafting) -> Fields {
    if let Some((_, _, _, terms)) = &drafting.standing {
        return forms::filled(terms);
    }
    let fields = Fields::default().with("term-days", drafting.term_days).with("vat", VAT_RATES[0]);
    (1..).zip(&drafting.proposed).fold(fields, |fields, (number, (title, amount, due))| {
        fields
            .with(&format!("title-{number}"), title)
            .with(&format!("amount-{number}"), forms::typed(*amount))
            .with_day(&format!("due-{number}"), Some(*due))
    })
}

/// There is nothing to write yet, and why.
#[derive(Template)]
#[template(path = "pilots/waiting.html")]
pub(in super::super) struct WaitingPage {
    pub(in super::super) l: Layout,
    pub(in super::super) title: String,
    pub(in super::super) lang: &'static str,
    pub(in super::super) why: String,
}
