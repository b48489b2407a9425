//! Writing a challenge, one task at a time. A draft may be incomplete; what is wrong with it is told on its task list.

use chrono::NaiveDate;

use crate::kernel::id::ChallengeId;
use crate::kernel::instant::Instant;
use crate::kernel::money::Cents;
use crate::kernel::version::Version;
use crate::platform::audit::Event;
use crate::platform::db::{DbError, Recorded, Tx};

use super::super::domain::criteria::Wording;
use super::super::domain::part::{Part, Task};
use super::super::domain::plan::Payment;
use super::super::domain::stage::Verb;
use super::super::domain::{Method, Rights};
use super::super::policy::Act;
use super::super::store::{self, Facts};
use super::{Refusal, permitted};

/// What one page of the editor saves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Edit {
    /// Title, sentence, theme, languages.
    Facts(Facts),
    /// One text.
    Text(Part, String),
    /// The amount and how it is paid.
    Budget(Cents, Vec<Payment>),
    /// Questions until, closing, decision; each may still be open.
    Dates(Option<Instant>, Option<Instant>, Option<NaiveDate>),
    /// The criteria.
    Criteria(Vec<Wording>),
    /// How the panel comes to one score.
    Method(Method),
    /// Who owns what is made, and what that means here.
    Rights(Option<Rights>, String),
    /// Whom to call, and whether the number of pitches is shown.
    Contact(String, bool),
}

impl Edit {
    /// The task it belongs to.
    pub(crate) const fn task(&self) -> Task {
        match self {
            Self::Facts(_) => Task::Facts,
            Self::Text(part, _) => part.task(),
            Self::Budget(..) => Task::Budget,
            Self::Dates(..) => Task::Dates,
            Self::Criteria(_) => Task::Criteria,
            Self::Method(_) => Task::Method,
            Self::Rights(..) => Task::Rights,
            Self::Contact(..) => Task::Contact,
        }
    }
}

/// Saves a page made from a version; `Stale` when somebody saved it meanwhile. A change answers the lab's comments on
/// its task.
pub(crate) fn edit(tx: &mut Tx<'_>, id: ChallengeId, seen: Version, edit: &Edit) -> Result<Recorded<()>, Refusal> {
    let challenge = permitted(tx, id, Act::Write, Verb::Edit)?;
    let now = tx.now();
    save(tx, id, seen, edit)?;
    store::resolve_comments(tx.conn(), id, edit.task(), now)?;
    let event = Event::new("challenge.edited", &id)
        .challenge(id)
        .with("task", edit.task().as_str())
        .with("reference", challenge.reference);
    Ok(tx.record(event, ())?)
}

fn save(tx: &mut Tx<'_>, id: ChallengeId, seen: Version, edit: &Edit) -> Result<(), DbError> {
    let (now, account) = (tx.now(), tx.actor()?.account);
    match edit {
        Edit::Facts(facts) => store::save_facts(tx.conn(), id, seen, facts, now),
        Edit::Text(part, body) => store::save_text(tx.conn(), id, (*part, body), seen, (account, now)),
        Edit::Budget(budget, plan) => {
            store::save_budget(tx.conn(), id, seen, *budget, now)?;
            store::replace_plan(tx, id, plan)
        }
        Edit::Dates(questions, closes, decision) => {
            store::save_dates(tx.conn(), id, seen, (*questions, *closes, *decision), now)
        }
        Edit::Criteria(criteria) => {
            store::touch(tx.conn(), id, seen, now)?;
            store::replace_criteria(tx, id, criteria)
        }
        Edit::Method(method) => store::save_method(tx.conn(), id, seen, *method, now),
        Edit::Rights(rights, words) => save_rights(tx, id, seen, *rights, words),
        Edit::Contact(contact, show_count) => store::save_contact(tx.conn(), id, seen, (contact, *show_count), now),
    }
}

fn save_rights(
    tx: &mut Tx<'_>,
    id: ChallengeId,
    seen: Version,
    rights: Option<Rights>,
    words: &str,
) -> Result<(), DbError> {
    let by = (tx.actor()?.account, tx.now());
    store::touch(tx.conn(), id, seen, by.1)?;
    if let Some(rights) = rights {
        store::save_rights(tx.conn(), id, rights, by)?;
    }
    let texts = store::load_texts(tx.conn(), id)?;
    let version = texts.iter().find(|text| text.part == Part::Ip).map(|text| text.version);
    store::save_text(tx.conn(), id, (Part::Ip, words), version.unwrap_or_default(), by)
}
