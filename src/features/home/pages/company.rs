//! The desk of a company.

use std::collections::HashMap;

use askama::Template;

use super::super::domain::Standing;
use super::super::queries::{CompanyRows, ContractRow, InvoiceRow, MilestoneRow, ProposalRow};
use crate::kernel::id::ContractId;
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
    /// The milestone to deliver next.
    milestone: Option<MilestoneRow>,
    clocks: Vec<(String, PayClock)>,
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
        let contracts = contract_lines(&l, rows.contracts, rows.milestones, &rows.invoices, who);
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
    let challenge = Standing {
        stage: row.challenge_stage.clone(),
        publish_at: row.publish_at,
        closes_at: row.closes_at,
        ..Standing::default()
    };
    let open = challenge.is_open(now);
    let (shelf, word, tone) = match row.stage.as_str() {
        "draft" if open => (Shelf::ToSend, "home-proposal-draft", Tone::Now),
        "draft" => (Shelf::Decided, "home-proposal-unsent", Tone::Quiet),
        "withdrawn" => (Shelf::Decided, "home-proposal-withdrawn", Tone::Quiet),
        "chosen" => (Shelf::Decided, "home-proposal-chosen", Tone::Good),
        "not_chosen" | "not_eligible" | "not_invited" => (Shelf::Decided, "home-proposal-not-chosen", Tone::Info),
        _ if open => (Shelf::Sent, "home-proposal-sent", Tone::Open),
        _ => (Shelf::Sent, "home-proposal-judged", Tone::Open),
    };
    let next = next_for_company(l, &row, &shelf, open);
    let line = ProposalLine {
        href: l.url(&format!("/company/proposals/{}", row.id)),
        tag: Tag::new(l.t(word), tone),
        next,
        row,
    };
    (shelf, line)
}

/// The sentence that says what happens now, with its date.
fn next_for_company(l: &Layout, row: &ProposalRow, shelf: &Shelf, open: bool) -> String {
    match (shelf, row.closes_at, row.decision_on) {
        (Shelf::ToSend, Some(at), _) => l.t1("home-company-send-by", "closes", at),
        (Shelf::Sent, Some(at), _) if open => l.t1("home-company-change-until", "closes", at),
        (Shelf::Sent, _, Some(day)) => l.t1("home-company-decision-by", "day", day),
        (Shelf::Decided, _, _) if row.stage == "chosen" || row.stage.starts_with("not_") => l.t("home-company-letter"),
        _ => String::new(),
    }
}

fn contract_lines(
    l: &Layout,
    rows: Vec<ContractRow>,
    milestones: Vec<MilestoneRow>,
    invoices: &[InvoiceRow],
    who: &Ctx,
) -> Vec<ContractLine> {
    let mut next: HashMap<ContractId, MilestoneRow> = HashMap::new();
    for milestone in milestones.into_iter().filter(|row| row.stage == "planned" || row.stage == "returned") {
        next.entry(milestone.contract).or_insert(milestone);
    }
    let line = |row: ContractRow| ContractLine {
        href: l.url(&format!("/company/contracts/{}", row.id)),
        milestone: next.remove(&row.id),
        clocks: invoices
            .iter()
            .filter(|invoice| invoice.contract == row.id)
            .map(|invoice| clock(invoice, who))
            .collect(),
        row,
    };
    rows.into_iter().map(line).collect()
}

/// The clock of an invoice: it starts at the later of acceptance and receipt, and disputed days do not count.
fn clock(invoice: &InvoiceRow, who: &Ctx) -> (String, PayClock) {
    let end = invoice.paid_on.or(invoice.disputed_on).unwrap_or_else(|| who.desk.catalogue.zone().day(who.now()));
    let passed = (end - invoice.accepted_on.max(invoice.received_on)).num_days();
    let day = (passed - invoice.disputed_days).max(0);
    let clock = match invoice.paid_on {
        Some(_) => PayClock::stopped(day, invoice.term_days),
        None => PayClock::new(day, invoice.term_days),
    };
    (invoice.number.clone(), clock)
}
