//! The first page after sign-in, the role worn, name and language.

use crate::kernel::actor::{Actor, Role};
use crate::kernel::code::Code as _;
use crate::kernel::id::OrganizationId;
use crate::kernel::message::Message;
use crate::kernel::refusal::Problems;
use crate::platform::db::{DbError, Scope};
use crate::platform::web::layout::role_key;
use crate::platform::web::space::Space;
use crate::platform::web::{Answer, Ctx, Failure, Fields, FormView, Layout, Posted, SignedIn};

use super::{next_of, shown};
use crate::features::accounts::actions::profile::{self as actions, OwnError};
use crate::features::accounts::domain::Account;
use crate::features::accounts::domain::hats::Grant;
use crate::features::accounts::domain::way::Way;
use crate::features::accounts::pages::{MePage, ProfilePage, RoleLine, RolesPage, languages};
use crate::features::accounts::{forms, queries, store};

impl From<OwnError> for Failure {
    fn from(error: OwnError) -> Self {
        match error {
            OwnError::Denied(denied) => denied.into(),
            OwnError::Db(error) => error.into(),
        }
    }
}

fn lines(l: &Layout, actor: &Actor, grants: Vec<Grant>) -> Vec<RoleLine> {
    let line = |grant: Grant| RoleLine {
        role: l.t(role_key(grant.role)),
        value: format!("{}@{}", grant.role, grant.organization),
        worn: actor.acts_as(grant.role, grant.organization),
        organization: grant.organization_name,
    };
    grants.into_iter().map(line).collect()
}

async fn grants(who: &SignedIn) -> Result<Vec<Grant>, Failure> {
    let account = who.actor().account;
    Ok(who.read::<_, DbError, _>(move |conn| queries::grants_of(conn, account)).await?)
}

pub(crate) async fn me(who: SignedIn) -> Answer {
    let grants = grants(&who).await?;
    let l = who.layout("accounts-me-title");
    let needs = who.actor().role().is_some_and(Role::needs_second_factor);
    let given = who.session.as_ref().is_some_and(|session| session.second_factor_at.is_some());
    let another_company = grants.iter().all(|grant| grant.role == Role::CompanyMember);
    who.show(&MePage {
        another_company,
        roles: lines(&l, who.actor(), grants),
        form: FormView::fresh(&who),
        name: who.actor().name.clone(),
        owes_second_factor: needs && !given && !who.desk.config.demo,
        l,
    })
}

pub(crate) async fn roles(who: SignedIn) -> Answer {
    let grants = grants(&who).await?;
    let l = who.layout("accounts-roles-title");
    let roles = lines(&l, who.actor(), grants);
    who.show(&RolesPage { l, form: FormView::fresh(&who), roles, next: shown(next_of(&who, None).as_ref()) })
}

/// The role and the organisation of a button.
fn chosen(fields: &Fields) -> Option<(Role, OrganizationId)> {
    let (role, organization) = fields.get("hat").split_once('@')?;
    Role::from_code(role).zip(organization.parse().ok())
}

pub(crate) async fn wear(who: SignedIn, form: Posted) -> Answer {
    let (role, organization) = chosen(&form.fields).ok_or(Failure::NotFound)?;
    let (digest, account) = (session(&who), who.actor().account);
    who.write::<_, OwnError, _>(Scope::Account(account), move |tx| actions::wear(tx, role, organization, &digest))
        .await?;
    who.go(next_of(&who, Some(&form.fields)).as_ref().map_or(Space::home_of(Some(role)), Way::as_str))
}

/// The digest of this session.
pub(super) fn session(ctx: &Ctx) -> String {
    ctx.session.as_ref().map(|session| session.token_digest.clone()).unwrap_or_default()
}

/// The account of the person, for the pages that change it.
pub(super) async fn account(who: &SignedIn) -> Result<Account, Failure> {
    let id = who.actor().account;
    Ok(who.read::<_, DbError, _>(move |conn| store::load(conn, id)).await?)
}

fn profile_page(who: &SignedIn, form: FormView) -> ProfilePage {
    ProfilePage {
        l: who.layout("accounts-profile-title").refused(form.is_refused()),
        form,
        email: who.actor().email.clone(),
        languages: languages(),
    }
}

fn stored(account: &Account) -> Fields {
    Fields::default().with("name", &account.name).with("lang", account.lang)
}

pub(crate) async fn profile(who: SignedIn) -> Answer {
    let account = account(&who).await?;
    who.show(&profile_page(&who, FormView::filled(&who, stored(&account)).at(account.version)))
}

pub(crate) async fn save_profile(who: SignedIn, form: Posted) -> Answer {
    let again =
        |problems: Problems| who.show_again(&profile_page(&who, FormView::refused(&who, &form.fields, problems)));
    let profile = match forms::profile(&form.fields) {
        Ok(profile) => profile,
        Err(problems) => return again(problems),
    };
    let id = who.actor().account;
    let save = move |tx: &mut crate::platform::db::Tx<'_>| actions::save(tx, profile.name, profile.lang, profile.seen);
    match who.write::<_, DbError, _>(Scope::Account(id), save).await {
        Ok(()) => who.go_saying("/me", "accounts-notice-profile"),
        Err(DbError::Stale) => {
            let theirs = account(&who).await?;
            who.conflict(stored(&theirs), &form.fields, &theirs.version, "/me/profile")
        }
        Err(error) => Err(error.into()),
    }
}

/// Where a wrong password of one's own is told.
pub(super) fn wrong_password() -> Problems {
    Problems::one("password", Message::new("accounts-password-own-wrong"))
}
