//! Forms of the decision and its letters.

use crate::features::challenges::Criterion;
use crate::kernel::code::Code as _;
use crate::kernel::id::ProposalId;
use crate::kernel::message::Message;
use crate::kernel::refusal::Problems;
use crate::kernel::version::Version;
use crate::platform::web::{Fields, Reader};

use super::actions::Proposed;
use super::domain::{Decision, Verdict};
use super::store::Words;

/// Most words of the reasons of a decision.
pub(super) const MOST_WORDS: usize = 400;

const NO_AWARD: &str = "no_award";

/// The proposed decision.
pub(super) fn proposed(fields: &Fields) -> Result<Proposed, Problems> {
    let mut reader = Reader::new(fields);
    let chosen = fields.get("verdict");
    let pitch = ProposalId::from_code(chosen);
    if chosen != NO_AWARD && pitch.is_none() {
        reader.problem("verdict", Message::new("decisions-error-no-verdict"));
    }
    let amount = pitch.and_then(|_| reader.money("amount", "decisions-error-no-amount"));
    let reasons = reader.paragraphs("reasons", MOST_WORDS, "decisions-error-no-reasons");
    let seen = fields.has("version").then(|| reader.version());
    reader.finish(|| {
        let verdict = match pitch {
            Some(pitch) => Verdict::Award(pitch, amount?),
            None => Verdict::NoAward,
        };
        Some(Proposed { verdict, reasons, seen })
    })
}

/// A decision as the fields of its form.
pub(super) fn of_decision(decision: &Decision) -> Fields {
    let verdict = decision.verdict.winner().map_or_else(|| NO_AWARD.to_owned(), |pitch| pitch.to_string());
    let amount = decision.verdict.amount().map(|amount| format!("{}.{:02}", amount.get() / 100, amount.get() % 100));
    Fields::default().with("verdict", verdict).with_some("amount", amount).with("reasons", &decision.reasons)
}

/// The approval: a reason only where no rule could part the first ones, which the action knows.
pub(super) fn approval(fields: &Fields) -> Result<(String, Version), Problems> {
    let mut reader = Reader::new(fields);
    let tie = reader.optional_paragraphs("tie_reason", MOST_WORDS);
    let seen = reader.version();
    reader.finish(|| Some((tie, seen)))
}

/// Why it goes back.
pub(super) fn returning(fields: &Fields) -> Result<(String, Version), Problems> {
    let mut reader = Reader::new(fields);
    let reason = reader.paragraphs("reason", MOST_WORDS, "decisions-error-no-return-reason");
    let seen = reader.version();
    reader.finish(|| Some((reason, seen)))
}

/// A letter as far as it is: what is missing keeps it from being sent, not from being saved.
pub(super) fn words(fields: &Fields, criteria: &[Criterion]) -> Result<(Words, Version), Problems> {
    let mut reader = Reader::new(fields);
    let mut reasons = Vec::new();
    for criterion in criteria {
        let reason = reader.optional_paragraphs(&format!("reason-{}", criterion.id), MOST_WORDS);
        reasons.push((criterion.id, reason));
    }
    let strengths = reader.optional_paragraphs("strengths", MOST_WORDS);
    let improvement = reader.optional_paragraphs("improvement", MOST_WORDS);
    let advantages = reader.optional_paragraphs("advantages", MOST_WORDS);
    let seen = reader.version();
    reader.finish(|| Some((Words { reasons, strengths, improvement, advantages }, seen)))
}

/// A letter as the fields of its form.
pub(super) fn of_words(words: &Words) -> Fields {
    let fields = Fields::default()
        .with("strengths", &words.strengths)
        .with("improvement", &words.improvement)
        .with("advantages", &words.advantages);
    words.reasons.iter().fold(fields, |fields, (criterion, reason)| fields.with(&format!("reason-{criterion}"), reason))
}
