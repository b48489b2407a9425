//! One milestone: what was agreed, every round of evidence and answers, and the one thing to do now.

use askama::Template;

use super::super::domain::MilestoneStage;
use super::super::domain::milestone::answer_due;
use super::super::policy::{Act, may};
use super::super::queries::{ContractView, MilestoneView, Round};
use super::contract::overdue;
use super::{Days, Side, tag};
use crate::kernel::actor::Actor;
use crate::platform::web::ui::{Fact, Tag};
use crate::platform::web::{FormView, Layout};

/// One round in words.
pub(in super::super) struct RoundView {
    heading: String,
    said: String,
    evidence: String,
    link: String,
    answer: Option<(String, String)>,
}

/// A milestone as one side sees it.
#[derive(Template)]
#[template(path = "pilots/milestone.html")]
pub(in super::super) struct MilestonePage {
    l: Layout,
    form: FormView,
    over: String,
    title: String,
    tag: Tag,
    facts: Vec<Fact>,
    acceptance: String,
    rounds: Vec<RoundView>,
    waiting: Option<String>,
    late: bool,
    deliver: Option<String>,
    accept: Option<String>,
    refuse: Option<String>,
    round: String,
    invoice: Option<(String, String)>,
}

impl MilestonePage {
    /// Nothing when the contract has no such milestone.
    pub(in super::super) fn new(
        l: Layout,
        form: FormView,
        actor: &Actor,
        side: Side,
        (view, position): (&ContractView, i64),
        days: &Days,
    ) -> Option<Self> {
        let one = view.milestones.iter().find(|one| one.position == position)?;
        let path = format!("/{}/contracts/{}/milestones/{position}", side.space(), view.id);
        let running = view.stage == super::super::domain::ContractStage::Running;
        let can = |open: bool, act: Act, word: &str| {
            (running && open && may(actor, act, view.parties).is_ok()).then(|| l.url(&format!("{path}/{word}")))
        };
        let delivered = one.stage == MilestoneStage::Delivered;
        let (waiting, late) = waiting(&l, one, days);
        Some(Self {
            over: l.ta(
                "pilots-milestone-over",
                &[("number", position.into()), ("reference", view.reference.as_str().into())],
            ),
            title: one.title.clone(),
            tag: tag(&l, one.stage, late),
            facts: vec![
                Fact::new(l.t("pilots-fact-amount"), l.t1("pilots-amount", "amount", one.amount)),
                Fact::new(l.t("pilots-fact-due"), l.day(&one.due_on)),
            ],
            acceptance: one.acceptance.clone(),
            rounds: one.rounds.iter().rev().map(|round| round_view(&l, one.stage, round)).collect(),
            waiting,
            late,
            deliver: can(!delivered && !is_over(one.stage), Act::Deliver, "deliver"),
            accept: can(delivered, Act::Answer, "accept"),
            refuse: can(delivered, Act::Answer, "refuse"),
            round: one.rounds.last().map(|round| round.number.to_string()).unwrap_or_default(),
            invoice: invoice(&l, side, view, one),
            form,
            l,
        })
    }
}

const fn is_over(stage: MilestoneStage) -> bool {
    matches!(stage, MilestoneStage::Accepted | MilestoneStage::Dropped)
}

/// By when the answer is owed, and whether that day is over.
fn waiting(l: &Layout, one: &MilestoneView, days: &Days) -> (Option<String>, bool) {
    let late = overdue(one, days);
    let key = if late { "pilots-answer-late" } else { "pilots-answer-due" };
    let last = one.rounds.last().filter(|_| one.stage == MilestoneStage::Delivered);
    let due = last.map(|round| answer_due(days.zone.day(round.by.at), &days.holidays));
    (due.map(|due| l.t1(key, "day", due)), late)
}

fn round_view(l: &Layout, stage: MilestoneStage, round: &Round) -> RoundView {
    let answer = round.answer.as_ref().map(|(signed, reasons)| {
        // Only the last round can be accepted, and an acceptance carries no reasons.
        let accepted = stage == MilestoneStage::Accepted && reasons.is_empty();
        let key = if accepted { "pilots-round-accepted" } else { "pilots-round-returned" };
        let said = l.ta(key, &[("name", signed.name.as_str().into()), ("at", signed.at.into())]);
        (said, reasons.clone())
    });
    RoundView {
        heading: l.tn("pilots-round", round.number),
        said: l.ta("pilots-round-by", &[("name", round.by.name.as_str().into()), ("at", round.by.at.into())]),
        evidence: round.evidence.clone(),
        link: round.link.clone(),
        answer,
    }
}

/// The invoice, or for the company the way to record it.
fn invoice(l: &Layout, side: Side, view: &ContractView, one: &MilestoneView) -> Option<(String, String)> {
    let base = format!("/{}/contracts/{}", side.space(), view.id);
    match (&one.invoice, side) {
        (Some(invoice), _) => {
            let text = l.t1("pilots-see-invoice", "number", invoice.number.as_str());
            Some((text, l.url(&format!("{base}/invoices/{}", invoice.id))))
        }
        (None, Side::Company) if one.stage == MilestoneStage::Accepted => {
            let href = l.url(&format!("{base}/milestones/{}/invoice", one.position));
            Some((l.t("pilots-record-invoice"), href))
        }
        (None, _) => None,
    }
}
