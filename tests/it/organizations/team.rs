//! The people of a company, and of an agency.

use parvis::kernel::actor::Role;

use crate::world::World;

#[actix_web::test]
async fn a_member_is_removed_by_a_colleague_and_the_last_one_can_not_leave() {
    let world = World::new().await;
    let company = world.organization("company", "Blinkwater");
    let mut sofia = world.person("Sofia De Clercq", Role::CompanyMember, &company);
    let mut yusuf = world.person("Yusuf Aydin", Role::CompanyMember, &company);
    let page = sofia.get("/en/company/team").await;
    assert!(page.shows("Sofia De Clercq (you)") && page.shows("End the role of Yusuf Aydin"), "{}", page.text());
    let href = page.attribute("a[href*=remove]:not(:first-child), ul.rows li:nth-child(2) a", "href");
    let confirm = sofia.get(&href).await;
    assert!(confirm.shows("Yusuf Aydin stops being Company member of Blinkwater"), "{}", confirm.text());
    let page = sofia.fill(&confirm, "/remove", &[]).await;
    assert!(page.shows("You are alone here"), "{}", page.text());
    assert_eq!(yusuf.get("/en/company/team").await.status, 403);
    assert_eq!(world.letters_to(&yusuf.email).await.len(), 1);

    let own = page.attribute("ul.rows li a", "href");
    let confirm = sofia.get(&own).await;
    let refused = sofia.fill(&confirm, "/remove", &[]).await;
    assert_eq!(refused.status, 403);
    assert!(refused.shows("The last one can’t leave"), "{}", refused.text());
    assert_eq!(sofia.get("/en/company/team").await.status, 200);
}

#[actix_web::test]
async fn people_of_another_company_do_not_exist_for_me() {
    let world = World::new().await;
    let (mine, theirs) = (world.organization("company", "Blinkwater"), world.organization("company", "Rival"));
    let mut sofia = world.person("Sofia De Clercq", Role::CompanyMember, &mine);
    let mut rival = world.person("Rita Rival", Role::CompanyMember, &theirs);
    let page = rival.get("/en/company/team").await;
    let href = page.attribute("ul.rows li a", "href");
    assert_eq!(sofia.get(&href).await.status, 404);
    let own = sofia.get("/en/company/team/invite").await;
    let (_, fields) = own.form("/invite");
    let csrf = fields.iter().find(|(name, _)| name == "csrf").unwrap().1.clone();
    assert_eq!(sofia.post_once(&href, &[("csrf", &csrf)]).await.status, 404);
    assert_eq!(rival.get("/en/company/team").await.status, 200);
}

#[actix_web::test]
async fn people_of_an_agency_see_each_other_and_decide_nothing() {
    let world = World::new().await;
    let agency = world.organization("agency", "Mobility");
    let mut karim = world.person("Karim Benali", Role::Author, &agency);
    world.person("Nora Peeters", Role::Approver, &agency);
    let page = karim.get("/en/agency/team").await;
    assert!(page.shows("Nora Peeters , Approver") && page.shows("The lab invites them"), "{}", page.text());
    assert!(page.all("a[href*=remove]").is_empty());
    assert_eq!(karim.get("/en/company/team").await.status, 403);
}
