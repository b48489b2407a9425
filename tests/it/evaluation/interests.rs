//! Interests are declared on names, before anything else of a pitch exists for an evaluator.

use super::story::{NAMES, borrowed, compose, declared, sheets, sign};
use crate::world::{Browser, Opened, World};

#[actix_web::test]
async fn without_a_signed_declaration_no_content_is_anywhere() {
    let world = World::new().await;
    let mut judged = declared(&world, world.opened()).await;
    let others = sheets(&mut judged.panel[0], &judged.case).await;
    let mut fresh = newcomer(&world, &mut judged.case).await;
    let reference = &judged.case.reference;
    for path in ["hand-in", "receipt", "consensus"] {
        assert_eq!(fresh.get_once(&format!("/en/evaluate/{reference}/{path}")).await.status, 404, "{path}");
    }
    assert_eq!(fresh.get_once(&others[0]).await.status, 404);
    let page = fresh.get(&format!("/en/evaluate/{reference}")).await;
    assert!(page.path.ends_with("/interests"), "{}", page.path);
    assert!(page.shows("Quick Siren") && page.shows("Blue Loop"));
    assert!(!page.html.contains("says pitch"), "names only");
    assert!(page.all("input[type=radio][checked]").is_empty(), "no answer is chosen beforehand");
}

/// Somebody who takes the seat of an evaluator and has declared nothing yet.
async fn newcomer(world: &World, case: &mut Opened) -> Browser {
    let spare = world.evaluators(&["Nour Aziz"]).remove(0);
    let page = case.author.get(&format!("/en/agency/challenges/{}/panel", case.reference)).await;
    let link = page.links().into_iter().rfind(|link| link.contains("/replace")).unwrap();
    let form = case.author.get(&link).await;
    let account = spare.account().to_string();
    case.author.fill(&form, "/replace", &[("newcomer", account.as_str()), ("reason", "Away.")]).await;
    spare
}

#[actix_web::test]
async fn every_company_needs_an_answer_and_anything_but_no_needs_words() {
    let world = World::new().await;
    let mut case = world.opened();
    let mut panel = world.evaluators(&NAMES);
    compose(&world, &mut case, &panel).await;
    let leen = &mut panel[0];
    let page = leen.get(&format!("/en/evaluate/{}/interests", case.reference)).await;
    assert!(page.shows("Sign declaration"));
    let first = format!("answer-{}", case.pitches[0].id);
    let again = leen.fill(&page, "/interests", &[(first.as_str(), "possible")]).await;
    assert_eq!(again.status, 422);
    assert!(again.shows("Choose an answer for Blue Loop") && again.shows("Choose an answer for Kestrel Labs"));
    assert!(again.shows("Enter what the interest is about"));
    assert_eq!(leen.get_once(&format!("/en/evaluate/{}/hand-in", case.reference)).await.status, 404);
}

#[actix_web::test]
async fn a_clear_conflict_recuses_at_once_and_the_agency_is_told() {
    let world = World::new().await;
    let mut judged = declared(&world, world.opened()).await;
    let blue = &judged.case.pitches[1];
    let tom = &mut judged.panel[3];
    let page = tom.get(&format!("/en/evaluate/{}", judged.case.reference)).await;
    assert!(page.shows("Blue Loop You are recused here"), "{}", page.text());
    assert_eq!(sheets(tom, &judged.case).await.len(), 2);
    for sheet in sheets(tom, &judged.case).await {
        assert!(!tom.get(&sheet).await.html.contains("says pitch 2."));
    }
    let leens = sheets(&mut judged.panel[0], &judged.case).await;
    for sheet in leens {
        assert_eq!(judged.panel[3].get_once(&sheet).await.status, 404, "another’s sheet");
    }
    let page = judged.case.author.get(&format!("/en/agency/challenges/{}/panel", judged.case.reference)).await;
    assert!(page.shows("Clear conflict. My sister works there."), "{}", page.text());
    let letters = world.letters_to(&judged.case.author.email).await;
    assert!(letters.iter().any(|letter| letter.subject.contains("declared a conflict")));
    assert!(letters.iter().all(|letter| !letter.text.contains(&blue.company.name)), "letters name no company");
}

#[actix_web::test]
async fn a_conflict_found_later_takes_the_pitch_away() {
    let world = World::new().await;
    let mut judged = declared(&world, world.opened()).await;
    let sara = &mut judged.panel[2];
    let sheet = sheets(sara, &judged.case).await.remove(0);
    let form = sara.get(&format!("{sheet}/recuse")).await;
    let refused = sara.fill(&form, "/recuse", &[]).await;
    assert_eq!(refused.status, 422);
    let page = sara.fill(&form, "/recuse", &[("details", "I advised them last year.")]).await;
    assert!(page.shows("You stepped back from that pitch."), "{}", page.text());
    assert_eq!(sara.get_once(&sheet).await.status, 404);
    assert_eq!(sara.post_once(&sheet, &[("csrf", "x")]).await.status, 403);
    assert_eq!(sheets(sara, &judged.case).await.len(), 2);
    assert!(world.events().contains(&"interests.recused".to_owned()));
}

#[actix_web::test]
async fn signing_twice_shows_the_same_panel() {
    let world = World::new().await;
    let mut case = world.opened();
    let mut panel = world.evaluators(&NAMES);
    compose(&world, &mut case, &panel).await;
    let form = panel[0].get(&format!("/en/evaluate/{}/interests", case.reference)).await;
    sign(&mut panel[0], &case, &[]).await;
    let mut fields = Vec::new();
    for pitch in &case.pitches {
        fields.push((format!("answer-{}", pitch.id), "clear".to_owned()));
        fields.push((format!("details-{}", pitch.id), "Changed my mind.".to_owned()));
    }
    let page = panel[0].fill(&form, "/interests", &borrowed(&fields)).await;
    assert_eq!(page.status, 200);
    assert_eq!(sheets(&mut panel[0], &case).await.len(), 3, "the first declaration stands");
}

#[actix_web::test]
async fn somebody_who_joins_a_bidding_company_is_stopped_at_the_next_request() {
    let world = World::new().await;
    let mut judged = declared(&world, world.opened()).await;
    let omar = judged.panel[1].account();
    let sheet = sheets(&mut judged.panel[1], &judged.case).await.remove(0);
    world.grant(omar, parvis::kernel::actor::Role::CompanyMember, &judged.case.pitches[0].company);
    let page = judged.panel[1].get_once(&sheet).await;
    assert_eq!(page.status, 403);
    assert!(page.shows("Works for a company that sent a pitch"));
    let page = judged.case.author.get(&format!("/en/agency/challenges/{}/panel", judged.case.reference)).await;
    assert!(page.shows("Stopped"));
}
