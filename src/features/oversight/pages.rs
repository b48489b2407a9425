//! The page of the trail.

use askama::Template;

use super::forms::Search;
use super::queries::{Row, Trail};
use crate::kernel::actor::Role;
use crate::kernel::code::Code as _;
use crate::platform::web::Layout;
use crate::platform::web::layout::role_key;
use crate::platform::web::ui::Pager;

#[derive(Template)]
#[template(path = "oversight/trail_page.html")]
pub(super) struct TrailPage {
    pub(super) l: Layout,
    pub(super) search: Search,
    pub(super) rows: Vec<Row>,
    pub(super) total: i64,
    pub(super) head: Option<String>,
    pub(super) pages: Pager,
    pub(super) action: &'static str,
}

impl TrailPage {
    pub(super) fn new(l: Layout, search: Search, trail: Trail, action: &'static str) -> Self {
        let base = format!("{}?{}", l.url(action), search.query());
        let pages = Pager::new(trail.page.number, trail.page.pages, base);
        Self { search, rows: trail.page.rows, total: trail.page.total, head: trail.head, pages, action, l }
    }

    /// The role of an entry in words; nothing for the system and for people without one.
    fn role(&self, row: &Row) -> String {
        Role::from_code(&row.entry.role).map(|role| self.l.t(role_key(role))).unwrap_or_default()
    }

    /// Where the opening record of an entry's challenge is; only the auditor's space has it.
    fn record(&self, row: &Row) -> Option<String> {
        let reference = row.reference.as_ref().filter(|_| row.entry.code == "challenge.opened")?;
        (self.action == "/audit").then(|| self.l.url(&format!("/audit/challenges/{reference}/opening")))
    }

    /// The details of an entry, one `name: value` a line.
    fn details(row: &Row) -> Vec<(String, String)> {
        let payload: serde_json::Value = serde_json::from_str(&row.entry.payload).unwrap_or_default();
        let text = |value: &serde_json::Value| value.as_str().map_or_else(|| value.to_string(), ToOwned::to_owned);
        let pairs = payload.as_object().into_iter().flatten();
        pairs.map(|(name, value)| (name.clone(), text(value))).collect()
    }
}
