//! A founder registers her company, once.

use parvis::kernel::actor::Role;

use super::newcomer;
use crate::world::{Browser, Page, World};

async fn register(browser: &mut Browser, country: &str, number: &str, name: &str) -> Page {
    let page = browser.get("/en/company/new").await;
    let fields = [("country", country), ("number", number), ("name", name), ("address", "Kaai 4, 9000 Gent")];
    browser.fill(&page, "/company/new", &fields).await
}

#[actix_web::test]
async fn a_founder_registers_her_company_and_acts_for_it_at_once() {
    let world = World::new().await;
    let mut sofia = newcomer(&world, "Sofia De Clercq");
    let page = register(&mut sofia, "BE", "BE 0123.456.749", "Blinkwater").await;
    assert!(page.shows("Your company is registered"), "{}", page.text());
    assert!(page.shows("0123.456.749") && page.shows("Not checked yet"), "{}", page.text());
    assert!(page.one("header").contains("Company member, Blinkwater"));
    assert!(world.events().contains(&"organization.registered".to_owned()));
}

#[actix_web::test]
async fn a_wrong_number_is_refused_and_a_foreign_one_kept() {
    let world = World::new().await;
    let mut sofia = newcomer(&world, "Sofia De Clercq");
    let page = register(&mut sofia, "BE", "0123.456.748", "Blinkwater").await;
    assert_eq!(page.status, 422);
    assert!(page.shows("Company number must have 10 digits that fit together"), "{}", page.text());
    assert_eq!(page.attribute("#number", "value"), "0123.456.748");
    let page = register(&mut sofia, "NL", "68241234", "Helder Water").await;
    assert!(page.shows("Netherlands") && page.shows("68241234"), "{}", page.text());
}

#[actix_web::test]
async fn the_same_company_is_registered_once_and_its_people_stay_unknown() {
    let world = World::new().await;
    let (mut sofia, mut lena) = (newcomer(&world, "Sofia De Clercq"), newcomer(&world, "Lena Maes"));
    register(&mut sofia, "BE", "0123.456.749", "Blinkwater").await;
    let page = register(&mut lena, "BE", "0123 456 749", "Blink water").await;
    assert_eq!(page.status, 422);
    assert!(page.shows("Someone already registered this company"), "{}", page.text());
    assert!(!page.html.contains("Sofia") && !page.html.contains("sofia"), "no person is named");

    let page = lena.fill(&page, "/company/join", &[]).await;
    assert!(page.shows("They decide"), "{}", page.text());
    let letters = world.letters().await;
    assert_eq!(letters.len(), 1);
    assert_eq!(letters[0].to, sofia.email);
    assert!(letters[0].text.contains("Lena Maes") && letters[0].text.contains(&lena.email));
    let page = register(&mut lena, "BE", "0123 456 749", "Blink water").await;
    lena.fill(&page, "/company/join", &[]).await;
    assert!(world.letters().await.is_empty(), "one letter a day");
}

#[actix_web::test]
async fn facts_are_saved_once_and_two_colleagues_see_both_texts() {
    let world = World::new().await;
    let company = world.organization("company", "Blinkwater");
    let mut sofia = world.person("Sofia De Clercq", Role::CompanyMember, &company);
    let mut yusuf = world.person("Yusuf Aydin", Role::CompanyMember, &company);
    let (hers, his) = (sofia.get("/en/company/facts/edit").await, yusuf.get("/en/company/facts/edit").await);
    let fields = [("address", "Kaai 4, Gent"), ("size", "micro"), ("iban", "be68 5390 0754 7034")];
    let page = sofia.fill(&hers, "/company/facts/edit", &fields).await;
    assert!(page.shows("BE68 5390 0754 7034") && page.shows("Fewer than 10"), "{}", page.text());
    let letters = world.letters().await;
    assert_eq!(letters.len(), 2, "every member hears of another bank account");

    let late = yusuf.fill(&his, "/company/facts/edit", &[("address", "Dok 9, Gent"), ("size", "micro")]).await;
    assert_eq!(late.status, 409);
    assert!(late.html.contains("Kaai 4, Gent") && late.html.contains("Dok 9, Gent"), "{}", late.text());
    let wrong = sofia.get("/en/company/facts/edit").await;
    let wrong = sofia.fill(&wrong, "/company/facts/edit", &[("iban", "BE68 5390 0754 7035")]).await;
    assert_eq!(wrong.status, 422);
    assert!(wrong.shows("The account must match its check digits"), "{}", wrong.text());
}

#[actix_web::test]
async fn another_name_has_to_be_checked_again() {
    let world = World::new().await;
    let company = world.organization("company", "Blinkwater");
    let mut sofia = world.person("Sofia De Clercq", Role::CompanyMember, &company);
    assert!(sofia.get("/en/company/facts").await.shows("Checked"));
    let page = sofia.get("/en/company/facts/edit").await;
    let fields = [("name", "Blinkwater Europe"), ("address", "Kaai 4"), ("size", "micro")];
    let page = sofia.fill(&page, "/company/facts/edit", &fields).await;
    assert!(page.shows("Not checked yet"), "{}", page.text());
}

#[actix_web::test]
async fn an_auditor_has_no_company() {
    let world = World::new().await;
    let lab = world.organization("lab", "Lab");
    let mut vera = world.person("Vera Claes", Role::Auditor, &lab);
    let page = register(&mut vera, "BE", "0123.456.749", "Blinkwater").await;
    assert_eq!(page.status, 403);
    assert!(page.shows("An auditor has no other role"), "{}", page.text());
}
