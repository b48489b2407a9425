//! A challenge whose pitches were opened, put into the database as the opening would leave it: the stories of writing,
//! sending and opening are told elsewhere, those of judging and deciding start behind them.

use chrono::TimeDelta;
use parvis::kernel::actor::Role;
use parvis::kernel::id::{AccountId, ChallengeId, CriterionId, ProposalId, SubmissionId};
use parvis::kernel::instant::Instant;
use parvis::platform::secrets;

use super::people::stamp;
use super::{Browser, Organization, World};

/// A criterion of the challenge.
#[derive(Debug, Clone)]
pub struct Criterion {
    pub id: CriterionId,
    pub title: &'static str,
}

/// A company and its opened pitch.
#[derive(Debug, Clone)]
pub struct Pitch {
    pub id: ProposalId,
    pub company: Organization,
    pub member: AccountId,
}

/// The challenge and everyone around it.
pub struct Opened {
    pub reference: String,
    pub agency: Organization,
    pub lab: Organization,
    pub criteria: Vec<Criterion>,
    pub pitches: Vec<Pitch>,
    /// Wrote the challenge.
    pub author: Browser,
    /// Released its budget.
    pub approver: Browser,
}

/// What may differ between stories.
pub struct Terms {
    pub companies: &'static [&'static str],
    pub stage: &'static str,
    pub method: &'static str,
}

impl Default for Terms {
    fn default() -> Self {
        Self { companies: &["Quick Siren", "Blue Loop", "Kestrel Labs"], stage: "opened", method: "consensus" }
    }
}

const CRITERIA: [(&str, i64); 3] = [("Fit with the problem", 50), ("Proof", 30), ("Feasible", 20)];

/// The budget of the challenge, all released: 29,000.00.
pub const RELEASED: i64 = 2_900_000;

impl World {
    /// A challenge of the 112 centre with the pitches of three companies, opened an hour ago.
    pub fn opened(&self) -> Opened {
        self.opened_on(&Terms::default())
    }

    /// The same on other terms.
    pub fn opened_on(&self, terms: &Terms) -> Opened {
        let agency = self.organization("agency", "Emergency centre");
        let lab = self.organization("lab", "The lab");
        let author = self.person("Karim Benali", Role::Author, &agency);
        let approver = self.person("Hilde Maes", Role::Approver, &agency);
        let id: ChallengeId = secrets::fresh_id();
        let reference = "CH-2026-112".to_owned();
        let (now, closed) = (stamp(self.now()), stamp(self.now().plus(TimeDelta::hours(-2))));
        self.sql(&format!(
            "INSERT INTO challenges (id, reference, organization_id, author_id, procedure, stage, lang, theme, title, \
             summary, budget_cents, currency, languages, show_count, method, contact, closes_at, publish_at, \
             budget_line, released_by, released_at, released_cents, approved_at, search_text, created_at, updated_at, \
             version) VALUES ('{id}', '{reference}', '{}', '{}', 'quick_test', '{}', 'en', 'safety', \
             'Which caller is in the most danger?', 'Every second counts.', {RELEASED}, 'EUR', 'en,nl', FALSE, '{}', \
             '112', '{closed}', '{closed}', 'B-1', '{}', '{closed}', {RELEASED}, '{closed}', '', '{now}', '{now}', 1)",
            agency.id,
            author.account(),
            terms.stage,
            terms.method,
            approver.account()
        ));
        let criteria = self.criteria(id);
        let pitches = terms.companies.iter().zip(1..).map(|(name, number)| self.pitch(id, name, number));
        let pitches = if terms.stage == "approved" { Vec::new() } else { pitches.collect() };
        Opened { reference, agency, lab, criteria, pitches, author, approver }
    }

    fn criteria(&self, challenge: ChallengeId) -> Vec<Criterion> {
        let one = |(position, (title, weight)): (usize, (&'static str, i64))| {
            let id: CriterionId = secrets::fresh_id();
            self.sql(&format!(
                "INSERT INTO criteria (id, challenge_id, position, title, description, weight) \
                 VALUES ('{id}', '{challenge}', {}, '{title}', 'What the panel looks for.', {weight})",
                position + 1
            ));
            for score in 0..=5 {
                self.sql(&format!(
                    "INSERT INTO anchors (criterion_id, score, sentence) VALUES ('{id}', {score}, '{title} at {score}.')"
                ));
            }
            Criterion { id, title }
        };
        CRITERIA.into_iter().enumerate().map(one).collect()
    }

    fn pitch(&self, challenge: ChallengeId, name: &str, number: u32) -> Pitch {
        let company = self.organization("company", name);
        let member = self.account(&format!("Founder of {name}"));
        self.grant(member, Role::CompanyMember, &company);
        let (id, submission): (ProposalId, SubmissionId) = (secrets::fresh_id(), secrets::fresh_id());
        let sent = stamp(self.now().plus(TimeDelta::hours(-3)));
        let opened = stamp(self.now().plus(TimeDelta::hours(-1)));
        let answers = format!(
            r#"{{"salt":"s","answers":["We listen, says pitch {number}.","Proof of pitch {number}.","Risk of pitch {number}."],"facts":{{"maturity":"","used":"","price":""}},"declared":{{"signatory":true,"interests":true}},"changes":[0,0,0,0,0]}}"#
        );
        self.sql(&format!(
            "INSERT INTO proposals (id, challenge_id, organization_id, started_by, stage, draft_sealed, created_at, \
             updated_at, version) VALUES ('{id}', '{challenge}', '{}', '{member}', 'opened', '', '{sent}', '{opened}', 3)",
            company.id
        ));
        self.sql(&format!(
            "INSERT INTO submissions (id, number, proposal_id, challenge_id, organization_id, sequence, received_at, \
             digest, sealed, copy_sealed, submitted_by) VALUES ('{submission}', 'B-{number}', '{id}', '{challenge}', \
             '{}', 1, '{sent}', 'd{number}', '', '', '{member}')",
            company.id
        ));
        self.sql(&format!(
            "INSERT INTO opened_pitches (proposal_id, submission_id, answers, opened_at) \
             VALUES ('{id}', '{submission}', '{answers}', '{opened}')"
        ));
        Pitch { id, company, member }
    }

    /// So many people with an evaluator's role, the first to chair.
    pub fn evaluators(&self, names: &[&str]) -> Vec<Browser> {
        let pool = self.organization("association", "Pool of experts");
        names.iter().map(|name| self.person(name, Role::Evaluator, &pool)).collect()
    }

    /// Somebody of a company, signed in.
    pub fn founder(&self, pitch: &Pitch) -> Browser {
        let name = format!("Founder of {}", pitch.company.name);
        self.sign_in(pitch.member, &name, Some((Role::CompanyMember, &pitch.company)))
    }
}

/// Day, month, year and hour of a moment, as the form wants them.
pub fn moment_fields(name: &str, at: Instant) -> Vec<(String, String)> {
    let day = at.utc();
    vec![
        (format!("{name}-day"), day.format("%d").to_string()),
        (format!("{name}-month"), day.format("%m").to_string()),
        (format!("{name}-year"), day.format("%Y").to_string()),
        (format!("{name}-time"), "16:00".to_owned()),
    ]
}
