//! Handing in all own sheets, and the receipt.

use actix_web::web::Path;

use crate::features::challenges::{self, Criterion};
use crate::platform::db::{DbError, Scope};
use crate::platform::web::{Answer, As, Evaluator, Failure, FormView, Posted};

use super::super::actions::{Refusal, Seated, hand_in as hand_in_sheets};
use super::super::pages::{HandInPage, ReceiptPage};
use super::super::policy::Act;
use super::super::queries::{self, OwnSheet};
use super::{OfChallenge, seat};

/// What is missing, or the button.
pub(crate) async fn show(who: As<Evaluator>, path: Path<OfChallenge>) -> Answer {
    let (seated, sheets, criteria) = load(&who, &path.reference).await?;
    if seated.seat.handed_in {
        return who.go(&receipt_path(&path.reference));
    }
    who.show(&page(&who, FormView::fresh(&who), &path.reference, sheets, criteria))
}

/// Hands in.
pub(crate) async fn hand_in(who: As<Evaluator>, path: Path<OfChallenge>, form: Posted) -> Answer {
    let (seated, sheets, criteria) = load(&who, &path.reference).await?;
    let id = seated.challenge.id;
    match who.write(Scope::Challenge(id), move |tx| hand_in_sheets(tx, id)).await {
        Ok(()) | Err(Refusal::Already) => who.go(&receipt_path(&path.reference)),
        Err(Refusal::Form(problems)) => {
            let form = FormView::refused(&who, &form.fields, problems);
            who.show_again(&page(&who, form, &path.reference, sheets, criteria))
        }
        Err(other) => Err(other.into()),
    }
}

/// The receipt: when, and a digest of everything handed in.
pub(crate) async fn receipt(who: As<Evaluator>, path: Path<OfChallenge>) -> Answer {
    let (seated, sheets, _) = load(&who, &path.reference).await?;
    let compares = seated.may(Act::Compare).is_ok();
    let handed_in_at = seated.member.handed_in_at.ok_or(DbError::NotFound)?;
    let l = who.layout("evaluation-receipt-title").crumb("evaluation-panels-title", "/evaluate");
    who.show(&ReceiptPage {
        l: l.crumb_named(path.reference.as_str(), &format!("/evaluate/{}", path.reference)),
        reference: seated.challenge.reference,
        title: seated.challenge.title,
        lang: seated.challenge.lang.to_string(),
        handed_in_at,
        digest: seated.member.handed_in_digest.unwrap_or_default(),
        sheets: sheets.len(),
        compares,
    })
}

async fn load(who: &As<Evaluator>, reference: &str) -> Result<(Seated, Vec<OwnSheet>, Vec<Criterion>), Failure> {
    let (reference, account) = (reference.to_owned(), who.actor().account);
    who.read(move |conn| {
        let seated = seat(conn, &reference, account)?;
        seated.may(Act::Read)?;
        let sheets = queries::own_sheets(conn, &seated)?;
        let criteria = challenges::criteria(conn, seated.challenge.id)?;
        Ok::<_, Refusal>((seated, sheets, criteria))
    })
    .await
    .map_err(Failure::from)
}

fn page(
    who: &As<Evaluator>,
    form: FormView,
    reference: &str,
    sheets: Vec<OwnSheet>,
    criteria: Vec<Criterion>,
) -> HandInPage {
    let l = who.layout("evaluation-hand-in-title").crumb("evaluation-panels-title", "/evaluate");
    let l = l.crumb_named(reference, &format!("/evaluate/{reference}")).refused(form.is_refused());
    HandInPage { l, form, reference: reference.to_owned(), criteria, sheets }
}

fn receipt_path(reference: &str) -> String {
    format!("/evaluate/{reference}/receipt")
}
