//! The lab keeps the list of organisations, and nobody runs the lab and acts for an agency.

use chrono::TimeDelta;
use parvis::kernel::actor::Role;

use super::link;
use crate::world::{Browser, Organization, Page, World};

struct Story {
    world: World,
    marc: Browser,
    lab: Organization,
}

async fn story() -> Story {
    let world = World::new().await;
    let lab = world.organization("lab", "Innovation lab");
    let marc = world.person("Marc Lambert", Role::LabAdministrator, &lab);
    Story { world, marc, lab }
}

async fn invite(marc: &mut Browser, at: &str, email: &str, role: &str) -> Page {
    let page = marc.get(&format!("/en/admin/organizations/{at}/invite")).await;
    marc.fill(&page, "/invite", &[("email", email), ("role", role)]).await
}

#[actix_web::test]
async fn the_lab_makes_an_agency_and_invites_its_people() {
    let Story { world, mut marc, .. } = story().await;
    let page = marc.get("/en/admin/organizations/new").await;
    assert_eq!(marc.fill(&page, "/new", &[("name", "")]).await.status, 422);
    let page = marc.fill(&page, "/new", &[("name", "Federal Mobility"), ("address", "Wetstraat 1, Brussel")]).await;
    assert!(
        page.shows("The agency is added") && page.shows("Nobody acts for this organisation yet"),
        "{}",
        page.text()
    );
    let at = page.path.rsplit('/').next().unwrap().to_owned();

    let page = invite(&mut marc, &at, "nora@mobility.example", "approver").await;
    assert!(page.shows("nora@mobility.example , Approver"), "{}", page.text());
    let letters = world.letters_to("nora@mobility.example").await;
    assert_eq!(world.visitor().get(&link(&letters[0].text)).await.status, 200);
    let page = marc.get(&format!("/en/admin/organizations/{at}/invite")).await;
    let wrong = marc.fill(&page, "/invite", &[("email", "x@y.example"), ("role", "company_member")]).await;
    assert_eq!(wrong.status, 422);
    assert!(wrong.shows("This kind of organisation does not have this role"), "{}", wrong.text());
}

#[actix_web::test]
async fn a_lab_administrator_gets_no_business_role_in_an_agency() {
    let Story { world, mut marc, lab } = story().await;
    let agency = world.organization("agency", "Mobility");
    let own = marc.email.clone();
    for role in ["author", "approver", "finance"] {
        let page = invite(&mut marc, agency.id.as_str(), &own, role).await;
        assert_eq!(page.status, 422);
        assert!(page.shows("One person can’t run the lab and act for an agency"), "{}", page.text());
    }
    let mut karim = world.person("Karim Benali", Role::Author, &agency);
    let page = invite(&mut marc, lab.id.as_str(), "karim.benali@people.example", "lab_administrator").await;
    assert_eq!(page.status, 422);

    // An invitation sent before the other role was given is looked at again when it is taken.
    let page = invite(&mut marc, lab.id.as_str(), "lena.maes@people.example", "lab_administrator").await;
    assert_eq!(page.status, 200, "{}", page.text());
    let letters = world.letters_to("lena.maes@people.example").await;
    let mut lena = world.person("Lena Maes", Role::Finance, &agency);
    let page = lena.get(&link(&letters[0].text)).await;
    let refused = lena.fill(&page, "/invite/", &[]).await;
    assert_eq!(refused.status, 403);
    assert!(refused.shows("One person can’t run the lab"), "{}", refused.text());
    assert_eq!(karim.get("/en/admin/organizations").await.status, 403);
}

#[actix_web::test]
async fn the_list_finds_filters_and_turns_pages_with_a_fixed_number_of_queries() {
    let Story { world, mut marc, .. } = story().await;
    for number in 1..=23 {
        world.organization("company", &format!("Company {number:02}"));
    }
    world.organization("agency", "Électricité publique");
    let page = marc.get("/en/admin/organizations").await;
    assert!(page.shows("25 organisations"), "{}", page.text());
    assert_eq!(page.all("tbody tr").len(), 20);
    assert_eq!(marc.get("/en/admin/organizations?page=2").await.all("tbody tr").len(), 5);
    let page = marc.get("/en/admin/organizations?q=electricite").await;
    assert_eq!(page.all("tbody th"), ["Électricité publique"]);
    let page = marc.get("/en/admin/organizations?kind=company&q=company+07").await;
    assert_eq!(page.all("tbody th"), ["Company 07"]);
    assert!(marc.get("/en/admin/organizations?q=zebra").await.shows("No organisation fits"));
    let few = world.statements(&mut marc, "/en/admin/organizations?q=company+07").await;
    let many = world.statements(&mut marc, "/en/admin/organizations").await;
    assert_eq!(few, many);
}

#[actix_web::test]
async fn a_stopped_company_can_not_act_and_reads_why() {
    let Story { world, mut marc, lab } = story().await;
    let company = world.organization("company", "Blinkwater");
    let mut sofia = world.person("Sofia De Clercq", Role::CompanyMember, &company);
    let page = marc.get(&format!("/en/admin/organizations/{}/suspend", company.id)).await;
    assert_eq!(marc.fill(&page, "/suspend", &[("reason", " ")]).await.status, 422);
    let page = marc.fill(&page, "/suspend", &[("reason", "The number is not in the register.")]).await;
    assert!(page.shows("Stopped") && page.shows("The number is not in the register."), "{}", page.text());
    assert_eq!(sofia.get("/en/company/team").await.status, 403);
    let letters = world.letters_to(&sofia.email).await;
    assert!(letters[0].text.contains("The number is not in the register."), "{}", letters[0].text);

    world.wait(TimeDelta::minutes(1));
    let page = marc.fill(&page, "/verify", &[]).await;
    assert!(page.shows("Checked"), "{}", page.text());
    assert_eq!(sofia.get("/en/company/team").await.status, 200);
    let own = marc.get(&format!("/en/admin/organizations/{}/suspend", lab.id)).await;
    let refused = marc.fill(&own, "/suspend", &[("reason", "x")]).await;
    assert_eq!(refused.status, 403);
}

#[actix_web::test]
async fn only_the_lab_decides() {
    let Story { world, .. } = story().await;
    let company = world.organization("company", "Blinkwater");
    let mut sofia = world.person("Sofia De Clercq", Role::CompanyMember, &company);
    for path in ["", "/new", &format!("/{}", company.id), &format!("/{}/suspend", company.id)] {
        assert_eq!(sofia.get(&format!("/en/admin/organizations{path}")).await.status, 403, "{path}");
    }
    assert_eq!(world.visitor().get("/en/admin/organizations").await.one("h1"), "Sign in");
}
