//! People and organisations, put into the database as registering and signing in would leave them.
//!
//! The ways of registering and signing in have stories of their own; the other stories start behind them.

use parvis::kernel::actor::Role;
use parvis::kernel::digest::Digest;
use parvis::kernel::id::{AccountId, GrantId, OrganizationId};
use parvis::kernel::instant::Instant;
use parvis::platform::secrets::{self, Token};

use super::{Browser, World};

/// An organisation of the world.
#[derive(Debug, Clone)]
pub struct Organization {
    pub id: OrganizationId,
    pub name: String,
}

impl World {
    /// An organisation of a kind: `agency`, `company`, `lab`.
    pub fn organization(&self, kind: &str, name: &str) -> Organization {
        let id: OrganizationId = secrets::fresh_id();
        let now = stamp(self.now());
        self.sql(&format!(
            "INSERT INTO organizations (id, kind, name, search_key, country, address, website, description, standing, \
             verified_at, created_at, version) \
             VALUES ('{id}', '{kind}', '{name}', '{}', 'BE', '', '', '', 'verified', '{now}', '{now}', 1)",
            parvis::kernel::text::folded(name)
        ));
        Organization { id, name: name.to_owned() }
    }

    /// Somebody signed in, in a role of an organisation, with the second factor given.
    pub fn person(&self, name: &str, role: Role, organization: &Organization) -> Browser {
        let account = self.account(name);
        self.grant(account, role, organization);
        self.sign_in(account, name, Some((role, organization)))
    }

    /// An account with an address made of the name and the password `correct horse battery`.
    pub fn account(&self, name: &str) -> AccountId {
        let id: AccountId = secrets::fresh_id();
        let now = stamp(self.now());
        let email = email_of(name);
        let hash = self.desk.passwords.hash_now("correct horse battery").unwrap();
        self.sql(&format!(
            "INSERT INTO accounts (id, email, email_key, name, lang, password_hash, created_at, confirmed_at, version) \
             VALUES ('{id}', '{email}', '{email}', '{name}', 'en', '{hash}', '{now}', '{now}', 1)"
        ));
        id
    }

    /// Gives a person a role.
    pub fn grant(&self, account: AccountId, role: Role, organization: &Organization) {
        let id: GrantId = secrets::fresh_id();
        let now = stamp(self.now());
        self.sql(&format!(
            "INSERT INTO grants (id, account_id, organization_id, role, granted_at) \
             VALUES ('{id}', '{account}', '{}', '{role}', '{now}')",
            organization.id
        ));
    }

    /// Everybody comes back and signs in again after a pause longer than a session rests.
    pub fn keep_signed_in(&self) {
        self.sql(&format!("UPDATE sessions SET seen_at = '{}'", stamp(self.now())));
    }

    /// A browser with a live session.
    pub fn sign_in(&self, account: AccountId, name: &str, hat: Option<(Role, &Organization)>) -> Browser {
        let token = Token::fresh();
        let digest = Digest::of(token.reveal().as_bytes());
        let (now, ends) = (stamp(self.now()), stamp(self.now().plus(chrono::TimeDelta::days(400))));
        let (role, organization) = hat.map_or_else(
            || ("NULL".to_owned(), "NULL".to_owned()),
            |(role, organization)| (format!("'{role}'"), format!("'{}'", organization.id)),
        );
        let secret = Token::fresh();
        self.sql(&format!(
            "INSERT INTO sessions (token_digest, account_id, hat_role, hat_organization_id, csrf_secret, \
             second_factor_at, created_at, seen_at, expires_at, user_agent) VALUES ('{digest}', '{account}', {role}, \
             {organization}, '{}', '{now}', '{now}', '{now}', '{ends}', 'test')",
            secret.reveal()
        ));
        let mut browser = self.visitor();
        browser.be(account, name, &email_of(name));
        browser.set_cookie("__Host-session", token.reveal());
        browser
    }
}

/// The address of a person: `karim benali` is `karim.benali@people.example`.
pub fn email_of(name: &str) -> String {
    format!("{}@people.example", name.to_lowercase().replace(' ', "."))
}

/// A moment as both databases store it.
pub fn stamp(at: Instant) -> String {
    at.utc().format("%Y-%m-%d %H:%M:%S%.6f").to_string()
}
