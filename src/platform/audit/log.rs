//! Writes an entry into the trail.

use diesel::prelude::*;

use crate::kernel::actor::Actor;
use crate::kernel::digest::Digest;
use crate::kernel::id::{AccountId, ChallengeId, EntryId, OrganizationId};
use crate::kernel::instant::Instant;
use crate::platform::db::schema::audit_entries;
use crate::platform::db::{By, Conn, DbError};
use crate::platform::secrets;

use super::Event;

/// An entry as stored.
#[derive(Debug, Clone, HasQuery, Insertable)]
#[diesel(table_name = audit_entries)]
pub struct Entry {
    /// Its id.
    pub id: EntryId,
    /// When it happened: the moment of the change.
    pub at: Instant,
    /// Who did it; none for the system.
    pub actor_id: Option<AccountId>,
    /// The name at that moment.
    pub actor_name: String,
    /// In which role; empty for the system and for people without one.
    pub role: String,
    /// For which organisation.
    pub organization_id: Option<OrganizationId>,
    /// What happened, such as `proposal.submitted`.
    pub code: String,
    /// To what kind of thing.
    pub subject_kind: String,
    /// To which thing.
    pub subject_id: String,
    /// In which challenge.
    pub challenge_id: Option<ChallengeId>,
    /// In which request.
    pub request_id: String,
    /// Details, as JSON with sorted keys.
    pub payload: String,
    /// The digest of all of the above.
    pub digest: String,
}

impl Entry {
    /// The digest its content should have.
    pub(crate) fn expected_digest(&self) -> String {
        let text = |id: Option<&str>| id.unwrap_or_default().to_owned();
        let parts = [
            self.id.to_string(),
            self.at.canonical(),
            text(self.actor_id.as_ref().map(AccountId::as_str)),
            self.actor_name.clone(),
            self.role.clone(),
            text(self.organization_id.as_ref().map(OrganizationId::as_str)),
            self.code.clone(),
            self.subject_kind.clone(),
            self.subject_id.clone(),
            text(self.challenge_id.as_ref().map(ChallengeId::as_str)),
            self.request_id.clone(),
            self.payload.clone(),
        ];
        Digest::of_parts(parts.iter().map(String::as_str)).as_str().to_owned()
    }
}

/// Adds an entry.
pub(crate) fn append(conn: &mut Conn, event: &Event, by: &By, now: Instant) -> Result<(), DbError> {
    let actor = by.actor.as_ref();
    let mut entry = Entry {
        id: secrets::fresh_id(),
        at: now,
        actor_id: actor.map(|actor| actor.account),
        actor_name: actor.map_or_else(|| "-".to_owned(), |actor| actor.name.clone()),
        role: actor.and_then(Actor::role).map_or_else(String::new, |role| role.to_string()),
        organization_id: actor.and_then(Actor::organization),
        code: event.code.to_owned(),
        subject_kind: event.subject_kind.clone(),
        subject_id: event.subject_id.clone(),
        challenge_id: event.challenge,
        request_id: by.request.clone(),
        payload: serde_json::Value::Object(event.payload.clone()).to_string(),
        digest: String::new(),
    };
    entry.digest = entry.expected_digest();
    diesel::insert_into(audit_entries::table).values(&entry).execute(conn)?;
    Ok(())
}
