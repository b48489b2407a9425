//! The author proposes, the approver decides, every company gets its letter.

use crate::features::decisions::world::{self, Proposed, Verdict, Words};
use crate::kernel::actor::{Actor, Role};
use crate::kernel::id::CriterionId;
use crate::kernel::money::Cents;
use crate::kernel::text;
use crate::kernel::version::Version;

use super::super::LiveError;
use super::super::script::{Decision, Feedback, Kind, Sequel, Until};
use super::{Life, Telling, evaluation};

pub(super) fn decide(life: &mut Life<'_>, telling: &Telling<'_>, sequel: &Sequel) -> Result<(), LiveError> {
    let told = &telling.story.challenge;
    let Some(decision) = &sequel.decision else { return Ok(()) };
    let author = life.person(&told.author, Role::Author, Some(&told.agency))?;
    let verdict = verdict(life, telling, sequel, decision)?;
    let proposed = Proposed { verdict, reasons: decision.reasons.clone(), seen: None };
    life.wait(24 * 60);
    life.act("propose", &author, |tx| world::propose(tx, telling.id, &proposed))?;
    let Some(days) = told.days_ago.decided.filter(|_| told.stage > Until::Decision) else { return Ok(()) };
    life.move_to_day(days);
    let approver = life.person(&told.approver, Role::Approver, Some(&told.agency))?;
    life.act("decide", &approver, |tx| world::approve(tx, telling.id, Version::FIRST, &decision.reasons))?;
    let criteria: Vec<CriterionId> =
        evaluation::criteria(life, telling)?.iter().map(|criterion| criterion.id).collect();
    for letter in &sequel.feedback {
        life.wait(6);
        write(life, telling, (&author, &criteria), (decision, letter))?;
    }
    life.wait(10);
    life.act("send the letters", &author, |tx| world::send(tx, telling.id))
}

/// The chosen company gets what its milestones add up to; before they are agreed, the budget.
fn verdict(life: &Life<'_>, telling: &Telling<'_>, sequel: &Sequel, decision: &Decision) -> Result<Verdict, LiveError> {
    if decision.kind == Kind::NoAward {
        return Ok(Verdict::NoAward);
    }
    let planned: Cents = sequel.milestones.iter().map(|milestone| milestone.amount).sum();
    let amount = if planned == Cents::ZERO { telling.story.challenge.budget } else { planned };
    Ok(Verdict::Award(telling.pitch(life, &decision.winner)?, amount))
}

fn write(
    life: &mut Life<'_>,
    telling: &Telling<'_>,
    (author, criteria): (&Actor, &[CriterionId]),
    (decision, letter): (&Decision, &Feedback),
) -> Result<(), LiveError> {
    let pitch = telling.pitch(life, &letter.company)?;
    let words = Words {
        reasons: criteria.iter().copied().zip(letter.reasons.iter().map(|reason| text::paragraphs(reason))).collect(),
        strengths: letter.strengths.clone(),
        improvement: letter.improvement.clone(),
        advantages: decision.advantages.clone(),
    };
    life.act("write a letter", author, |tx| world::write(tx, telling.id, pitch, (Version::FIRST, &words)))
}
