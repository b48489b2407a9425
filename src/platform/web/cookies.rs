//! The few cookies Parvis sets, all strictly needed: the session, a visit's form secret, language, theme, one notice.

use actix_web::HttpRequest;
use actix_web::cookie::time::Duration;
use actix_web::cookie::{Cookie, SameSite};

/// The names, which differ where the browser would refuse a `__Host-` cookie: plain http on a name other than localhost.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Jar {
    secure: bool,
}

impl Jar {
    /// For an instance at this address.
    pub(crate) fn at(base_url: &str) -> Self {
        let local = ["http://localhost", "http://127.0.0.1"].iter().any(|start| base_url.starts_with(start));
        Self { secure: base_url.starts_with("https://") || local }
    }

    const fn session_name(self) -> &'static str {
        if self.secure { "__Host-session" } else { "session" }
    }

    const fn visit_name(self) -> &'static str {
        if self.secure { "__Host-visit" } else { "visit" }
    }

    /// The token of the session cookie.
    pub(crate) fn session(self, request: &HttpRequest) -> Option<String> {
        request.cookie(self.session_name()).map(|cookie| cookie.value().to_owned())
    }

    /// The secret of a visitor's forms.
    pub(crate) fn visit(self, request: &HttpRequest) -> Option<String> {
        request.cookie(self.visit_name()).map(|cookie| cookie.value().to_owned())
    }

    /// Sets the session cookie; it ends with the browser session or the row, whichever is first.
    pub(crate) fn set_session(self, token: &str) -> Cookie<'static> {
        self.own(self.session_name(), token)
    }

    /// Takes the session cookie away.
    pub(crate) fn clear_session(self) -> Cookie<'static> {
        let mut cookie = self.own(self.session_name(), "");
        cookie.make_removal();
        cookie
    }

    /// Sets the secret of a visitor's forms.
    pub(crate) fn set_visit(self, secret: &str) -> Cookie<'static> {
        self.own(self.visit_name(), secret)
    }

    /// A choice to remember for a year: language or theme.
    pub(crate) fn remember(self, name: &'static str, value: String) -> Cookie<'static> {
        let mut cookie = self.lax(name, value);
        cookie.set_max_age(Duration::days(365));
        cookie
    }

    /// A notice for the next page.
    pub(crate) fn notice(self, key: &'static str) -> Cookie<'static> {
        let mut cookie = self.lax("notice", key.to_owned());
        cookie.set_max_age(Duration::minutes(5));
        cookie
    }

    /// Takes the notice away once shown.
    pub(crate) fn clear_notice(self) -> Cookie<'static> {
        let mut cookie = self.lax("notice", String::new());
        cookie.make_removal();
        cookie
    }

    fn own(self, name: &'static str, value: &str) -> Cookie<'static> {
        self.lax(name, value.to_owned())
    }

    fn lax(self, name: &'static str, value: String) -> Cookie<'static> {
        Cookie::build(name, value).path("/").http_only(true).secure(self.secure).same_site(SameSite::Lax).finish()
    }
}
