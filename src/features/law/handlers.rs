//! The lab reads the numbers of the law and adds new ones.

use crate::kernel::refusal::Problems;
use crate::platform::db::Scope;
use crate::platform::web::{Answer, As, Failure, FormView, Lab, Posted};

use super::actions::{self, AddError};
use super::forms::{self, NewValue};
use super::pages::LawPage;
use super::queries;

/// What could not be added, for one of the two forms of the page.
enum Refusal<'a> {
    None,
    Value(&'a Posted, Problems),
    Day(&'a Posted, Problems),
}

pub(super) async fn show(who: As<Lab>) -> Answer {
    page(&who, Refusal::None).await
}

pub(super) async fn add(who: As<Lab>, posted: Posted) -> Answer {
    let answer = match forms::value(&posted.fields) {
        Ok(new) => save(&who, new, "from").await?,
        Err(problems) => Some(problems),
    };
    match answer {
        None => who.go_saying("/admin/law", "law-notice-added"),
        Some(problems) => page(&who, Refusal::Value(&posted, problems)).await,
    }
}

pub(super) async fn add_day(who: As<Lab>, posted: Posted) -> Answer {
    let answer = match forms::day(&posted.fields) {
        Ok(new) => save(&who, new, "day").await?,
        Err(problems) => Some(problems),
    };
    match answer {
        None => who.go_saying("/admin/law", "law-notice-added"),
        Some(problems) => page(&who, Refusal::Day(&posted, problems)).await,
    }
}

async fn save(who: &As<Lab>, new: NewValue, field: &'static str) -> Result<Option<Problems>, Failure> {
    let zone = who.desk.catalogue.zone();
    match who.write(Scope::Named("law"), move |tx| actions::add(tx, new, zone, field)).await {
        Ok(()) => Ok(None),
        Err(AddError::Refused(problems)) => Ok(Some(problems)),
        Err(AddError::Db(error)) => Err(error.into()),
    }
}

async fn page(who: &As<Lab>, refusal: Refusal<'_>) -> Answer {
    let values = who.read(queries::overview).await?;
    let today = who.desk.catalogue.zone().day(who.now());
    let fresh = || FormView::fresh(who);
    let (form, days) = match refusal {
        Refusal::None => (fresh(), fresh()),
        Refusal::Value(posted, problems) => (FormView::refused(who, &posted.fields, problems), fresh()),
        Refusal::Day(posted, problems) => (fresh(), FormView::refused(who, &posted.fields, problems)),
    };
    let refused = form.is_refused() || days.is_refused();
    let l = who.layout("law-title").refused(refused);
    let page = LawPage::new(l, values, today, form, days);
    if refused { who.show_again(&page) } else { who.show(&page) }
}
