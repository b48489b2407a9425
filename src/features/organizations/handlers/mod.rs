//! The doors of organisations, one file a matter.

pub(super) mod admin;
pub(super) mod company;
pub(super) mod facts;
pub(super) mod invitation;
pub(super) mod people;
pub(super) mod team;

use crate::kernel::id::OrganizationId;
use crate::kernel::instant::Instant;
use crate::kernel::message::Message;
use crate::kernel::refusal::Denied;
use crate::platform::web::layout::role_key;
use crate::platform::web::ui::Answer;
use crate::platform::web::{As, Failure, Layout};

use super::actions::grant::GrantError;
use super::actions::invitation::InviteError;
use super::actions::team::RemoveError;
use super::domain::company::iban_spelled;
use super::domain::invitation::{Invitation, Spent, State};
use super::domain::{Kind, Profile, Size};
use super::pages::{InvitationLine, country};

/// The organisation the person acts for.
fn organization<R>(who: &As<R>) -> Result<OrganizationId, Failure> {
    who.actor().organization().ok_or(Failure::NotFound)
}

impl From<GrantError> for Failure {
    fn from(error: GrantError) -> Self {
        match error {
            GrantError::Denied(denied) => denied.into(),
            GrantError::Db(error) => error.into(),
        }
    }
}

impl From<InviteError> for Failure {
    fn from(error: InviteError) -> Self {
        match error {
            InviteError::Spent(spent) => Self::Gone(spent_in_words(spent)),
            InviteError::Held => Denied::because("organizations-role-held").into(),
            InviteError::Denied(denied) => denied.into(),
            InviteError::Db(error) => error.into(),
        }
    }
}

impl From<RemoveError> for Failure {
    fn from(error: RemoveError) -> Self {
        match error {
            RemoveError::Last => Self::Refused(Message::new("organizations-last-stays")),
            RemoveError::Denied(denied) => denied.into(),
            RemoveError::Db(error) => error.into(),
        }
    }
}

/// Why an invitation does not work any more.
fn spent_in_words(spent: Spent) -> Message {
    match spent {
        Spent::Expired { at } => Message::new("organizations-invitation-expired").with("at", at),
        Spent::Accepted { at } => Message::new("organizations-invitation-accepted").with("at", at),
        Spent::Revoked { at } => Message::new("organizations-invitation-revoked").with("at", at),
    }
}

/// Invitations as lines; `revoke` is the path before their id.
fn waiting(l: &Layout, invitations: Vec<Invitation>, revoke: &str, now: Instant) -> Vec<InvitationLine> {
    let line = |invitation: Invitation| {
        let State::Waiting { until } = invitation.state else { return None };
        Some(InvitationLine {
            role: l.t(role_key(invitation.role)),
            until: l.moment(&until),
            expired: until <= now,
            revoke: l.url(&format!("{revoke}/{}/revoke", invitation.id)),
            email: invitation.email,
        })
    };
    invitations.into_iter().filter_map(line).collect()
}

/// What an organisation says about itself, to read or to change.
fn answers(l: &Layout, profile: &Profile, change: &str) -> Vec<Answer> {
    let change = if change.is_empty() { String::new() } else { l.url(change) };
    let answer = |key: &str, text: &str, href: &str| Answer::new(l.t(key), text, href);
    let at = |field: &str| if change.is_empty() { String::new() } else { format!("{change}#{field}") };
    let facts = &profile.facts;
    let size = facts.size.map(|size: Size| l.code("organizations-size", &size)).unwrap_or_default();
    let iban = facts.iban.as_deref().map(iban_spelled).unwrap_or_default();
    let mut all = vec![
        answer("organizations-name", &facts.name, &at("name")),
        answer("organizations-country", &country(l, &profile.country), ""),
        answer("organizations-address", &facts.address, &at("address")),
        answer("organizations-website", &facts.website, &at("website")),
    ];
    if profile.kind == Kind::Company {
        all.insert(2, answer("organizations-number", &profile.number.shown(), ""));
        all.push(answer("organizations-description", &facts.description, &at("description")));
        all.push(answer("organizations-size", &size, &at("size")));
        all.push(answer("organizations-iban", &iban, &at("iban")));
    }
    all
}
