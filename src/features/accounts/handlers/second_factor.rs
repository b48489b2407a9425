//! Setting up the second factor, and the recovery codes.

use std::sync::Arc;

use crate::kernel::message::Message;
use crate::kernel::refusal::Problems;
use crate::platform::db::{DbError, Scope, Tx};
use crate::platform::web::{Answer, Failure, FormView, Posted, SignedIn};

use super::me::{account, session};
use super::security::own_password;
use super::sign_in::bad_code;
use super::{next_of, shown, with_next};
use crate::features::accounts::actions::second_factor::{self as actions, SetUpError};
use crate::features::accounts::actions::sign_in::{open_app, sealed_for};
use crate::features::accounts::domain::Account;
use crate::features::accounts::domain::second_factor::SecondFactor;
use crate::features::accounts::domain::way::Way;
use crate::features::accounts::forms;
use crate::features::accounts::pages::{CodesPage, Qr, SecondFactorPage, SecondFactorRemovePage};

impl From<SetUpError> for Failure {
    fn from(error: SetUpError) -> Self {
        match error {
            SetUpError::OnAlready => Self::Refused(Message::new("accounts-second-factor-on-already")),
            SetUpError::NotBegun => Self::Refused(Message::new("accounts-second-factor-not-begun")),
            SetUpError::Bad(bad) => Self::Refused(Message::new(bad_code(bad))),
            SetUpError::Db(error) => error.into(),
        }
    }
}

/// The page with the secret, while it is begun.
fn page(who: &SignedIn, form: FormView, account: &Account, next: Option<&Way>) -> Result<SecondFactorPage, Failure> {
    let secret = match &account.second_factor {
        SecondFactor::Begun { sealed } => {
            let app = open_app(&who.desk.sealer, account, sealed)?;
            Qr::of(&app.address()).map(|qr| (qr, app.spelled(), app.address()))
        }
        SecondFactor::Absent | SecondFactor::On { .. } => None,
    };
    Ok(SecondFactorPage {
        l: who.layout("accounts-second-factor-title").refused(form.is_refused()),
        form,
        next: shown(next),
        secret,
        required: who.actor().role().is_some_and(crate::kernel::actor::Role::needs_second_factor),
    })
}

pub(crate) async fn show(who: SignedIn) -> Answer {
    let (account, next) = (account(&who).await?, next_of(&who, None));
    if account.second_factor.is_on() {
        return who.go("/me/security");
    }
    who.show(&page(&who, FormView::fresh(&who), &account, next.as_ref())?)
}

pub(crate) async fn begin(who: SignedIn, form: Posted) -> Answer {
    let sealer = Arc::clone(&who.desk.sealer);
    let scope = Scope::Account(who.actor().account);
    who.write::<_, SetUpError, _>(scope, move |tx| actions::begin(tx, &sealer)).await?;
    let next = next_of(&who, Some(&form.fields));
    who.go(&with_next("/me/security/second-factor", next.as_ref()))
}

pub(crate) async fn confirm(who: SignedIn, form: Posted) -> Answer {
    let next = next_of(&who, Some(&form.fields));
    let code = match forms::code(&form.fields) {
        Ok(code) => code,
        Err(problems) => return again(&who, &form, problems).await,
    };
    let (sealer, digest) = (Arc::clone(&who.desk.sealer), session(&who));
    let confirm = move |tx: &mut Tx<'_>| actions::confirm(tx, &code, &digest, &sealer);
    match who.write::<_, SetUpError, _>(Scope::Account(who.actor().account), confirm).await {
        Ok(()) => who.go(&with_next("/me/security/codes", next.as_ref())),
        Err(SetUpError::Bad(bad)) => again(&who, &form, Problems::one("code", Message::new(bad_code(bad)))).await,
        Err(error) => Err(error.into()),
    }
}

async fn again(who: &SignedIn, form: &Posted, problems: Problems) -> Answer {
    let (account, next) = (account(who).await?, next_of(who, Some(&form.fields)));
    who.show_again(&page(who, FormView::refused(who, &form.fields, problems), &account, next.as_ref())?)
}

fn remove_page(who: &SignedIn, form: FormView) -> SecondFactorRemovePage {
    SecondFactorRemovePage { l: who.layout("accounts-second-factor-remove-title").refused(form.is_refused()), form }
}

pub(crate) async fn remove_form(who: SignedIn) -> Answer {
    who.show(&remove_page(&who, FormView::fresh(&who)))
}

pub(crate) async fn remove(who: SignedIn, form: Posted) -> Answer {
    let again =
        |problems: Problems| who.show_again(&remove_page(&who, FormView::refused(&who, &form.fields, problems)));
    let given = match forms::own_password(&form.fields) {
        Ok(given) => given,
        Err(problems) => return again(problems),
    };
    if let Err(problems) = own_password(&who, given).await? {
        return again(problems);
    }
    who.write::<_, DbError, _>(Scope::Account(who.actor().account), actions::remove).await?;
    who.go_saying("/me/security/second-factor", "accounts-notice-second-factor-off")
}

pub(crate) async fn codes(who: SignedIn) -> Answer {
    let account = account(&who).await?;
    let Some(sealed) = &account.fresh_codes else { return who.go("/me/security") };
    let plain = who.desk.sealer.unseal(sealed, &sealed_for(account.id))?;
    let codes = String::from_utf8_lossy(&plain).lines().map(ToOwned::to_owned).collect();
    who.show(&CodesPage {
        l: who.layout("accounts-codes-title"),
        form: FormView::fresh(&who),
        codes,
        next: shown(next_of(&who, None).as_ref()),
    })
}

pub(crate) async fn keep_codes(who: SignedIn, form: Posted) -> Answer {
    who.write::<_, DbError, _>(Scope::Account(who.actor().account), actions::keep_codes).await?;
    let next = next_of(&who, Some(&form.fields));
    who.go_saying(next.as_ref().map_or("/me/security", Way::as_str), "accounts-notice-codes-kept")
}

pub(crate) async fn renew_codes(who: SignedIn, _form: Posted) -> Answer {
    let sealer = Arc::clone(&who.desk.sealer);
    let scope = Scope::Account(who.actor().account);
    who.write::<_, SetUpError, _>(scope, move |tx| actions::renew_codes(tx, &sealer)).await?;
    who.go("/me/security/codes")
}
