//! What the author needs to write a contract: the award, and the draft or the published payment plan to start from.

use chrono::NaiveDate;
use diesel::prelude::*;

use super::super::actions::{Halt, awarded};
use super::super::domain::terms::{MILESTONES, divided};
use super::super::domain::{ContractStage, Planned, Regime, Terms};
use super::super::policy::{Act, Parties, may};
use super::super::store;
use super::names;
use crate::features::{challenges, law};
use crate::kernel::actor::Actor;
use crate::kernel::calendar::days_after;
use crate::kernel::id::{ChallengeId, ContractId};
use crate::kernel::language::Lang;
use crate::kernel::message::Message;
use crate::kernel::money::Cents;
use crate::kernel::refusal::Denied;
use crate::kernel::version::Version;
use crate::platform::db::schema::{contracts, instalments, milestones};
use crate::platform::db::{Conn, DbError};

/// The page of the draft.
pub(in super::super) struct Drafting {
    pub(in super::super) challenge: ChallengeId,
    pub(in super::super) reference: String,
    pub(in super::super) title: String,
    pub(in super::super) lang: Lang,
    /// Why nothing can be written yet; the rest is empty then.
    pub(in super::super) waiting: Option<Message>,
    pub(in super::super) company: String,
    pub(in super::super) amount: Cents,
    /// The draft as it is stored.
    pub(in super::super) standing: Option<(ContractId, ContractStage, Version, Terms)>,
    /// Where a new draft starts from: title, amount and day of each milestone, and the usual term.
    pub(in super::super) proposed: Vec<(String, Cents, NaiveDate)>,
    pub(in super::super) term_days: i64,
}

/// What stands there, for an author of the agency.
pub(in super::super) fn drafting(
    conn: &mut Conn,
    actor: &Actor,
    reference: &str,
    today: NaiveDate,
) -> Result<Drafting, Halt> {
    let challenge = challenges::find_by_reference(conn, reference)?;
    let agency = challenge.organization_id;
    may(actor, Act::Draft, Parties { agency, company: agency, drafted_by: actor.account })?;
    let mut page = Drafting {
        challenge: challenge.id,
        reference: challenge.reference,
        title: challenge.title,
        lang: challenge.lang,
        waiting: None,
        company: String::new(),
        amount: Cents::ZERO,
        standing: None,
        proposed: Vec::new(),
        term_days: law::payment_term_days(conn, today)?,
    };
    let award = match awarded(conn, page.challenge) {
        Ok(award) => award,
        Err(Halt::Denied(Denied::Because(message))) => {
            page.waiting = Some(message);
            return Ok(page);
        }
        Err(halt) => return Err(halt),
    };
    page.company = names(conn, vec![award.company_id])?.into_values().next().unwrap_or_default();
    page.amount = award.amount;
    page.standing = standing(conn, page.challenge)?;
    page.proposed = proposed(conn, page.challenge, award.amount, today)?;
    Ok(page)
}

fn standing(
    conn: &mut Conn,
    challenge: ChallengeId,
) -> Result<Option<(ContractId, ContractStage, Version, Terms)>, DbError> {
    let Some(contract) = store::find_of(conn, challenge)? else { return Ok(None) };
    let rows: Vec<(String, String, Cents, NaiveDate)> = milestones::table
        .filter(milestones::contract_id.eq(contract.id))
        .order(milestones::position.asc())
        .select((milestones::title, milestones::acceptance, milestones::amount_cents, milestones::due_on))
        .load(conn)?;
    let planned: Vec<Planned> = rows
        .into_iter()
        .map(|(title, acceptance, amount, due_on)| Planned { title, acceptance, amount, due_on })
        .collect();
    let (term_reason, regime): (String, Regime) =
        contracts::table.find(contract.id).select((contracts::term_reason, contracts::regime)).first(conn)?;
    let milestones: [Planned; MILESTONES] =
        planned.try_into().map_err(|rows: Vec<_>| DbError::Corrupt(format!("{} milestones", rows.len())))?;
    let terms = Terms {
        milestones,
        term_days: contract.term_days,
        term_reason,
        regime,
        vat_basis_points: contract.vat_basis_points,
    };
    Ok(Some((contract.id, contract.stage(), contract.version, terms)))
}

/// The published plan, brought down to the awarded amount, from today on.
fn proposed(
    conn: &mut Conn,
    challenge: ChallengeId,
    amount: Cents,
    today: NaiveDate,
) -> Result<Vec<(String, Cents, NaiveDate)>, DbError> {
    let rows: Vec<(String, Cents, i64)> = instalments::table
        .filter(instalments::challenge_id.eq(challenge))
        .order(instalments::position.asc())
        .select((instalments::title, instalments::amount_cents, instalments::days))
        .load(conn)?;
    let parts: Vec<Cents> = rows.iter().map(|(_, part, _)| *part).collect();
    let days = |days: i64| days_after(today, u64::try_from(days).unwrap_or_default());
    let shares = divided(amount, &parts);
    Ok(rows.into_iter().zip(shares).map(|((title, _, due), share)| (title, share, days(due))).collect())
}
