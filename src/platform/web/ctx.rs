//! One request: who, when, in which language, and the ways to answer.

use std::cell::OnceCell;
use std::rc::Rc;

use actix_web::cookie::Cookie;
use actix_web::http::{StatusCode, header};
use actix_web::{HttpResponse, HttpResponseBuilder};
use askama::Template;

use super::cookies::Jar;
use super::csrf;
use super::desk::Desk;
use super::failure::{Conflict, Failure, FieldLabel};
use super::fields::Fields;
use super::layout::Layout;
use super::space::Space;
use crate::kernel::actor::Actor;
use crate::kernel::instant::Instant;
use crate::kernel::language::Lang;
use crate::kernel::message::Message;
use crate::platform::db::sessions::Session;
use crate::platform::db::{By, Conn, DbError, Recorded, Scope, Tx};
use crate::platform::secrets::Token;

/// What a handler answers.
pub(crate) type Answer = Result<HttpResponse, Failure>;

/// What the door found out about a request.
pub(crate) struct Knock {
    pub(crate) desk: Desk,
    pub(crate) lang: Lang,
    pub(crate) path: String,
    pub(crate) query: String,
    pub(crate) now: Instant,
    pub(crate) request_id: String,
    pub(crate) session: Option<Session>,
    /// The account of a session that has ended: texts posted with it are parked for this person.
    pub(crate) ended: Option<Session>,
    pub(crate) actor: Option<Actor>,
    pub(crate) theme: &'static str,
    pub(crate) visit: Option<String>,
    pub(crate) notice: Option<String>,
    pub(crate) user_agent: String,
    pub(crate) address: String,
    pub(crate) fresh_visit: OnceCell<String>,
}

/// One request, shared by its handler, its page and its door.
#[derive(Clone)]
pub(crate) struct Ctx(Rc<Knock>);

impl std::ops::Deref for Ctx {
    type Target = Knock;
    fn deref(&self) -> &Knock {
        &self.0
    }
}

impl Ctx {
    pub(crate) fn new(knock: Knock) -> Self {
        Self(Rc::new(knock))
    }

    /// The moment the request came in, for showing; a change takes its own moment inside its transaction.
    pub(crate) fn now(&self) -> Instant {
        self.now
    }

    /// On whose behalf changes are made.
    pub(crate) fn by(&self) -> By {
        By { actor: self.actor.clone(), request: self.request_id.clone() }
    }

    /// Asks the database.
    pub(crate) async fn read<T, E, F>(&self, ask: F) -> Result<T, E>
    where
        F: FnOnce(&mut Conn) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: From<DbError> + Send + 'static,
    {
        self.desk.db.read(ask).await
    }

    /// Makes a change in a scope, on behalf of the person.
    pub(crate) async fn write<T, E, F>(&self, scope: Scope, change: F) -> Result<T, E>
    where
        F: FnOnce(&mut Tx<'_>) -> Result<Recorded<T>, E> + Send + 'static,
        T: Send + 'static,
        E: From<DbError> + Send + 'static,
    {
        self.desk.db.write(scope, self.by(), change).await
    }

    /// The shell of a page with this title.
    pub(crate) fn layout(&self, title_key: &'static str) -> Layout {
        Layout::new(self, Message::new(title_key))
    }

    /// The shell of a page whose title names a thing.
    pub(crate) fn layout_titled(&self, title: Message) -> Layout {
        Layout::new(self, title)
    }

    /// The page.
    pub(crate) fn show(&self, page: &impl Template) -> Answer {
        self.show_as(StatusCode::OK, page)
    }

    /// The form again, with everything typed and every problem (422).
    pub(crate) fn show_again(&self, page: &impl Template) -> Answer {
        self.show_as(StatusCode::UNPROCESSABLE_ENTITY, page)
    }

    /// A page with a status.
    pub(crate) fn show_as(&self, status: StatusCode, page: &impl Template) -> Answer {
        Ok(self.answer(status, page.render()?))
    }

    /// A rendered page with a status, and the cookies it needs.
    pub(crate) fn answer(&self, status: StatusCode, body: String) -> HttpResponse {
        let mut answer = HttpResponse::build(status);
        answer.content_type("text/html; charset=utf-8");
        if self.notice.is_some() {
            answer.cookie(self.jar().clear_notice());
        }
        if let Some(secret) = self.fresh_visit.get() {
            answer.cookie(self.jar().set_visit(secret));
        }
        answer.body(body)
    }

    /// On to another page (303), its path without a language.
    pub(crate) fn go(&self, path: &str) -> Answer {
        Ok(self.going(path).finish())
    }

    /// On to another page that says something once.
    pub(crate) fn go_saying(&self, path: &str, notice_key: &'static str) -> Answer {
        Ok(self.going(path).cookie(self.jar().notice(notice_key)).finish())
    }

    /// On to another page, to add cookies to.
    pub(crate) fn going(&self, path: &str) -> HttpResponseBuilder {
        let fragment = if path.contains('#') { "" } else { "#main" };
        let mut answer = HttpResponse::SeeOther();
        answer.insert_header((header::LOCATION, format!("/{}{path}{fragment}", self.lang)));
        answer
    }

    /// Two texts of one form: somebody else saved meanwhile.
    pub(crate) fn conflict<T>(
        &self,
        theirs: Fields,
        mine: &Fields,
        version: &impl ToString,
        back: &str,
    ) -> Result<T, Failure> {
        self.conflict_of(Vec::new(), theirs, mine, version, back)
    }

    /// The same, with what the fields are called: where a name alone says too little, or one chooses instead of writing.
    pub(crate) fn conflict_of<T>(
        &self,
        labels: Vec<FieldLabel>,
        theirs: Fields,
        mine: &Fields,
        version: &impl ToString,
        back: &str,
    ) -> Result<T, Failure> {
        let (version, back) = (version.to_string(), back.to_owned());
        Err(Failure::Conflict(Box::new(Conflict { theirs, mine: mine.to_keep(), version, back, labels })))
    }

    /// The cookies of this instance.
    pub(crate) fn jar(&self) -> Jar {
        Jar::at(&self.desk.config.base_url)
    }

    /// The secret its forms are made from: of the session, or of the visit before one.
    pub(crate) fn form_secret(&self) -> Option<&str> {
        self.session.as_ref().map(|session| session.csrf_secret.as_str()).or(self.visit.as_deref())
    }

    /// A token for a form; starts a visit when there is none yet.
    pub(crate) fn csrf_token(&self) -> String {
        let fresh = || Token::fresh().reveal().to_owned();
        match self.form_secret() {
            Some(secret) => csrf::token(secret),
            None => csrf::token(self.fresh_visit.get_or_init(fresh)),
        }
    }

    /// The space this address lies in.
    pub(crate) fn space(&self) -> Space {
        Space::of(&self.path)
    }

    /// A cookie that remembers a choice.
    pub(crate) fn remember(&self, name: &'static str, value: String) -> Cookie<'static> {
        self.jar().remember(name, value)
    }

    /// A parameter of the address.
    pub(crate) fn param(&self, name: &str) -> String {
        let found = form_urlencoded::parse(self.query.as_bytes()).find(|(param, _)| param == name);
        found.map(|(_, value)| value.into_owned()).unwrap_or_default()
    }
}
