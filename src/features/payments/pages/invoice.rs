//! One invoice: its clock, what it is for, the three-way match in words, and what late days cost.

use askama::Template;
use chrono::NaiveDate;

use super::super::domain::{Clock, InvoiceState, Standing};
use super::super::policy::{Act, may};
use super::super::queries::InvoiceView;
use crate::kernel::actor::Actor;
use crate::kernel::refusal::Denied;
use crate::platform::web::ui::{Fact, PayClock};
use crate::platform::web::{FormView, Layout};

/// Who is looking: both sides see the same, only the acts differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum Side {
    Company,
    Agency,
    Finance,
}

/// A line of the interest table.
pub(in super::super) struct PeriodRow {
    from: String,
    until: String,
    formula: String,
    interest: String,
}

/// What a late payment costs.
pub(in super::super) struct Late {
    since: String,
    periods: Vec<PeriodRow>,
    fixed: String,
    total: String,
}

/// A line of the match: whether it fits, and the words.
pub(in super::super) struct Match {
    fits: bool,
    text: String,
}

/// A dispute in words.
pub(in super::super) struct Dispute {
    said: String,
    reason: String,
}

/// A clock as its bar shows it.
pub(crate) fn shown(clock: &Clock, today: NaiveDate) -> PayClock {
    let (day, term) = (clock.day(today), clock.term_days());
    if clock.standing(today) == Standing::Paid { PayClock::stopped(day, term) } else { PayClock::new(day, term) }
}

/// An invoice and its clock.
#[derive(Template)]
#[template(path = "payments/invoice.html")]
pub(in super::super) struct InvoicePage {
    l: Layout,
    form: FormView,
    over: String,
    clock: PayClock,
    said: String,
    facts: Vec<Fact>,
    matches: Vec<Match>,
    late: Option<Late>,
    disputes: Vec<Dispute>,
    pay: Option<String>,
    cannot_pay: Option<String>,
    dispute: Option<String>,
    resume: Option<String>,
}

impl InvoicePage {
    pub(in super::super) fn new(
        l: Layout,
        form: FormView,
        actor: &Actor,
        side: Side,
        view: &InvoiceView,
        today: NaiveDate,
    ) -> Self {
        let (invoice, clock) = (&view.invoice, view.invoice.clock());
        let standing = clock.standing(today);
        let running = invoice.state == InvoiceState::Running;
        let disputed = matches!(invoice.state, InvoiceState::Disputed { .. });
        let desk = side == Side::Finance;
        let path = |word: &str| l.url(&format!("/finance/invoices/{}/{word}", invoice.id));
        let payer = may(actor, Act::Pay, view.hands);
        let disputer = may(actor, Act::Dispute, view.hands).is_ok();
        Self {
            over: l.ta(
                "payments-milestone",
                &[
                    ("reference", view.reference.as_str().into()),
                    ("number", view.position.into()),
                    ("title", view.milestone.as_str().into()),
                ],
            ),
            clock: shown(&clock, today),
            said: said(&l, view, today),
            facts: facts(&l, view, (side, today)),
            matches: matches(&l, view, side),
            late: late(&l, view, today),
            disputes: view.disputes.iter().map(|one| dispute(&l, one)).collect(),
            pay: (desk && running && payer.is_ok()).then(|| path("pay")),
            cannot_pay: match payer {
                Err(Denied::Because(message)) if desk && running => Some(l.msg(&message)),
                Ok(()) | Err(Denied::Because(_) | Denied::Unseen) => None,
            },
            dispute: (desk && running && standing != Standing::Late && disputer).then(|| path("dispute")),
            resume: (desk && disputed && disputer).then(|| path("resume")),
            form,
            l,
        }
    }
}

/// The standing in one sentence, with the day that counts.
fn said(l: &Layout, view: &InvoiceView, today: NaiveDate) -> String {
    let clock = view.invoice.clock();
    match (&view.invoice.state, clock.standing(today)) {
        (InvoiceState::Paid { payment, .. }, _) => l.ta(
            "payments-said-paid",
            &[
                ("day", payment.on.into()),
                ("name", view.paid_by.as_str().into()),
                ("reference", payment.reference.as_str().into()),
            ],
        ),
        (InvoiceState::Disputed { since }, _) => {
            l.ta("payments-said-disputed", &[("day", (*since).into()), ("left", clock.days_left(today).into())])
        }
        (InvoiceState::Running, Standing::Late) => {
            l.ta("payments-said-late", &[("due", clock.due_on(today).into()), ("day", clock.late_from(today).into())])
        }
        (InvoiceState::Running, _) => l.ta(
            "payments-said-running",
            &[("due", clock.due_on(today).into()), ("left", clock.days_left(today).into())],
        ),
    }
}

fn facts(l: &Layout, view: &InvoiceView, (side, today): (Side, NaiveDate)) -> Vec<Fact> {
    let (invoice, clock) = (&view.invoice, view.invoice.clock());
    let vat = l.ta(
        "payments-fact-vat-line",
        &[("vat", invoice.vat.into()), ("rate", l.percent(invoice.vat_basis_points).into())],
    );
    let mut facts = vec![
        Fact::new(l.t("payments-fact-company"), view.company.as_str()),
        Fact::new(l.t("payments-fact-agency"), view.agency.as_str()),
        Fact::new(l.t("payments-fact-net"), l.t1("payments-excl", "amount", invoice.net)).note(vat),
        Fact::new(l.t("payments-fact-gross"), l.t1("payments-incl", "amount", invoice.gross())),
        Fact::new(l.t("payments-fact-accepted"), l.day(&invoice.accepted_on)),
        Fact::new(l.t("payments-fact-received"), l.day(&invoice.received_on)),
        Fact::new(l.t("payments-fact-start"), l.day(&clock.starts_on())).note(l.t("payments-fact-start-why")),
    ];
    let term = l.tn("payments-fact-term", clock.term_days());
    facts.push(
        match &invoice.state {
            // While it stands still nobody knows the day.
            InvoiceState::Disputed { .. } => Fact::new(l.t("payments-fact-due"), l.t("payments-fact-due-disputed")),
            InvoiceState::Running | InvoiceState::Paid { .. } => {
                Fact::new(l.t("payments-fact-due"), l.day(&clock.due_on(today)))
            }
        }
        .note(term),
    );
    if side != Side::Agency {
        let account = view.iban.clone().unwrap_or_else(|| l.t("payments-fact-iban-none"));
        facts.push(Fact::new(l.t("payments-fact-iban"), account).note(l.t("payments-fact-iban-note")));
    }
    let apart = clock.disputed_until(today);
    if apart > 0 || !view.disputes.is_empty() {
        let note = l.t("payments-fact-disputed-why");
        facts.push(Fact::new(l.t("payments-fact-disputed"), l.tn("payments-days", apart)).note(note));
    }
    facts
}

/// Acceptance, contract and invoice beside each other, with every difference in words.
fn matches(l: &Layout, view: &InvoiceView, side: Side) -> Vec<Match> {
    let invoice = &view.invoice;
    let accepted =
        l.ta("payments-match-accepted", &[("name", view.accepted_by.as_str().into()), ("at", view.accepted_at.into())]);
    let pair = |fits: bool, same: &str, other: &str, ours: crate::kernel::message::Arg, theirs| {
        let text = l.ta(if fits { same } else { other }, &[("invoice", ours), ("contract", theirs)]);
        Match { fits, text }
    };
    vec![
        Match { fits: true, text: accepted },
        pair(
            invoice.net == view.milestone_amount,
            "payments-match-amount",
            "payments-match-amount-differs",
            invoice.net.into(),
            view.milestone_amount.into(),
        ),
        pair(
            invoice.vat_basis_points == view.contract_vat,
            "payments-match-vat",
            if side == Side::Company { "payments-match-vat-differs-own" } else { "payments-match-vat-differs" },
            l.percent(invoice.vat_basis_points).into(),
            l.percent(view.contract_vat).into(),
        ),
        pair(
            view.invoiced <= view.contract_amount,
            "payments-match-total",
            "payments-match-total-over",
            view.invoiced.into(),
            view.contract_amount.into(),
        ),
    ]
}

fn late(l: &Layout, view: &InvoiceView, today: NaiveDate) -> Option<Late> {
    let clock = view.invoice.clock();
    if clock.days_late(today) == 0 || view.interest.periods.is_empty() {
        return None;
    }
    let period = |period: &super::super::domain::interest::Period| PeriodRow {
        from: l.day(&period.from_on),
        until: l.day(&period.until_on),
        formula: l.ta(
            "payments-formula",
            &[
                ("amount", view.interest.amount.into()),
                ("rate", l.percent(period.basis_points).into()),
                ("days", period.days.into()),
            ],
        ),
        interest: l.money(&period.interest),
    };
    Some(Late {
        since: l.t1("payments-late-since", "day", clock.late_from(today)),
        periods: view.interest.periods.iter().map(period).collect(),
        fixed: l.money(&view.interest.fixed_sum),
        total: l.money(&(view.interest.total() + view.interest.fixed_sum)),
    })
}

fn dispute(l: &Layout, one: &super::super::queries::DisputeLine) -> Dispute {
    let said = match one.resumed_on {
        Some(resumed) => l.ta(
            "payments-dispute-over",
            &[("name", one.by.as_str().into()), ("day", one.opened_on.into()), ("resumed", resumed.into())],
        ),
        None => l.ta("payments-dispute-open", &[("name", one.by.as_str().into()), ("day", one.opened_on.into())]),
    };
    Dispute { said, reason: one.reason.clone() }
}

/// The page that stops a payment term.
#[derive(Template)]
#[template(path = "payments/dispute.html")]
pub(in super::super) struct DisputePage {
    pub(in super::super) l: Layout,
    pub(in super::super) form: FormView,
    pub(in super::super) action: String,
    pub(in super::super) back: String,
    pub(in super::super) left: String,
}
