//! Answers of the front page, the desks and the two choices a visitor can make.

use actix_web::HttpRequest;

use crate::kernel::code::Code as _;
use crate::kernel::id::OrganizationId;
use crate::kernel::language::Lang;
use crate::platform::web::{Agency, Answer, As, Company, Failure, Lab, Visitor};

use super::{pages, queries};

pub(super) mod reading;

/// `/`: in which language? Asked once.
pub(super) async fn choose_language(request: HttpRequest, who: Visitor) -> Answer {
    let chosen = request.cookie("lang").and_then(|cookie| Lang::from_code(cookie.value()));
    if chosen.is_some() { who.go("/") } else { who.show(&pages::LanguagePage::new(&who)) }
}

/// Keeps the language of the address.
pub(super) async fn remember_language(who: Visitor) -> Answer {
    let cookie = who.remember("lang", who.lang.to_string());
    Ok(who.going("/").cookie(cookie).finish())
}

/// Keeps the choice of colours, and goes back to where it was made.
pub(super) async fn remember_theme(who: Visitor) -> Answer {
    let theme = match who.param("to").as_str() {
        "light" => "light",
        "dark" => "dark",
        _ => "auto",
    };
    let cookie = who.remember("theme", theme.to_owned());
    Ok(who.going(&way_back(&who.param("back"))).cookie(cookie).finish())
}

/// Only a path of ours: it is put behind the language, so it cannot lead to another host.
fn way_back(back: &str) -> String {
    let plain = back.starts_with('/') && back.chars().all(|c| c.is_ascii_graphic());
    if plain { back.to_owned() } else { "/".to_owned() }
}

/// The front page.
pub(super) async fn front(who: Visitor) -> Answer {
    let now = who.now();
    let front = who.read(move |conn| queries::front(conn, now)).await?;
    who.show(&pages::FrontPage::new(&who, front))
}

/// What a company has in hand.
pub(super) async fn company_desk(who: As<Company>) -> Answer {
    let organization = of(who.actor().organization())?;
    let desk = who.read(move |conn| queries::company_desk(conn, organization)).await?;
    who.show(&pages::CompanyDesk::new(&who, desk))
}

/// What an agency has in hand.
pub(super) async fn agency_desk(who: As<Agency>) -> Answer {
    let organization = of(who.actor().organization())?;
    let desk = who.read(move |conn| queries::agency_desk(conn, organization)).await?;
    who.show(&pages::AgencyDesk::new(&who, desk))
}

/// What waits for the lab.
pub(super) async fn lab_desk(who: As<Lab>) -> Answer {
    let desk = who.read(queries::lab_desk).await?;
    who.show(&pages::LabDesk::new(&who, desk))
}

/// A desk is an organisation's; a person without a role has been turned away by the type of the handler.
fn of(organization: Option<OrganizationId>) -> Result<OrganizationId, Failure> {
    organization.ok_or(Failure::NotFound)
}

#[cfg(test)]
mod tests {
    use super::way_back;

    #[test]
    fn the_way_back_stays_with_us() {
        assert_eq!(way_back("/challenges?q=water"), "/challenges?q=water");
        assert_eq!(way_back("https://elsewhere.example"), "/");
        assert_eq!(way_back("/a\r\nSet-Cookie:x"), "/");
        assert_eq!(way_back(""), "/");
    }
}
