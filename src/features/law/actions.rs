//! Adding a number of the law. Nothing here changes or removes one.

use crate::kernel::calendar::Zone;
use crate::kernel::message::Message;
use crate::kernel::refusal::Problems;
use crate::platform::audit::Event;
use crate::platform::db::{DbError, Recorded, Tx};

use super::domain::earliest;
use super::forms::NewValue;
use super::store::{self, LegalValue};

/// Why a number was not added.
#[derive(Debug, thiserror::Error)]
pub(super) enum AddError {
    /// What to mend in the form.
    #[error("refused")]
    Refused(Problems),
    #[error(transparent)]
    Db(#[from] DbError),
}

/// Adds a dated number; `field` names the input of its day.
pub(super) fn add(tx: &mut Tx<'_>, new: NewValue, zone: Zone, field: &'static str) -> Result<Recorded<()>, AddError> {
    let first = earliest(new.code, zone.day(tx.now()));
    if new.from_on < first {
        let message = Message::new("law-from-past").with("first", first);
        return Err(AddError::Refused(Problems::one(field, message)));
    }
    let value = LegalValue {
        id: tx.fresh_id(),
        code: new.code,
        from_on: new.from_on,
        value: new.value,
        source: new.source,
        entered_by: Some(tx.actor()?.account),
        entered_at: tx.now(),
    };
    match store::insert(tx.conn(), &value) {
        Err(DbError::Duplicate(_)) => {
            let message = Message::new("law-from-taken").with("day", new.from_on);
            return Err(AddError::Refused(Problems::one(field, message)));
        }
        other => other?,
    }
    let event = Event::new("law.added", &value.id)
        .with("code", value.code.as_str())
        .with("from", value.from_on.to_string())
        .with("value", value.value)
        .with("source", value.source.as_str());
    Ok(tx.record(event, ())?)
}
