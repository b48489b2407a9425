//! What everybody reads: the list, a challenge, its changes.

use actix_web::http::StatusCode;
use actix_web::web::Path;

use crate::kernel::code::Code;
use crate::kernel::instant::Instant;
use crate::kernel::language::Lang;
use crate::kernel::message::Message;
use crate::kernel::page::PageNumber;
use crate::kernel::text::line;
use crate::platform::db::{Conn, DbError};
use crate::platform::web::{Answer, Failure, Visitor};

use super::super::domain::stage::State;
use super::super::domain::{Challenge, Theme};
use super::super::pages::{ChangesPage, ListPage, ShowPage, WithdrawnPage, list_address};
use super::super::queries::{self, Filter, Shown};
use super::super::store;
use super::OfChallenge;

/// How much of a search is looked at.
const LONGEST: usize = 200;
/// A longer address is made short before it is repeated in every link of the page. A filter of the longest words, each
/// sign written as twelve, with every state and theme is shorter, so the short address is never made short again.
const LONGEST_QUERY: usize = 4_000;

pub(crate) async fn list(who: Visitor) -> Answer {
    let filter = filter(&who);
    if who.query.len() > LONGEST_QUERY || who.param("q").chars().count() > LONGEST {
        return who.go(&list_address(&filter));
    }
    let (asked, page, now) = (filter.clone(), PageNumber::read(&who.param("page")), who.now());
    let load = move |conn: &mut Conn| {
        let found = queries::browse(conn, &asked, page, now)?;
        let next = if found.total == 0 { queries::closing_next(conn, now)? } else { Vec::new() };
        Ok::<_, DbError>((found, next))
    };
    let (found, next) = who.read(load).await?;
    let key = if filter == Filter::default() { "challenges-list-title" } else { "challenges-list-found" };
    let l = who.layout_titled(Message::new(key).with("n", found.total));
    who.show(&ListPage::new(l, &filter, &unknown(&who), (found, next), now))
}

/// A filter that means nothing is left out: a shared address must not break when a theme goes. The page says so.
fn filter(who: &Visitor) -> Filter {
    Filter {
        words: line(&who.param("q")).chars().take(LONGEST).collect(),
        states: codes(who, "state"),
        themes: codes(who, "theme"),
        language: codes(who, "language").first().copied(),
    }
}

/// The values of filters that nobody knows, shortened, with the name of their filter.
fn unknown(who: &Visitor) -> Vec<String> {
    let knows = |name: &str, value: &str| match name {
        "state" => Shown::from_code(value).is_some(),
        "theme" => Theme::from_code(value).is_some(),
        "language" => value.is_empty() || Lang::from_code(value).is_some(),
        _ => true,
    };
    let pairs = form_urlencoded::parse(who.query.as_bytes());
    let lost = pairs.filter(|(name, value)| !knows(name, value)).take(5);
    lost.map(|(name, value)| format!("{name} {}", line(&value).chars().take(30).collect::<String>())).collect()
}

fn codes<T: Code>(who: &Visitor, name: &str) -> Vec<T> {
    let pairs = form_urlencoded::parse(who.query.as_bytes());
    pairs.filter(|(param, _)| param == name).filter_map(|(_, value)| T::from_code(&value)).take(20).collect()
}

pub(crate) async fn show(who: Visitor, path: Path<OfChallenge>) -> Answer {
    let (reference, now) = (path.into_inner().reference, who.now());
    let load = move |conn: &mut Conn| {
        let challenge = store::load_by_reference(conn, &reference)?;
        match readable(&challenge, now) {
            Ok(()) => Ok::<_, Failure>(Ok(queries::sheet(conn, challenge, now)?)),
            Err(Failure::Gone(_)) => Ok(Err(challenge)),
            Err(other) => Err(other),
        }
    };
    let sheet = match who.read(load).await? {
        Ok(sheet) => sheet,
        Err(challenge) => {
            let l = who.layout("challenges-withdrawn-public").crumb("challenges-crumb-list", "/challenges");
            return who.show_as(StatusCode::GONE, &WithdrawnPage::new(l, challenge));
        }
    };
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
