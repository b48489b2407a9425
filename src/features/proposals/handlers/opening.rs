//! The opening: the sealed card, the two presses, the record and its text.

use actix_web::HttpResponse;
use actix_web::http::header::CONTENT_DISPOSITION;
use actix_web::web::Path;

use super::super::actions::{self, OpenError, Opened};
use super::super::domain;
use super::super::pages::OpeningPage;
use super::super::policy::{self, OpeningAct};
use super::super::queries::{self, Card};
use super::{ChallengePlace, db};
use crate::kernel::actor::Actor;
use crate::kernel::message::{Arg, Message};
use crate::platform::db::Scope;
use crate::platform::web::access::Opening;
use crate::platform::web::{Answer, As, Auditor, Ctx, Failure, Posted};

async fn card(who: &Ctx, actor: &Actor, reference: &str) -> Result<Card, Failure> {
    let reference = reference.to_owned();
    let card = who.read(move |conn| queries::card(conn, &reference)).await.map_err(db)?;
    policy::may_open(actor, OpeningAct::Look, card.challenge.agency)?;
    Ok(card)
}

/// The card or the record, for those who may press.
pub(in super::super) async fn look(who: As<Opening>, at: Path<ChallengePlace>) -> Answer {
    let card = card(&who, who.actor(), &at.reference).await?;
    who.show(&OpeningPage::new(&who, card, Some(who.actor().account)))
}

/// The same for the auditor, who presses nothing.
pub(in super::super) async fn record(who: As<Auditor>, at: Path<ChallengePlace>) -> Answer {
    let card = card(&who, who.actor(), &at.reference).await?;
    who.show(&OpeningPage::new(&who, card, None))
}

/// Presses "Open the pitches".
pub(in super::super) async fn opening(who: As<Opening>, at: Path<ChallengePlace>, _form: Posted) -> Answer {
    let card = card(&who, who.actor(), &at.reference).await?;
    let (sealer, challenge) = (who.desk.sealer.clone(), card.challenge.id);
    let after = who.desk.after_opening;
    let pressed =
        who.write(Scope::Challenge(challenge), move |tx| actions::open(tx, (&sealer, after), challenge)).await;
    let path = format!("/agency/challenges/{}/opening", card.challenge.reference);
    match pressed {
        Ok(Opened::First) => who.go_saying(&path, "proposals-notice-opening-first"),
        Ok(Opened::Done) => who.go_saying(&path, "proposals-notice-opened"),
        Err(OpenError::Denied(denied)) => Err(denied.into()),
        Err(OpenError::StillOpen { closes_at }) => {
            Err(Failure::Refused(Message::new("proposals-opening-still-open").with("at", Arg::Exactly(closes_at))))
        }
        Err(OpenError::NotPublished) => Err(Failure::Refused(Message::new("proposals-opening-not-published"))),
        Err(OpenError::SamePerson) => Err(Failure::Refused(Message::new("proposals-opening-same-person"))),
        Err(OpenError::Db(error)) => Err(error.into()),
    }
}

/// The text whose SHA-256 stands on the record.
pub(in super::super) async fn manifest(who: As<Opening>, at: Path<ChallengePlace>) -> Answer {
    let card = card(&who, who.actor(), &at.reference).await?;
    let record = card.record.ok_or(Failure::NotFound)?;
    let lines: Vec<domain::Line> = record.lines.iter().map(queries::RecordLine::line).collect();
    let (text, _digest) = domain::manifest(&card.challenge.reference, record.opened_at, record.people, &lines);
    let name = format!("attachment; filename=\"{}-opening.txt\"", card.challenge.reference);
    Ok(HttpResponse::Ok()
        .content_type("text/plain; charset=utf-8")
        .insert_header((CONTENT_DISPOSITION, name))
        .body(text))
}
