//! The doors of a pitch: each reads its place, calls one action or query, and answers.

mod list;
mod opening;
mod send;
mod withdraw;
mod write;

pub(super) use list::{list, start};
pub(super) use opening::{look, manifest, opening, record};
pub(super) use send::{check, receipt, submit, text};
pub(super) use withdraw::{confirm, withdraw};
pub(super) use write::{declare, facts, overview, question, save_answer, save_declare, save_facts};

use actix_web::web::Path;
use serde::Deserialize;

use super::queries::{self, Sheet};
use super::store;
use crate::kernel::id::{ChallengeId, ProposalId, SubmissionId};
use crate::platform::db::{DbError, Scope};
use crate::platform::web::{As, Company, Failure};

/// A proposal by its address.
#[derive(Deserialize)]
pub(super) struct Place {
    id: ProposalId,
}

/// A question page.
#[derive(Deserialize)]
pub(super) struct QuestionPlace {
    id: ProposalId,
    n: String,
}

/// A receipt.
#[derive(Deserialize)]
pub(super) struct ReceiptPlace {
    id: ProposalId,
    submission: SubmissionId,
}

/// A challenge by its reference.
#[derive(Deserialize)]
pub(super) struct ChallengePlace {
    reference: String,
}

/// A member of a company.
type Member = As<Company>;
/// Where a proposal is.
type At = Path<Place>;

async fn sheet(who: &Member, id: ProposalId) -> Result<Sheet, Failure> {
    let (sealer, actor) = (who.desk.sealer.clone(), who.actor().clone());
    let read = who.read(move |conn| queries::sheet(conn, &sealer, &actor, id)).await;
    read.map_err(|error: DbError| error.into())
}

fn path(id: ProposalId, rest: &str) -> String {
    let slash = if rest.is_empty() { "" } else { "/" };
    format!("/company/proposals/{id}{slash}{rest}")
}

/// Makes the key pair of a challenge unless it has one. The pair is made here, outside the transaction.
async fn ensure_key(who: &Member, challenge: ChallengeId) -> Result<(), Failure> {
    let known: Option<String> = who.read(move |conn| store::public_key(conn, challenge)).await.map_err(db)?;
    if known.is_none() {
        let made = who.desk.sealer.challenge_key(challenge)?;
        let kept = who.write(Scope::Challenge(challenge), move |tx| super::actions::ensure_key(tx, challenge, &made));
        kept.await.map_err(db)?;
    }
    Ok(())
}

fn db(error: DbError) -> Failure {
    error.into()
}
