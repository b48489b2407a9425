//! Nadia pays in time, or late and with interest.

use chrono::TimeDelta;
use parvis::kernel::actor::Role;

use crate::world::delivered::Awarded;
use crate::world::{Page, World};

async fn invoiced(world: &World) -> (Awarded, String, String) {
    let award = world.awarded(true);
    let id = award.run(world).await;
    award.complete(world, &id, 1).await;
    let invoice = award.invoice(world, &id, 1, "LB-1").await;
    (award, id, invoice)
}

#[actix_web::test]
async fn both_sides_see_day_nine_of_thirty() {
    let world = World::new().await;
    let (award, id, invoice) = invoiced(&world).await;
    world.wait(TimeDelta::days(9));
    let theirs = award.sofia(&world).get(&format!("/en/company/contracts/{id}/invoices/{invoice}")).await;
    let ours = award.nadia(&world).get(&format!("/en/finance/invoices/{invoice}")).await;
    assert_eq!(theirs.one(".clock p"), "Day 9 of 30");
    assert_eq!(ours.one(".clock p"), "Day 9 of 30");
    let desk = award.nadia(&world).get("/en/finance").await;
    assert!(desk.shows("Day 9 of 30") && desk.shows("On time (1)"), "{}", desk.text());
    assert!(desk.shows("The next payment is due on Wednesday 4 February 2026"));
}

#[actix_web::test]
async fn paying_shows_the_three_things_that_fit_and_writes_to_the_company() {
    let world = World::new().await;
    let (award, id, invoice) = invoiced(&world).await;
    let page = award.nadia(&world).get(&format!("/en/finance/invoices/{invoice}")).await;
    assert_eq!(page.all(".rows .tag"), ["fits", "fits", "fits", "fits"]);
    assert!(page.shows("Milestone accepted by Karim"));
    world.wait(TimeDelta::days(12));
    let page = award.pay(&world, &invoice).await;
    assert!(page.shows("Paid on day 12 of 30") && page.shows("reference BE-77"), "{}", page.text());
    let theirs = award.sofia(&world).get(&format!("/en/company/contracts/{id}/invoices/{invoice}")).await;
    assert!(theirs.shows("Paid on day 12 of 30"));
    let letters = world.letters_to("sofia@people.example").await;
    assert!(letters.iter().any(|letter| letter.subject == "Invoice LB-1 is paid"));
    assert!(world.events().contains(&"invoice.paid".to_owned()));
}

#[actix_web::test]
async fn a_vat_rate_that_differs_from_the_contract_is_told() {
    let world = World::new().await;
    let award = world.awarded(true);
    let id = award.run(&world).await;
    award.complete(&world, &id, 1).await;
    let mut sofia = award.sofia(&world);
    let page = sofia.get(&format!("/en/company/contracts/{id}/milestones/1/invoice")).await;
    sofia.fill(&page, "/invoice", &[("number", "LB-1"), ("vat", "600")]).await;
    let invoice = world.texts("SELECT id AS text FROM invoices").remove(0);
    let page = award.nadia(&world).get(&format!("/en/finance/invoices/{invoice}")).await;
    assert!(page.shows("The VAT rate is 6% on the invoice and 21% in the contract"));
    assert_eq!(page.all(".rows .tag"), ["fits", "fits", "differs", "fits"]);
}

#[actix_web::test]
async fn the_thirtieth_day_is_in_time_and_the_next_brings_interest_and_the_fixed_sum() {
    let world = World::new().await;
    let (award, id, invoice) = invoiced(&world).await;
    world.wait(TimeDelta::days(30));
    let page = award.nadia(&world).get(&format!("/en/finance/invoices/{invoice}")).await;
    assert!(page.shows("Today is the last day"), "{}", page.text());
    assert!(!page.shows("Interest for late payment"));
    world.wait(TimeDelta::days(10));
    for page in [
        award.nadia(&world).get(&format!("/en/finance/invoices/{invoice}")).await,
        award.sofia(&world).get(&format!("/en/company/contracts/{id}/invoices/{invoice}")).await,
    ] {
        assert!(page.shows("Day 40 of 30: 10 days late"), "{}", page.text());
        assert!(page.shows("Late since Thursday 5 February 2026"));
        // 11,858.00 x 10.5 % x 10 / 365 = 34.11, and 40.00 fixed
        assert!(page.shows("€ 11,858 × 10.5% × 10 days / 365"));
        assert!(page.shows("€ 34.11") && page.shows("€ 74.11"));
    }
    let desk = award.nadia(&world).get("/en/finance").await;
    assert!(desk.shows("Late (1)") && desk.shows("1 invoice is late"));
    let page = award.pay(&world, &invoice).await;
    assert!(page.shows("Paid on day 40 of 30: 10 days late") && page.shows("€ 74.11"));
    assert_eq!(world.texts("SELECT CAST(interest_cents AS TEXT) AS text FROM invoices"), ["3411"]);
}

async fn forged(world: &World, award: &Awarded, invoice: &str, account: parvis::kernel::id::AccountId) -> Page {
    world.grant(account, Role::Finance, &award.agency);
    let mut person = world.sign_in(account, "Somebody", Some((Role::Finance, &award.agency)));
    let page = person.get(&format!("/en/finance/invoices/{invoice}")).await;
    assert_eq!(page.status, 200);
    assert!(!page.html.contains("/pay#"), "the form is not offered");
    let dispute = person.get(&format!("/en/finance/invoices/{invoice}/dispute")).await;
    let csrf = dispute.attribute("input[name=csrf]", "value");
    let paid = [("paid-day", "5"), ("paid-month", "1"), ("paid-year", "2026"), ("reference", "X"), ("csrf", &csrf)];
    person.post_once(&format!("/en/finance/invoices/{invoice}/pay"), &paid).await
}

#[actix_web::test]
async fn who_approved_the_award_or_accepted_the_milestone_never_pays() {
    let world = World::new().await;
    let (award, _, invoice) = invoiced(&world).await;
    let approver = forged(&world, &award, &invoice, award.anke).await;
    assert_eq!(approver.status, 403);
    assert!(approver.shows("You approved this award"));
    let accepter = forged(&world, &award, &invoice, award.karim).await;
    assert_eq!(accepter.status, 403);
    assert!(accepter.shows("You accepted this milestone"));
    assert_eq!(world.texts("SELECT stage AS text FROM invoices"), ["running"]);
}

#[actix_web::test]
async fn a_day_ahead_or_before_the_term_is_refused() {
    let world = World::new().await;
    let (award, _, invoice) = invoiced(&world).await;
    world.wait(TimeDelta::days(3));
    let mut nadia = award.nadia(&world);
    let page = nadia.get(&format!("/en/finance/invoices/{invoice}")).await;
    let answer = nadia.fill(&page, "/pay", &[("paid-day", "9"), ("reference", "BE-77")]).await;
    assert_eq!(answer.status, 422);
    assert!(answer.one("#errors li").contains("today (Thursday 8 January 2026) or before"));
    let answer = nadia.fill(&page, "/pay", &[("paid-day", "4"), ("reference", "BE-77")]).await;
    assert!(answer.one("#errors li").contains("the term starts then"));
    let answer = nadia.fill(&page, "/pay", &[("reference", "")]).await;
    assert!(answer.one("#errors li").contains("Enter the payment reference"));
}

#[actix_web::test]
async fn paying_twice_is_one_payment_and_another_payment_is_refused() {
    let world = World::new().await;
    let (award, _, invoice) = invoiced(&world).await;
    let mut nadia = award.nadia(&world);
    let page = nadia.get(&format!("/en/finance/invoices/{invoice}")).await;
    for _ in 0..2 {
        assert_eq!(nadia.fill(&page, "/pay", &[("reference", "BE-77")]).await.status, 200);
    }
    assert_eq!(world.events().iter().filter(|code| *code == "invoice.paid").count(), 1);
    let answer = nadia.fill(&page, "/pay", &[("reference", "BE-78")]).await;
    assert_eq!(answer.status, 403);
    assert!(answer.shows("is paid already"));
}

#[actix_web::test]
async fn the_list_asks_the_database_a_fixed_number_of_times() {
    let world = World::new().await;
    let (award, id, _) = invoiced(&world).await;
    let before = world.statements(&mut award.nadia(&world), "/en/finance").await;
    award.complete(&world, &id, 2).await;
    award.invoice(&world, &id, 2, "LB-2").await;
    award.settle(&world, &id, 3).await;
    assert_eq!(world.statements(&mut award.nadia(&world), "/en/finance").await, before);
}

#[actix_web::test]
async fn who_pays_is_reminded_twice_and_both_sides_hear_when_it_is_late() {
    let world = World::new().await;
    let award = world.awarded(true);
    let id = award.run(&world).await;
    award.complete(&world, &id, 1).await;
    award.invoice(&world, &id, 1, "LB-1").await;
    let nadia = award.nadia(&world);
    let sofia = award.sofia(&world);
    world.letters().await;
    assert_eq!(world.chores().await, 0);
    for (days, subject) in [(20, "Invoice LB-1 is due on"), (8, "Invoice LB-1 is due on"), (3, "Invoice LB-1 is late")]
    {
        world.wait(TimeDelta::days(days));
        assert!(world.chores().await > 0, "{subject}");
        assert_eq!(world.chores().await, 0, "once each");
        let letters = world.letters().await;
        assert!(letters.iter().all(|letter| letter.subject.starts_with(subject)), "{letters:?}");
        assert!(letters.iter().any(|letter| letter.to == nadia.email));
        assert_eq!(letters.iter().any(|letter| letter.to == sofia.email), subject.ends_with("late"));
    }
}
