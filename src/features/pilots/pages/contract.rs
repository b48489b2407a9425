//! One contract: its facts, its Track, its milestones, and what may be done now.

use askama::Template;

use super::super::domain::milestone::answer_due;
use super::super::domain::{ContractStage, MilestoneStage};
use super::super::policy::{Act, may};
use super::super::queries::{ContractView, MilestoneView, Signed, Stopped};
use super::{Days, Side, station_state, tag};
use crate::kernel::actor::Actor;
use crate::platform::web::ui::{Fact, Station, StationState, Tag};
use crate::platform::web::{FormView, Layout};

/// One milestone as a row.
pub(in super::super) struct MilestoneRow {
    number: i64,
    title: String,
    href: String,
    amount: String,
    due: String,
    tag: Tag,
    invoice: Option<(String, String)>,
}

/// A contract as one side sees it.
#[derive(Template)]
#[template(path = "pilots/contract.html")]
pub(in super::super) struct ContractPage {
    l: Layout,
    form: FormView,
    over: String,
    title: String,
    lang: &'static str,
    tag: Tag,
    facts: Vec<Fact>,
    stations: Vec<Station>,
    rows: Vec<MilestoneRow>,
    stopped: Option<StoppedView>,
    offer: Option<String>,
    sign: Option<String>,
    edit: Option<String>,
    stop: Option<String>,
}

/// An early end in words.
pub(in super::super) struct StoppedView {
    said: String,
    reason: String,
    lessons: String,
}

impl ContractPage {
    pub(in super::super) fn new(
        l: Layout,
        form: FormView,
        actor: &Actor,
        side: Side,
        view: ContractView,
        days: &Days,
    ) -> Self {
        let path = format!("/{}/contracts/{}", side.space(), view.id);
        let can = |act: Act| may(actor, act, view.parties).is_ok();
        let act = |open: bool, act: Act, word: &str| (open && can(act)).then(|| l.url(&format!("{path}/{word}")));
        let running = view.stage == ContractStage::Running;
        let open = matches!(view.stage, ContractStage::Draft | ContractStage::Offered);
        let left = view.milestones.iter().any(|one| {
            matches!(one.stage, MilestoneStage::Planned | MilestoneStage::Returned | MilestoneStage::Delivered)
        });
        let edit = l.url(&format!("/agency/challenges/{}/contract", view.reference));
        Self {
            form: form.at(view.version),
            over: l.ta(
                "pilots-contract-over",
                &[("reference", view.reference.as_str().into()), ("agency", view.agency.as_str().into())],
            ),
            facts: facts(&l, &view),
            stations: stations(&l, &view),
            rows: view.milestones.iter().map(|one| row(&l, &path, one, days)).collect(),
            stopped: view.stopped.as_ref().map(|stopped| stopped_view(&l, stopped)),
            offer: act(view.stage == ContractStage::Draft, Act::Offer, "offer"),
            sign: act(view.stage == ContractStage::Offered, Act::Sign, "sign"),
            edit: (open && can(Act::Draft)).then_some(edit),
            stop: act(running && left, Act::Stop, "stop"),
            tag: Tag::new(l.code("pilots-stage", &view.stage), crate::platform::web::ui::Tone::Open),
            title: view.title,
            lang: view.lang.as_str(),
            l,
        }
    }
}

fn signed(l: &Layout, signed: Option<&Signed>) -> String {
    signed.map_or_else(
        || l.t("pilots-not-signed"),
        |signed| l.ta("pilots-signed-by", &[("name", signed.name.as_str().into()), ("at", signed.at.into())]),
    )
}

fn stopped_view(l: &Layout, stopped: &Stopped) -> StoppedView {
    StoppedView {
        said: l.ta("pilots-stopped-by", &[("name", stopped.by.name.as_str().into()), ("at", stopped.by.at.into())]),
        reason: stopped.reason.clone(),
        lessons: stopped.lessons.clone(),
    }
}

fn facts(l: &Layout, view: &ContractView) -> Vec<Fact> {
    let vat = l.percent(view.vat_basis_points);
    let term = Fact::new(l.t("pilots-fact-term"), l.tn("pilots-days", view.term_days)).note(view.term_reason.as_str());
    vec![
        Fact::new(l.t("pilots-fact-agency"), view.agency.as_str()),
        Fact::new(l.t("pilots-fact-company"), view.company.as_str()),
        Fact::new(l.t("pilots-fact-amount"), l.t1("pilots-amount", "amount", view.amount)).note(l.t1(
            "pilots-vat",
            "rate",
            vat,
        )),
        term,
        Fact::new(l.t("pilots-fact-regime"), l.code("pilots-regime", &view.regime)),
        Fact::new(l.t("pilots-fact-agency-signed"), signed(l, view.agency_signed.as_ref())),
        Fact::new(l.t("pilots-fact-company-signed"), signed(l, view.company_signed.as_ref())),
    ]
}

fn stations(l: &Layout, view: &ContractView) -> Vec<Station> {
    let both = matches!(view.stage, ContractStage::Running | ContractStage::Stopped);
    let when = view.company_signed.as_ref().map(|signed| l.day_of(&signed.at)).unwrap_or_default();
    let first = if both { StationState::Done } else { StationState::Now };
    let open = view.milestones.iter().position(|one| one.stage == MilestoneStage::Planned).filter(|_| both);
    let mut stations = vec![Station::new(l.t("pilots-track-signed"), when, first)];
    stations.extend(view.milestones.iter().enumerate().map(|(place, one)| {
        let accepted = one.rounds.last().and_then(|round| round.answer.as_ref());
        let when = match (one.stage, accepted) {
            (MilestoneStage::Accepted, Some((answer, _))) => l.t1("pilots-track-accepted", "day", l.day_of(&answer.at)),
            (MilestoneStage::Dropped, _) => l.t("pilots-milestone-dropped"),
            _ => l.t1("pilots-track-due", "day", one.due_on),
        };
        Station::new(one.title.clone(), when, station_state(one.stage, open == Some(place)))
    }));
    let invoice = |one: &MilestoneView| one.invoice.as_ref().is_some_and(|invoice| invoice.stage == "paid");
    let paid = view.milestones.iter().all(|one| one.stage == MilestoneStage::Dropped || invoice(one));
    let last = if paid { StationState::Done } else { StationState::Next };
    stations.push(Station::new(l.t("pilots-track-paid"), String::new(), last));
    stations
}

/// Whether an answer is owed for longer than five working days.
pub(super) fn overdue(one: &MilestoneView, days: &Days) -> bool {
    let waiting = one.rounds.last().filter(|_| one.stage == MilestoneStage::Delivered);
    waiting.is_some_and(|round| days.today > answer_due(days.zone.day(round.by.at), &days.holidays))
}

fn row(l: &Layout, path: &str, one: &MilestoneView, days: &Days) -> MilestoneRow {
    let invoice = one.invoice.as_ref().map(|invoice| {
        let word = l.t(&format!("pilots-invoice-{}", invoice.stage));
        let text = l.ta("pilots-invoice", &[("number", invoice.number.as_str().into()), ("word", word.into())]);
        let href = l.url(&format!("{path}/invoices/{}", invoice.id));
        (text, href)
    });
    MilestoneRow {
        number: one.position,
        title: one.title.clone(),
        href: l.url(&format!("{path}/milestones/{}", one.position)),
        amount: l.money(&one.amount),
        due: l.day(&one.due_on),
        tag: tag(l, one.stage, overdue(one, days)),
        invoice,
    }
}

/// The page on which a test is stopped early.
#[derive(Template)]
#[template(path = "pilots/stop.html")]
pub(in super::super) struct StopPage {
    pub(in super::super) l: Layout,
    pub(in super::super) form: FormView,
    pub(in super::super) action: String,
    pub(in super::super) back: String,
    pub(in super::super) open: Vec<String>,
    pub(in super::super) kept: String,
}
