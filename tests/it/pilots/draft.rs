//! Karim writes the contract of an award.

use crate::world::World;
use crate::world::delivered::changed;

async fn refused(changes: &[(&str, &str)]) -> String {
    let world = World::new().await;
    let award = world.awarded(true);
    let mut karim = award.karim(&world);
    let page = karim.get(&award.form()).await;
    let answer = karim.fill(&page, "/contract", &changed(changes)).await;
    assert_eq!(answer.status, 422);
    assert!(answer.one("title").starts_with("Error"), "{}", answer.one("title"));
    let (_, kept) = answer.form("/contract");
    assert!(kept.contains(&("title-2".to_owned(), "Three months beside the fault reports".to_owned())));
    assert!(world.texts("SELECT id AS text FROM contracts").is_empty());
    answer.one("#errors li")
}

#[actix_web::test]
async fn the_contract_waits_for_the_feedback_letters() {
    let world = World::new().await;
    let award = world.awarded(false);
    let mut karim = award.karim(&world);
    let page = karim.get(&award.form()).await;
    assert_eq!(page.status, 200);
    assert!(page.shows("once every company has its feedback letter"));
    let token = karim.get("/en/agency/contracts").await;
    assert_eq!(token.status, 200);
    let (_, fields) = karim.get("/en/me").await.form("");
    let csrf = fields.iter().find(|(name, _)| name == "csrf").map(|(_, value)| value.clone()).unwrap();
    let mut posted = changed(&[]);
    posted.push(("csrf", &csrf));
    let answer = karim.post_once(&award.form(), &posted).await;
    assert_eq!(answer.status, 403);
    assert!(answer.shows("feedback letter"));
    assert!(world.texts("SELECT id AS text FROM contracts").is_empty());
}

#[actix_web::test]
async fn the_form_starts_with_the_published_plan_brought_to_the_awarded_amount() {
    let world = World::new().await;
    let award = world.awarded(true);
    let page = award.karim(&world).get(&award.form()).await;
    let (_, fields) = page.form("/contract");
    let amounts: Vec<&str> =
        fields.iter().filter(|(name, _)| name.starts_with("amount-")).map(|(_, value)| value.as_str()).collect();
    assert_eq!(amounts, ["8338.98", "8338.98", "7922.04"]);
    assert!(page.shows("€ 24,600 excl. VAT"));
}

#[actix_web::test]
async fn three_milestones_that_add_up_make_a_contract_and_the_approver_gets_a_letter() {
    let world = World::new().await;
    let award = world.awarded(true);
    let page = award.draft(&world).await;
    assert!(page.shows("An approver of your agency signs next"), "{}", page.text());
    assert!(page.shows("Eight lifts speak") && page.shows("€ 9,800"));
    let letters = world.letters_to("anke@people.example").await;
    assert_eq!(letters.len(), 1);
    let stage = world.texts("SELECT stage AS text FROM challenges");
    assert_eq!(stage, ["contracted"]);
    assert!(world.events().contains(&"contract.drafted".to_owned()));
}

#[actix_web::test]
async fn a_sum_that_differs_is_refused_with_the_difference() {
    let said = refused(&[("amount-3", "4.800")]).await;
    assert_eq!(said, "The milestones must add up to € 24,600. They add up to € 24,400: € 200 too little");
    let said = refused(&[("amount-3", "5000,50")]).await;
    assert_eq!(said, "The milestones must add up to € 24,600. They add up to € 24,600.50: € 0.50 too much");
}

#[actix_web::test]
async fn more_than_thirty_days_needs_a_reason_and_more_than_sixty_never_passes() {
    assert!(refused(&[("term-days", "45")]).await.contains("why this contract needs more than 30 days"));
    assert!(refused(&[("term-days", "61"), ("term-reason", "Lab tests abroad")]).await.contains("60"));
}

#[actix_web::test]
async fn a_milestone_before_the_one_before_it_is_refused() {
    assert!(refused(&[("due-2-month", "1")]).await.contains("Milestone 2 must not be due before milestone 1"));
    assert!(refused(&[("due-1-year", "2025")]).await.contains("must be due on"));
    assert!(refused(&[("regime", "")]).await.contains("Choose which payment rules hold"));
}

#[actix_web::test]
async fn sixty_days_with_a_reason_pass() {
    let world = World::new().await;
    let award = world.awarded(true);
    let mut karim = award.karim(&world);
    let page = karim.get(&award.form()).await;
    let long = changed(&[("term-days", "60"), ("term-reason", "Tests in a lab abroad take six weeks.")]);
    let page = karim.fill(&page, "/contract", &long).await;
    assert!(page.shows("60 days") && page.shows("Tests in a lab abroad"));
}

#[actix_web::test]
async fn two_people_who_write_at_once_both_see_both_texts() {
    let world = World::new().await;
    let award = world.awarded(true);
    let mut karim = award.karim(&world);
    let old = karim.get(&award.form()).await;
    award.draft(&world).await;
    let answer = karim.fill(&old, "/contract", &changed(&[("title-1", "Nine lifts speak")])).await;
    assert_eq!(answer.status, 409);
    assert!(answer.shows("Eight lifts speak") && answer.html.contains("Nine lifts speak"));
}

#[actix_web::test]
async fn other_agencies_and_companies_see_no_contract() {
    let world = World::new().await;
    let award = world.awarded(true);
    award.draft(&world).await;
    let id = award.contract(&world);
    use parvis::kernel::actor::Role;
    let other = world.organization("agency", "Other Agency");
    let rival = world.organization("company", "Rival");
    let mut stranger = world.person("Olga", Role::Author, &other);
    assert_eq!(stranger.get(&award.form()).await.status, 404);
    assert_eq!(stranger.get(&format!("/en/agency/contracts/{id}")).await.status, 404);
    let mut rival = world.person("Rita", Role::CompanyMember, &rival);
    assert_eq!(rival.get(&format!("/en/company/contracts/{id}")).await.status, 404);
    // A draft binds nobody: the company does not see it either.
    assert_eq!(award.sofia(&world).get(&format!("/en/company/contracts/{id}")).await.status, 404);
}
