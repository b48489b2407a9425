//! Starting a challenge.

use crate::kernel::refusal::Problems;
use crate::platform::db::Scope;
use crate::platform::web::{Answer, As, Author, Failure, FormView, Posted};

use super::super::actions;
use super::super::forms::{self, Source};
use super::super::library;
use super::super::pages::StartPage;
use super::super::queries;
use crate::platform::web::Fields;

pub(crate) async fn form(who: As<Author>) -> Answer {
    let fields = Fields::default().with("lang", who.actor().lang);
    page(&who, FormView::filled(&who, fields)).await
}

pub(crate) async fn start(who: As<Author>, posted: Posted) -> Answer {
    let source = match forms::start(&posted.fields) {
        Ok(source) => source,
        Err(problems) => return again(&who, &posted, problems).await,
    };
    let zone = who.desk.catalogue.zone();
    let bad = |fault: library::BadLibrary| Failure::Internal(fault.to_string());
    // One writer of serials at a time, so that no reference is given twice.
    let scope = Scope::Named("serials");
    let reference = match source {
        Source::Copy(from) => who.write(scope, move |tx| actions::copy(tx, &from, zone)).await?,
        Source::Blank(lang) => {
            let seed = library::blank(lang).map_err(bad)?;
            who.write(scope, move |tx| actions::start(tx, &seed, zone)).await?
        }
        Source::Example(example, lang) => {
            let seed = library::example(lang, example).map_err(bad)?;
            who.write(scope, move |tx| actions::start(tx, &seed, zone)).await?
        }
    };
    who.go(&format!("/agency/challenges/{reference}"))
}

async fn again(who: &As<Author>, posted: &Posted, problems: Problems) -> Answer {
    page(who, FormView::refused(who, &posted.fields, problems)).await
}

async fn page(who: &As<Author>, form: FormView) -> Answer {
    let organization = who.actor().organization().ok_or(Failure::NotFound)?;
    let own = who.read(move |conn| queries::of_agency(conn, organization)).await?;
    let refused = form.is_refused();
    let l = who.layout("challenges-start-title").refused(refused);
    let page = StartPage::new(l, form, &own).map_err(|fault| Failure::Internal(fault.to_string()))?;
    if refused { who.show_again(&page) } else { who.show(&page) }
}
