//! What opens the account: the password and the second factor.

use crate::kernel::refusal::Problems;
use crate::platform::db::{DbError, Scope};
use crate::platform::web::ui::Fact;
use crate::platform::web::{Answer, Failure, FormView, Layout, Posted, SignedIn};

use super::me::{account, session, wrong_password};
use super::{guess, target};
use crate::features::accounts::actions::profile as actions;
use crate::features::accounts::domain::second_factor::SecondFactor;
use crate::features::accounts::pages::{PasswordPage, SecurityPage};
use crate::features::accounts::{forms, queries, store};

fn facts(l: &Layout, factor: &SecondFactor, codes: i64) -> Vec<Fact> {
    let name = l.t("accounts-second-factor");
    match factor {
        SecondFactor::On { since, .. } => vec![
            Fact::new(name, l.t1("accounts-second-factor-since", "at", *since)),
            Fact::new(l.t("accounts-codes"), l.tn("accounts-codes-left", codes)),
        ],
        SecondFactor::Absent | SecondFactor::Begun { .. } => {
            vec![Fact::new(name, l.t("accounts-second-factor-absent"))]
        }
    }
}

pub(crate) async fn security(who: SignedIn) -> Answer {
    let id = who.actor().account;
    let (account, codes) = who.read::<_, DbError, _>(move |conn| queries::security(conn, id)).await?;
    let l = who.layout("accounts-security-title");
    who.show(&SecurityPage {
        facts: facts(&l, &account.second_factor, codes),
        form: FormView::fresh(&who),
        second_factor: account.second_factor.is_on(),
        codes_wait: account.fresh_codes.is_some(),
        l,
    })
}

fn page(who: &SignedIn, form: FormView) -> PasswordPage {
    PasswordPage { l: who.layout("accounts-password-title").refused(form.is_refused()), form }
}

pub(crate) async fn password_form(who: SignedIn) -> Answer {
    who.show(&page(&who, FormView::fresh(&who)))
}

pub(crate) async fn set_password(who: SignedIn, form: Posted) -> Answer {
    let again = |problems: Problems| who.show_again(&page(&who, FormView::refused(&who, &form.fields, problems)));
    let given = match forms::new_password(&form.fields, &who.actor().email, &who.actor().name) {
        Ok(given) => given,
        Err(problems) => return again(problems),
    };
    if let Err(problems) = own_password(&who, given.old).await? {
        return again(problems);
    }
    let hash = who.desk.passwords.hash(given.new).await?;
    let (digest, id) = (session(&who), who.actor().account);
    who.write::<_, DbError, _>(Scope::Account(id), move |tx| actions::set_password(tx, &hash, &digest)).await?;
    who.go_saying("/me/security", "accounts-notice-password-set")
}

/// Whether the password given again is the person's own. Wrong ones are counted as at sign-in: a browser left alone
/// must not be a place to guess from.
pub(super) async fn own_password(who: &SignedIn, given: String) -> Result<Result<(), Problems>, Failure> {
    let key = crate::kernel::email::EmailAddress::read(&who.actor().email).map(|email| email.key());
    let target = target(who, key.unwrap_or_default());
    if let Err(problems) = guess(who, target.clone(), "password").await? {
        return Ok(Err(problems));
    }
    let id = account(who).await?.id;
    let hash = who.read::<_, DbError, _>(move |conn| store::password_hash(conn, id)).await?;
    if !who.desk.passwords.fits(given, hash).await? {
        return Ok(Err(wrong_password()));
    }
    let forgive = move |tx: &mut crate::platform::db::Tx<'_>| store::guesses::forgive(tx.conn(), &target);
    who.desk.db.write_unrecorded::<_, DbError, _>(Scope::Named("guesses"), "account.guess", forgive).await?;
    Ok(Ok(()))
}
