//! Asking to be let into a company that is registered: its members get a letter, the person learns nothing.

use crate::platform::audit::Event;
use crate::platform::db::{DbError, Recorded, Tx};

use crate::features::organizations::domain::Number;
use crate::features::organizations::{mail, queries, store};
use crate::kernel::actor::Role;

/// Writes to the members, at most once a day for each person who asks.
pub(crate) fn ask(tx: &mut Tx<'_>, country: &str, number: &Number) -> Result<Recorded<()>, DbError> {
    let (now, asker) = (tx.now(), tx.actor()?);
    let company = store::find_by_number(tx.conn(), country, number)?.ok_or(DbError::NotFound)?;
    for member in queries::recipients(tx.conn(), company, Role::CompanyMember)? {
        tx.post(&mail::asked(member, asker, company, now))?;
    }
    tx.record(Event::new("organization.join_asked", &company).with("by", asker.account.as_str()), ())
}
