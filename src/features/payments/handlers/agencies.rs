//! The public payment record of agencies.

use actix_web::web::Path;
use serde::Deserialize;

use super::super::pages::{AgenciesPage, AgencyPage};
use super::super::queries;
use super::today;
use crate::kernel::id::OrganizationId;
use crate::kernel::message::Message;
use crate::platform::db::DbError;
use crate::platform::web::{Answer, Visitor};

/// An agency in an address.
#[derive(Deserialize)]
pub(in super::super) struct ByAgency {
    id: OrganizationId,
}

pub(in super::super) async fn agencies(who: Visitor) -> Answer {
    let today = today(&who);
    let lines = who.read::<_, DbError, _>(move |conn| queries::agencies(conn, today)).await?;
    who.show(&AgenciesPage::new(who.layout("payments-agencies-title"), lines))
}

pub(in super::super) async fn agency(who: Visitor, path: Path<ByAgency>) -> Answer {
    let (id, today) = (path.id, today(&who));
    let (line, paid) = who.read::<_, DbError, _>(move |conn| queries::agency(conn, id, today)).await?;
    let title = Message::new("payments-agency-title").with("agency", line.name.as_str());
    let l = who.layout_titled(title).crumb("payments-agencies-title", "/agencies");
    who.show(&AgencyPage::new(l, line, &paid))
}
