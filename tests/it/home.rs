//! The front page, the pages to read, the two choices of a visitor and the desks.

use chrono::TimeDelta;
use parvis::kernel::actor::Role;

use crate::world::World;

#[actix_web::test]
async fn the_language_is_asked_once() {
    let world = World::new().await;
    let mut visitor = world.visitor();
    let asked = visitor.get("/").await;
    assert_eq!(asked.all("main a"), ["English", "Français", "Nederlands", "Deutsch"]);
    let front = visitor.get("/fr/language").await;
    assert_eq!(front.attribute("html", "lang"), "fr");
    assert_eq!(visitor.get("/").await.attribute("html", "lang"), "fr");
}

#[actix_web::test]
async fn colours_are_remembered_and_the_way_back_stays_on_this_site() {
    let world = World::new().await;
    let mut visitor = world.visitor();
    let back = visitor.get("/en/theme?to=dark&back=/charter").await;
    assert_eq!(back.one("h1"), "Charter");
    assert_eq!(back.attribute("html", "data-theme"), "dark");
    let away = visitor.get_once("/en/theme?to=light&back=https://elsewhere.example/").await;
    assert_eq!(away.header("location"), Some("/en/#main"));
}

#[actix_web::test]
async fn every_page_to_read_stands_in_every_language() {
    let world = World::new().await;
    let mut visitor = world.visitor();
    let pages = [
        "how-it-works",
        "how-we-evaluate",
        "how-we-pay",
        "for-companies",
        "for-agencies",
        "charter",
        "accessibility",
        "privacy",
        "cookies",
        "contact",
    ];
    for page in pages {
        let mut titles = Vec::new();
        for lang in ["en", "fr", "nl", "de"] {
            let shown = visitor.get(&format!("/{lang}/{page}")).await;
            assert_eq!(shown.status, 200, "{lang} {page}");
            assert!(shown.all("article h2").len() >= 3, "{lang} {page}");
            assert!(!shown.text().contains("home-"), "{lang} {page} shows a key");
            titles.push(shown.one(".lead"));
        }
        titles.dedup();
        assert_eq!(titles.len(), 4, "{page} is not translated");
    }
}

#[actix_web::test]
async fn an_empty_front_page_says_what_will_be_there() {
    let world = World::new().await;
    let front = world.visitor().get("/en/").await;
    assert!(front.shows("No challenge is open today"));
    assert!(front.shows("nothing was decided yet"));
    assert_eq!(front.all("h1").len(), 1);
}

#[actix_web::test]
async fn the_front_page_asks_as_much_of_an_empty_database_as_of_a_full_one() {
    let world = World::new().await;
    let count = world.statements(&mut world.visitor(), "/en/").await;
    // PostgreSQL adds one: the look at a connection that comes out of the pool.
    let looks = u64::from(world.database_url().starts_with("postgres"));
    assert_eq!(count, 8 + looks);
}

#[actix_web::test]
async fn an_empty_desk_shows_the_act_that_fills_it() {
    let world = World::new().await;
    let agency = world.organization("agency", "Water agency");
    let company = world.organization("company", "Helder Water");
    let mut author = world.person("Karim", Role::Author, &agency);
    let desk = author.get("/en/agency").await;
    assert!(desk.shows("Challenges of your agency will be here"));
    assert!(desk.all("a.button").contains(&"Start a challenge".to_owned()));
    let desk = world.person("Sofia", Role::CompanyMember, &company).get("/en/company").await;
    assert!(desk.all("a.button").contains(&"Find a challenge".to_owned()));
    let lab = world.organization("lab", "Lab");
    let desk = world.person("Marc", Role::LabAdministrator, &lab).get("/en/admin").await;
    assert!(desk.shows("No challenge waits for review"));
}

#[actix_web::test]
async fn a_desk_is_closed_to_other_roles() {
    let world = World::new().await;
    let company = world.organization("company", "Helder Water");
    let mut founder = world.person("Sofia", Role::CompanyMember, &company);
    for desk in ["/en/agency", "/en/admin"] {
        assert_eq!(founder.get(desk).await.status, 403, "{desk}");
    }
    world.wait(TimeDelta::minutes(1));
    assert_eq!(founder.get("/en/company").await.status, 200);
}
