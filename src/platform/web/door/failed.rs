//! The page of a request that failed: what happened, what to do, and a reference when it was our fault.

use actix_web::HttpResponse;
use actix_web::body::BoxBody;
use actix_web::dev::ServiceResponse;
use actix_web::http::{StatusCode, header};
use askama::Template;

use crate::kernel::message::Message;
use crate::platform::web::ctx::Ctx;
use crate::platform::web::failure::{Conflict, Failure};
use crate::platform::web::fields::{Fields, FormView};
use crate::platform::web::layout::Layout;
use crate::platform::web::ui::Choice;

#[derive(Template)]
#[template(path = "layout/error.html")]
struct ErrorPage {
    l: Layout,
    text: String,
    advice: String,
    reference: Option<String>,
    back: Option<(String, String)>,
    kept: Option<String>,
}

/// One field of two texts.
struct Pair {
    name: String,
    label: String,
    theirs: String,
    mine: String,
    choices: Vec<Choice>,
}

impl Pair {
    fn new(conflict: &Conflict, name: &str, mine: &str) -> Self {
        let known = conflict.labels.iter().find(|label| label.name == name);
        let choices = known.map(|label| label.choices.clone()).unwrap_or_default();
        let theirs = conflict.theirs.get(name);
        let chosen = choices.iter().find(|choice| choice.value == theirs);
        Self {
            name: name.to_owned(),
            label: known.map(|label| label.label.clone()).unwrap_or_default(),
            theirs: chosen.map_or_else(|| theirs.to_owned(), |choice| choice.label.clone()),
            mine: mine.to_owned(),
            choices,
        }
    }
}

#[derive(Template)]
#[template(path = "layout/stale.html")]
struct StalePage {
    l: Layout,
    form: FormView,
    action: String,
    pairs: Vec<Pair>,
    kept: Vec<(String, String)>,
}

/// An answer without the shell, when not even the session could be read.
pub(super) fn bare(failure: &Failure) -> HttpResponse {
    tracing::error!(cause = failure.cause(), "a request failed before its page");
    HttpResponse::build(failure.status())
        .content_type("text/plain; charset=utf-8")
        .body("Parvis is not available at this moment. Nothing was saved. Try again in a minute.\n")
}

/// Puts a page into an answer that failed; any other answer stays as it is.
pub(super) fn dress(ctx: &Ctx, answer: ServiceResponse) -> ServiceResponse {
    let known = answer.response().error().and_then(|error| error.as_error::<Failure>());
    let status = answer.status();
    let response = match known {
        Some(failure) => response(ctx, failure),
        None if status.is_client_error() && answer.response().error().is_some() => response(ctx, &Failure::NotFound),
        None if status.is_server_error() => {
            response(ctx, &Failure::Internal(format!("answered {status} without a reason")))
        }
        None => return answer,
    };
    let (request, _) = answer.into_parts();
    ServiceResponse::new(request, response)
}

fn response(ctx: &Ctx, failure: &Failure) -> HttpResponse<BoxBody> {
    if let Some(cause) = failure.cause() {
        tracing::error!(request = ctx.request_id, path = ctx.path, cause, "a request failed");
    }
    let page = match failure {
        Failure::SignIn { back } => return redirect(ctx, &format!("/sign-in?next={}", escape(back))),
        Failure::SecondFactor { back } => {
            return redirect(ctx, &format!("/me/security/second-factor?next={}", escape(back)));
        }
        Failure::Kept { back } => return redirect(ctx, back),
        Failure::SignInKeeping(parked) => (ctx.desk.sign_in)(ctx, parked),
        Failure::Conflict(conflict) => stale(ctx, conflict),
        other => error_page(ctx, other),
    };
    match page {
        Ok(body) => ctx.answer(failure.status(), body),
        Err(error) => bare(&Failure::Internal(error.to_string())),
    }
}

fn redirect(ctx: &Ctx, path: &str) -> HttpResponse {
    HttpResponse::build(StatusCode::SEE_OTHER)
        .insert_header((header::LOCATION, format!("/{}{path}", ctx.lang)))
        .finish()
}

fn escape(path: &str) -> String {
    form_urlencoded::byte_serialize(path.as_bytes()).collect()
}

/// The title of a failure.
const fn title(failure: &Failure) -> &'static str {
    match failure {
        Failure::NotFound
        | Failure::SignIn { .. }
        | Failure::SignInKeeping(_)
        | Failure::SecondFactor { .. }
        | Failure::Kept { .. } => "platform-error-not-found",
        Failure::Forbidden { .. } => "platform-error-forbidden",
        Failure::Refused(_) => "platform-error-refused",
        Failure::Gone(_) => "platform-error-gone",
        Failure::Conflict(_) => "platform-error-conflict",
        Failure::Late { .. } => "platform-error-late",
        Failure::NotFromHere => "platform-error-not-from-here",
        Failure::TooLarge => "platform-error-too-large",
        Failure::WrongKind => "platform-error-wrong-kind",
        Failure::Unavailable(_) => "platform-error-unavailable",
        Failure::Internal(_) => "platform-error-internal",
    }
}

/// What happened, in words.
fn text(failure: &Failure) -> Message {
    match failure {
        Failure::Refused(message) | Failure::Gone(message) => message.clone(),
        Failure::Forbidden { access, .. } => Message::new("platform-error-forbidden-text")
            .with("who", crate::kernel::message::Arg::Key(access.who_key())),
        Failure::Late { closed_at, received_at, .. } => {
            use crate::kernel::message::Arg;
            let message = Message::new("platform-error-late-text");
            message.with("closed", Arg::Exactly(*closed_at)).with("received", Arg::Exactly(*received_at))
        }
        Failure::NotFound
        | Failure::SignIn { .. }
        | Failure::SignInKeeping(_)
        | Failure::SecondFactor { .. }
        | Failure::Kept { .. }
        | Failure::Conflict(_) => Message::new("platform-error-not-found-text"),
        Failure::NotFromHere => Message::new("platform-error-not-from-here-text"),
        Failure::TooLarge => Message::new("platform-error-too-large-text"),
        Failure::WrongKind => Message::new("platform-error-wrong-kind-text"),
        Failure::Unavailable(_) => Message::new("platform-error-unavailable-text"),
        Failure::Internal(_) => Message::new("platform-error-internal-text"),
    }
}

/// What to do now.
const fn advice(failure: &Failure) -> &'static str {
    match failure {
        Failure::Forbidden { .. } => "platform-advice-role",
        Failure::Late { .. } => "platform-advice-late",
        Failure::NotFromHere | Failure::TooLarge | Failure::WrongKind => "platform-advice-back",
        Failure::Unavailable(_) | Failure::Internal(_) => "platform-advice-again",
        _ => "platform-advice-start",
    }
}

fn error_page(ctx: &Ctx, failure: &Failure) -> Result<String, askama::Error> {
    let l = ctx.layout(title(failure));
    let back = match failure {
        Failure::Late { back, .. } => Some((l.t("platform-back-to-draft"), l.url(back))),
        Failure::Forbidden { .. } => Some((l.t("platform-switch-role"), l.url("/me"))),
        _ => None,
    };
    let kept = match failure {
        Failure::Forbidden { kept, .. } => kept.as_ref().map(|path| l.url(path)),
        _ => None,
    };
    let page = ErrorPage {
        kept,
        text: l.msg(&text(failure)),
        advice: l.t(advice(failure)),
        reference: failure.cause().map(|_| ctx.request_id.clone()),
        back,
        l,
    };
    page.render()
}

/// Both texts side by side; what is the same in both is carried along unseen.
fn stale(ctx: &Ctx, conflict: &Conflict) -> Result<String, askama::Error> {
    let differs = |name: &str| conflict.theirs.get(name) != conflict.mine.get(name);
    let shown = |name: &str| name != "version" && name != "save" && conflict.theirs.has(name) && differs(name);
    let mut pairs: Vec<Pair> = Vec::new();
    let mut kept = Vec::new();
    for (name, value) in conflict.mine.kept() {
        if shown(name) && !pairs.iter().any(|pair| pair.name == name) {
            pairs.push(Pair::new(conflict, name, value));
        } else if name != "version" && !pairs.iter().any(|pair| pair.name == name) {
            kept.push((name.to_owned(), value.to_owned()));
        }
    }
    // A browser posts nothing for a question without an answer: what is stored there stays.
    let unanswered = conflict.labels.iter().filter(|label| !conflict.mine.has(&label.name));
    let unanswered = unanswered.filter(|label| !label.choices.is_empty() && conflict.theirs.has(&label.name));
    kept.extend(unanswered.map(|label| (label.name.clone(), conflict.theirs.get(&label.name).to_owned())));
    let form = FormView::refused(
        ctx,
        &Fields::default().with("version", &conflict.version),
        crate::kernel::refusal::Problems::default(),
    );
    let l = ctx.layout("platform-error-conflict");
    StalePage { action: l.url(&conflict.back), l, form, pairs, kept }.render()
}
