//! A new password by letter.

use actix_web::web::Path;

use crate::kernel::refusal::Problems;
use crate::platform::db::{DbError, Scope};
use crate::platform::web::{Answer, Ctx, Failure, Fields, FormView, Posted, Visitor};

use super::{gone, guess, target};
use crate::features::accounts::actions::recover::{self as actions, ResetError};
use crate::features::accounts::domain::Account;
use crate::features::accounts::forms;
use crate::features::accounts::pages::{LetterSentPage, RecoverPage, ResetPage};

impl From<ResetError> for Failure {
    fn from(error: ResetError) -> Self {
        match error {
            ResetError::Dead(dead) => gone(dead, "accounts-recover-expired"),
            ResetError::Db(error) => error.into(),
        }
    }
}

fn page(ctx: &Ctx, form: FormView) -> RecoverPage {
    RecoverPage { l: ctx.layout("accounts-recover-title").refused(form.is_refused()), form }
}

pub(crate) async fn form(who: Visitor) -> Answer {
    who.show(&page(&who, FormView::fresh(&who)))
}

pub(crate) async fn recover(who: Visitor, form: Posted) -> Answer {
    let again = |problems: Problems| who.show_again(&page(&who, FormView::refused(&who, &form.fields, problems)));
    let email = match forms::recover(&form.fields) {
        Ok(email) => email,
        Err(problems) => return again(problems),
    };
    if let Err(problems) = guess(&who, target(&who, format!("letter:{}", email.key())), "email").await? {
        return again(problems);
    }
    who.write::<_, DbError, _>(Scope::Named("recover"), move |tx| actions::recover(tx, &email)).await?;
    who.go("/recover/sent")
}

pub(crate) async fn sent(who: Visitor) -> Answer {
    who.show(&LetterSentPage {
        l: who.layout("accounts-letter-title"),
        what: "accounts-recover-sent",
        again: "accounts-recover-again",
        again_path: "/recover",
    })
}

async fn account_of(who: &Visitor, token: &str) -> Result<Account, ResetError> {
    let (token, now) = (token.to_owned(), who.now());
    who.read(move |conn| actions::account_of(conn, &token, now)).await
}

fn reset_page(ctx: &Ctx, form: FormView, account: &Account, token: String) -> ResetPage {
    let l = ctx.layout("accounts-reset-title").refused(form.is_refused());
    ResetPage { l, form, email: account.email.clone(), token }
}

pub(crate) async fn reset_form(who: Visitor, path: Path<(String, String)>) -> Answer {
    let token = path.into_inner().1;
    let account = account_of(&who, &token).await?;
    who.show(&reset_page(&who, FormView::filled(&who, Fields::default()), &account, token))
}

pub(crate) async fn reset(who: Visitor, path: Path<(String, String)>, form: Posted) -> Answer {
    let token = path.into_inner().1;
    let account = account_of(&who, &token).await?;
    let password = match forms::reset(&form.fields, &account.email, &account.name) {
        Ok(password) => password,
        Err(problems) => {
            let form = FormView::refused(&who, &form.fields, problems);
            return who.show_again(&reset_page(&who, form, &account, token));
        }
    };
    let hash = who.desk.passwords.hash(password).await?;
    who.write::<_, ResetError, _>(Scope::Account(account.id), move |tx| actions::reset(tx, &token, &hash)).await?;
    who.go_saying("/sign-in", "accounts-notice-password")
}
