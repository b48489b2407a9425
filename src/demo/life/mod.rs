//! Lives the stories: each person does what the script says, through the actions behind the pages.
//!
//! The whole past is one transaction: the world is there or it is not, never half. Each act inside it has a moment of
//! its own, which is what a page would have read from the clock, and an audit entry of its own.

mod cast;
mod challenges;
mod decisions;
mod evaluation;
mod open;
mod opening;
mod outcomes;
mod pilots;
mod proposals;
mod questions;

use std::collections::HashMap;
use std::fmt::Debug;

use chrono::TimeDelta;

use crate::features::challenges::Challenge;
use crate::kernel::actor::{Actor, Hat, Role};
use crate::kernel::id::{AccountId, ChallengeId, OrganizationId, ProposalId};
use crate::kernel::instant::Instant;
use crate::kernel::version::Version;
use crate::platform::audit::Event;
use crate::platform::db::{By, Conn, DbError, Recorded, Tx};
use crate::platform::mail::Stationery;
use crate::platform::seal::Sealer;

use super::LiveError;
use super::calendar::{Calendar, Frame};
use super::script::{Grant, Script, Sequel, Story, Until};

/// What the people of the world act with.
pub(super) struct Tools<'a> {
    pub(super) conn: &'a mut Conn,
    pub(super) sealer: &'a Sealer,
    pub(super) stationery: &'a Stationery,
    /// The digest of the one password everybody has.
    pub(super) password: &'a str,
}

/// The world while it is lived.
struct Life<'a> {
    tools: Tools<'a>,
    script: &'a Script,
    calendar: Calendar,
    /// The moment it is in the story that is told.
    at: Instant,
    /// The story that is told, for errors.
    telling: String,
    accounts: HashMap<String, AccountId>,
    organizations: HashMap<String, OrganizationId>,
    /// Companies that came after the others: their people have joined already.
    joined_late: Vec<OrganizationId>,
}

/// One story while it is lived.
struct Telling<'a> {
    story: &'a Story,
    id: ChallengeId,
    frame: Frame,
    /// The pitches by company.
    pitches: HashMap<String, Pitch>,
}

/// A pitch as its company sees it.
#[derive(Debug, Clone, Copy)]
struct Pitch {
    id: ProposalId,
    version: Version,
}

impl Telling<'_> {
    fn pitch(&self, life: &Life<'_>, company: &str) -> Result<ProposalId, LiveError> {
        let pitch = self.pitches.get(company).ok_or_else(|| life.unknown("pitch of", company))?;
        Ok(pitch.id)
    }
}

/// Lives everything there is to live.
pub(super) fn live(tools: Tools<'_>, script: &Script, calendar: Calendar) -> Result<Recorded<()>, LiveError> {
    let oldest = script.stories.first().map_or(0, |story| story.challenge.days_ago.started);
    let at = calendar.days_ago(oldest + 60, "founding");
    let telling = "the cast".to_owned();
    let (accounts, organizations) = (HashMap::new(), HashMap::new());
    let mut life = Life { tools, script, calendar, at, telling, accounts, organizations, joined_late: Vec::new() };
    cast::gather(&mut life)?;
    for story in &script.stories {
        life.tell(story)?;
    }
    life.at = life.calendar.now;
    Ok(life.tell_of_the_end()?)
}

impl Life<'_> {
    fn tell(&mut self, story: &Story) -> Result<(), LiveError> {
        self.telling.clone_from(&story.challenge.key);
        self.at = self.calendar.days_ago(story.challenge.days_ago.started, &story.challenge.key);
        let frame = self.calendar.frame(&story.challenge);
        let mut telling = challenges::write(self, story, frame)?;
        challenges::review(self, &telling)?;
        if story.challenge.days_ago.published.is_none() {
            return Ok(());
        }
        open::live(self, &mut telling)?;
        if story.challenge.stage < Until::Opened {
            return Ok(());
        }
        opening::open(self, &telling)?;
        match &story.sequel {
            Some(sequel) => self.tell_the_rest(&telling, sequel),
            None => Ok(()),
        }
    }

    fn tell_the_rest(&mut self, telling: &Telling<'_>, sequel: &Sequel) -> Result<(), LiveError> {
        evaluation::judge(self, telling, sequel)?;
        decisions::decide(self, telling, sequel)?;
        pilots::run(self, telling, sequel)?;
        outcomes::learn(self, telling, sequel)
    }

    /// Moves on to a moment; a story never goes back, and never ahead of now.
    fn move_to(&mut self, moment: Instant) {
        self.at = self.at.max(moment).min(self.calendar.now);
    }

    /// Moves on to a day of the script.
    fn move_to_day(&mut self, days_ago: i64) {
        let moment = self.calendar.days_ago(days_ago, &self.telling);
        self.move_to(moment);
    }

    /// Lets some minutes pass.
    fn wait(&mut self, minutes: i64) {
        self.move_to(self.at.plus(TimeDelta::minutes(minutes)));
    }

    /// Somebody does something now.
    fn act<T, E: Debug>(
        &mut self,
        what: &str,
        who: &Actor,
        act: impl FnOnce(&mut Tx<'_>) -> Result<Recorded<T>, E>,
    ) -> Result<T, LiveError> {
        self.act_by(what, &By::person(who.clone(), "demo"), act)
    }

    /// The same without a person: who registers is nobody yet.
    fn act_by<T, E: Debug>(
        &mut self,
        what: &str,
        by: &By,
        act: impl FnOnce(&mut Tx<'_>) -> Result<Recorded<T>, E>,
    ) -> Result<T, LiveError> {
        let mut tx = Tx::new(self.tools.conn, self.at, by, self.tools.stationery);
        match act(&mut tx) {
            Ok(done) => Ok(done.into_inner()),
            Err(cause) => Err(self.refused(what, &cause)),
        }
    }

    /// What went wrong, and in which story.
    fn refused(&self, what: &str, cause: &impl Debug) -> LiveError {
        LiveError::Refused { story: self.telling.clone(), what: what.to_owned(), cause: format!("{cause:?}") }
    }

    /// The challenge as it is now.
    fn challenge(&mut self, id: ChallengeId) -> Result<Challenge, DbError> {
        crate::features::challenges::find(self.tools.conn, id)
    }

    fn unknown(&self, what: &str, key: &str) -> LiveError {
        LiveError::script(&self.telling, format!("there is no {what} {key}"))
    }

    fn organization(&self, key: &str) -> Result<OrganizationId, LiveError> {
        self.organizations.get(key).copied().ok_or_else(|| self.unknown("organisation", key))
    }

    /// A person in a role, as signing in and putting it on would have it.
    fn person(&self, key: &str, role: Role, organization: Option<&str>) -> Result<Actor, LiveError> {
        let person =
            self.script.people.iter().find(|person| person.key == key).ok_or_else(|| self.unknown("person", key))?;
        let fits = |at: &str| organization.is_none_or(|wanted| wanted == at);
        let grant = person.grants.iter().find(|grant| grant.role == role && fits(&grant.organization));
        let grant = grant.ok_or_else(|| self.unknown(role.as_str(), key))?;
        let name = self.script.organizations.iter().find(|organization| organization.key == grant.organization);
        let hat = Hat {
            role,
            organization: self.organization(&grant.organization)?,
            organization_name: name.map_or_else(String::new, |organization| organization.name.clone()),
        };
        Ok(Actor {
            account: *self.accounts.get(key).ok_or_else(|| self.unknown("person", key))?,
            name: person.name.clone(),
            email: person.email.as_str().to_owned(),
            lang: person.lang,
            hat: Some(hat),
        })
    }

    /// Somebody who has a role in an organisation: the first person named there.
    fn anybody(&self, role: Role, organization: &str) -> Result<Actor, LiveError> {
        let holds = |grant: &Grant| grant.role == role && grant.organization == organization;
        let person = self.script.people.iter().find(|person| person.grants.iter().any(holds));
        let person = person.ok_or_else(|| self.unknown(role.as_str(), organization))?;
        self.person(&person.key, role, Some(organization))
    }

    /// The administrator of the lab who does its daily work.
    fn lab(&self) -> Result<Actor, LiveError> {
        self.anybody(Role::LabAdministrator, "lab")
    }

    /// Leaves the mark by which the program knows a database of the demo.
    fn tell_of_the_end(&mut self) -> Result<Recorded<()>, DbError> {
        let by = By::system("demo");
        let mut tx = Tx::new(self.tools.conn, self.at, &by, self.tools.stationery);
        tx.record(Event::new(super::MADE, &"world"), ())
    }
}
