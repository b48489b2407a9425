//! Pitches, told by Sofia of a company, her colleagues and rivals, and the people of an agency.

mod draft;
mod late;
mod opening;
mod replace;
mod sealed;
mod submit;
mod withdraw;

use chrono::TimeDelta;
use parvis::kernel::actor::Role;
use parvis::kernel::digest::Digest;
use parvis::kernel::id::{AccountId, ChallengeId};
use parvis::kernel::instant::Instant;
use parvis::platform::secrets;

use crate::world::{Browser, Organization, Page, World};

/// An agency with a published challenge that closes in six hours.
pub struct Market {
    pub world: World,
    pub agency: Organization,
    pub karim: Browser,
    pub ines: Browser,
    pub reference: &'static str,
    pub closes_at: Instant,
}

impl Market {
    pub async fn open() -> Self {
        let world = World::new().await;
        let agency = world.organization("agency", "Mobility Agency");
        let karim = world.person("Karim", Role::Author, &agency);
        let ines = world.person("Ines", Role::Approver, &agency);
        let closes_at = world.now().plus(TimeDelta::hours(6));
        publish(&world, &agency, karim.account(), "CH-2026-001", closes_at);
        Self { world, agency, karim, ines, reference: "CH-2026-001", closes_at }
    }

    /// A company with one person.
    pub fn founder(&self, name: &str, company: &str) -> Browser {
        let company = self.world.organization("company", company);
        self.world.person(name, Role::CompanyMember, &company)
    }

    /// The last moment at which something is on time.
    pub fn just_before(&self) -> Instant {
        self.closes_at.plus(TimeDelta::microseconds(-1))
    }

    pub fn sendings(&self) -> Vec<String> {
        self.world.texts("SELECT number AS text FROM submissions ORDER BY received_at, number")
    }
}

/// A challenge as approving it would leave it.
pub fn publish(
    world: &World,
    agency: &Organization,
    author: AccountId,
    reference: &str,
    closes_at: Instant,
) -> ChallengeId {
    let id: ChallengeId = secrets::fresh_id();
    let (now, closes) = (stamp(world.now()), stamp(closes_at));
    world.sql(&format!(
        "INSERT INTO challenges (id, reference, organization_id, author_id, procedure, stage, lang, theme, title, \
         summary, budget_cents, currency, languages, show_count, method, contact, closes_at, decision_on, budget_line, \
         publish_at, search_text, created_at, updated_at, version) VALUES ('{id}', '{reference}', '{}', '{author}', \
         'quick_test', 'approved', 'en', 'mobility', 'Lifts that stand still', 'A lift stands still and nobody knows.', \
         2999999, 'EUR', 'en', false, 'consensus', '', '{closes}', '2026-02-02', '', '{now}', '', '{now}', '{now}', 1)",
        agency.id
    ));
    id
}

fn stamp(at: Instant) -> String {
    at.utc().format("%Y-%m-%d %H:%M:%S%.f").to_string()
}

/// Presses "Start a pitch" on the page of a challenge.
pub async fn start(who: &mut Browser, reference: &str) -> Page {
    let token = who.get("/en/me/profile").await.attribute("input[name=csrf]", "value");
    who.post("/en/company/proposals", &[("csrf", &token), ("challenge", reference)]).await
}

/// The address of the proposal a page belongs to.
pub fn address(page: &Page) -> String {
    let parts: Vec<&str> = page.path.split('/').take(5).collect();
    assert_eq!(parts.get(3), Some(&"proposals"), "{} ({})\n{}", page.path, page.status, page.text());
    parts.join("/")
}

/// Fills one page and presses "Save and continue".
pub async fn write(who: &mut Browser, at: &str, part: &str, values: &[(&str, &str)]) -> Page {
    let page = who.get(&format!("{at}/{part}")).await;
    assert_eq!(page.status, 200, "{at}/{part}: {}", page.text());
    let mut values = values.to_vec();
    values.push(("save", "next"));
    who.fill(&page, part, &values).await
}

/// Writes all five parts.
pub async fn write_all(who: &mut Browser, reference: &str, answer: &str) -> String {
    let at = address(&start(who, reference).await);
    for n in ["1", "2", "3"] {
        write(who, &at, &format!("pitch/{n}"), &[("answer", &format!("{answer} {n}"))]).await;
    }
    write(who, &at, "facts", &[("maturity", "tested"), ("used", "customers"), ("price", "under_20000")]).await;
    let check = write(who, &at, "declare", &[("signatory", "yes"), ("interests", "yes")]).await;
    assert!(check.path.ends_with("/check"), "{}", check.path);
    at
}

/// Opens the check page and presses "Send your pitch".
pub async fn send(who: &mut Browser, at: &str) -> Page {
    let check = who.get(&format!("{at}/check")).await;
    who.fill(&check, "/submit", &[]).await
}

/// Writes and sends; the page is the receipt.
pub async fn pitch(who: &mut Browser, reference: &str, answer: &str) -> Page {
    let at = write_all(who, reference, answer).await;
    let receipt = send(who, &at).await;
    assert!(receipt.path.contains("/receipts/"), "{} ({})\n{}", receipt.path, receipt.status, receipt.text());
    receipt
}

/// Presses "Open the pitches".
pub async fn press(who: &mut Browser, reference: &str) -> Page {
    let page = who.get(&format!("/en/agency/challenges/{reference}/opening")).await;
    who.fill(&page, "/opening", &[]).await
}

/// The fingerprint of a downloaded text.
pub fn fingerprint(text: &str) -> String {
    Digest::of(text.as_bytes()).to_string()
}
