//! Starting a challenge: blank, from an example, or from one of the agency's own.

use chrono::Datelike as _;

use crate::kernel::calendar::Zone;
use crate::kernel::id::{ChallengeId, OrganizationId};
use crate::kernel::refusal::Denied;
use crate::kernel::version::Version;
use crate::platform::audit::Event;
use crate::platform::db::{Recorded, Tx};

use super::super::domain::Procedure;
use super::super::domain::seed::Seed;
use super::super::domain::stage::Stage;
use super::super::policy::{self, Act};
use super::super::{queries, store};
use super::Refusal;
use crate::kernel::actor::Role;

/// Starts a challenge and answers with its reference.
pub(crate) fn start(tx: &mut Tx<'_>, seed: &Seed, zone: Zone) -> Result<Recorded<String>, Refusal> {
    let actor = tx.actor()?;
    let organization = match &actor.hat {
        Some(hat) if hat.role == Role::Author => hat.organization,
        _ => return Err(Denied::Unseen.into()),
    };
    let id: ChallengeId = tx.fresh_id();
    let year = zone.day(tx.now()).year();
    let reference = format!("CH-{year}-{:03}", queries::next_serial(tx.conn(), &format!("challenge:{year}"))?);
    let row = row(tx, id, organization, reference.clone(), seed)?;
    store::insert(tx.conn(), &row)?;
    let by = (actor.account, tx.now());
    for (part, body) in &seed.texts {
        store::save_text(tx.conn(), id, (*part, body), Version::default(), by)?;
    }
    if let Some(rights) = seed.rights {
        store::save_rights(tx.conn(), id, rights, by)?;
    }
    store::replace_criteria(tx, id, &seed.criteria)?;
    store::replace_plan(tx, id, &seed.plan)?;
    let event = Event::new("challenge.started", &id).challenge(id).with("reference", reference.as_str());
    Ok(tx.record(event, reference)?)
}

/// Starts one with the texts, criteria and plan of another of the same agency.
pub(crate) fn copy(tx: &mut Tx<'_>, from: &str, zone: Zone) -> Result<Recorded<String>, Refusal> {
    let source = store::load_by_reference(tx.conn(), from)?;
    policy::may(tx.actor()?, Act::Write, &source, &[])?;
    let brief = store::load_brief(tx.conn(), source)?;
    start(tx, &Seed::of(&brief), zone)
}

fn row(
    tx: &Tx<'_>,
    id: ChallengeId,
    organization_id: OrganizationId,
    reference: String,
    seed: &Seed,
) -> Result<store::ChallengeRow, Refusal> {
    let now = tx.now();
    Ok(store::ChallengeRow {
        id,
        reference,
        organization_id,
        author_id: tx.actor()?.account,
        procedure: Procedure::QuickTest,
        stage: Stage::Draft,
        lang: seed.lang,
        theme: seed.theme,
        title: seed.title.clone(),
        summary: seed.summary.clone(),
        budget_cents: seed.budget,
        currency: "EUR".to_owned(),
        languages: seed.lang.as_str().to_owned(),
        show_count: false,
        method: seed.method,
        contact: String::new(),
        questions_until: None,
        closes_at: None,
        decision_on: None,
        budget_line: String::new(),
        released_by: None,
        released_at: None,
        released_cents: None,
        approved_by: None,
        approved_at: None,
        publish_at: None,
        ended_at: None,
        ended_reason: None,
        search_text: String::new(),
        created_at: now,
        updated_at: now,
        version: Version::FIRST,
    })
}
