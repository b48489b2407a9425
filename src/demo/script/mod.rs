//! The content of the demo world, read from the files in `content/`. A key nobody knows is refused, so that a typing
//! error is found when the world is made and not when somebody misses a lesson.

mod cast;
mod challenge;
mod read;
mod sequel;

pub(crate) use cast::{Grant, Organization, Person, Standing};
pub(crate) use challenge::{Challenge, Criterion, DaysAgo, Instalment, Proposal, Question, Until};
pub(crate) use sequel::{
    Answer, Consensus, Decision, Delivery, Feedback, Invoice, Kind, Measure, Milestone, Outcome, Sequel, Sheet,
};

use serde::de::DeserializeOwned;

use super::LiveError;

include!(concat!(env!("OUT_DIR"), "/content.rs"));

/// Everything that is told.
#[derive(Debug, Clone)]
pub(crate) struct Script {
    pub(crate) organizations: Vec<Organization>,
    pub(crate) people: Vec<Person>,
    /// Oldest first.
    pub(crate) stories: Vec<Story>,
}

/// One challenge from its start to where it stands.
#[derive(Debug, Clone)]
pub(crate) struct Story {
    pub(crate) challenge: Challenge,
    /// What followed the opening; none before a panel exists.
    pub(crate) sequel: Option<Sequel>,
}

impl Script {
    /// Reads it all.
    pub(crate) fn read() -> Result<Self, LiveError> {
        let organizations: cast::Organizations = file("organizations.toml")?;
        let people: cast::People = file("people.toml")?;
        let mut sequels: Vec<Sequel> = folder("stories/")?;
        let mut stories: Vec<Story> = folder("challenges/")?
            .into_iter()
            .map(|challenge: Challenge| {
                let place = sequels.iter().position(|sequel| sequel.challenge == challenge.key);
                Story { sequel: place.map(|place| sequels.swap_remove(place)), challenge }
            })
            .collect();
        if let Some(lost) = sequels.first() {
            return Err(LiveError::script("stories", format!("there is no challenge {}", lost.challenge)));
        }
        stories.sort_by_key(|story| std::cmp::Reverse(story.challenge.days_ago.started));
        Ok(Self { organizations: organizations.organizations, people: people.people, stories })
    }

    /// The people a visitor can be, in the order of the list.
    pub(crate) fn sign_ins(&self) -> Vec<(&'static str, &Person)> {
        let mut people: Vec<_> =
            self.people.iter().filter_map(|person| person.sign_in.map(|sign_in| (sign_in, person))).collect();
        people.sort_by_key(|(sign_in, _)| *sign_in);
        people.into_iter().map(|(sign_in, person)| (sign_in.label(), person)).collect()
    }
}

fn file<T: DeserializeOwned>(name: &str) -> Result<T, LiveError> {
    let (_, text) = CONTENT
        .iter()
        .find(|(known, _)| *known == name)
        .ok_or_else(|| LiveError::script(name, "the file is missing".to_owned()))?;
    parse(name, text)
}

fn folder<T: DeserializeOwned>(folder: &str) -> Result<Vec<T>, LiveError> {
    CONTENT.iter().filter(|(name, _)| name.starts_with(folder)).map(|(name, text)| parse(name, text)).collect()
}

fn parse<T: DeserializeOwned>(name: &str, text: &str) -> Result<T, LiveError> {
    toml::from_str(text).map_err(|cause| LiveError::script(name, cause.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_content_can_be_read_and_holds_every_stage() {
        let script = Script::read().unwrap();
        for until in Until::ALL {
            assert!(script.stories.iter().any(|story| story.challenge.stage == *until), "{until}");
        }
        assert_eq!(script.sign_ins().len(), 8);
    }
}
