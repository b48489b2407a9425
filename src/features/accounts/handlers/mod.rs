//! The doors of accounts, one file a matter.

pub(super) mod me;
pub(super) mod parked;
pub(super) mod recover;
pub(super) mod register;
pub(super) mod second_factor;
pub(super) mod security;
pub(super) mod sessions;
pub(super) mod sign_in;

use std::net::IpAddr;

use crate::kernel::message::Message;
use crate::kernel::refusal::Problems;
use crate::platform::db::{DbError, Scope};
use crate::platform::web::{Ctx, Failure, Fields};

use super::actions;
use super::domain::throttle::{Wait, network};
use super::domain::token::Dead;
use super::domain::way::Way;
use super::store::guesses::Target;

/// The way back a form or an address carries; nothing when it leads elsewhere.
fn next_of(ctx: &Ctx, fields: Option<&Fields>) -> Option<Way> {
    let asked = fields.map_or_else(|| ctx.param("next"), |fields| fields.get("next").to_owned());
    Way::read(&asked)
}

/// A path that keeps the way back.
fn with_next(path: &str, next: Option<&Way>) -> String {
    match next {
        None => path.to_owned(),
        Some(way) => {
            let way: String = form_urlencoded::byte_serialize(way.as_str().as_bytes()).collect();
            format!("{path}?next={way}")
        }
    }
}

fn shown(next: Option<&Way>) -> String {
    next.map(|way| way.as_str().to_owned()).unwrap_or_default()
}

/// What is guessed at, from the network of this visitor.
fn target(ctx: &Ctx, account_key: String) -> Target {
    let network = ctx.address.parse::<IpAddr>().map_or_else(|_| ctx.address.clone(), network);
    Target { account_key, network }
}

/// Writes a guess down, or answers with the problem that tells how long to wait.
async fn guess(ctx: &Ctx, target: Target, field: &str) -> Result<Result<(), Problems>, Failure> {
    let note = move |tx: &mut crate::platform::db::Tx<'_>| actions::sign_in::guess(tx, &target);
    let guessed = ctx.desk.db.write_unrecorded::<_, DbError, _>(Scope::Named("guesses"), "account.guess", note).await?;
    Ok(guessed.map_err(|wait| Problems::one(field, told(wait))))
}

fn told(wait: Wait) -> Message {
    Message::new("accounts-wait").with("n", wait.minutes())
}

/// The page of a link that does not work any more.
fn gone(dead: Dead, expired_key: &'static str) -> Failure {
    match dead {
        Dead::Used { at } => Failure::Gone(Message::new("accounts-link-used").with("at", at)),
        Dead::Expired { at } => Failure::Gone(Message::new(expired_key).with("at", at)),
    }
}
