//! What a reader can do about an open challenge: no link leads to a dead end.

use parvis::kernel::actor::Role;

use super::Studio;

#[actix_web::test]
async fn a_visitor_signs_in_or_makes_an_account_and_comes_back() {
    let mut studio = Studio::open().await;
    let reference = studio.publish().await;
    let page = studio.world.visitor().get(&format!("/en/challenges/{reference}")).await;
    for path in ["sign-in", "register"] {
        assert!(page.links().contains(&format!("/en/{path}?next=%2Fchallenges%2F{reference}")), "{:?}", page.links());
    }
    let asking = studio.world.visitor().get(&format!("/en/challenges/{reference}/questions")).await;
    let back = format!("/en/sign-in?next=%2Fchallenges%2F{reference}%2Fquestions%2Fask");
    assert!(asking.links().contains(&back), "{:?}", asking.links());
    let text = page.html.find("id=\"problem\"").unwrap();
    assert!(page.html.find("<aside").unwrap() < text, "on a phone the way to take part stands before the text");
}

#[actix_web::test]
async fn somebody_without_a_role_registers_a_company_and_comes_back_to_the_challenge() {
    let mut studio = Studio::open().await;
    let reference = studio.publish().await;
    let account = studio.world.account("Newcomer");
    let mut nora = studio.world.sign_in(account, "Newcomer", None);
    let page = nora.get(&format!("/en/challenges/{reference}")).await;
    assert!(page.one("aside").contains("Registering yours takes a minute") && !page.shows("Switch to"));
    let form = nora.get(&format!("/en/company/new?next=%2Fchallenges%2F{reference}")).await;
    assert!(page.links().contains(&format!("/en/company/new?next=%2Fchallenges%2F{reference}")));
    let refused = nora.fill_once(&form, "/company/new", &[("number", "")]).await;
    assert_eq!(refused.status, 422);
    let values = [("number", "0123.456.749"), ("name", "Newcomer"), ("address", "Rue Haute 1, 1000 Brussels")];
    let done = nora.fill_once(&refused, "/company/new", &values).await;
    assert_eq!(done.status, 303, "{}", done.text());
    assert_eq!(done.location.unwrap(), format!("/en/challenges/{reference}#main"));
}

#[actix_web::test]
async fn somebody_in_another_role_may_switch_and_nothing_leads_elsewhere() {
    let mut studio = Studio::open().await;
    let reference = studio.publish().await;
    let page = studio.karim.get(&format!("/en/challenges/{reference}")).await;
    assert!(page.links().contains(&format!("/en/me/role?next=%2Fchallenges%2F{reference}")), "{:?}", page.links());
    let company = studio.world.organization("company", "Sofia and friends");
    let mut sofia = studio.world.person("Sofia", Role::CompanyMember, &company);
    assert!(sofia.get(&format!("/en/challenges/{reference}")).await.shows("Start your pitch"));
    let form = sofia.get("/en/company/new?next=//evil.example").await;
    assert!(!form.html.contains("evil.example\" >") && !form.html.contains("name=\"next\""), "{}", form.html);
}
