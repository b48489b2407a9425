//! The door every request comes through: it finds out who knocks, lets the handler work, and dresses the answer.
//!
//! One place for the request id, the session, the page of a failure, the security headers and the log line.

use std::cell::OnceCell;

use actix_web::body::{BoxBody, MessageBody, to_bytes};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::{Method, StatusCode, header};
use actix_web::middleware::Next;
use actix_web::{Error, HttpMessage as _, HttpRequest, HttpResponse, web};

use super::cookies::Jar;
use super::ctx::{Ctx, Knock};
use super::desk::Desk;
use super::failure::Failure;
use super::headers;
use crate::kernel::code::Code as _;
use crate::kernel::id::spell;
use crate::kernel::language::Lang;
use crate::platform::db::sessions::{self, Session};
use crate::platform::db::{DbError, Scope};
use crate::platform::secrets;

mod failed;

/// Wraps every route.
pub(crate) async fn door(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse, Error> {
    let Some(desk) = request.app_data::<web::Data<Desk>>().map(|desk| Desk::clone(desk)) else {
        return next.call(request).await.map(ServiceResponse::map_into_boxed_body);
    };
    let https = desk.config.base_url.starts_with("https://");
    if request.path().starts_with("/assets/") || request.path().ends_with('z') && request.path().len() < 9 {
        let mut answer = next.call(request).await?.map_into_boxed_body();
        headers::add(answer.headers_mut(), https, false);
        return Ok(answer);
    }
    let key = cache_key(&desk, &request);
    if let Some(kept) = key.as_ref().and_then(|key| desk.cache.find(key, desk.clock.now(), desk.db.revision())) {
        let mut answer = HttpResponse::Ok().content_type("text/html; charset=utf-8").body(kept);
        headers::add(answer.headers_mut(), https, false);
        return Ok(request.into_response(answer));
    }
    let revision = desk.db.revision();
    let ctx = match knock(&desk, request.request()).await {
        Ok(ctx) => ctx,
        Err(failure) => return Ok(request.into_response(failed::bare(&failure))),
    };
    request.extensions_mut().insert(ctx.clone());
    let answer = match next.call(request).await {
        Ok(answer) => answer.map_into_boxed_body(),
        Err(error) => return Err(error),
    };
    let mut answer = failed::dress(&ctx, answer);
    headers::add(answer.headers_mut(), https, ctx.session.is_some());
    log(&ctx, &answer);
    match key {
        Some(key) => keep(&ctx, key, answer, revision).await,
        None => Ok(answer),
    }
}

/// Pages that are the same for all visitors; with a hand-set clock time may stand still, so nothing is kept.
fn cache_key(desk: &Desk, request: &ServiceRequest) -> Option<String> {
    let public = request.method() == Method::GET && request.headers().get(header::COOKIE).is_none();
    (public && desk.clock.is_system()).then(|| request.uri().to_string())
}

async fn keep(ctx: &Ctx, key: String, answer: ServiceResponse, revision: u64) -> Result<ServiceResponse, Error> {
    let shared = answer.status() == StatusCode::OK && !answer.headers().contains_key(header::SET_COOKIE);
    if !shared {
        return Ok(answer);
    }
    let (request, response) = answer.into_parts();
    let (head, body) = response.into_parts();
    let body = to_bytes(body).await.map_err(|_broken| Failure::Internal("the page has no body".to_owned()))?;
    ctx.desk.cache.keep(key, body.clone(), ctx.now, revision);
    Ok(ServiceResponse::new(request, head.set_body(BoxBody::new(body))))
}

/// Finds out who knocks, in which language, and where.
async fn knock(desk: &Desk, request: &HttpRequest) -> Result<Ctx, Failure> {
    let now = desk.clock.now();
    let jar = Jar::at(&desk.config.base_url);
    let (lang, path) = split_language(request);
    let (session, ended, actor) = who(desk, jar.session(request)).await?;
    let text = |name| request.headers().get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let cookie = |name| request.cookie(name).map(|cookie| cookie.value().to_owned());
    let theme = match cookie("theme").as_deref() {
        Some("light") => "light",
        Some("dark") => "dark",
        _ => "",
    };
    Ok(Ctx::new(Knock {
        desk: desk.clone(),
        lang,
        path,
        query: request.query_string().to_owned(),
        now,
        request_id: request_id(),
        session,
        ended,
        actor,
        theme,
        visit: jar.visit(request).filter(|secret| secret.len() == 52),
        notice: cookie("notice"),
        user_agent: text(header::USER_AGENT).chars().take(200).collect(),
        address: address(desk, request),
        fresh_visit: OnceCell::new(),
    }))
}

/// The network address throttling counts by: behind a proxy that is trusted by setting, the last one it added.
fn address(desk: &Desk, request: &HttpRequest) -> String {
    let forwarded = || {
        let header = request.headers().get("x-forwarded-for")?.to_str().ok()?;
        header.rsplit(',').next().map(|address| address.trim().to_owned())
    };
    let peer = || request.peer_addr().map(|peer| peer.ip().to_string()).unwrap_or_default();
    if desk.config.trust_proxy { forwarded().unwrap_or_else(peer) } else { peer() }
}

fn request_id() -> String {
    let letters = spell(u128::from_le_bytes(secrets::random_bytes()));
    std::str::from_utf8(&letters).unwrap_or_default().chars().take(10).collect::<String>().to_uppercase()
}

/// The language of the address, else the one remembered, else English.
fn split_language(request: &HttpRequest) -> (Lang, String) {
    let path = request.path().trim_start_matches('/');
    let (first, rest) = path.split_once('/').unwrap_or((path, ""));
    if let Some(lang) = Lang::from_code(first) {
        return (lang, format!("/{rest}"));
    }
    let remembered = request.cookie("lang").and_then(|cookie| Lang::from_code(cookie.value()));
    (remembered.unwrap_or(Lang::En), format!("/{path}"))
}

type Who = (Option<Session>, Option<Session>, Option<crate::kernel::actor::Actor>);

async fn who(desk: &Desk, token: Option<String>) -> Result<Who, Failure> {
    let Some(token) = token.filter(|token| token.len() == 52) else { return Ok((None, None, None)) };
    let digest = secrets::digest_of(&token);
    let (limits, who_is, now) = (desk.config.session_limits(), desk.who_is, desk.clock.now());
    let (session, actor) = desk
        .db
        .read::<_, DbError, _>(move |conn| {
            let Some(session) = sessions::find(conn, &digest)? else { return Ok((None, None)) };
            let actor = if session.is_live(now, limits) { who_is(conn, &session, now)? } else { None };
            Ok((Some(session), actor))
        })
        .await?;
    match session {
        None => Ok((None, None, None)),
        Some(session) if session.is_live(now, limits) => {
            touch(desk, &session).await?;
            Ok((Some(session), None, actor))
        }
        Some(ended) => Ok((None, Some(ended), None)),
    }
}

/// Notes the use of a session at most once a minute: a write for every page would cost more than the page.
async fn touch(desk: &Desk, session: &Session) -> Result<(), DbError> {
    if desk.clock.now().since(session.seen_at) < chrono::TimeDelta::minutes(1) {
        return Ok(());
    }
    let digest = session.token_digest.clone();
    let touch = move |tx: &mut crate::platform::db::Tx<'_>| {
        let now = tx.now();
        sessions::touch(tx.conn(), &digest, now)
    };
    desk.db.write_unrecorded(Scope::Named("sessions"), "session.touch", touch).await
}

fn log(ctx: &Ctx, answer: &ServiceResponse) {
    let status = answer.status().as_u16();
    let method = answer.request().method().as_str();
    tracing::debug!(request = ctx.request_id, method, path = ctx.path, status, "answered");
}
