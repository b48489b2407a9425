//! The fields of a form, opened only when the form was made by us, for this browser, and is not too large.

use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use actix_web::dev::Payload;
use actix_web::web::BytesMut;
use actix_web::{FromRequest, HttpMessage as _, HttpRequest};
use futures_util::StreamExt as _;

use super::access::ctx_of;
use super::csrf;
use super::ctx::Ctx;
use super::failure::Failure;
use super::fields::Fields;
use super::parking::{self, Kept};

/// The largest form, in bytes.
const LARGEST: usize = 256 * 1024;
/// How long a body may take to arrive.
const PATIENCE: Duration = Duration::from_secs(30);

/// Marks a request whose form was taken to be parked. Extractors run side by side, and the one that finds no form
/// would answer first, with the wrong page.
pub(crate) struct TakenByTheDoor;

/// A form that passed the checks.
pub(crate) struct Posted {
    /// Its values.
    pub(crate) fields: Fields,
}

impl FromRequest for Posted {
    type Error = Failure;
    type Future = Pin<Box<dyn Future<Output = Result<Self, Failure>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        if request.extensions().get::<TakenByTheDoor>().is_some() {
            return Box::pin(std::future::pending());
        }
        let (request, mut payload) = (request.clone(), payload.take());
        Box::pin(async move {
            let ctx = ctx_of(&request)?;
            let fields = fields(&ctx, &request, &mut payload).await?;
            if ctx.form_secret().is_some_and(|secret| csrf::fits(fields.get("csrf"), secret)) {
                return Ok(Self { fields });
            }
            // Of somebody signed in it is a page of an earlier session, such as another tab: the text is kept to be looked
            // at again. Of anybody else nothing is stored, since nobody would be told where it waits.
            if ctx.actor.is_none() {
                return Err(Failure::NotFromHere);
            }
            match parking::keep(&ctx, &fields).await? {
                Kept::For(back) => Err(Failure::Kept { back }),
                Kept::OfSomebody(_) | Kept::Nothing => Err(Failure::NotFromHere),
            }
        })
    }
}

/// The fields of a request that comes from a page of ours; the token is the caller's to check.
pub(crate) async fn fields(ctx: &Ctx, request: &HttpRequest, payload: &mut Payload) -> Result<Fields, Failure> {
    if !csrf::from_here(request, &ctx.desk.config.base_url) {
        return Err(Failure::NotFromHere);
    }
    if request.content_type() != "application/x-www-form-urlencoded" {
        return Err(Failure::WrongKind);
    }
    let body = tokio::time::timeout(PATIENCE, gather(payload)).await;
    let body = body.map_err(|late| Failure::Unavailable(late.to_string()))??;
    Ok(Fields::read(&body))
}

async fn gather(payload: &mut Payload) -> Result<BytesMut, Failure> {
    let mut body = BytesMut::new();
    while let Some(chunk) = payload.next().await {
        let chunk = chunk.map_err(|cause| Failure::Unavailable(cause.to_string()))?;
        if body.len() + chunk.len() > LARGEST {
            return Err(Failure::TooLarge);
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body)
}
