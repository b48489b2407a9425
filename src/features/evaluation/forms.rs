//! Forms of the panel, its evaluators and the lab: raw fields in, commands or problems out.

use crate::features::challenges::Criterion;
use crate::kernel::calendar::Zone;
use crate::kernel::code::Code as _;
use crate::kernel::id::{AccountId, MemberId};
use crate::kernel::instant::Instant;
use crate::kernel::message::Message;
use crate::kernel::refusal::Problems;
use crate::kernel::version::Version;
use crate::platform::web::{Fields, Reader};

use super::actions::{Declaration, Replacement};
use super::domain::interest::Interest;
use super::domain::panel::Composition;
use super::domain::score::Mark;
use super::domain::sheet::Line;
use super::queries::Company;

/// Most words of a reason, a note or a declaration.
pub(super) const MOST_WORDS: usize = 200;

/// Chair, evaluators and due time.
pub(super) fn compose(fields: &Fields, zone: Zone) -> Result<(Composition, Instant), Problems> {
    let mut reader = Reader::new(fields);
    let chair: Option<AccountId> = reader.choose("chair", "evaluation-error-no-chair");
    let evaluators: Vec<AccountId> = fields.all("evaluators").filter_map(AccountId::from_code).collect();
    let composition = chair.map(|chair| Composition::new(chair, &evaluators));
    if let Some(Err(problems)) = &composition {
        for problem in problems.iter() {
            reader.problem(&problem.field, problem.message.clone());
        }
    }
    let score_by = reader.moment("score_by", zone, "evaluation-error-no-due");
    reader.finish(|| Some((composition?.ok()?, score_by?)))
}

/// Who takes a seat, and why.
pub(super) fn replacement(fields: &Fields, member: MemberId) -> Result<Replacement, Problems> {
    let mut reader = Reader::new(fields);
    let newcomer: Option<AccountId> = reader.choose("newcomer", "evaluation-error-no-newcomer");
    let reason = reader.paragraphs("reason", MOST_WORDS, "evaluation-error-no-replace-reason");
    reader.finish(|| Some(Replacement { member, newcomer: newcomer?, reason }))
}

/// One answer a company; words where the answer is not "no". No answer is chosen beforehand.
pub(super) fn declaration(fields: &Fields, companies: &[Company]) -> Result<Vec<Declaration>, Problems> {
    let mut reader = Reader::new(fields);
    let mut declared = Vec::new();
    for company in companies {
        let (answer, details) = (format!("answer-{}", company.pitch), format!("details-{}", company.pitch));
        let Some(chosen) = Interest::from_code(fields.get(&answer)) else {
            let name = company.name.as_str();
            reader.problem(&answer, Message::new("evaluation-error-no-answer-for").with("company", name));
            continue;
        };
        let words = if chosen.owes_details() {
            reader.paragraphs(&details, MOST_WORDS, "evaluation-error-no-details")
        } else {
            reader.optional_paragraphs(&details, MOST_WORDS)
        };
        declared.push(Declaration { pitch: company.pitch, answer: chosen, details: words });
    }
    reader.finish(|| Some(declared))
}

/// Why somebody steps back from a pitch.
pub(super) fn details(fields: &Fields) -> Result<String, Problems> {
    let mut reader = Reader::new(fields);
    let details = reader.paragraphs("details", MOST_WORDS, "evaluation-error-no-details");
    reader.finish(|| Some(details))
}

/// A sheet as far as it is: empty lines are fine until it is handed in.
pub(super) fn lines(fields: &Fields, criteria: &[Criterion]) -> Result<(Vec<Line>, Version), Problems> {
    let mut reader = Reader::new(fields);
    let mut lines = Vec::new();
    for criterion in criteria {
        let name = format!("score-{}", criterion.id);
        let reason = reader.optional_paragraphs(&format!("{name}-reason"), MOST_WORDS);
        lines.push(Line { criterion: criterion.id, mark: Mark::read(fields.get(&name)), reason });
    }
    let seen = reader.version();
    reader.finish(|| Some((lines, seen)))
}

/// A sheet as the fields of its form.
pub(super) fn of_lines(lines: &[Line]) -> Fields {
    lines.iter().fold(Fields::default(), |fields, line| {
        let name = format!("score-{}", line.criterion);
        fields.with_some(&name, line.mark.map(Mark::text)).with(&format!("{name}-reason"), &line.reason)
    })
}

/// What the panel agreed, and the version the form showed; none before the first time.
pub(super) fn agreed(fields: &Fields) -> Result<(Mark, String, Option<Version>), Problems> {
    let mut reader = Reader::new(fields);
    let mark = Mark::read(fields.get("score"));
    if mark.is_none() {
        reader.problem("score", Message::new("evaluation-error-no-agreed"));
    }
    let note = reader.optional_paragraphs("note", MOST_WORDS);
    let seen = fields.has("version").then(|| reader.version());
    reader.finish(|| Some((mark?, note, seen)))
}

/// What the lab says; only returning owes a reason.
pub(super) fn verdict(fields: &Fields, owed: bool) -> Result<(String, Version), Problems> {
    let mut reader = Reader::new(fields);
    let words = if owed {
        reader.paragraphs("reason", MOST_WORDS, "evaluation-error-no-return-reason")
    } else {
        reader.optional_paragraphs("note", MOST_WORDS)
    };
    let seen = reader.version();
    reader.finish(|| Some((words, seen)))
}
