//! A company writes its pitch part by part, sends it, and may send it again or take it back.

use crate::features::proposals::{
    self, Declared, Edit, Facts, Maturity, PriceBand, Use, edit, ensure_key, prepare, save, submit, withdraw,
};
use crate::kernel::actor::{Actor, Role};
use crate::kernel::id::ProposalId;
use crate::kernel::version::Version;

use super::super::LiveError;
use super::super::script::Proposal;
use super::{Life, Pitch, Telling};

/// The parts of a pitch: three answers, the choices, the declarations.
pub(super) const PARTS: usize = 5;

/// Whether the pitch at this place is sent first without its last thought, and completed later.
pub(super) const fn is_improved(place: usize) -> bool {
    place % 3 == 1
}

fn told<'a>(life: &Life<'_>, telling: &Telling<'a>, place: usize) -> Result<(&'a Proposal, Actor), LiveError> {
    let told = telling.story.challenge.proposals.get(place);
    let told = told.ok_or_else(|| life.unknown("proposal", &place.to_string()))?;
    Ok((told, life.anybody(Role::CompanyMember, &told.company)?))
}

fn pitch(life: &Life<'_>, telling: &Telling<'_>, company: &str) -> Result<Pitch, LiveError> {
    telling.pitches.get(company).copied().ok_or_else(|| life.unknown("pitch of", company))
}

/// Opens a draft; the first one in a challenge makes its key.
pub(super) fn start(life: &mut Life<'_>, telling: &mut Telling<'_>, place: usize) -> Result<(), LiveError> {
    let (told, writer) = told(life, telling, place)?;
    let (sealer, challenge) = (life.tools.sealer, telling.id);
    let started = life.act("start a pitch", &writer, |tx| proposals::start(tx, sealer, challenge))?;
    if telling.pitches.is_empty() {
        let made = sealer.challenge_key(challenge).map_err(|cause| life.refused("make a key", &cause))?;
        life.act("make a key", &writer, |tx| ensure_key(tx, challenge, &made))?;
    }
    telling.pitches.insert(told.company.clone(), Pitch { id: started.id, version: Version::FIRST });
    Ok(())
}

/// Writes one part.
pub(super) fn write(
    life: &mut Life<'_>,
    telling: &mut Telling<'_>,
    place: usize,
    part: usize,
) -> Result<(), LiveError> {
    let (told, writer) = told(life, telling, place)?;
    let change = match (part, told.answers.get(part)) {
        (2, Some(answer)) if is_improved(place) => Edit::Answer(part, first_sentence(answer)),
        (_, Some(answer)) => Edit::Answer(part, answer.clone()),
        (3, None) => Edit::Facts(facts(told)),
        (_, None) => Edit::Declare(Declared { signatory: true, interests: true }),
    };
    change_part(life, telling, (told, &writer), (Version::FIRST, change))
}

fn change_part(
    life: &mut Life<'_>,
    telling: &mut Telling<'_>,
    (told, writer): (&Proposal, &Actor),
    (seen, change): (Version, Edit),
) -> Result<(), LiveError> {
    let Pitch { id, version } = pitch(life, telling, &told.company)?;
    let edited = edit(life.tools.conn, life.tools.sealer, writer, (id, seen), change);
    let edited = edited.map_err(|cause| life.refused("write", &cause))?;
    if edited.is_changed {
        life.act("save", writer, |tx| save(tx, &edited))?;
        telling.pitches.insert(told.company.clone(), Pitch { id, version: version.next() });
    }
    Ok(())
}

/// Sends what is written.
pub(super) fn send(life: &mut Life<'_>, telling: &mut Telling<'_>, place: usize) -> Result<(), LiveError> {
    let (told, writer) = told(life, telling, place)?;
    let Pitch { id, version } = pitch(life, telling, &told.company)?;
    let prepared = prepare(life.tools.conn, life.tools.sealer, &writer, id);
    let prepared = prepared.map_err(|cause| life.refused("prepare", &cause))?;
    life.act("submit", &writer, |tx| submit(tx, &prepared, version))?;
    telling.pitches.insert(told.company.clone(), Pitch { id, version: version.next() });
    Ok(())
}

/// Completes the last answer and sends again.
pub(super) fn improve(life: &mut Life<'_>, telling: &mut Telling<'_>, place: usize) -> Result<(), LiveError> {
    let (told, writer) = told(life, telling, place)?;
    let [.., last] = &told.answers;
    if first_sentence(last) == *last {
        return Ok(());
    }
    let change = (Version::FIRST.next(), Edit::Answer(2, last.clone()));
    change_part(life, telling, (told, &writer), change)?;
    send(life, telling, place)
}

/// Takes the pitch back.
pub(super) fn take_back(life: &mut Life<'_>, telling: &Telling<'_>, place: usize) -> Result<(), LiveError> {
    let (told, writer) = told(life, telling, place)?;
    let id: ProposalId = pitch(life, telling, &told.company)?.id;
    life.act("take back", &writer, |tx| withdraw(tx, id))
}

fn first_sentence(text: &str) -> String {
    text.split_inclusive(". ").next().unwrap_or(text).trim_end().to_owned()
}

/// Choices that differ from company to company and stay the same each time the world is made.
fn facts(told: &Proposal) -> Facts {
    let letters = told.company.len() + told.answers.iter().map(String::len).sum::<usize>();
    let pick = |count: usize| letters % count;
    Facts {
        maturity: Maturity::ALL.get(pick(4)).copied(),
        used: Use::ALL.get(letters / 3 % 4).copied(),
        price: PriceBand::ALL.get(1 + pick(2)).copied(),
    }
}
