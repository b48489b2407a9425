//! The agency signs, then the company, and the contract runs.

use parvis::kernel::actor::Role;

use crate::world::World;
use crate::world::delivered::changed;

#[actix_web::test]
async fn it_runs_when_both_signed_and_each_side_gets_a_letter() {
    let world = World::new().await;
    let award = world.awarded(true);
    let id = award.run(&world).await;
    let page = award.sofia(&world).get(&format!("/en/company/contracts/{id}")).await;
    assert!(page.shows("Running"));
    assert_eq!(page.all(".track li").len(), 5);
    assert_eq!(world.letters().await.len(), 3);
    let events = world.events();
    for code in ["contract.drafted", "contract.offered", "contract.signed"] {
        assert!(events.contains(&code.to_owned()), "{code}");
    }
}

#[actix_web::test]
async fn the_author_never_signs_what_the_author_wrote() {
    let world = World::new().await;
    let award = world.awarded(true);
    award.draft(&world).await;
    let id = award.contract(&world);
    world.grant(award.karim, Role::Approver, &award.agency);
    let mut karim = world.sign_in(award.karim, "Karim", Some((Role::Approver, &award.agency)));
    let page = karim.get(&format!("/en/agency/contracts/{id}")).await;
    assert!(!page.html.contains("/offer"));
    let mut anke = award.anke(&world);
    let form = anke.get(&format!("/en/agency/contracts/{id}")).await;
    let (target, _) = form.form("/offer");
    let answer = karim.fill_once(&karim_form(&page, &target), "/offer", &[]).await;
    assert_eq!(answer.status, 403);
}

/// The page with a form it does not offer, as somebody would forge it.
fn karim_form(page: &crate::world::Page, target: &str) -> crate::world::Page {
    let token = page.attribute("input[name=csrf]", "value");
    let html = format!(
        "<form method=post action='{target}'><input name=csrf value='{token}'><input name=version value=1></form>"
    );
    crate::world::Page { html, ..page.clone() }
}

#[actix_web::test]
async fn a_change_after_the_agency_signed_takes_its_signature_away() {
    let world = World::new().await;
    let award = world.awarded(true);
    award.draft(&world).await;
    let id = award.contract(&world);
    let mut anke = award.anke(&world);
    let page = anke.get(&format!("/en/agency/contracts/{id}")).await;
    anke.fill(&page, "/offer", &[]).await;
    let mut sofia = award.sofia(&world);
    let read = sofia.get(&format!("/en/company/contracts/{id}")).await;
    let mut karim = award.karim(&world);
    let form = karim.get(&award.form()).await;
    assert!(form.shows("the signature lapses"));
    karim.fill(&form, "/contract", &changed(&[("title-1", "Nine lifts speak")])).await;
    let answer = sofia.fill(&read, "/sign", &[]).await;
    assert_eq!(answer.status, 403);
    assert!(answer.shows("The agency signs first"));
    assert_eq!(world.texts("SELECT stage AS text FROM contracts"), ["draft"]);
}

#[actix_web::test]
async fn signing_twice_is_signing_once() {
    let world = World::new().await;
    let award = world.awarded(true);
    award.draft(&world).await;
    let id = award.contract(&world);
    let mut anke = award.anke(&world);
    let page = anke.get(&format!("/en/agency/contracts/{id}")).await;
    for _ in 0..2 {
        assert_eq!(anke.fill(&page, "/offer", &[]).await.status, 200);
    }
    let mut sofia = award.sofia(&world);
    let page = sofia.get(&format!("/en/company/contracts/{id}")).await;
    for _ in 0..2 {
        assert_eq!(sofia.fill(&page, "/sign", &[]).await.status, 200);
    }
    assert_eq!(world.events().iter().filter(|code| *code == "contract.signed").count(), 1);
}

#[actix_web::test]
async fn a_signed_contract_cannot_be_changed() {
    let world = World::new().await;
    let award = world.awarded(true);
    let mut karim = award.karim(&world);
    award.draft(&world).await;
    let form = karim.get(&award.form()).await;
    let id = award.contract(&world);
    let mut anke = award.anke(&world);
    let page = anke.get(&format!("/en/agency/contracts/{id}")).await;
    anke.fill(&page, "/offer", &[]).await;
    let mut sofia = award.sofia(&world);
    let page = sofia.get(&format!("/en/company/contracts/{id}")).await;
    sofia.fill(&page, "/sign", &[]).await;
    let fresh = karim.get(&award.form()).await;
    let answer = karim.fill(&fresh, "/contract", &changed(&[("title-1", "Other")])).await;
    assert_eq!(answer.status, 403);
    assert!(answer.shows("can’t be changed"));
    assert_eq!(karim.fill(&form, "/contract", &changed(&[])).await.status, 409);
}
