//! A member hands in all own sheets at once. From then on they are locked; the last one opens the consensus.

use crate::features::challenges::Stage;
use crate::features::{accounts, challenges};
use crate::kernel::digest::Digest;
use crate::kernel::id::ChallengeId;
use crate::kernel::message::Message;
use crate::platform::audit::Event;
use crate::platform::db::{Recorded, Tx};

use super::super::domain::panel::{FEWEST_JUDGES, Progress};
use super::super::policy::Act;
use super::super::queries::OwnSheet;
use super::super::{mail, queries, store};
use super::{Refusal, Seated, seated};

/// Hands in.
pub(crate) fn hand_in(tx: &mut Tx<'_>, id: ChallengeId) -> Result<Recorded<()>, Refusal> {
    let (actor, now) = (tx.actor()?, tx.now());
    let challenge = challenges::find(tx.conn(), id)?;
    let seated = seated(tx.conn(), challenge, actor.account)?;
    if seated.seat.handed_in {
        return Err(Refusal::Already);
    }
    seated.may(Act::HandIn)?;
    let sheets = queries::own_sheets(tx.conn(), &seated)?;
    if sheets.iter().any(|sheet| !sheet.gaps().is_empty()) {
        return Err(Refusal::field("", Message::new("evaluation-error-incomplete")));
    }
    let digest = digest(&sheets);
    store::hand_in(tx.conn(), seated.member.id, digest.as_str(), now)?;
    let event = Event::new("sheets.handed_in", &seated.member.id)
        .challenge(id)
        .with("sheets", sheets.len())
        .with("digest", digest.as_str());
    let done = tx.record(event, ())?;
    open_consensus(tx, seated)?;
    Ok(done)
}

/// The fingerprint of everything handed in, so that a later change would show.
fn digest(sheets: &[OwnSheet]) -> Digest {
    let mut parts: Vec<String> = Vec::new();
    for sheet in sheets {
        parts.push(sheet.id.to_string());
        for line in &sheet.lines {
            let mark = line.mark.map(super::super::domain::score::Mark::text);
            parts.extend([line.criterion.to_string(), mark.unwrap_or_default(), line.reason.clone()]);
        }
    }
    Digest::of_parts(parts.iter().map(String::as_str))
}

/// When everyone handed in and each pitch was judged by enough people, the panel may compare.
fn open_consensus(tx: &mut Tx<'_>, seated: Seated) -> Result<(), Refusal> {
    let (id, now) = (seated.challenge.id, tx.now());
    let members = store::list_members(tx.conn(), id)?;
    let all_in = members.iter().all(|member| member.handed_in_at.is_some());
    let judges = queries::judges(tx.conn(), id)?;
    if !all_in
        || seated.panel.dates.progress() != Progress::Scoring
        || judges.iter().any(|(_, count)| *count < FEWEST_JUDGES)
    {
        return Ok(());
    }
    let mut panel = seated.panel;
    panel.dates.consensus_at = Some(now);
    store::save_panel(tx.conn(), &panel)?;
    challenges::advance(tx, id, Stage::Scoring, Stage::Consensus)?;
    for member in members {
        let to = accounts::recipient(tx.conn(), member.account)?;
        tx.post(&mail::consensus_open(to, &seated.challenge, member.duty))?;
    }
    Ok(())
}
