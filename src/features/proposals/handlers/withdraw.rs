//! Taking back: first what it means, then the act.

use super::super::actions::{self, SubmitError};
use super::super::domain::{ProposalStage, Refused};
use super::super::pages::WithdrawPage;
use super::{At, Member, path, sheet};
use crate::kernel::message::{Arg, Message};
use crate::platform::db::{DbError, Scope};
use crate::platform::web::{Answer, Failure, Posted};

/// What it means.
pub(in super::super) async fn confirm(who: Member, at: At) -> Answer {
    let sheet = sheet(&who, at.id).await?;
    if sheet.stage() != ProposalStage::Submitted {
        return who.go(&path(at.id, ""));
    }
    if let Some(closed_at) = sheet.challenge.closes_at.filter(|_| sheet.challenge.is_closed(who.now())) {
        return Err(refused(SubmitError::from(Refused::Late { closed_at, received_at: who.now() })));
    }
    who.show(&WithdrawPage::new(&who, &sheet))
}

/// The act.
pub(in super::super) async fn withdraw(who: Member, at: At, _form: Posted) -> Answer {
    let id = at.id;
    let challenge = sheet(&who, id).await?.challenge.id;
    match who.write(Scope::ChallengeShared(challenge), move |tx| actions::withdraw(tx, id)).await {
        Ok(()) => who.go_saying(&path(id, ""), "proposals-notice-withdrawn"),
        Err(why) => Err(refused(why)),
    }
}

/// A late withdrawal is refused in other words than a late sending: here the pitch stays in.
fn refused(why: SubmitError) -> Failure {
    match why {
        SubmitError::Late { closed_at, received_at } => {
            let message = Message::new("proposals-withdraw-late").with("closed", Arg::Exactly(closed_at));
            Failure::Refused(message.with("received", Arg::Exactly(received_at)))
        }
        SubmitError::Denied(denied) => denied.into(),
        SubmitError::Db(error) => error.into(),
        SubmitError::Incomplete(_) | SubmitError::Already(_) | SubmitError::NoKey(_) => DbError::Stale.into(),
    }
}
