//! Challenges, told by Karim who writes, Ines who holds the budget and Marc of the lab.

mod amend;
mod browse;
mod door;
mod editor;
mod end;
mod promise;
mod release;
mod review;
mod search;
mod write;

use chrono::TimeDelta;
use parvis::kernel::actor::Role;

use crate::world::{Browser, Organization, Page, World};

/// The agency and the lab, before anything was written. It is Monday 5 January 2026, 09:00 in Brussels.
pub struct Studio {
    pub world: World,
    pub agency: Organization,
    pub karim: Browser,
    pub ines: Browser,
    pub marc: Browser,
}

/// Pages of the editor, each with values that can be published. Closes Friday 30 January at 16:00.
pub const PARTS: &[(&str, &[(&str, &str)])] = &[
    (
        "facts",
        &[
            ("title", "Who is in the most danger?"),
            ("summary", "Callers wait in the order they called, whoever is in danger."),
            ("theme", "safety"),
            ("lang", "en"),
            ("languages", "en"),
        ],
    ),
    ("problem", &[("body", "Between 18:00 and 20:00 up to 40 callers wait.")]),
    ("affected", &[("body", "2.1 million calls a year, 3 of 100 in danger of life.")]),
    ("tried", &[("body", "A recorded menu. 6 of 10 hung up.")]),
    ("better", &[("body", "47 seconds today, 15 seconds after the test.")]),
    ("limits", &[("body", "A human answers every call. C++ stays, 100% of it.")]),
    ("data", &[("body", "500 calls without names.")]),
    (
        "budget",
        &[
            ("budget", "29.999,99"),
            ("payment-1-title", "Start"),
            ("payment-1-amount", "9999.99"),
            ("payment-1-days", "14"),
            ("payment-2-title", "Test"),
            ("payment-2-amount", "20 000"),
            ("payment-2-days", "90"),
        ],
    ),
    (
        "dates",
        &[
            ("questions-day", "23"),
            ("questions-month", "1"),
            ("questions-year", "2026"),
            ("questions-time", "16:00"),
            ("closes-day", "30"),
            ("closes-month", "1"),
            ("closes-year", "2026"),
            ("closes-time", "16:00"),
            ("decision-day", "13"),
            ("decision-month", "2"),
            ("decision-year", "2026"),
        ],
    ),
    ("method", &[("method", "consensus")]),
    ("rights", &[("rights", "company_keeps")]),
    ("adoption", &[("body", "All 10 centres buy it in 2028.")]),
    ("contact", &[("contact", "Karim, 02 123 45 67, 9:00 to 12:00")]),
];

impl Studio {
    pub async fn open() -> Self {
        let world = World::new().await;
        let agency = world.organization("agency", "Emergency Line");
        let lab = world.organization("lab", "Lab");
        let karim = world.person("Karim", Role::Author, &agency);
        let ines = world.person("Ines", Role::Approver, &agency);
        let marc = world.person("Marc", Role::LabAdministrator, &lab);
        Self { world, agency, karim, ines, marc }
    }

    /// Karim starts a challenge with the ready criteria; answers with its reference.
    pub async fn start(&mut self) -> String {
        let page = self.karim.get("/en/agency/challenges/new").await;
        let tasks = self.karim.fill(&page, "/challenges/new", &[("from", "blank"), ("lang", "en")]).await;
        assert_eq!(tasks.status, 200, "{}", tasks.text());
        tasks.one(".over")
    }

    /// Karim saves one page of the editor and goes on.
    pub async fn save(&mut self, reference: &str, task: &str, values: &[(&str, &str)]) -> Page {
        let path = format!("/en/agency/challenges/{reference}/edit/{task}");
        let page = self.karim.get(&path).await;
        let mut values = values.to_vec();
        values.push(("save", "next"));
        self.karim.fill_once(&page, &format!("/edit/{task}"), &values).await
    }

    /// Karim writes everything.
    pub async fn write(&mut self) -> String {
        let reference = self.start().await;
        for (task, values) in PARTS {
            let answer = self.save(&reference, task, values).await;
            assert_eq!(answer.status, 303, "{task}: {}", answer.text());
        }
        reference
    }

    /// Karim sends it to the lab.
    pub async fn send(&mut self, reference: &str) -> Page {
        let tasks = self.karim.get(&format!("/en/agency/challenges/{reference}")).await;
        self.karim.fill(&tasks, "/send", &[]).await
    }

    /// Ines releases the budget.
    pub async fn release(&mut self, reference: &str) -> Page {
        let page = self.ines.get(&format!("/en/agency/challenges/{reference}/release")).await;
        self.ines.fill_once(&page, "/release", &[("budget_line", "13.40.12.11")]).await
    }

    /// Marc passes it, public at once.
    pub async fn approve(&mut self, reference: &str) -> Page {
        let page = self.marc.get(&format!("/en/admin/challenges/{reference}/review")).await;
        self.marc.fill_once(&page, "/approve", &[("no_solution", "yes"), ("when", "now")]).await
    }

    /// All of it: written, sent, released, passed. Letters so far are taken away.
    pub async fn publish(&mut self) -> String {
        let reference = self.write().await;
        assert_eq!(self.send(&reference).await.status, 200);
        assert_eq!(self.release(&reference).await.status, 303);
        assert_eq!(self.approve(&reference).await.status, 303);
        self.world.letters().await;
        reference
    }

    /// Somebody of a company that wrote a pitch for it, sent or not.
    pub fn rival(&self, name: &str, reference: &str) -> Browser {
        let company = self.world.organization("company", &format!("{name} and friends"));
        let browser = self.world.person(name, Role::CompanyMember, &company);
        let now = self.world.now().utc().format("%Y-%m-%d %H:%M:%S%.6f").to_string();
        let proposal: parvis::kernel::id::ProposalId = parvis::platform::secrets::fresh_id();
        self.world.sql(&format!(
            "INSERT INTO proposals (id, challenge_id, organization_id, started_by, stage, draft_sealed, created_at, \
             updated_at, version) SELECT '{proposal}', id, '{}', '{}', 'draft', '', '{now}', '{now}', 1 FROM \
             challenges WHERE reference = '{reference}'",
            company.id,
            browser.account()
        ));
        browser
    }

    /// Moves to so many seconds before or after closing on Friday 30 January 2026 at 16:00 in Brussels.
    pub fn around_closing(&self, delta: TimeDelta) {
        let closing = parvis::kernel::instant::Instant::from_micros(1_769_785_200_000_000);
        self.world.wait_until(closing.plus(delta));
        // Weeks pass in an instant; people came by in between, so their sessions live on.
        let now = self.world.now().utc().format("%Y-%m-%d %H:%M:%S%.6f");
        self.world.sql(&format!("UPDATE sessions SET created_at = '{now}', seen_at = '{now}'"));
    }

    /// The stored stage.
    pub fn stage(&self, reference: &str) -> String {
        let sql = format!("SELECT stage AS text FROM challenges WHERE reference = '{reference}'");
        self.world.texts(&sql).concat()
    }
}
