//! Sofia records the invoice of an accepted milestone.

use parvis::kernel::actor::Role;

use crate::world::World;

#[actix_web::test]
async fn before_the_milestone_is_accepted_there_is_nothing_to_invoice() {
    let world = World::new().await;
    let award = world.awarded(true);
    let id = award.run(&world).await;
    award.deliver(&world, &id, 1, "Done.").await;
    let path = format!("/en/company/contracts/{id}/milestones/1/invoice");
    let mut sofia = award.sofia(&world);
    let page = sofia.get(&path).await;
    assert!(page.shows("once the agency has accepted the milestone"));
    assert!(!page.html.contains("name=\"number\""));
    let other = sofia.get(&format!("/en/company/contracts/{id}/milestones/2")).await;
    let csrf = other.attribute("input[name=csrf]", "value");
    let answer = sofia.post_once(&path, &[("number", "LB-1"), ("vat", "2100"), ("csrf", &csrf)]).await;
    assert_eq!(answer.status, 403);
    assert!(world.texts("SELECT id AS text FROM invoices").is_empty());
}

#[actix_web::test]
async fn the_amount_is_the_milestone_s_and_the_term_starts_today() {
    let world = World::new().await;
    let award = world.awarded(true);
    let id = award.run(&world).await;
    award.complete(&world, &id, 1).await;
    let invoice = award.invoice(&world, &id, 1, "LB-2026-031").await;
    let page = award.sofia(&world).get(&format!("/en/company/contracts/{id}/invoices/{invoice}")).await;
    assert!(page.shows("Day 0 of 30"), "{}", page.text());
    assert!(page.shows("€ 9,800 excl. VAT") && page.shows("VAT 21%: € 2,058") && page.shows("€ 11,858 incl. VAT"));
    assert!(page.shows("Wednesday 4 February 2026"));
    let letters = world.letters_to("nadia@people.example").await;
    assert!(letters.iter().any(|letter| letter.subject.contains("to be paid by Wednesday 4 February 2026")));
}

#[actix_web::test]
async fn a_number_used_before_is_refused() {
    let world = World::new().await;
    let award = world.awarded(true);
    let id = award.run(&world).await;
    award.complete(&world, &id, 1).await;
    award.complete(&world, &id, 2).await;
    award.invoice(&world, &id, 1, "LB-1").await;
    let mut sofia = award.sofia(&world);
    let page = sofia.get(&format!("/en/company/contracts/{id}/milestones/2/invoice")).await;
    let answer = sofia.fill(&page, "/invoice", &[("number", "LB-1")]).await;
    assert_eq!(answer.status, 422);
    assert!(answer.one("#errors li").contains("You used number LB-1 before"));
    let answer = sofia.fill(&page, "/invoice", &[("number", "LB-2"), ("vat", "1900")]).await;
    assert!(answer.one("#errors li").contains("Choose the VAT rate"));
}

#[actix_web::test]
async fn a_milestone_is_invoiced_once_and_the_same_invoice_twice_is_one() {
    let world = World::new().await;
    let award = world.awarded(true);
    let id = award.run(&world).await;
    award.complete(&world, &id, 1).await;
    let mut sofia = award.sofia(&world);
    let form = sofia.get(&format!("/en/company/contracts/{id}/milestones/1/invoice")).await;
    for _ in 0..2 {
        let page = sofia.fill(&form, "/invoice", &[("number", "LB-1")]).await;
        assert!(page.shows("Day 0 of 30"));
    }
    assert_eq!(world.texts("SELECT id AS text FROM invoices").len(), 1);
    let answer = sofia.fill(&form, "/invoice", &[("number", "LB-9")]).await;
    assert_eq!(answer.status, 422);
    assert!(answer.one("#errors li").contains("already has invoice LB-1"));
}

#[actix_web::test]
async fn an_invoice_of_others_does_not_exist() {
    let world = World::new().await;
    let award = world.awarded(true);
    let id = award.run(&world).await;
    award.complete(&world, &id, 1).await;
    let invoice = award.invoice(&world, &id, 1, "LB-1").await;
    let rival = world.organization("company", "Rival");
    let other = world.organization("agency", "Other Agency");
    let path = format!("/en/company/contracts/{id}/invoices/{invoice}");
    assert_eq!(world.person("Rita", Role::CompanyMember, &rival).get(&path).await.status, 404);
    let path = format!("/en/finance/invoices/{invoice}");
    assert_eq!(world.person("Fay", Role::Finance, &other).get(&path).await.status, 404);
    assert_eq!(award.karim(&world).get(&path).await.status, 403);
    let path = format!("/en/agency/contracts/{id}/invoices/{invoice}");
    assert!(award.karim(&world).get(&path).await.shows("Day 0 of 30"));
}
