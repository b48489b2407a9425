//! Checking, sending, and the receipt.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::http::header::CONTENT_DISPOSITION;
use actix_web::web::Path;

use super::super::actions::{self, SubmitError};
use super::super::domain::canonical;
use super::super::pages::{CheckPage, ReceiptPage, Why};
use super::super::{forms, queries};
use super::{At, Member, ReceiptPlace, db, ensure_key, path, sheet};
use crate::kernel::id::{ProposalId, SubmissionId};
use crate::kernel::instant::Instant;
use crate::kernel::version::Version;
use crate::platform::db::{DbError, Scope};
use crate::platform::web::{Answer, Failure, Posted};

/// Everything at a glance.
pub(in super::super) async fn check(who: Member, at: At) -> Answer {
    let sheet = sheet(&who, at.id).await?;
    if !sheet.is_writable() {
        return who.go(&path(at.id, ""));
    }
    who.show(&CheckPage::new(&who, &sheet, Why::Look))
}

/// Sends it. The only route that does.
pub(in super::super) async fn submit(who: Member, at: At, form: Posted) -> Answer {
    let id = at.id;
    match send(&who, id, forms::seen(&form.fields)).await {
        Ok(receipt) | Err(SubmitError::Already(receipt)) => who.go(&path(id, &format!("receipts/{receipt}"))),
        Err(SubmitError::Late { closed_at, received_at }) => Err(late(&who, id, (closed_at, received_at)).await),
        Err(SubmitError::Incomplete(_)) => who.show_again(&CheckPage::new(&who, &sheet(&who, id).await?, Why::Refused)),
        Err(SubmitError::Db(DbError::Stale)) => {
            who.show_as(StatusCode::CONFLICT, &CheckPage::new(&who, &sheet(&who, id).await?, Why::Stale))
        }
        Err(SubmitError::Denied(denied)) => Err(denied.into()),
        Err(SubmitError::Db(error)) => Err(error.into()),
        Err(SubmitError::NoKey(_)) => Err(Failure::Internal("a challenge has no key".to_owned())),
    }
}

async fn send(who: &Member, id: ProposalId, seen: Version) -> Result<SubmissionId, SubmitError> {
    let prepare = async || {
        let (sealer, actor) = (who.desk.sealer.clone(), who.actor().clone());
        who.read(move |conn| actions::prepare(conn, &sealer, &actor, id)).await
    };
    let prepared = match prepare().await {
        Err(SubmitError::NoKey(challenge)) => {
            ensure_key(who, challenge).await.map_err(|why| DbError::Other(why.to_string()))?;
            prepare().await?
        }
        other => other?,
    };
    let scope = Scope::ChallengeShared(prepared.challenge.id);
    match who.write(scope, move |tx| actions::submit(tx, &prepared, seen)).await {
        // Two presses at once: the other one was first. Its receipt, if it sent the same text, is this one's too.
        Err(SubmitError::Db(DbError::Stale)) => prepare().await.and(Err(DbError::Stale.into())),
        other => other,
    }
}

/// Notes the late sending and says both times.
async fn late(who: &Member, id: ProposalId, times: (Instant, Instant)) -> Failure {
    let noted = who.write(Scope::Named("late"), move |tx| actions::refuse_late(tx, id, times)).await;
    match noted {
        Ok(()) => Failure::Late { closed_at: times.0, received_at: times.1, back: path(id, "") },
        Err(error) => db(error),
    }
}

/// A receipt, for ever.
pub(in super::super) async fn receipt(who: Member, at: Path<ReceiptPlace>) -> Answer {
    let (id, submission) = (at.id, at.submission);
    let sheet = sheet(&who, id).await?;
    let (sealer, company) = (who.desk.sealer.clone(), sheet.proposal.company);
    let (receipt, content) = who
        .read(move |conn| {
            let receipt = queries::receipt(conn, id, submission)?;
            let content = actions::read(&sealer, company, id, &receipt.copy_sealed)?;
            Ok((receipt, content))
        })
        .await
        .map_err(db)?;
    who.show(&ReceiptPage::new(&who, &sheet, receipt, &content))
}

/// The text whose SHA-256 stands on the receipt.
pub(in super::super) async fn text(who: Member, at: Path<ReceiptPlace>) -> Answer {
    let (id, submission) = (at.id, at.submission);
    let sheet = sheet(&who, id).await?;
    let (sealer, company) = (who.desk.sealer.clone(), sheet.proposal.company);
    let reference = sheet.challenge.reference;
    let (number, text) = who
        .read(move |conn| {
            let receipt = queries::receipt(conn, id, submission)?;
            let content = actions::read(&sealer, company, id, &receipt.copy_sealed)?;
            Ok((receipt.number, canonical(&reference, company, id, &content)))
        })
        .await
        .map_err(db)?;
    Ok(HttpResponse::Ok()
        .content_type("text/plain; charset=utf-8")
        .insert_header((CONTENT_DISPOSITION, format!("attachment; filename=\"{number}.txt\"")))
        .body(text))
}
