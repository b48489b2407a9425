//! The public record of how agencies pay.

use chrono::TimeDelta;

use crate::world::World;
use crate::world::stamp;

/// Adds invoices that were paid after so many days, as other contracts would.
fn paid(world: &World, like: &str, days: &[i64]) {
    for (number, days) in days.iter().enumerate() {
        let id: parvis::kernel::id::InvoiceId = parvis::platform::secrets::fresh_id();
        let milestone: parvis::kernel::id::MilestoneId = parvis::platform::secrets::fresh_id();
        let start = world.now().utc().date_naive();
        let on = start + TimeDelta::days(*days);
        let at = stamp(world.now());
        world.sql(&format!(
            "INSERT INTO milestones (id, contract_id, position, title, acceptance, amount_cents, due_on, stage, version) \
             SELECT '{milestone}', contract_id, {}, 'M', 'A', 100, due_on, 'accepted', 1 FROM milestones \
             WHERE id = (SELECT milestone_id FROM invoices WHERE id = '{like}')",
            number + 10
        ));
        world.sql(&format!(
            "INSERT INTO invoices (id, contract_id, milestone_id, company_id, agency_id, number, net_cents, \
             vat_basis_points, vat_cents, stage, accepted_on, received_on, term_days, disputed_days, paid_on, paid_by, \
             paid_reference, interest_cents, fixed_cents, recorded_by, recorded_at, version) SELECT '{id}', contract_id, \
             '{milestone}', company_id, agency_id, 'N-{number}', 100, 2100, 21, 'paid', '{start}', '{start}', 30, 0, \
             '{on}', recorded_by, 'R', 0, 0, recorded_by, '{at}', 1 FROM invoices WHERE id = '{like}'"
        ));
    }
}

#[actix_web::test]
async fn fewer_than_five_payments_are_listed_and_five_have_a_median() {
    let world = World::new().await;
    let award = world.awarded(true);
    let id = award.run(&world).await;
    award.complete(&world, &id, 1).await;
    let invoice = award.invoice(&world, &id, 1, "LB-1").await;
    let path = format!("/en/agencies/{}/payments", award.agency.id);
    let mut tom = world.visitor();
    assert!(tom.get(&path).await.shows("No invoice was paid yet"));
    world.wait(TimeDelta::days(31));
    let late = tom.get(&path).await;
    assert!(late.shows("0 of 1 invoice was paid within 30 days."), "what is late and not paid counts: {}", late.text());
    world.wait(TimeDelta::days(-31));
    paid(&world, &invoice, &[12, 40, 9, 20]);
    let page = tom.get(&path).await;
    assert!(page.shows("3 of 4 invoices were paid within 30 days.") && page.shows("10 days late"), "{}", page.text());
    assert!(!page.html.contains("<svg width=\"480\"") && !page.shows("Median"));
    assert!(tom.get("/en/agencies").await.shows("Fewer than 5 payments"));
    paid_more(&world, &invoice);
    let page = tom.get(&path).await;
    assert!(page.shows("4 of 5 invoices were paid within 30 days. Half were paid within 12 days."), "{}", page.text());
    assert_eq!(page.all("svg rect").len(), 5);
    assert!(!page.html.contains("style="));
    assert!(tom.get("/en/agencies").await.shows("80%"));
}

fn paid_more(world: &World, like: &str) {
    world.sql("UPDATE milestones SET position = position + 100 WHERE position >= 10");
    world.sql("UPDATE invoices SET number = number || '-old' WHERE number LIKE 'N-%'");
    paid(world, like, &[11]);
}

#[actix_web::test]
async fn a_company_has_no_payment_record() {
    let world = World::new().await;
    let award = world.awarded(true);
    let path = format!("/en/agencies/{}/payments", award.company.id);
    assert_eq!(world.visitor().get(&path).await.status, 404);
    assert!(world.visitor().get("/en/agencies").await.shows("No invoice yet"));
}
