//! The first administrator of an instance, made from the command line.

use crate::app::StartError;
use crate::features::accounts::{self, NewAccount};
use crate::kernel::actor::Role;
use crate::kernel::email::EmailAddress;
use crate::kernel::id::OrganizationId;
use crate::kernel::language::Lang;
use crate::platform::audit::Event;
use crate::platform::db::{By, DbError, Recorded, Scope, Tx};
use crate::platform::web::Desk;

use super::grant::{GrantError, give};
use crate::features::organizations::domain::{Facts, Kind, Number};
use crate::features::organizations::store::{self, NewOrganization};

/// Makes a lab administrator and answers with the link to set the password. Makes the lab when there is none.
pub(crate) async fn create_admin(desk: &Desk, email: &str, name: &str) -> Result<String, StartError> {
    let Some(email) = EmailAddress::read(email) else {
        return Err(DbError::Other(format!("{email} is no e-mail address")).into());
    };
    let new = NewAccount::without_password(email, name.to_owned(), Lang::En);
    let change = move |tx: &mut Tx<'_>| create(tx, &new);
    let made: Result<String, GrantError> =
        desk.db.write(Scope::Named("administrators"), By::system("admin create"), change).await;
    match made {
        Ok(token) => Ok(format!("{}/en/recover/{token}", desk.config.base_url)),
        Err(GrantError::Db(error)) => Err(error.into()),
        Err(GrantError::Denied(denied)) => {
            Err(DbError::Other(format!("this person has a role that a lab administrator can't have: {denied}")).into())
        }
    }
}

fn create(tx: &mut Tx<'_>, new: &NewAccount) -> Result<Recorded<String>, GrantError> {
    let lab = match store::find_lab(tx.conn())? {
        Some(lab) => lab,
        None => found_lab(tx)?,
    };
    let (account, token) = accounts::open_for(tx, new)?;
    give(tx, account, Role::LabAdministrator, lab, None)?;
    let event = Event::new("organization.administrator_created", &lab).with("who", account.as_str());
    Ok(tx.record(event, token.reveal().to_owned())?)
}

/// The lab vouches for others, so nobody else could vouch for it.
fn found_lab(tx: &mut Tx<'_>) -> Result<OrganizationId, DbError> {
    let (now, id) = (tx.now(), store::insert(tx, &lab())?);
    if let Ok(verified) = store::load(tx.conn(), id)?.verify(now) {
        store::save_standing(tx.conn(), &verified, "")?;
    }
    Ok(id)
}

fn lab() -> NewOrganization {
    let facts = Facts {
        name: "Innovation lab".to_owned(),
        address: String::new(),
        website: String::new(),
        description: String::new(),
        size: None,
        iban: None,
    };
    NewOrganization { kind: Kind::Lab, country: "BE".to_owned(), number: Number::Absent, facts }
}
