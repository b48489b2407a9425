//! The desk of a company.

use askama::Template;
use chrono::NaiveDate;

use super::super::queries::{CompanyRows, ContractRow, InvoiceRow, MilestoneRow, ProposalRow};
use crate::features::challenges::{Stage, State};
use crate::features::payments::{Clock, shown};
use crate::features::pilots::{ContractStage, MilestoneStage};
use crate::features::proposals::ProposalStage;
use crate::kernel::instant::Instant;
use crate::platform::web::ui::{PayClock, Tag, Tone};
use crate::platform::web::{Ctx, Layout};

/// See the template.
#[derive(Template)]
#[template(path = "home/company.html")]
pub(in super::super) struct CompanyDesk {
    l: Layout,
    to_send: Vec<ProposalLine>,
    sent: Vec<ProposalLine>,
    decided: Vec<ProposalLine>,
    contracts: Vec<ContractLine>,
}

/// One proposal.
struct ProposalLine {
    row: ProposalRow,
    href: String,
    tag: Tag,
    /// What happens next, in a sentence.
    next: String,
}

/// One contract.
struct ContractLine {
    row: ContractRow,
    href: String,
    /// What to do or wait for, milestone by milestone.
    steps: Vec<Step>,
    clocks: Vec<(String, PayClock)>,
}

/// What a milestone asks of the company.
struct Step {
    text: String,
    href: String,
    /// Whether it waits for the company.
    waits: bool,
}

impl ContractLine {
    /// Whether anything waits for the company.
    fn waits(&self) -> bool {
        self.is_to_sign() || self.steps.iter().any(|step| step.waits)
    }

    /// Whether the agency signed and the company has not.
    fn is_to_sign(&self) -> bool {
        self.row.stage == ContractStage::Offered
    }
}

/// Which list a proposal stands in.
enum Shelf {
    ToSend,
    Sent,
    Decided,
}

impl CompanyDesk {
    pub(in super::super) fn new(who: &Ctx, rows: CompanyRows) -> Self {
        let l = who.layout("home-company-title");
        let now = who.now();
        let contracts = contract_lines(&l, rows.contracts, &rows.milestones, &rows.invoices);
        let (mut to_send, mut sent, mut decided) = (Vec::new(), Vec::new(), Vec::new());
        for row in rows.proposals {
            let (shelf, line) = proposal_line(&l, row, now);
            match shelf {
                Shelf::ToSend => to_send.push(line),
                Shelf::Sent => sent.push(line),
                Shelf::Decided => decided.push(line),
            }
        }
        to_send.sort_by_key(|line| line.row.closes_at);
        Self { l, to_send, sent, decided, contracts }
    }
}

fn proposal_line(l: &Layout, row: ProposalRow, now: Instant) -> (Shelf, ProposalLine) {
    use ProposalStage::{Awarded, Draft, NotSelected, Opened, Submitted, Withdrawn};
    let state = row.challenge_stage.at(row.publish_at, row.closes_at, now);
    let open = state == State::Published;
    let (shelf, word, tone) = match row.stage {
        Draft | Submitted if state == State::Withdrawn => (Shelf::Decided, "home-proposal-ended", Tone::Quiet),
        Draft if open => (Shelf::ToSend, "home-proposal-draft", Tone::Now),
        Draft => (Shelf::Decided, "home-proposal-unsent", Tone::Quiet),
        Withdrawn if open => (Shelf::ToSend, "home-proposal-withdrawn", Tone::Now),
        Withdrawn => (Shelf::Decided, "home-proposal-withdrawn", Tone::Quiet),
        Submitted if open => (Shelf::Sent, "home-proposal-sent", Tone::Open),
        Submitted | Opened => (Shelf::Sent, "home-proposal-judged", Tone::Open),
        Awarded => (Shelf::Decided, "home-proposal-chosen", Tone::Good),
        NotSelected => (Shelf::Decided, "home-proposal-not-chosen", Tone::Info),
    };
    let rest = if row.stage.is_decided() { "/feedback" } else { "" };
    let line = ProposalLine {
        href: l.url(&format!("/company/proposals/{}{rest}", row.id)),
        tag: Tag::new(l.t(word), tone),
        next: next_for_company(l, &row, open),
        row,
    };
    (shelf, line)
}

/// The sentence that says what happens now, with its date; a promised day that has passed is called late.
fn next_for_company(l: &Layout, row: &ProposalRow, open: bool) -> String {
    use ProposalStage::{Awarded, Draft, NotSelected, Opened, Submitted, Withdrawn};
    match (row.stage, row.closes_at, row.decision_on) {
        (Draft | Withdrawn, Some(at), _) if open => l.t1("home-company-send-by", "closes", at),
        (Submitted, Some(at), _) if open => l.t1("home-company-change-until", "closes", at),
        (Submitted | Opened, _, Some(day)) if row.challenge_stage != Stage::Withdrawn => {
            let late = l.today() > day;
            l.t1(if late { "home-company-decision-late" } else { "home-company-decision-by" }, "day", day)
        }
        (Awarded | NotSelected, ..) => l.t("home-company-letter"),
        (Draft | Submitted | Opened | Withdrawn, ..) => String::new(),
    }
}

fn contract_lines(
    l: &Layout,
    rows: Vec<ContractRow>,
    milestones: &[MilestoneRow],
    invoices: &[InvoiceRow],
) -> Vec<ContractLine> {
    let line = |row: ContractRow| {
        let of: Vec<&MilestoneRow> = milestones.iter().filter(|one| one.contract == row.id).collect();
        let clocks = invoices.iter().filter(|invoice| invoice.contract == row.id);
        ContractLine {
            href: l.url(&format!("/company/contracts/{}", row.id)),
            steps: of.into_iter().filter_map(|one| step(l, &row, one, invoices)).collect(),
            clocks: clocks.map(|invoice| clock(invoice, l.today())).collect(),
            row,
        }
    };
    rows.into_iter().map(line).collect()
}

/// What a milestone asks of the company now, or what it waits for; nothing when it is behind.
fn step(l: &Layout, contract: &ContractRow, one: &MilestoneRow, invoices: &[InvoiceRow]) -> Option<Step> {
    if contract.stage != ContractStage::Running && one.stage != MilestoneStage::Accepted {
        return None;
    }
    let invoiced = invoices.iter().any(|invoice| invoice.milestone == one.id);
    let (key, place) = match one.stage {
        MilestoneStage::Accepted if !invoiced => ("home-company-invoice-now", "/invoice"),
        MilestoneStage::Returned => ("home-company-returned", ""),
        MilestoneStage::Delivered => ("home-company-waits", ""),
        MilestoneStage::Planned => ("home-company-deliver", ""),
        MilestoneStage::Accepted | MilestoneStage::Dropped => return None,
    };
    Some(Step {
        text: l.ta(key, &[("title", one.title.as_str().into()), ("day", one.due_on.into())]),
        href: l.url(&format!("/company/contracts/{}/milestones/{}{place}", contract.id, one.position)),
        waits: one.stage != MilestoneStage::Delivered,
    })
}

/// The clock of an invoice, as both sides see it on its page.
fn clock(invoice: &InvoiceRow, today: NaiveDate) -> (String, PayClock) {
    let clock = Clock::new(invoice.accepted_on, invoice.received_on, invoice.term_days)
        .disputed(invoice.disputed_days, invoice.disputed_on)
        .paid(invoice.paid_on);
    (invoice.number.clone(), shown(&clock, today))
}
