//! Questions: asked without a name, answered to everybody.

mod due;

use chrono::TimeDelta;
use parvis::kernel::actor::Role;

use crate::challenges::Studio;
use crate::world::{Browser, Page};

async fn ask(browser: &mut Browser, reference: &str, body: &str) -> Page {
    let page = browser.get(&format!("/en/challenges/{reference}/questions/ask")).await;
    assert_eq!(page.status, 200, "{}", page.text());
    browser.fill_once(&page, "/questions/ask", &[("part", "limits"), ("body", body)]).await
}

fn company(studio: &Studio, name: &str) -> Browser {
    let company = studio.world.organization("company", "Secretive Startup");
    studio.world.person(name, Role::CompanyMember, &company)
}

#[actix_web::test]
async fn an_answer_reaches_everybody_at_once_and_nobody_learns_who_asked() {
    let mut studio = Studio::open().await;
    let reference = studio.publish().await;
    studio.rival("Rita", &reference);
    let mut sofia = company(&studio, "Sofia");
    assert_eq!(ask(&mut sofia, &reference, "May calls leave the building?").await.status, 303);
    let asked = studio.world.letters_to("karim@people.example").await;
    assert!(asked[0].subject.contains("A question about"));

    let public = format!("/en/challenges/{reference}/questions");
    let before = studio.world.visitor().get(&public).await;
    assert!(before.shows("1 question waits for an answer.") && !before.shows("leave the building"));

    let inbox_path = format!("/en/agency/challenges/{reference}/questions");
    let inbox = studio.karim.get(&inbox_path).await;
    assert!(inbox.shows("May calls leave the building?"));
    let answer = studio.karim.get(&inbox.attribute("article a", "href")).await;
    let done = studio.karim.fill_once(&answer, "/questions/", &[("answer", "No, never.")]).await;
    assert_eq!(done.status, 303);

    let after = studio.world.visitor().get(&public).await;
    assert!(after.shows("May calls leave the building?") && after.shows("No, never."));
    assert!(studio.world.visitor().get(&format!("/en/challenges/{reference}")).await.shows("No, never."));
    let mut told: Vec<String> = studio.world.letters().await.into_iter().map(|letter| letter.to).collect();
    told.sort();
    assert_eq!(told, ["rita@people.example", "sofia@people.example"]);

    let inbox = studio.karim.get(&inbox_path).await;
    let review = studio.marc.get(&format!("/en/admin/challenges/{reference}/review")).await;
    for page in [&before, &inbox, &answer, &after, &review] {
        assert!(!page.shows("Sofia") && !page.shows("Secretive"), "{}", page.path);
    }
    let named = "SELECT actor_name AS text FROM audit_entries WHERE code = 'question.asked'";
    assert!(!studio.world.texts(named).concat().contains("Sofia"));
    let again = studio.karim.fill_once(&answer, "/questions/", &[("answer", "Yes.")]).await;
    assert!(again.status == 403 && again.shows("answered already"));
}

#[actix_web::test]
async fn at_the_moment_questions_end_one_is_refused_with_the_time() {
    let mut studio = Studio::open().await;
    let reference = studio.publish().await;
    let mut sofia = company(&studio, "Sofia");
    let form = sofia.get(&format!("/en/challenges/{reference}/questions/ask")).await;
    studio.around_closing(TimeDelta::days(-7));
    let late = sofia.fill_once(&form, "/questions/ask", &[("part", "limits"), ("body", "Too late?")]).await;
    assert_eq!(late.status, 403);
    assert!(late.shows("before Friday 23 January 2026, 16:00"), "{}", late.text());
    let page = studio.world.visitor().get(&format!("/en/challenges/{reference}/questions")).await;
    assert!(page.shows("Questions could be asked before"));
}

#[actix_web::test]
async fn an_empty_question_and_one_of_101_words_are_refused_and_kept() {
    let mut studio = Studio::open().await;
    let reference = studio.publish().await;
    let mut sofia = company(&studio, "Sofia");
    let page = sofia.get(&format!("/en/challenges/{reference}/questions/ask")).await;
    let empty = sofia.fill_once(&page, "/questions/ask", &[]).await;
    assert!(empty.status == 422 && empty.shows("Enter your question") && empty.shows("Choose what it is about"));
    let long = vec!["word"; 101].join(" ");
    let refused = sofia.fill_once(&page, "/questions/ask", &[("part", "limits"), ("body", &long)]).await;
    assert_eq!(refused.status, 422);
    assert_eq!(refused.one("#body"), long);
}

#[actix_web::test]
async fn only_a_company_asks_and_only_an_author_of_the_agency_answers() {
    let mut studio = Studio::open().await;
    let reference = studio.publish().await;
    assert_eq!(studio.karim.get(&format!("/en/challenges/{reference}/questions/ask")).await.status, 403);
    let mut sofia = company(&studio, "Sofia");
    ask(&mut sofia, &reference, "Why?").await;
    let inbox = studio.karim.get(&format!("/en/agency/challenges/{reference}/questions")).await;
    let path = inbox.attribute("article a", "href");
    assert_eq!(studio.ines.get(&path).await.status, 403);
    let other = studio.world.organization("agency", "Railway");
    let mut stranger = studio.world.person("Stan", Role::Author, &other);
    assert_eq!(stranger.get(&path).await.status, 404);
    assert_eq!(stranger.get(&format!("/en/agency/challenges/{reference}/questions")).await.status, 404);
}

#[actix_web::test]
async fn a_draft_has_no_page_of_questions() {
    let mut studio = Studio::open().await;
    let reference = studio.write().await;
    assert_eq!(studio.world.visitor().get(&format!("/en/challenges/{reference}/questions")).await.status, 404);
}
