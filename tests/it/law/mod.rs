//! The numbers of the law, kept by the lab.

use parvis::kernel::actor::Role;

use crate::world::World;

#[actix_web::test]
async fn the_lab_adds_a_value_from_a_day_on_and_the_past_stays() {
    let world = World::new().await;
    let lab = world.organization("lab", "Lab");
    let mut marc = world.person("Marc", Role::LabAdministrator, &lab);
    let page = marc.get("/en/admin/law").await;
    assert!(page.shows("€\u{a0}30,000") && page.shows("10.5% a year"), "{}", page.text());
    let new = [
        ("code", "low_value_limit"),
        ("value", "35.000,00"),
        ("from-day", "1"),
        ("from-month", "2"),
        ("from-year", "2026"),
        ("source", "Act of 1 January 2026"),
    ];
    let after = marc.fill(&page, "/admin/law", &new).await;
    assert!(after.status == 200 && after.shows("€\u{a0}35,000") && after.shows("€\u{a0}30,000"));
    let twice = marc.fill_once(&page, "/admin/law", &new).await;
    assert!(twice.status == 422 && twice.shows("There is already a value from"));
    let past = [("from-day", "4"), ("from-month", "1"), ("from-year", "2026")];
    let mut fields = new.to_vec();
    fields.retain(|(name, _)| !name.starts_with("from"));
    fields.extend(past);
    let refused = marc.fill_once(&page, "/admin/law", &fields).await;
    assert!(refused.status == 422 && refused.shows("must be Monday 5 January 2026 or later"), "{}", refused.text());
    assert_eq!(world.events(), ["law.added"]);
}

#[actix_web::test]
async fn a_rate_that_was_not_entered_for_the_half_year_is_carried_on_and_said_so() {
    let world = World::new().await;
    let lab = world.organization("lab", "Lab");
    world.wait(chrono::TimeDelta::days(200));
    let mut marc = world.person("Marc", Role::LabAdministrator, &lab);
    let page = marc.get("/en/admin/law").await;
    assert!(page.shows("No rate was entered for the half-year from Wednesday 1 July 2026"), "{}", page.text());
}

#[actix_web::test]
async fn only_the_lab_opens_the_law() {
    let world = World::new().await;
    let agency = world.organization("agency", "Agency");
    let mut karim = world.person("Karim", Role::Author, &agency);
    assert_eq!(karim.get("/en/admin/law").await.status, 403);
}
