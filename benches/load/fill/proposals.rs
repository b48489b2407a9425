//! Proposals: one company with 250, some with drafts to write and pitches to send, the others with five each.

use parvis::kernel::digest::Digest;
use parvis::platform::seal::Sealer;

use super::challenges::Challenge;
use super::people::{self, Company, People};
use super::store::{Store, id, quoted};
use super::texts::Written;
use super::{Pass, Size};
use crate::{Failed, Plan};

/// How many proposals the company has whose desk is measured.
const MANY: usize = 250;

/// What the measurements need to know.
#[derive(Default)]
pub(super) struct Proposals {
    pub(super) drafts: Vec<(Pass, String)>,
    pub(super) ready: Vec<(Pass, Vec<String>)>,
    /// The proposals of the challenge a panel judges.
    pub(super) judged: Vec<String>,
}

/// What proposals are made from.
pub(super) struct Filling<'a> {
    pub(super) store: &'a mut Store,
    pub(super) sealer: &'a Sealer,
    pub(super) people: &'a People,
    pub(super) challenges: &'a [Challenge],
}

#[derive(Default)]
struct Rows {
    proposals: Vec<String>,
    submissions: Vec<String>,
}

/// The first challenge that is being scored: its panel is the one that is measured.
pub(super) fn judged(challenges: &[Challenge]) -> Result<&Challenge, Failed> {
    challenges.iter().find(|challenge| challenge.stage == "scoring").ok_or_else(|| "nothing to judge".into())
}

/// The text of a pitch as the pages keep it, complete.
pub(super) fn content(text: &Written, n: usize) -> Result<String, Failed> {
    let answers = text.pitches.iter().cycle().nth(n % text.pitches.len().max(1)).ok_or("no pitch")?;
    let content = serde_json::json!({
        "salt": id(),
        "answers": answers,
        "facts": {"maturity": "tested", "used": "customers", "price": "under_20000"},
        "declared": {"signatory": true, "interests": true},
        "changes": [1, 1, 1, 1, 1],
    });
    Ok(content.to_string())
}

impl Filling<'_> {
    /// Writes as many as the plan says.
    pub(super) fn fill(mut self, texts: &[Written], plan: &Plan) -> Result<Proposals, Failed> {
        self.keys()?;
        let (mut rows, mut made) = (Rows::default(), Proposals::default());
        let mut companies = self.people.companies.iter();
        let first = companies.next().ok_or("no company")?;
        for challenge in self.challenges.iter().cycle().step_by(7).take(MANY) {
            self.finished(&mut rows, first, challenge, &mut made)?;
        }
        let open: Vec<&Challenge> = self.challenges.iter().filter(|challenge| challenge.is_open).collect();
        for (n, company) in companies.by_ref().take(plan.connections * 2).enumerate() {
            let role = ("company_member", company.organization.as_str());
            let pass = people::pass(self.store, &company.account, role)?;
            let count = if n < plan.connections { 1 } else { plan.size.ready };
            let mut ids = Vec::with_capacity(count);
            for challenge in open.iter().take(count) {
                let text = texts.iter().cycle().nth(n).ok_or("no text")?;
                ids.push(self.draft(&mut rows, company, challenge, &content(text, n)?)?);
            }
            match ids.pop() {
                Some(draft) if count == 1 => made.drafts.push((pass, draft)),
                last => made.ready.push((pass, ids.into_iter().chain(last).collect())),
            }
        }
        self.others(&mut rows, companies, plan.size, &mut made)?;
        self.write(&rows)?;
        Ok(made)
    }

    /// Every other company has five, until there are as many as wanted.
    fn others<'b>(
        &self,
        rows: &mut Rows,
        companies: impl Iterator<Item = &'b Company>,
        size: Size,
        made: &mut Proposals,
    ) -> Result<(), Failed> {
        for (n, company) in companies.enumerate() {
            for k in 0..5 {
                if rows.proposals.len() >= size.proposals {
                    return Ok(());
                }
                let at = (n * 7 + k * 131) % self.challenges.len();
                let challenge = self.challenges.get(at).ok_or("no challenge")?;
                self.finished(rows, company, challenge, made)?;
            }
        }
        Ok(())
    }

    /// A proposal as far as its challenge; nobody will open its envelopes.
    fn finished(
        &self,
        rows: &mut Rows,
        company: &Company,
        challenge: &Challenge,
        made: &mut Proposals,
    ) -> Result<(), Failed> {
        let stage = match challenge.stage {
            "approved" => "submitted",
            "contracted" | "no_award" | "archived" => "not_selected",
            _ => "opened",
        };
        let (proposal, submission) = (id(), id());
        let noise = self.store.noise(1_104);
        rows.proposals.push(self.proposal((&proposal, stage), company, challenge, &noise));
        let Company { organization, account } = company;
        let (number, digest) = (submission.get(..10).ok_or("a short id")?, Digest::of(submission.as_bytes()));
        rows.submissions.push(format!(
            "'{submission}', 'R-{number}', '{proposal}', '{}', '{organization}', 1, {}, '{digest}', {noise}, {noise}, \
             '{account}'",
            challenge.id,
            self.store.hours(-5_500)
        ));
        if challenge.id == judged(self.challenges)?.id {
            made.judged.push(proposal);
        }
        Ok(())
    }

    /// A complete draft in its real envelope.
    fn draft(
        &self,
        rows: &mut Rows,
        company: &Company,
        challenge: &Challenge,
        content: &str,
    ) -> Result<String, Failed> {
        let proposal = id();
        let context = format!("draft {proposal}");
        let sealed = self.sealer.seal_for_company(company.organization, content.as_bytes(), &context)?;
        rows.proposals.push(self.proposal((&proposal, "draft"), company, challenge, &self.store.blob(&sealed)));
        Ok(proposal)
    }

    fn proposal(&self, (id, stage): (&str, &str), company: &Company, challenge: &Challenge, blob: &str) -> String {
        let (of, Company { organization, account }, at) = (challenge.id, company, self.store.hours(-5_600));
        format!("'{id}', '{of}', '{organization}', '{account}', '{stage}', {blob}, {at}, {at}, 1")
    }

    /// The key pairs of the open challenges.
    fn keys(&mut self) -> Result<(), Failed> {
        let mut rows = Vec::new();
        for challenge in self.challenges.iter().filter(|challenge| challenge.is_open) {
            let key = self.sealer.challenge_key(challenge.id)?;
            let secret = self.store.blob(&key.secret_sealed);
            rows.push(format!("'{}', {}, {secret}, {}", challenge.id, quoted(&key.public), self.store.hours(-900)));
        }
        self.store.insert("challenge_keys (challenge_id, public_key, secret_sealed, created_at)", &rows)
    }

    fn write(&mut self, rows: &Rows) -> Result<(), Failed> {
        self.store.insert(
            "proposals (id, challenge_id, organization_id, started_by, stage, draft_sealed, created_at, updated_at, \
             version)",
            &rows.proposals,
        )?;
        self.store.insert(
            "submissions (id, number, proposal_id, challenge_id, organization_id, sequence, received_at, digest, \
             sealed, copy_sealed, submitted_by)",
            &rows.submissions,
        )
    }
}
