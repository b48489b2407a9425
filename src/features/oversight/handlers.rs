//! The trail, for an auditor and for a lab administrator.

use super::forms::Search;
use super::pages::TrailPage;
use super::queries;
use crate::platform::web::{Answer, As, Auditor, Ctx, Lab};

pub(super) async fn auditor(who: As<Auditor>) -> Answer {
    trail(&who, "/audit").await
}

pub(super) async fn administrator(who: As<Lab>) -> Answer {
    trail(&who, "/admin/audit").await
}

async fn trail(ctx: &Ctx, action: &'static str) -> Answer {
    let search = Search::read(|name| ctx.param(name));
    let zone = ctx.desk.config.zone;
    let asked = search.clone();
    let trail = ctx.read(move |conn| queries::trail(conn, &asked, zone)).await?;
    ctx.show(&TrailPage::new(ctx.layout("oversight-trail"), search, trail, action))
}
