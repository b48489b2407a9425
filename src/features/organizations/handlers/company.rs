//! Registering a company, or asking to be let into one.

use crate::kernel::actor::Role;
use crate::kernel::id::OrganizationId;
use crate::kernel::message::Message;
use crate::kernel::refusal::Problems;
use crate::platform::db::{DbError, Recorded, Scope, Tx, sessions};
use crate::platform::web::{Answer, Failure, Fields, FormView, Posted, SignedIn};

use crate::features::accounts::Way;
use crate::features::organizations::actions::company::{self as actions, RegisterError};
use crate::features::organizations::actions::join;
use crate::features::organizations::domain::company::HOME;
use crate::features::organizations::forms;
use crate::features::organizations::pages::{CompanyNewPage, countries};
use crate::features::organizations::store::NewOrganization;

impl From<RegisterError> for Failure {
    fn from(error: RegisterError) -> Self {
        match error {
            RegisterError::Known => Self::Refused(Message::new("organizations-number-known")),
            RegisterError::Denied(denied) => denied.into(),
            RegisterError::Db(error) => error.into(),
        }
    }
}

/// The way back a form or an address carries; empty when it leads elsewhere.
fn next_of(asked: &str) -> String {
    Way::read(asked).map(|way| way.as_str().to_owned()).unwrap_or_default()
}

fn page(who: &SignedIn, form: FormView, known: bool) -> CompanyNewPage {
    let l = who.layout("organizations-new-title").refused(form.is_refused());
    // The way back travels as a field, so that a refused form keeps it.
    let next = next_of(form.value("next"));
    CompanyNewPage { countries: countries(&l), l, form, known, next }
}

pub(crate) async fn form(who: SignedIn) -> Answer {
    let fields = Fields::default().with("country", HOME).with("next", who.param("next"));
    who.show(&page(&who, FormView::filled(&who, fields), false))
}

pub(crate) async fn register(who: SignedIn, form: Posted) -> Answer {
    let again = |problems, known| who.show_again(&page(&who, FormView::refused(&who, &form.fields, problems), known));
    let new = match forms::company(&form.fields) {
        Ok(new) => new,
        Err(problems) => return again(problems, false),
    };
    let session = who.session.as_ref().map(|session| session.token_digest.clone()).unwrap_or_default();
    let change = move |tx: &mut Tx<'_>| register_and_wear(tx, &new, &session);
    match who.write::<_, RegisterError, _>(Scope::Named("companies"), change).await {
        Ok(_) => {
            let next = next_of(form.fields.get("next"));
            let to = if next.is_empty() { "/company/facts" } else { next.as_str() };
            who.go_saying(to, "organizations-notice-registered")
        }
        Err(RegisterError::Known) => again(Problems::one("number", Message::new("organizations-number-known")), true),
        Err(error) => Err(error.into()),
    }
}

/// The new member acts for the company from now on, without choosing it first.
fn register_and_wear(
    tx: &mut Tx<'_>,
    new: &NewOrganization,
    session: &str,
) -> Result<Recorded<OrganizationId>, RegisterError> {
    let made = actions::register(tx, new)?;
    let hat = Some((Role::CompanyMember, *made.value()));
    sessions::wear(tx.conn(), session, hat)?;
    Ok(made)
}

pub(crate) async fn join(who: SignedIn, form: Posted) -> Answer {
    let Ok((country, number)) = forms::join(&form.fields) else { return who.go("/company/new") };
    let ask = move |tx: &mut Tx<'_>| join::ask(tx, &country, &number);
    match who.write::<_, DbError, _>(Scope::Named("companies"), ask).await {
        Ok(()) => who.go_saying("/me", "organizations-notice-asked"),
        Err(DbError::NotFound) => who.go("/company/new"),
        Err(error) => Err(error.into()),
    }
}
