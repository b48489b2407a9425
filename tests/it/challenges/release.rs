//! The budget is released by somebody who wrote none of it, strictly under the limit.

use parvis::kernel::actor::Role;

use super::Studio;

async fn with_budget(studio: &mut Studio, amount: &str) -> String {
    let reference = studio.write().await;
    let plan = [
        ("budget", amount),
        ("payment-1-title", "All"),
        ("payment-1-amount", amount),
        ("payment-1-days", "30"),
        ("payment-2-title", ""),
        ("payment-2-amount", ""),
        ("payment-2-days", ""),
    ];
    assert_eq!(studio.save(&reference, "budget", &plan).await.status, 303);
    assert_eq!(studio.send(&reference).await.status, 200);
    reference
}

#[actix_web::test]
async fn a_cent_under_the_limit_is_released_and_the_author_hears_it() {
    let mut studio = Studio::open().await;
    let reference = with_budget(&mut studio, "29999.99").await;
    let asked = studio.world.letters_to("ines@people.example").await;
    assert_eq!(asked.len(), 1);
    assert_eq!(studio.release(&reference).await.status, 303);
    let told = studio.world.letters_to("karim@people.example").await;
    assert!(told[0].subject.starts_with("Budget released"), "{:?}", told[0].subject);
    let page = studio.ines.get(&format!("/en/agency/challenges/{reference}/release")).await;
    assert!(page.shows("Ines released €\u{a0}29,999.99") && page.shows("13.40.12.11"), "{}", page.text());
}

#[actix_web::test]
async fn the_limit_itself_is_refused_with_the_reason() {
    let mut studio = Studio::open().await;
    let reference = with_budget(&mut studio, "29999.99").await;
    let path = format!("/en/agency/challenges/{reference}/release");
    let form = studio.ines.get(&path).await;
    // The limit may come down while a challenge waits; the author can't send one that is over it.
    studio.world.sql("UPDATE challenges SET budget_cents = 3000000");
    let refused = studio.ines.fill_once(&form, "/release", &[("budget_line", "13.40.12.11")]).await;
    assert_eq!(refused.status, 422);
    assert!(refused.shows("must be lower than €\u{a0}30,000 excl. VAT, the limit for contracts of limited value"));
    let page = studio.ines.get(&path).await;
    assert!(page.shows("Ask its author to take the challenge back") && !page.shows("Release €"), "{}", page.text());
    assert!(!studio.world.events().contains(&"challenge.released".to_owned()));
}

#[actix_web::test]
async fn without_a_budget_line_nothing_is_released() {
    let mut studio = Studio::open().await;
    let reference = with_budget(&mut studio, "10000").await;
    let page = studio.ines.get(&format!("/en/agency/challenges/{reference}/release")).await;
    let refused = studio.ines.fill_once(&page, "/release", &[("budget_line", " ")]).await;
    assert_eq!(refused.status, 422);
    assert!(refused.shows("Enter the budget line"));
}

#[actix_web::test]
async fn the_author_never_releases_the_own_budget_in_any_role() {
    let mut studio = Studio::open().await;
    let reference = with_budget(&mut studio, "10000").await;
    assert_eq!(studio.karim.get(&format!("/en/agency/challenges/{reference}/release")).await.status, 403);
    studio.world.grant(studio.karim.account(), Role::Approver, &studio.agency);
    let mut karim = studio.world.sign_in(studio.karim.account(), "Karim", Some((Role::Approver, &studio.agency)));
    let page = karim.get(&format!("/en/agency/challenges/{reference}/release")).await;
    assert_eq!(page.status, 403);
    assert!(page.shows("Somebody else releases its budget"), "{}", page.text());
}

#[actix_web::test]
async fn an_approver_of_another_agency_finds_nothing() {
    let mut studio = Studio::open().await;
    let reference = with_budget(&mut studio, "10000").await;
    let other = studio.world.organization("agency", "Railway");
    let mut stranger = studio.world.person("Stan", Role::Approver, &other);
    assert_eq!(stranger.get(&format!("/en/agency/challenges/{reference}/release")).await.status, 404);
}

#[actix_web::test]
async fn another_amount_needs_another_release() {
    let mut studio = Studio::open().await;
    let reference = with_budget(&mut studio, "10000").await;
    studio.release(&reference).await;
    let review = studio.marc.get(&format!("/en/admin/challenges/{reference}/review")).await;
    studio.marc.fill_once(&review, "/return", &[("comment-budget", "Too little for three months.")]).await;
    let plan =
        [("budget", "12000"), ("payment-1-title", "All"), ("payment-1-amount", "12000"), ("payment-1-days", "30")];
    assert_eq!(studio.save(&reference, "budget", &plan).await.status, 303);
    assert_eq!(studio.send(&reference).await.status, 200);
    let refused = studio.approve(&reference).await;
    assert_eq!(refused.status, 422);
    assert!(refused.shows("The budget of €\u{a0}12,000 is not released yet"), "{}", refused.text());
    assert_eq!(studio.release(&reference).await.status, 303);
    assert_eq!(studio.approve(&reference).await.status, 303);
}
