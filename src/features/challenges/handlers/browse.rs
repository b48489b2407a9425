//! What everybody reads: the list, a challenge, its changes.

use actix_web::web::Path;

use crate::kernel::code::Code;
use crate::kernel::instant::Instant;
use crate::kernel::message::Message;
use crate::kernel::page::PageNumber;
use crate::kernel::text::line;
use crate::platform::db::Conn;
use crate::platform::web::{Answer, Failure, Visitor};

use super::super::domain::Challenge;
use super::super::domain::stage::State;
use super::super::pages::{ChangesPage, ListPage, ShowPage};
use super::super::queries::{self, Filter};
use super::super::store;
use super::OfChallenge;

/// How much of a search is looked at.
const LONGEST: usize = 100;

pub(crate) async fn list(who: Visitor) -> Answer {
    let filter = filter(&who);
    let (asked, page, now) = (filter.clone(), PageNumber::read(&who.param("page")), who.now());
    let found = who.read(move |conn| queries::browse(conn, &asked, page, now)).await?;
    let key = if filter == Filter::default() { "challenges-list-title" } else { "challenges-list-found" };
    let l = who.layout_titled(Message::new(key).with("n", found.total));
    who.show(&ListPage::new(l, &filter, found, now))
}

/// A filter that means nothing is left out: a shared address must not break when a theme goes.
fn filter(who: &Visitor) -> Filter {
    Filter {
        words: line(&who.param("q")).chars().take(LONGEST).collect(),
        states: codes(who, "state"),
        themes: codes(who, "theme"),
        language: codes(who, "language").first().copied(),
    }
}

fn codes<T: Code>(who: &Visitor, name: &str) -> Vec<T> {
    let pairs = form_urlencoded::parse(who.query.as_bytes());
    pairs.filter(|(param, _)| param == name).filter_map(|(_, value)| T::from_code(&value)).take(20).collect()
}

pub(crate) async fn show(who: Visitor, path: Path<OfChallenge>) -> Answer {
    let (reference, now) = (path.into_inner().reference, who.now());
    let load = move |conn: &mut Conn| {
        let challenge = store::load_by_reference(conn, &reference)?;
        readable(&challenge, now)?;
        Ok::<_, Failure>(queries::sheet(conn, challenge, now)?)
    };
    let sheet = who.read(load).await?;
    let title = Message::new("challenges-show-title")
        .with("title", sheet.brief.challenge.title.as_str())
        .with("reference", sheet.brief.challenge.reference.as_str());
    let l = who.layout_titled(title).crumb("challenges-crumb-list", "/challenges");
    who.show(&ShowPage::new(&who, l, sheet, now))
}

pub(crate) async fn changes(who: Visitor, path: Path<OfChallenge>) -> Answer {
    let (reference, now) = (path.into_inner().reference, who.now());
    let load = move |conn: &mut Conn| {
        let challenge = store::load_by_reference(conn, &reference)?;
        readable(&challenge, now)?;
        let list = queries::amendments(conn, challenge.id)?;
        Ok::<_, Failure>(((challenge.reference, challenge.title, challenge.lang), list))
    };
    let (named, list) = who.read(load).await?;
    let back = format!("/challenges/{}", named.0);
    let l = who.layout_titled(Message::new("challenges-changes-title").with("reference", named.0.as_str()));
    let l = l.crumb("challenges-crumb-list", "/challenges").crumb_named(named.0.clone(), &back);
    who.show(&ChangesPage::new(l, named, list))
}

/// Whether everybody may read it; one that was public and withdrawn says who took it back, when and why.
pub(crate) fn readable(challenge: &Challenge, now: Instant) -> Result<(), Failure> {
    match challenge.state(now) {
        State::Withdrawn => match (challenge.publish_at, challenge.ended_at) {
            (Some(published), Some(ended)) if published <= ended => Err(Failure::Gone(gone(challenge, ended))),
            _ => Err(Failure::NotFound),
        },
        state if state.is_public() => Ok(()),
        _ => Err(Failure::NotFound),
    }
}

fn gone(challenge: &Challenge, at: Instant) -> Message {
    Message::new("challenges-gone")
        .with("title", challenge.title.as_str())
        .with("agency", challenge.organization_name.as_str())
        .with("reason", challenge.ended_reason.clone().unwrap_or_default())
        .with("at", at)
}
