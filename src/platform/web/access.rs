//! Permission as the type of a handler's parameter: a handler that takes `As<Author>` cannot run for anyone else.
//!
//! A visitor is sent to sign in, somebody who wears another role learns which role opens the door, and a form that came
//! with the knock is kept for its writer. What lies behind the door is up to the policy of the slice.

use std::future::{Future, ready};
use std::marker::PhantomData;
use std::ops::Deref;
use std::pin::Pin;

use actix_web::dev::Payload;
use actix_web::http::Method;
use actix_web::{FromRequest, HttpMessage as _, HttpRequest};

use super::ctx::Ctx;
use super::failure::Failure;
use super::parking::{self, Kept};
use super::posted;
use super::routes::Access;
use super::space::Space;
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
        ready(ctx_of(request).map(Self))
    }
}

impl<R: Standing> FromRequest for As<R> {
    type Error = Failure;
    type Future = Pin<Box<dyn Future<Output = Result<Self, Failure>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let ctx = match ctx_of(request) {
            Ok(ctx) => ctx,
            Err(failure) => return Box::pin(ready(Err(failure))),
        };
        match admit(&ctx, R::ACCESS) {
            Ok(actor) => Box::pin(ready(Ok(Self { ctx, actor, standing: PhantomData }))),
            Err(failure) => {
                // The handler will not run: its form is taken here, to be kept.
                request.extensions_mut().insert(posted::TakenByTheDoor);
                let (request, mut payload) = (request.clone(), payload.take());
                Box::pin(async move { Err(turned_away(&ctx, &request, &mut payload, failure).await) })
            }
        }
    }
}

/// Whether a person in the role worn may come in.
fn admit(ctx: &Ctx, access: Access) -> Result<Actor, Failure> {
    let Some(actor) = ctx.actor.clone() else { return Err(Failure::SignIn { back: back(ctx) }) };
    let role = actor.role();
    if !access.admits(role) {
        return Err(Failure::Forbidden { access, kept: None });
    }
    let owes = access != Access::SignedIn
        && role.is_some_and(crate::kernel::actor::Role::needs_second_factor)
        && !ctx.desk.config.demo
        && ctx.session.as_ref().is_some_and(|session| session.second_factor_at.is_none());
    if owes { Err(Failure::SecondFactor { back: back(ctx) }) } else { Ok(actor) }
}

fn back(ctx: &Ctx) -> String {
    if ctx.query.is_empty() { ctx.path.clone() } else { format!("{}?{}", ctx.path, ctx.query) }
}

/// Nothing typed is lost: a form of somebody who is turned away is kept, and the answer says where.
async fn turned_away(ctx: &Ctx, request: &HttpRequest, payload: &mut Payload, failure: Failure) -> Failure {
    if request.method() != Method::POST {
        return failure;
    }
    let kept = match posted::fields(ctx, request, payload).await {
        Ok(fields) => parking::keep(ctx, &fields).await,
        Err(_not_ours) => Ok(Kept::Nothing),
    };
    match (kept, failure) {
        (Err(fault), _) => fault,
        (Ok(Kept::For(path)), Failure::SignIn { .. }) => Failure::SignIn { back: path },
        (Ok(Kept::For(path)), Failure::SecondFactor { .. }) => Failure::SecondFactor { back: path },
        (Ok(Kept::For(path)), Failure::Forbidden { access, .. }) => Failure::Forbidden { access, kept: Some(path) },
        (Ok(Kept::OfSomebody(parked)), Failure::SignIn { .. }) => Failure::SignInKeeping(parked),
        // An address that takes forms is no page to come back to.
        (Ok(_), Failure::SignIn { .. }) => Failure::SignIn { back: Space::home_of(None).to_owned() },
        (Ok(_), Failure::SecondFactor { .. }) => Failure::SecondFactor { back: Space::home_of(None).to_owned() },
        (Ok(_), other) => other,
    }
}
