//! Agencies, companies, their people, and live sessions.

use parvis::kernel::id::OrganizationId;
use parvis::platform::password::Passwords;
use parvis::platform::secrets::{self, Token};

use super::Pass;
use super::store::{Store, id, quoted};
use crate::Failed;

/// How many agencies publish.
const AGENCIES: usize = 20;
/// Beside the chair.
const EVALUATORS: usize = 4;

/// A government agency with those who write and release.
pub(super) struct Agency {
    pub(super) organization: OrganizationId,
    pub(super) author: String,
    pub(super) approver: String,
}

/// A company with its one member.
pub(super) struct Company {
    pub(super) organization: OrganizationId,
    pub(super) account: String,
}

/// Everybody.
pub(super) struct People {
    pub(super) agencies: Vec<Agency>,
    pub(super) companies: Vec<Company>,
    /// The lab administrator who approved everything.
    pub(super) lab: String,
    /// The first one is the chair.
    pub(super) evaluators: Vec<String>,
}

/// Rows that wait to be written.
#[derive(Default)]
struct Rows {
    organizations: Vec<String>,
    accounts: Vec<String>,
    grants: Vec<String>,
    hash: String,
    now: String,
}

impl Rows {
    fn organization(&mut self, kind: &str, name: &str) -> OrganizationId {
        let organization: OrganizationId = secrets::fresh_id();
        let (key, number) = (quoted(&name.to_lowercase()), self.organizations.len());
        self.organizations.push(format!(
            "'{organization}', '{kind}', {}, {key}, 'NL', 'KVK {number:08}', 'Kade {number}, Utrecht', \
             'https://example.org', 'Makes things that work.', 'verified', {}, 1",
            quoted(name),
            self.now
        ));
        organization
    }

    fn person(&mut self, name: &str, role: &str, organization: OrganizationId) -> String {
        let account = id();
        let (email, now) = (format!("person{}@people.example", self.accounts.len()), &self.now);
        let (name, hash) = (quoted(name), &self.hash);
        self.accounts.push(format!("'{account}', '{email}', '{email}', {name}, 'en', '{hash}', {now}, {now}, 1"));
        self.grants.push(format!("'{}', '{account}', '{organization}', '{role}', {now}", id()));
        account
    }
}

/// Writes everybody; all passwords are the same.
pub(super) fn fill(store: &mut Store, companies: usize) -> Result<People, Failed> {
    let hash = Passwords::quick()?.hash_now("correct horse battery")?;
    let mut rows = Rows { hash, now: store.hours(-24 * 400), ..Rows::default() };
    let lab = rows.organization("lab", "Parvis Lab");
    let lab = rows.person("Marc Dubois", "lab_administrator", lab);
    let agency = |number: usize, rows: &mut Rows| {
        let organization = rows.organization("agency", &format!("Agency for Public Matter {number}"));
        let author = rows.person("Karim Benali", "author", organization);
        Agency { organization, author, approver: rows.person("Annelies Dewit", "approver", organization) }
    };
    let agencies: Vec<Agency> = (0..AGENCIES).map(|number| agency(number, &mut rows)).collect();
    let home = agencies.first().ok_or("no agency")?.organization;
    let evaluators = (0..=EVALUATORS).map(|n| rows.person(&format!("Evaluator {n}"), "evaluator", home)).collect();
    let company = |number: usize, rows: &mut Rows| {
        let organization = rows.organization("company", &format!("Workshop {number}"));
        Company { organization, account: rows.person("Noor Haddad", "company_member", organization) }
    };
    let companies = (0..companies).map(|number| company(number, &mut rows)).collect();
    store.insert(
        "organizations (id, kind, name, search_key, country, foreign_number, address, website, description, standing, \
         created_at, version)",
        &rows.organizations,
    )?;
    store.insert(
        "accounts (id, email, email_key, name, lang, password_hash, created_at, confirmed_at, version)",
        &rows.accounts,
    )?;
    store.insert("grants (id, account_id, organization_id, role, granted_at)", &rows.grants)?;
    Ok(People { agencies, companies, lab, evaluators })
}

/// A live session with the second factor given.
pub(super) fn pass(store: &mut Store, account: &str, (role, organization): (&str, &str)) -> Result<Pass, Failed> {
    let (token, secret) = (Token::fresh(), Token::fresh());
    let (now, ends) = (store.hours(0), store.hours(24));
    let (digest, secret) = (token.digest(), secret.reveal().to_owned());
    let row =
        format!("'{digest}', '{account}', '{role}', '{organization}', '{secret}', {now}, {now}, {now}, {ends}, 'load'");
    store.insert(
        "sessions (token_digest, account_id, hat_role, hat_organization_id, csrf_secret, second_factor_at, created_at, \
         seen_at, expires_at, user_agent)",
        &[row],
    )?;
    Ok(Pass { cookie: format!("__Host-session={}", token.reveal()), secret })
}
