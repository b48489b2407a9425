//! Saving a part, complete or not.

use super::super::domain::{Content, Declared, Facts, Part, Proposal, Refused};
use super::super::policy::{self, Act};
use super::super::store;
use super::{sealed, unsealed};
use crate::kernel::actor::Actor;
use crate::kernel::id::{OrganizationId, ProposalId};
use crate::kernel::message::Message;
use crate::kernel::refusal::Denied;
use crate::kernel::version::Version;
use crate::platform::audit::Event;
use crate::platform::db::{Conn, DbError, Recorded, Tx};
use crate::platform::seal::Sealer;

/// A change of one part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Edit {
    /// Another answer to a question, counted from 0.
    Answer(usize, String),
    /// Other choices.
    Facts(Facts),
    /// Other declarations.
    Declare(Declared),
}

/// A changed text, sealed, ready to be saved over the version it was made from.
#[derive(Debug)]
pub(crate) struct Edited {
    before: Version,
    after: Proposal,
    sealed: Vec<u8>,
    part: Part,
    /// The whole text with the change.
    pub(crate) content: Content,
    /// Whether there is anything to save.
    pub(crate) is_changed: bool,
}

/// Why a part is not saved.
#[derive(Debug, thiserror::Error)]
pub(crate) enum SaveError {
    /// Not this person's, or opened already.
    #[error(transparent)]
    Denied(#[from] Denied),
    /// A colleague changed this part meanwhile; here is what stands there now.
    #[error("changed by a colleague")]
    Theirs(Box<Content>),
    /// The database.
    #[error(transparent)]
    Db(#[from] DbError),
}

impl Edit {
    /// The part it changes.
    pub(crate) const fn part(&self) -> Part {
        match self {
            Self::Answer(n, _) => Part::Answer(*n),
            Self::Facts(_) => Part::Facts,
            Self::Declare(_) => Part::Declare,
        }
    }

    fn apply(self, content: Content) -> Content {
        match self {
            Self::Answer(n, text) => content.with_answer(n, text),
            Self::Facts(facts) => content.with_facts(facts),
            Self::Declare(declared) => content.with_declared(declared),
        }
    }
}

/// Applies a change to what is stored now. `seen` is the edit counter of the part the form was made from: a colleague
/// in another part does not get in the way, one in the same part does, unless both typed the same.
pub(crate) fn edit(
    conn: &mut Conn,
    sealer: &Sealer,
    actor: &Actor,
    (id, seen): (ProposalId, Version),
    edit: Edit,
) -> Result<Edited, SaveError> {
    let stored = store::load(conn, id)?;
    policy::may(actor, Act::Save, stored.proposal.company)?;
    let content = unsealed(sealer, &stored)?;
    let part = edit.part();
    let before = stored.proposal.version;
    let changed = edit.apply(content.clone());
    let is_changed = changed != content;
    if is_changed && content.version(part) != seen {
        return Err(SaveError::Theirs(Box::new(content)));
    }
    let after = if is_changed { stored.proposal.edit().map_err(opened)? } else { stored.proposal };
    let sealed = sealed(sealer, &after, &changed)?;
    Ok(Edited { before, after, sealed, part, content: changed, is_changed })
}

impl Edited {
    /// Whose it is.
    pub(crate) const fn company(&self) -> OrganizationId {
        self.after.company
    }
}

fn opened(_refused: Refused) -> SaveError {
    Denied::Because(Message::new("proposals-save-opened")).into()
}

/// Saves it. `Stale` means that something was saved since it was read: read and apply again.
pub(crate) fn save(tx: &mut Tx<'_>, edited: &Edited) -> Result<Recorded<()>, DbError> {
    let now = tx.now();
    store::save_draft(tx.conn(), (edited.before, &edited.after), &edited.sealed, now)?;
    let event = Event::new("proposal.saved", &edited.after.id).with("part", edited.part.path());
    tx.record(event, ())
}
