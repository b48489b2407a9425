//! A challenge that was awarded, put into the database as evaluation and decision would leave it.
//!
//! How it came so far has stories of its own; the stories of delivery, payment and outcome start behind them.

use chrono::TimeDelta;
use parvis::kernel::actor::Role;
use parvis::kernel::id::{AccountId, ChallengeId, ProposalId};
use parvis::platform::secrets;

use super::people::stamp;
use super::{Browser, Organization, Page, World};

/// The winner's amount, in cents.
pub const AMOUNT: i64 = 2_460_000;

/// An awarded challenge and everybody around it.
pub struct Awarded {
    pub agency: Organization,
    pub company: Organization,
    pub challenge: ChallengeId,
    pub reference: String,
    pub karim: AccountId,
    pub anke: AccountId,
    pub nadia: AccountId,
    pub sofia: AccountId,
}

impl World {
    /// An awarded challenge, its feedback letters sent or not.
    pub fn awarded(&self, letters_sent: bool) -> Awarded {
        let agency = self.organization("agency", "Rail Agency");
        let company = self.organization("company", "Leie Beacons");
        let [karim, anke, nadia, sofia] = ["Karim", "Anke", "Nadia", "Sofia"].map(|name| self.account(name));
        self.grant(karim, Role::Author, &agency);
        self.grant(anke, Role::Approver, &agency);
        self.grant(nadia, Role::Finance, &agency);
        self.grant(sofia, Role::CompanyMember, &company);
        let reference = "CH-2026-001".to_owned();
        let challenge = self.challenge(&agency, karim, &reference, "decision");
        let awarded = Awarded { agency, company, challenge, reference, karim, anke, nadia, sofia };
        self.award(&awarded, letters_sent);
        awarded
    }

    /// A challenge of an agency in a stage after its deadline.
    pub fn challenge(&self, agency: &Organization, author: AccountId, reference: &str, stage: &str) -> ChallengeId {
        let id: ChallengeId = secrets::fresh_id();
        let (now, past) = (stamp(self.now()), stamp(self.now().plus(TimeDelta::days(-40))));
        self.sql(&format!(
            "INSERT INTO challenges (id, reference, organization_id, author_id, procedure, stage, lang, theme, title, \
             summary, budget_cents, currency, languages, show_count, method, contact, closes_at, publish_at, \
             budget_line, search_text, created_at, updated_at, version) VALUES ('{id}', '{reference}', '{}', '{author}', \
             'quick_test', '{stage}', 'en', 'mobility', 'Know which lift is out of order', 'Lifts stop unseen.', 2950000, \
             'EUR', 'en', FALSE, 'consensus', '', '{past}', '{past}', '', 'know which lift is out of order', '{now}', \
             '{now}', 1)",
            agency.id
        ));
        for (position, (title, amount)) in
            [("Start", 1_000_000), ("Middle", 1_000_000), ("End", 950_000)].iter().enumerate()
        {
            let row: parvis::kernel::id::InstalmentId = secrets::fresh_id();
            self.sql(&format!(
                "INSERT INTO instalments (id, challenge_id, position, title, amount_cents, days) \
                 VALUES ('{row}', '{id}', {}, '{title}', {amount}, {})",
                position + 1,
                (position + 1) * 30
            ));
        }
        id
    }

    fn award(&self, to: &Awarded, letters_sent: bool) {
        let proposal: ProposalId = secrets::fresh_id();
        let now = stamp(self.now());
        let letters = if letters_sent { format!("'{now}'") } else { "NULL".to_owned() };
        let empty = if self.database_url().starts_with("sqlite") { "X''" } else { "''::bytea" };
        self.sql(&format!(
            "INSERT INTO proposals (id, challenge_id, organization_id, started_by, stage, draft_sealed, created_at, \
             updated_at, version) VALUES ('{proposal}', '{}', '{}', '{}', 'awarded', {empty}, '{now}', '{now}', 1)",
            to.challenge, to.company.id, to.sofia
        ));
        self.sql(&format!(
            "INSERT INTO decisions (challenge_id, kind, proposal_id, reasons, amount_cents, proposed_by, proposed_at, \
             returned_reason, approved_by, approved_at, tie_reason, letters_sent_at, version) VALUES ('{}', 'award', \
             '{proposal}', 'Best on all criteria.', {AMOUNT}, '{}', '{now}', '', '{}', '{now}', '', {letters}, 1)",
            to.challenge, to.karim, to.anke
        ));
    }
}

impl Awarded {
    /// The author of the agency. Each knock is a new sign-in: days pass in these stories and sessions end.
    pub fn karim(&self, world: &World) -> Browser {
        world.sign_in(self.karim, "Karim", Some((Role::Author, &self.agency)))
    }

    /// The approver, who approved the award.
    pub fn anke(&self, world: &World) -> Browser {
        world.sign_in(self.anke, "Anke", Some((Role::Approver, &self.agency)))
    }

    /// The finance officer.
    pub fn nadia(&self, world: &World) -> Browser {
        world.sign_in(self.nadia, "Nadia", Some((Role::Finance, &self.agency)))
    }

    /// The founder of the company.
    pub fn sofia(&self, world: &World) -> Browser {
        world.sign_in(self.sofia, "Sofia", Some((Role::CompanyMember, &self.company)))
    }

    /// The id of the contract, once it was drafted.
    pub fn contract(&self, world: &World) -> String {
        let found = world.texts(&format!("SELECT id AS text FROM contracts WHERE challenge_id = '{}'", self.challenge));
        found.into_iter().next().expect("a contract")
    }

    /// The address of the contract's form.
    pub fn form(&self) -> String {
        format!("/en/agency/challenges/{}/contract", self.reference)
    }

    /// Karim writes the contract.
    pub async fn draft(&self, world: &World) -> Page {
        let mut karim = self.karim(world);
        let page = karim.get(&self.form()).await;
        karim.fill(&page, "/contract", &contract_fields()).await
    }

    /// The contract is written and signed by both.
    pub async fn run(&self, world: &World) -> String {
        let drafted = self.draft(world).await;
        assert_eq!(drafted.status, 200, "{}", drafted.text());
        let id = self.contract(world);
        let mut anke = self.anke(world);
        let page = anke.get(&format!("/en/agency/contracts/{id}")).await;
        assert_eq!(anke.fill(&page, "/offer", &[]).await.status, 200);
        let mut sofia = self.sofia(world);
        let page = sofia.get(&format!("/en/company/contracts/{id}")).await;
        assert_eq!(sofia.fill(&page, "/sign", &[]).await.status, 200);
        id
    }

    /// Sofia hands over a milestone.
    pub async fn deliver(&self, world: &World, id: &str, number: i64, text: &str) -> Page {
        let mut sofia = self.sofia(world);
        let page = sofia.get(&format!("/en/company/contracts/{id}/milestones/{number}")).await;
        sofia.fill(&page, "/deliver", &[("evidence", text)]).await
    }

    /// Karim accepts a milestone.
    pub async fn accept(&self, world: &World, id: &str, number: i64) -> Page {
        let mut karim = self.karim(world);
        let page = karim.get(&format!("/en/agency/contracts/{id}/milestones/{number}")).await;
        karim.fill(&page, "/accept", &[]).await
    }

    /// A milestone is delivered and accepted today.
    pub async fn complete(&self, world: &World, id: &str, number: i64) {
        assert_eq!(self.deliver(world, id, number, "All of it works.").await.status, 200);
        assert_eq!(self.accept(world, id, number).await.status, 200);
    }

    /// Sofia records the invoice of an accepted milestone; answers with its id.
    pub async fn invoice(&self, world: &World, id: &str, number: i64, bill: &str) -> String {
        let mut sofia = self.sofia(world);
        let page = sofia.get(&format!("/en/company/contracts/{id}/milestones/{number}/invoice")).await;
        let page = sofia.fill(&page, "/invoice", &[("number", bill)]).await;
        assert_eq!(page.status, 200, "{}", page.text());
        let found = world.texts(&format!("SELECT id AS text FROM invoices WHERE number = '{bill}'"));
        found.into_iter().next().expect("an invoice")
    }

    /// Nadia pays an invoice today.
    pub async fn pay(&self, world: &World, invoice: &str) -> Page {
        let mut nadia = self.nadia(world);
        let page = nadia.get(&format!("/en/finance/invoices/{invoice}")).await;
        nadia.fill(&page, "/pay", &[("reference", "BE-77")]).await
    }

    /// A milestone is delivered, accepted, invoiced and paid today.
    pub async fn settle(&self, world: &World, id: &str, number: i64) {
        self.complete(world, id, number).await;
        let invoice = self.invoice(world, id, number, &format!("LB-{number}")).await;
        let paid = self.pay(world, &invoice).await;
        assert_eq!(paid.status, 200, "{}", paid.text());
    }
}

/// A contract that fits the award.
pub fn contract_fields() -> Vec<(&'static str, &'static str)> {
    vec![
        ("title-1", "Eight lifts speak"),
        ("acceptance-1", "Boxes in eight lifts, 30 days of data."),
        ("amount-1", "9.800,00"),
        ("due-1-day", "20"),
        ("due-1-month", "2"),
        ("due-1-year", "2026"),
        ("title-2", "Three months beside the fault reports"),
        ("acceptance-2", "At most one false alarm per lift and month."),
        ("amount-2", "9800"),
        ("due-2-day", "30"),
        ("due-2-month", "5"),
        ("due-2-year", "2026"),
        ("title-3", "Report and open data"),
        ("acceptance-3", "Ten pages a station manager can read."),
        ("amount-3", "5000"),
        ("due-3-day", "30"),
        ("due-3-month", "6"),
        ("due-3-year", "2026"),
        ("vat", "2100"),
        ("term-days", "30"),
        ("term-reason", ""),
        ("regime", "execution_rules"),
    ]
}

/// The same with some answers changed.
pub fn changed<'a>(changes: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let mut fields: Vec<(&str, &str)> = contract_fields();
    for (name, value) in changes {
        fields.retain(|(field, _)| field != name);
        fields.push((name, value));
    }
    fields
}
