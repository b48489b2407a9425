//! What every page shows around its content, and how a template speaks: words, dates, money, addresses.

use crate::kernel::instant::Instant;
use crate::kernel::language::Lang;
use crate::kernel::message::{Arg, Message};
use crate::kernel::money::Cents;
use chrono::NaiveDate;

use super::assets;
use super::ctx::Ctx;
use super::space::Space;
use super::ui::{Crumb, NavItem};

/// A language the page is offered in.
pub(crate) struct LanguageLink {
    pub(crate) code: &'static str,
    pub(crate) own_name: &'static str,
    pub(crate) href: String,
    pub(crate) current: bool,
}

/// The signed-in person, as the header shows it.
pub(crate) struct Person {
    pub(crate) name: String,
    /// The role and organisation in words; none before a role was chosen.
    pub(crate) role_line: Option<String>,
}

/// The shell of one page.
pub(crate) struct Layout {
    ctx: Ctx,
    title: Message,
    refused: bool,
    crumbs: Vec<Crumb>,
    nav: Vec<NavItem>,
    person: Option<Person>,
}

impl Layout {
    pub(crate) fn new(ctx: &Ctx, title: Message) -> Self {
        let catalogue = &ctx.desk.catalogue;
        let role = ctx.actor.as_ref().and_then(crate::kernel::actor::Actor::role);
        let space = if ctx.space().is_for(role) { ctx.space() } else { Space::of(Space::home_of(role)) };
        let nav = space.menu().iter().map(|(key, path)| {
            let current =
                ctx.path == *path || (path.matches('/').count() > 1 && ctx.path.starts_with(&format!("{path}/")));
            NavItem::new(catalogue.plain(ctx.lang, key), format!("/{}{path}", ctx.lang), current)
        });
        let nav = nav.collect();
        let person = ctx.actor.as_ref().map(|actor| Person {
            name: actor.name.clone(),
            role_line: actor.hat.as_ref().map(|hat| {
                let role = Message::new("platform-role-line")
                    .with("role", catalogue.plain(ctx.lang, role_key(hat.role)))
                    .with("organization", hat.organization_name.as_str());
                catalogue.text(ctx.lang, &role)
            }),
        });
        Self { ctx: ctx.clone(), title, refused: false, crumbs: Vec::new(), nav, person }
    }

    /// Adds a breadcrumb: the key of its label and its path without a language.
    #[must_use]
    pub(crate) fn crumb(self, key: &str, path: &str) -> Self {
        let label = self.t(key);
        self.crumb_named(label, path)
    }

    /// Adds a breadcrumb with its label as it is: a title or a reference.
    #[must_use]
    pub(crate) fn crumb_named(mut self, label: impl Into<String>, path: &str) -> Self {
        let href = self.url(path);
        self.crumbs.push(Crumb::new(label.into(), href));
        self
    }

    /// Says in the title that the form was refused.
    #[must_use]
    pub(crate) fn refused(mut self, refused: bool) -> Self {
        self.refused = refused;
        self
    }

    /// A sentence of the catalogue.
    pub(crate) fn t(&self, key: &str) -> String {
        self.ctx.desk.catalogue.plain(self.ctx.lang, key)
    }

    /// A sentence with a number `$n`.
    pub(crate) fn tn(&self, key: &str, n: impl TryInto<i64>) -> String {
        let n = n.try_into().unwrap_or(i64::MAX);
        self.ctx.desk.catalogue.filled(self.ctx.lang, key, &[("n", Arg::Number(n))])
    }

    /// A sentence with gaps.
    pub(crate) fn ta(&self, key: &str, args: &[(&'static str, Arg)]) -> String {
        self.ctx.desk.catalogue.filled(self.ctx.lang, key, args)
    }

    /// A sentence with one gap.
    pub(crate) fn t1(&self, key: &str, gap: &'static str, arg: impl Into<Arg>) -> String {
        self.ta(key, &[(gap, arg.into())])
    }

    /// A sentence a rule made.
    pub(crate) fn msg(&self, message: &Message) -> String {
        self.ctx.desk.catalogue.text(self.ctx.lang, message)
    }

    /// Whether the catalogue knows a key: for keys made of a prefix and a code.
    pub(crate) fn knows(&self, key: &str) -> bool {
        self.ctx.desk.catalogue.knows(key)
    }

    /// A moment with date, hour and zone.
    pub(crate) fn moment(&self, at: &Instant) -> String {
        self.ctx.desk.catalogue.moment(self.ctx.lang, *at)
    }

    /// A moment to the millisecond.
    pub(crate) fn exactly(&self, at: &Instant) -> String {
        self.ctx.desk.catalogue.exactly(self.ctx.lang, *at)
    }

    /// A day.
    pub(crate) fn day(&self, day: &NaiveDate) -> String {
        self.ctx.desk.catalogue.day(self.ctx.lang, *day)
    }

    /// The day a moment falls on.
    pub(crate) fn day_of(&self, at: &Instant) -> String {
        self.day(&self.ctx.desk.catalogue.zone().day(*at))
    }

    /// An amount.
    pub(crate) fn money(&self, amount: &Cents) -> String {
        self.ctx.desk.catalogue.money(self.ctx.lang, *amount)
    }

    /// A whole number.
    pub(crate) fn number(&self, number: impl TryInto<i64>) -> String {
        self.ctx.desk.catalogue.number(self.ctx.lang, number.try_into().unwrap_or(i64::MAX))
    }

    /// Basis points as a percentage.
    pub(crate) fn percent(&self, basis_points: i64) -> String {
        crate::platform::i18n::format::percent(self.ctx.lang, basis_points)
    }

    /// How far away a moment is.
    pub(crate) fn until(&self, at: &Instant) -> String {
        self.ctx.desk.catalogue.until(self.ctx.lang, self.ctx.now, *at)
    }

    /// A moment for machines.
    pub(crate) fn iso(&self, at: &Instant) -> String {
        at.iso()
    }

    /// The address of a page, from its path without a language.
    pub(crate) fn url(&self, path: &str) -> String {
        format!("/{}{path}", self.ctx.lang)
    }

    /// The address of a page that leads back afterwards: sign-in, a new account, another role.
    pub(crate) fn url_back(&self, path: &str, next: &str) -> String {
        let next: String = form_urlencoded::byte_serialize(next.as_bytes()).collect();
        format!("{}?next={next}", self.url(path))
    }

    /// The address of an asset, such as `parvis.css`.
    pub(crate) fn asset(&self, name: &str) -> String {
        assets::address(name)
    }

    /// The language of the page.
    pub(crate) fn lang(&self) -> Lang {
        self.ctx.lang
    }

    /// The languages the page is offered in, with this page's address in each.
    pub(crate) fn languages(&self) -> Vec<LanguageLink> {
        let query = if self.ctx.query.is_empty() { String::new() } else { format!("?{}", self.ctx.query) };
        let link = |lang: &Lang| LanguageLink {
            code: lang.as_str(),
            own_name: lang.own_name(),
            href: format!("/{lang}{}{query}", self.ctx.path),
            current: *lang == self.ctx.lang,
        };
        Lang::ALL.iter().map(link).collect()
    }

    /// The title of the window: page, space, product; `Error: ` first when the form was refused.
    pub(crate) fn title(&self) -> String {
        let space = self.t(self.space().name_key());
        let title = format!("{} – {space} – Parvis", self.heading());
        if self.refused { self.t1("platform-title-error", "title", title) } else { title }
    }

    /// The title of the page alone.
    pub(crate) fn heading(&self) -> String {
        self.msg(&self.title)
    }

    /// The theme chosen: empty for the system's, `light` or `dark`.
    pub(crate) fn theme(&self) -> &'static str {
        self.ctx.theme
    }

    /// The space the page lies in.
    pub(crate) fn space(&self) -> Space {
        self.ctx.space()
    }

    /// The menu of the space.
    pub(crate) fn nav(&self) -> &[NavItem] {
        &self.nav
    }

    /// The way from the space to this page.
    pub(crate) fn crumbs(&self) -> &[Crumb] {
        &self.crumbs
    }

    /// What the last act left to say; only known keys, since the cookie comes from outside.
    pub(crate) fn notice(&self) -> Option<String> {
        let key = self.ctx.notice.as_deref()?;
        (key.contains("notice") && self.knows(key)).then(|| self.t(key))
    }

    /// Who is signed in.
    pub(crate) fn person(&self) -> Option<&Person> {
        self.person.as_ref()
    }

    /// Where the person starts, in the role worn.
    pub(crate) fn home(&self) -> String {
        self.url(Space::home_of(self.ctx.actor.as_ref().and_then(crate::kernel::actor::Actor::role)))
    }

    /// The server's time, to the minute.
    pub(crate) fn server_time(&self) -> String {
        self.moment(&self.ctx.now)
    }

    /// The server's time for machines.
    pub(crate) fn now(&self) -> Instant {
        self.ctx.now
    }

    /// The day it is in the instance's zone.
    pub(crate) fn today(&self) -> NaiveDate {
        self.ctx.desk.catalogue.zone().day(self.ctx.now)
    }

    /// Whether this is the demo world.
    pub(crate) fn demo(&self) -> bool {
        self.ctx.desk.config.demo
    }

    /// The version of the program.
    pub(crate) fn version(&self) -> &'static str {
        env!("CARGO_PKG_VERSION")
    }

    /// The path without its language.
    pub(crate) fn path(&self) -> &str {
        &self.ctx.path
    }

    /// The path with its query, to come back to.
    pub(crate) fn here(&self) -> String {
        if self.ctx.query.is_empty() { self.ctx.path.clone() } else { format!("{}?{}", self.ctx.path, self.ctx.query) }
    }

    /// Whom to call.
    pub(crate) fn help_line(&self) -> &str {
        &self.ctx.desk.config.help_line
    }

    /// The words for a code of an enumeration: the message `<prefix>-<code>`, underscores made hyphens.
    pub(crate) fn code(&self, prefix: &str, code: &impl crate::kernel::code::Code) -> String {
        self.t(&format!("{prefix}-{}", code.code().replace('_', "-")))
    }
}

/// The key of the name of a role.
pub(crate) const fn role_key(role: crate::kernel::actor::Role) -> &'static str {
    use crate::kernel::actor::Role;
    match role {
        Role::CompanyMember => "platform-role-company-member",
        Role::Author => "platform-role-author",
        Role::Approver => "platform-role-approver",
        Role::Finance => "platform-role-finance",
        Role::Evaluator => "platform-role-evaluator",
        Role::LabAdministrator => "platform-role-lab-administrator",
        Role::Auditor => "platform-role-auditor",
    }
}
