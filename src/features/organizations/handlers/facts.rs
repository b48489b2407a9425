//! What a company says about itself, asked once.

use crate::kernel::id::OrganizationId;
use crate::platform::db::{DbError, Scope};
use crate::platform::web::{Answer, As, Company, Failure, Fields, FormView, Posted};

use super::{answers, organization};
use crate::features::organizations::actions::restate::{self as actions, RestateError};
use crate::features::organizations::domain::Profile;
use crate::features::organizations::domain::company::iban_spelled;
use crate::features::organizations::pages::{FactsEditPage, FactsPage, country, sizes, tag};
use crate::features::organizations::{forms, store};

impl From<RestateError> for Failure {
    fn from(error: RestateError) -> Self {
        match error {
            RestateError::Denied(denied) => denied.into(),
            RestateError::Db(error) => error.into(),
        }
    }
}

async fn profile(who: &As<Company>) -> Result<Profile, Failure> {
    let id = organization(who)?;
    Ok(who.read::<_, DbError, _>(move |conn| store::load(conn, id)).await?)
}

pub(crate) async fn show(who: As<Company>) -> Answer {
    let profile = profile(&who).await?;
    let l = who.layout("organizations-facts-title");
    who.show(&FactsPage {
        tag: tag(&l, profile.standing.code()),
        answers: answers(&l, &profile, "/company/facts/edit"),
        l,
    })
}

/// The facts as the form holds them.
fn stored(profile: &Profile) -> Fields {
    let facts = &profile.facts;
    Fields::default()
        .with("name", &facts.name)
        .with("address", &facts.address)
        .with("website", &facts.website)
        .with("description", &facts.description)
        .with_some("size", facts.size)
        .with("iban", facts.iban.as_deref().map(iban_spelled).unwrap_or_default())
}

fn page(who: &As<Company>, form: FormView, profile: &Profile) -> FactsEditPage {
    let l = who.layout("organizations-facts-edit-title").refused(form.is_refused());
    let identity = format!("{}, {}", country(&l, &profile.country), profile.number.shown());
    FactsEditPage { sizes: sizes(&l), l, form, identity }
}

pub(crate) async fn form(who: As<Company>) -> Answer {
    let profile = profile(&who).await?;
    let form = FormView::filled(&who, stored(&profile)).at(profile.version);
    who.show(&page(&who, form, &profile))
}

pub(crate) async fn save(who: As<Company>, form: Posted) -> Answer {
    let (facts, seen) = match forms::facts(&form.fields) {
        Ok(read) => read,
        Err(problems) => {
            let profile = profile(&who).await?;
            return who.show_again(&page(&who, FormView::refused(&who, &form.fields, problems), &profile));
        }
    };
    let id: OrganizationId = organization(&who)?;
    let change = move |tx: &mut crate::platform::db::Tx<'_>| actions::restate(tx, id, facts, seen);
    match who.write::<_, RestateError, _>(Scope::Organization(id), change).await {
        Ok(()) => who.go_saying("/company/facts", "organizations-notice-facts"),
        Err(RestateError::Db(DbError::Stale)) => {
            let theirs = profile(&who).await?;
            who.conflict(stored(&theirs), &form.fields, &theirs.version, "/company/facts/edit")
        }
        Err(error) => Err(error.into()),
    }
}
