//! Permission as the type of a handler's parameter: a handler that takes `As<Author>` cannot run for anyone else.
//!
//! A visitor is sent to sign in; a text that came with the knock of an ended session is parked first. Somebody who
//! wears another role learns which role opens the door; what lies behind it is up to the policy of the slice.

use std::future::Future;
use std::marker::PhantomData;
use std::ops::Deref;
use std::pin::Pin;

use actix_web::dev::Payload;
use actix_web::http::Method;
use actix_web::{FromRequest, HttpMessage as _, HttpRequest};

use super::ctx::Ctx;
use super::failure::Failure;
use super::routes::Access;
use super::{parking, posted};
use crate::kernel::actor::Actor;

/// A kind of person a handler is for.
pub(crate) trait Standing: 'static {
    /// The same as a value.
    const ACCESS: Access;
}

macro_rules! standings {
    ($($name:ident),+) => {$(
        /// See [`Access`].
        pub(crate) struct $name;
        impl Standing for $name {
            const ACCESS: Access = Access::$name;
        }
    )+};
}

standings!(Company, Author, Approver, Agency, Evaluator, Finance, Lab, Auditor, Opening);

/// Somebody with an account, in whatever role.
pub(crate) struct AnyRole;
impl Standing for AnyRole {
    const ACCESS: Access = Access::SignedIn;
}

/// Anyone.
pub(crate) struct Visitor(Ctx);

/// Somebody who may knock here.
pub(crate) struct As<R> {
    ctx: Ctx,
    actor: Actor,
    standing: PhantomData<R>,
}

/// Anyone with an account.
pub(crate) type SignedIn = As<AnyRole>;

impl<R> As<R> {
    /// Who it is.
    pub(crate) fn actor(&self) -> &Actor {
        &self.actor
    }
}

impl Visitor {
    /// Who it is, when signed in.
    pub(crate) fn actor(&self) -> Option<&Actor> {
        self.0.actor.as_ref()
    }
}

impl Deref for Visitor {
    type Target = Ctx;
    fn deref(&self) -> &Ctx {
        &self.0
    }
}

impl<R> Deref for As<R> {
    type Target = Ctx;
    fn deref(&self) -> &Ctx {
        &self.ctx
    }
}

/// The request as the door knows it.
pub(crate) fn ctx_of(request: &HttpRequest) -> Result<Ctx, Failure> {
    request.extensions().get::<Ctx>().cloned().ok_or(Failure::NotFound)
}

impl FromRequest for Visitor {
    type Error = Failure;
    type Future = std::future::Ready<Result<Self, Failure>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        std::future::ready(ctx_of(request).map(Self))
    }
}

impl<R: Standing> FromRequest for As<R> {
    type Error = Failure;
    type Future = Pin<Box<dyn Future<Output = Result<Self, Failure>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let (request, mut payload) = (request.clone(), take_when_ended(request, payload));
        Box::pin(async move {
            let ctx = ctx_of(&request)?;
            let Some(actor) = ctx.actor.clone() else {
                return Err(to_sign_in(&ctx, &request, &mut payload).await);
            };
            admit(&ctx, &actor, R::ACCESS)?;
            Ok(Self { ctx, actor, standing: PhantomData })
        })
    }
}

/// The body is taken only when nobody is signed in: it is the handler's otherwise.
fn take_when_ended(request: &HttpRequest, payload: &mut Payload) -> Payload {
    let nobody = ctx_of(request).is_ok_and(|ctx| ctx.actor.is_none());
    if nobody {
        request.extensions_mut().insert(posted::TakenByTheDoor);
        payload.take()
    } else {
        Payload::None
    }
}

/// Whether a person in the role worn may come in.
fn admit(ctx: &Ctx, actor: &Actor, access: Access) -> Result<(), Failure> {
    let role = actor.role();
    if !access.admits(role) {
        return Err(Failure::Forbidden(access));
    }
    let owes = access != Access::SignedIn
        && role.is_some_and(crate::kernel::actor::Role::needs_second_factor)
        && !ctx.desk.config.demo
        && ctx.session.as_ref().is_some_and(|session| session.second_factor_at.is_none());
    if owes { Err(Failure::SecondFactor { back: back(ctx) }) } else { Ok(()) }
}

fn back(ctx: &Ctx) -> String {
    if ctx.query.is_empty() { ctx.path.clone() } else { format!("{}?{}", ctx.path, ctx.query) }
}

/// A form that arrives after the session ended is kept for its writer.
async fn to_sign_in(ctx: &Ctx, request: &HttpRequest, payload: &mut Payload) -> Failure {
    if request.method() == Method::GET {
        return Failure::SignIn { back: back(ctx) };
    }
    let parked = match (&ctx.ended, posted::fields(ctx, request, payload).await) {
        (Some(ended), Ok(fields)) => parking::park(ctx, ended, &fields).await,
        (None, Ok(_)) | (_, Err(_)) => Ok(None),
    };
    match parked {
        Ok(Some(token)) => Failure::SignIn { back: format!("/me/parked/{token}") },
        Ok(None) => Failure::SignIn { back: super::space::Space::home_of(None).to_owned() },
        Err(failure) => failure,
    }
}
