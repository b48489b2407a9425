//! The list, and starting.

use super::super::actions::{self, SubmitError};
use super::super::pages::ListPage;
use super::super::queries::{self, Show};
use super::super::store;
use super::{Member, db, ensure_key, path};
use crate::kernel::code::Code as _;
use crate::kernel::message::{Arg, Message};
use crate::kernel::page::PageNumber;
use crate::platform::db::{DbError, Scope};
use crate::platform::web::{Answer, Failure, Posted};

/// The pitches of the company.
pub(in super::super) async fn list(who: Member) -> Answer {
    let company = actions::company_of(who.actor())?;
    let show = Show::from_code(&who.param("show")).unwrap_or(Show::All);
    let (page, now) = (PageNumber::read(&who.param("page")), who.now());
    let board = who.read(move |conn| queries::board(conn, company, show, page, now)).await.map_err(db)?;
    who.show(&ListPage::new(&who, show, board))
}

/// Opens the company's pitch for a challenge, a new one or the one that is there.
pub(in super::super) async fn start(who: Member, form: Posted) -> Answer {
    let company = actions::company_of(who.actor())?;
    let reference = form.fields.get("challenge").to_owned();
    let (challenge, known) = who
        .read(move |conn| {
            let challenge = queries::brief_by_reference(conn, &reference)?;
            let known = store::find_of(conn, challenge.id, company)?;
            Ok((challenge, known))
        })
        .await
        .map_err(db)?;
    if let Some(id) = known {
        return who.go_saying(&path(id, ""), "proposals-notice-continued");
    }
    if challenge.is_open(who.now()) {
        ensure_key(&who, challenge.id).await?;
    }
    let sealer = who.desk.sealer.clone();
    let started = who.write(Scope::Organization(company), move |tx| actions::start(tx, &sealer, challenge.id)).await;
    match started {
        Ok(started) if started.is_new => who.go(&path(started.id, "")),
        Ok(started) => who.go_saying(&path(started.id, ""), "proposals-notice-continued"),
        Err(why) => Err(not_started(why)),
    }
}

fn not_started(why: SubmitError) -> Failure {
    match why {
        SubmitError::Late { closed_at, .. } => {
            Failure::Refused(Message::new("proposals-start-closed").with("at", Arg::Exactly(closed_at)))
        }
        SubmitError::Denied(denied) => denied.into(),
        SubmitError::Db(error) => error.into(),
        SubmitError::Incomplete(_) | SubmitError::Already(_) | SubmitError::NoKey(_) => DbError::Stale.into(),
    }
}
