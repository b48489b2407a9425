//! A dispute stops the clock, and its days are counted apart.

use chrono::TimeDelta;

use crate::world::World;

#[actix_web::test]
async fn a_dispute_without_a_reason_is_refused() {
    let world = World::new().await;
    let award = world.awarded(true);
    let id = award.run(&world).await;
    award.complete(&world, &id, 1).await;
    let invoice = award.invoice(&world, &id, 1, "LB-1").await;
    let mut nadia = award.nadia(&world);
    let page = nadia.get(&format!("/en/finance/invoices/{invoice}/dispute")).await;
    assert!(page.shows("30 days of the term are left"));
    let answer = nadia.fill(&page, "/dispute", &[("reason", "")]).await;
    assert_eq!(answer.status, 422);
    assert_eq!(answer.one("#errors li"), "Enter why this invoice can’t be paid");
}

#[actix_web::test]
async fn the_clock_stands_still_until_it_is_started_again() {
    let world = World::new().await;
    let award = world.awarded(true);
    let id = award.run(&world).await;
    award.complete(&world, &id, 1).await;
    let invoice = award.invoice(&world, &id, 1, "LB-1").await;
    world.wait(TimeDelta::days(10));
    let mut nadia = award.nadia(&world);
    let page = nadia.get(&format!("/en/finance/invoices/{invoice}/dispute")).await;
    for _ in 0..2 {
        let page = nadia.fill(&page, "/dispute", &[("reason", "The VAT number is missing.")]).await;
        assert_eq!(page.status, 200);
        assert!(
            page.shows("The clock stands still since Thursday 15 January 2026. 20 days are left"),
            "{}",
            page.text()
        );
    }
    world.wait(TimeDelta::days(40));
    let theirs = award.sofia(&world).get(&format!("/en/company/contracts/{id}/invoices/{invoice}")).await;
    assert!(theirs.shows("Day 10 of 30") && theirs.shows("The VAT number is missing."), "{}", theirs.text());
    assert!(award.nadia(&world).get("/en/finance").await.shows("In dispute, clock stopped (1)"));
    let mut nadia = award.nadia(&world);
    let page = nadia.get(&format!("/en/finance/invoices/{invoice}")).await;
    assert!(!page.html.contains("/pay#"));
    let page = nadia.fill(&page, "/resume", &[]).await;
    assert!(page.shows("Day 10 of 30") && page.shows("40 days"), "{}", page.text());
    world.wait(TimeDelta::days(2));
    let page = award.nadia(&world).get(&format!("/en/finance/invoices/{invoice}")).await;
    assert!(page.shows("Day 12 of 30") && page.shows("It ran again from"));
    let letters = world.letters_to("sofia@people.example").await;
    assert!(letters.iter().any(|letter| letter.subject.contains("is in dispute")));
    assert!(letters.iter().any(|letter| letter.subject.contains("the clock runs again")));
}

#[actix_web::test]
async fn what_is_late_cannot_be_disputed_any_more() {
    let world = World::new().await;
    let award = world.awarded(true);
    let id = award.run(&world).await;
    award.complete(&world, &id, 1).await;
    let invoice = award.invoice(&world, &id, 1, "LB-1").await;
    let mut nadia = award.nadia(&world);
    let early = nadia.get(&format!("/en/finance/invoices/{invoice}/dispute")).await;
    world.wait(TimeDelta::days(31));
    world.keep_signed_in();
    let answer = nadia.fill(&early, "/dispute", &[("reason", "Too late.")]).await;
    assert_eq!(answer.status, 403);
    let page = nadia.get(&format!("/en/finance/invoices/{invoice}")).await;
    assert!(!page.shows("Dispute this invoice"));
    let path = format!("/en/finance/invoices/{invoice}/dispute");
    let page = nadia.get(&path).await;
    assert_eq!(page.status, 403, "no form that can only be refused");
    assert!(page.shows("The term of this invoice ended on Wednesday 4 February 2026"), "{}", page.text());
}
