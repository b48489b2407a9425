//! Registering and following the letter's link.

use actix_web::web::Path;

use crate::kernel::message::Message;
use crate::kernel::refusal::Problems;
use crate::platform::db::{DbError, Scope};
use crate::platform::web::{Answer, Ctx, Failure, Fields, FormView, Posted, Visitor};

use super::{gone, guess, next_of, shown, target, with_next};
use crate::features::accounts::actions::register::{self as actions, VerifyError};
use crate::features::accounts::domain::way::Way;
use crate::features::accounts::forms;
use crate::features::accounts::pages::{LetterSentPage, RegisterPage, VerifyPage, languages};
use crate::features::accounts::store::{NewAccount, registrations};

impl From<VerifyError> for Failure {
    fn from(error: VerifyError) -> Self {
        match error {
            VerifyError::Dead(dead) => gone(dead, "accounts-verify-expired"),
            VerifyError::Known => Self::Gone(Message::new("accounts-verify-known")),
            VerifyError::Db(error) => error.into(),
        }
    }
}

fn page(ctx: &Ctx, form: FormView, next: Option<&Way>) -> RegisterPage {
    let refused = form.is_refused();
    RegisterPage {
        l: ctx.layout("accounts-register-title").refused(refused),
        form,
        languages: languages(),
        next: shown(next),
    }
}

pub(crate) async fn form(who: Visitor) -> Answer {
    let fields = Fields::default().with("lang", who.lang);
    who.show(&page(&who, FormView::filled(&who, fields), next_of(&who, None).as_ref()))
}

fn again(who: &Visitor, fields: &Fields, problems: Problems) -> Answer {
    let next = next_of(who, Some(fields));
    who.show_again(&page(who, FormView::refused(who, fields, problems), next.as_ref()))
}

pub(crate) async fn register(who: Visitor, form: Posted) -> Answer {
    let wanted = match forms::register(&form.fields) {
        Ok(wanted) => wanted,
        Err(problems) => return again(&who, &form.fields, problems),
    };
    if let Err(problems) = guess(&who, target(&who, format!("letter:{}", wanted.email.key())), "email").await? {
        return again(&who, &form.fields, problems);
    }
    let hash = who.desk.passwords.hash(wanted.password).await?;
    let next = next_of(&who, Some(&form.fields));
    let new = NewAccount::without_password(wanted.email, wanted.name, wanted.lang);
    let scope = Scope::Named("registrations");
    who.write::<_, DbError, _>(scope, move |tx| actions::register(tx, &new, &hash, next.as_ref())).await?;
    who.go("/register/sent")
}

pub(crate) async fn sent(who: Visitor) -> Answer {
    who.show(&LetterSentPage {
        l: who.layout("accounts-letter-title"),
        what: "accounts-register-sent",
        again: "accounts-register-again",
        again_path: "/register",
    })
}

pub(crate) async fn verify_form(who: Visitor, path: Path<(String, String)>) -> Answer {
    let (token, now) = (path.into_inner().1, who.now());
    let asked = token.clone();
    let new = who.read(move |conn| Ok::<_, VerifyError>(registrations::load(conn, &asked, now)??)).await?;
    who.show(&VerifyPage {
        l: who.layout("accounts-verify-title"),
        form: FormView::fresh(&who),
        name: new.name,
        email: new.email.as_str().to_owned(),
        next: shown(next_of(&who, None).as_ref()),
        token,
    })
}

pub(crate) async fn verify(who: Visitor, path: Path<(String, String)>, form: Posted) -> Answer {
    let token = path.into_inner().1;
    who.write::<_, VerifyError, _>(Scope::Named("registrations"), move |tx| actions::verify(tx, &token)).await?;
    let next = next_of(&who, Some(&form.fields));
    who.go_saying(&with_next("/sign-in", next.as_ref()), "accounts-notice-verified")
}
