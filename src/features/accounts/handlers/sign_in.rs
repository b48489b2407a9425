//! Signing in, in one step or two, and out.

use std::sync::Arc;

use askama::Template as _;

use crate::kernel::id::AccountId;
use crate::kernel::message::Message;
use crate::kernel::refusal::Problems;
use crate::platform::db::{DbError, Scope, Tx};
use crate::platform::secrets::Token;
use crate::platform::web::parking::{self, Parked};
use crate::platform::web::space::Space;
use crate::platform::web::{Answer, Ctx, Failure, Fields, FormView, Posted, SignedIn, Visitor};

use super::{guess, next_of, shown, target, with_next};
use crate::features::accounts::actions::sign_in::{self as actions, Browser, CodeError, Led};
use crate::features::accounts::domain::second_factor::BadCode;
use crate::features::accounts::domain::way::Way;
use crate::features::accounts::forms;
use crate::features::accounts::pages::{CodePage, DemoSignIn, SignInPage};
use crate::features::accounts::queries;

/// `kept` is a form that waits for somebody to sign in, see [`sign_in_keeping`].
fn page(ctx: &Ctx, form: FormView, next: Option<&Way>, kept: String) -> SignInPage {
    let l = ctx.layout("accounts-sign-in-title").refused(form.is_refused());
    let demo = ctx.desk.config.demo_sign_ins.iter().map(|person| DemoSignIn {
        role: l.t(person.role_key),
        name: person.name.clone(),
        email: person.email.clone(),
        password: person.password.clone(),
    });
    let demo = demo.collect();
    SignInPage { register: l.url(&with_next("/register", next)), l, form, next: shown(next), kept, demo }
}

/// The sign-in page for a form whose session is gone: it carries the form, and its writer gets it back after sign-in.
pub(crate) fn sign_in_keeping(ctx: &Ctx, parked: &Parked) -> Result<String, askama::Error> {
    let kept = serde_json::to_string(parked).unwrap_or_default();
    page(ctx, FormView::fresh(ctx), None, kept).render()
}

pub(crate) async fn form(who: Visitor) -> Answer {
    let next = next_of(&who, None);
    if who.actor().is_some() {
        return who.go(next.as_ref().map_or("/me", Way::as_str));
    }
    who.show(&page(&who, FormView::fresh(&who), next.as_ref(), String::new()))
}

fn again(who: &Visitor, fields: &Fields, problems: Problems) -> Answer {
    let next = next_of(who, Some(fields));
    who.show_again(&page(who, FormView::refused(who, fields, problems), next.as_ref(), fields.get("kept").to_owned()))
}

pub(crate) async fn sign_in(who: Visitor, form: Posted) -> Answer {
    let given = match forms::sign_in(&form.fields) {
        Ok(given) => given,
        Err(problems) => return again(&who, &form.fields, problems),
    };
    let target = target(&who, given.email.key());
    if let Err(problems) = guess(&who, target.clone(), "email").await? {
        return again(&who, &form.fields, problems);
    }
    let known = who.read::<_, DbError, _>(move |conn| queries::credentials(conn, &given.email)).await?;
    let fits = who.desk.passwords.fits(given.password, known.hash).await?;
    let Some(account) = known.account.filter(|account| fits && account.is_open()) else {
        tracing::warn!(request = who.request_id, network = target.network, "a sign-in failed");
        return again(&who, &form.fields, Problems::one("email", Message::new("accounts-sign-in-wrong")));
    };
    let next = match taken_back(&who, &form.fields, account.id).await? {
        Some(waits) => Some(waits),
        None => next_of(&who, Some(&form.fields)),
    };
    let browser = browser(&who);
    let (token, way, scope) = (browser.token.clone(), next.clone(), Scope::Account(account.id));
    let change = move |tx: &mut Tx<'_>| actions::sign_in(tx, &account, &target, &browser, way.as_ref());
    let led = who.write::<_, DbError, _>(scope, change).await?;
    led_to(&who, led, &token, next.as_ref())
}

/// A form that was carried through the sign-in, stored for who gave the right password. It is only shown to them.
async fn taken_back(ctx: &Ctx, fields: &Fields, account: AccountId) -> Result<Option<Way>, Failure> {
    let kept = serde_json::from_str::<Parked>(fields.get("kept")).ok();
    let Some(parked) = kept.filter(|parked| Way::read(&parked.path).is_some()) else { return Ok(None) };
    Ok(Way::read(&parking::park(ctx, account, &parked).await?))
}

/// What the browser gets: a new token, and the session it came with ended, whether it was signed in or not.
fn browser(ctx: &Ctx) -> Browser {
    let before = ctx.session.as_ref().or(ctx.ended.as_ref());
    Browser {
        before: before.map(|session| session.token_digest.clone()),
        token: Token::fresh(),
        lasts: ctx.desk.config.session_limits().absolute,
        user_agent: ctx.user_agent.clone(),
    }
}

fn led_to(ctx: &Ctx, led: Led, token: &Token, next: Option<&Way>) -> Answer {
    let path = match led {
        Led::ToCode => with_next("/sign-in/code", next),
        Led::ToSetUp(_) if !ctx.desk.config.demo => with_next("/me/security/second-factor", next),
        Led::ToRoles | Led::ToSetUp(None) => with_next("/me/role", next),
        Led::ToSetUp(Some(role)) => shown_or(next, Space::home_of(Some(role))),
        Led::In(role) => shown_or(next, Space::home_of(role)),
    };
    Ok(ctx.going(&path).cookie(ctx.jar().set_session(token.reveal())).finish())
}

fn shown_or(next: Option<&Way>, path: &str) -> String {
    next.map_or(path, Way::as_str).to_owned()
}

/// Who gave the right password in this browser and still owes a code.
fn pending(ctx: &Ctx) -> Option<AccountId> {
    ctx.session.as_ref().and_then(|session| session.pending_account_id)
}

fn code_page(ctx: &Ctx, form: FormView, next: Option<&Way>) -> CodePage {
    CodePage { l: ctx.layout("accounts-code-title").refused(form.is_refused()), form, next: shown(next) }
}

pub(crate) async fn code_form(who: Visitor) -> Answer {
    let next = next_of(&who, None);
    match pending(&who) {
        Some(_) => who.show(&code_page(&who, FormView::fresh(&who), next.as_ref())),
        None => who.go(&with_next("/sign-in", next.as_ref())),
    }
}

pub(crate) async fn give_code(who: Visitor, form: Posted) -> Answer {
    let next = next_of(&who, Some(&form.fields));
    let again =
        |problems| who.show_again(&code_page(&who, FormView::refused(&who, &form.fields, problems), next.as_ref()));
    let Some(account) = pending(&who) else { return who.go(&with_next("/sign-in", next.as_ref())) };
    let code = match forms::code(&form.fields) {
        Ok(code) => code,
        Err(problems) => return again(problems),
    };
    if let Err(problems) = guess(&who, actions::code_target(account), "code").await? {
        return again(problems);
    }
    let (browser, sealer, way) = (browser(&who), Arc::clone(&who.desk.sealer), next.clone());
    let token = browser.token.clone();
    let change = move |tx: &mut Tx<'_>| actions::give_code(tx, account, &code, &sealer, &browser, way.as_ref());
    match who.write::<_, CodeError, _>(Scope::Account(account), change).await {
        Ok(led) => led_to(&who, led, &token, next.as_ref()),
        Err(CodeError::Bad(bad)) => again(Problems::one("code", Message::new(bad_code(bad)))),
        Err(CodeError::Db(error)) => Err(error.into()),
    }
}

/// What is wrong with a code, in words.
pub(super) const fn bad_code(bad: BadCode) -> &'static str {
    match bad {
        BadCode::Wrong => "accounts-code-wrong",
        BadCode::Replayed => "accounts-code-replayed",
    }
}

pub(crate) async fn sign_out(who: SignedIn, _form: Posted) -> Answer {
    let digest = who.session.as_ref().map(|session| session.token_digest.clone()).unwrap_or_default();
    let account = who.actor().account;
    who.write::<_, DbError, _>(Scope::Account(account), move |tx| actions::sign_out(tx, &digest)).await?;
    let jar = who.jar();
    Ok(who.going("/").cookie(jar.clear_session()).cookie(jar.notice("accounts-notice-signed-out")).finish())
}
