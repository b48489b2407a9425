//! Reads what people type about contracts and deliveries, and fills the forms again.

use crate::kernel::message::Message;
use crate::kernel::refusal::Problems;
use crate::platform::web::{Fields, Reader};

use super::domain::terms::{LONGEST_TERM, VAT_RATES};
use super::domain::{Evidence, Planned, StopReason, Terms};

/// Words a text of a contract may have.
pub(super) const ACCEPTANCE_WORDS: usize = 150;
/// Words evidence and reasons may have.
pub(super) const EVIDENCE_WORDS: usize = 400;
/// Words a note on a stop may have.
pub(super) const STOP_WORDS: usize = 300;

/// The contract as its author wrote it.
pub(super) fn terms(fields: &Fields) -> Result<Terms, Problems> {
    let mut reader = Reader::new(fields);
    let milestones = [planned(&mut reader, 1), planned(&mut reader, 2), planned(&mut reader, 3)];
    let vat = vat(&mut reader);
    let term_days = reader.whole("term-days", 1..=LONGEST_TERM, "pilots-empty-term");
    let term_reason = reader.optional_paragraphs("term-reason", ACCEPTANCE_WORDS);
    let regime = reader.choose("regime", "pilots-empty-regime");
    reader.finish(|| {
        let [first, second, third] = milestones;
        Some(Terms {
            milestones: [first?, second?, third?],
            term_days: term_days?,
            term_reason,
            regime: regime?,
            vat_basis_points: vat?,
        })
    })
}

fn planned(reader: &mut Reader<'_>, number: usize) -> Option<Planned> {
    let title = reader.line(&format!("title-{number}"), 120, "pilots-empty-title");
    let acceptance = reader.paragraphs(&format!("acceptance-{number}"), ACCEPTANCE_WORDS, "pilots-empty-acceptance");
    let amount = reader.money(&format!("amount-{number}"), "pilots-empty-amount");
    let due_on = reader.day(&format!("due-{number}"), "pilots-empty-due");
    Some(Planned { title, acceptance, amount: amount?, due_on: due_on? })
}

/// A VAT rate is one of a few, sent in basis points.
fn vat(reader: &mut Reader<'_>) -> Option<i64> {
    let chosen = reader.fields().get("vat").parse().ok().filter(|rate| VAT_RATES.contains(rate));
    if chosen.is_none() {
        reader.problem("vat", Message::new("pilots-empty-vat"));
    }
    chosen
}

/// What the company hands over.
pub(super) fn evidence(fields: &Fields) -> Result<Evidence, Problems> {
    let mut reader = Reader::new(fields);
    let text = reader.paragraphs("evidence", EVIDENCE_WORDS, "pilots-empty-evidence");
    let link = reader.optional_line("link", 500);
    if !link.is_empty() && !is_web_address(&link) {
        reader.problem("link", Message::new("pilots-refused-link"));
    }
    reader.finish(|| Some(Evidence { text, link }))
}

/// An address a browser opens as a page; `javascript:` and `data:` are addresses too, and not wanted here.
fn is_web_address(link: &str) -> bool {
    let rest = link.strip_prefix("https://").or_else(|| link.strip_prefix("http://"));
    let host = rest.map(|rest| rest.split(['/', '?', '#']).next().unwrap_or_default());
    host.is_some_and(|host| host.contains('.') && !host.contains('@')) && !link.contains(char::is_whitespace)
}

/// Why a delivery is returned.
pub(super) fn refusal(fields: &Fields) -> Result<String, Problems> {
    let mut reader = Reader::new(fields);
    let reasons = reader.paragraphs("reasons", EVIDENCE_WORDS, "pilots-empty-reasons");
    reader.finish(|| Some(reasons))
}

/// Which round an answer is about.
pub(super) fn round(fields: &Fields) -> i64 {
    fields.get("round").parse().unwrap_or_default()
}

/// Why a test stops early.
pub(super) fn stop(fields: &Fields) -> Result<StopReason, Problems> {
    let mut reader = Reader::new(fields);
    let reason = reader.paragraphs("reason", STOP_WORDS, "pilots-empty-reason");
    let lessons = reader.paragraphs("lessons", STOP_WORDS, "pilots-empty-lessons");
    reader.finish(|| Some(StopReason { reason, lessons }))
}

/// A form filled with terms.
pub(super) fn filled(terms: &Terms) -> Fields {
    let mut fields = Fields::default()
        .with("vat", terms.vat_basis_points)
        .with("term-days", terms.term_days)
        .with("term-reason", &terms.term_reason)
        .with("regime", terms.regime);
    for (number, planned) in (1..).zip(&terms.milestones) {
        fields = milestone_filled(fields, number, planned);
    }
    fields
}

fn milestone_filled(fields: Fields, number: usize, planned: &Planned) -> Fields {
    fields
        .with(&format!("title-{number}"), &planned.title)
        .with(&format!("acceptance-{number}"), &planned.acceptance)
        .with(&format!("amount-{number}"), typed(planned.amount))
        .with_day(&format!("due-{number}"), Some(planned.due_on))
}

/// An amount as the form reads it back.
pub(super) fn typed(amount: crate::kernel::money::Cents) -> String {
    format!("{}.{:02}", amount.get() / 100, amount.get() % 100)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_addresses_of_pages_are_links() {
        for good in ["https://example.be/report", "http://data.example.be", "https://example.be:8443/a?b#c"] {
            assert!(is_web_address(good), "{good}");
        }
        for bad in [
            "javascript:alert(1)",
            "data:text/html,x",
            "ftp://example.be",
            "https://",
            "example.be",
            "https://a@b.be",
            "https://a b.be",
        ] {
            assert!(!is_web_address(bad), "{bad}");
        }
    }

    #[test]
    fn every_gap_of_an_empty_contract_is_named() {
        let problems = terms(&Fields::default()).unwrap_err();
        for field in ["title-1", "acceptance-2", "amount-3", "due-3", "vat", "term-days", "regime"] {
            assert!(problems.of(field).is_some(), "{field}");
        }
    }
}
