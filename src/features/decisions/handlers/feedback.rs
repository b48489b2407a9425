//! A company reads its letter.

use actix_web::web::Path;
use serde::Deserialize;

use crate::kernel::id::ProposalId;
use crate::platform::web::{Answer, As, Company, Failure};

use super::super::pages::FeedbackPage;
use super::super::queries;

/// The pitch an address names.
#[derive(Debug, Deserialize)]
pub(crate) struct OfPitch {
    proposal: ProposalId,
}

/// The letter: there is none for other companies, and none before all were sent.
pub(crate) async fn show(who: As<Company>, path: Path<OfPitch>) -> Answer {
    let company = who.actor().organization().ok_or(Failure::NotFound)?;
    let pitch = path.proposal;
    let view = who.read(move |conn| queries::feedback(conn, pitch, company)).await?;
    let l = who.layout("decisions-feedback-title").crumb("decisions-crumb-proposals", "/company/proposals");
    who.show(&FeedbackPage { l, view })
}
