//! Withdrawn with a reason, or archived once the lesson is public.

use super::Studio;

#[actix_web::test]
async fn a_withdrawn_challenge_says_who_when_and_why_and_leaves_the_list() {
    let mut studio = Studio::open().await;
    let reference = studio.publish().await;
    studio.rival("Sofia", &reference);
    let page = studio.karim.get(&format!("/en/agency/challenges/{reference}/withdraw")).await;
    let refused = studio.karim.fill_once(&page, "/withdraw", &[("reason", "")]).await;
    assert!(refused.status == 422 && refused.shows("Enter why it is withdrawn"));
    let done = studio.karim.fill_once(&page, "/withdraw", &[("reason", "The law changed.")]).await;
    assert_eq!(done.status, 303);
    let mut visitor = studio.world.visitor();
    let gone = visitor.get(&format!("/en/challenges/{reference}")).await;
    assert_eq!(gone.status, 410);
    assert!(gone.shows("Emergency Line withdrew") && gone.shows("The law changed.") && gone.shows("5 January 2026"));
    assert_eq!(gone.one("h1"), "This challenge was withdrawn");
    assert!(gone.links().contains(&"/en/challenges?state=open".to_owned()));
    let french = visitor.get(&format!("/fr/challenges/{reference}")).await;
    assert_eq!(french.attribute("main .read", "lang"), "en");
    assert_eq!(visitor.get(&format!("/en/challenges/{reference}/questions")).await.status, 410);
    assert!(!visitor.get("/en/challenges").await.shows(&reference));
    let letters = studio.world.letters_to("sofia@people.example").await;
    assert!(letters[0].text.contains("The law changed."));
    let again = studio.karim.fill_once(&page, "/withdraw", &[("reason", "Twice.")]).await;
    assert!(again.status == 403 && again.shows("The challenge was withdrawn."));
}

#[actix_web::test]
async fn a_challenge_is_archived_only_with_its_outcome_public() {
    let mut studio = Studio::open().await;
    let reference = studio.publish().await;
    assert_eq!(studio.karim.get(&format!("/en/agency/challenges/{reference}/archive")).await.status, 403);
    studio.world.sql("UPDATE challenges SET stage = 'outcome'");
    let page = studio.karim.get(&format!("/en/agency/challenges/{reference}/archive")).await;
    let refused = studio.karim.fill_once(&page, "/archive", &[]).await;
    assert_eq!(refused.status, 403);
    assert!(refused.shows("only once its outcome is public"));
    studio.world.sql(
        "INSERT INTO outcomes (challenge_id, ending, tried, measured, learned, advice, next_step, search_text, \
         updated_at, published_at, version) SELECT id, 'stopped', '', '', '', '', '', '', created_at, created_at, 1 \
         FROM challenges",
    );
    assert_eq!(studio.karim.fill_once(&page, "/archive", &[]).await.status, 303);
    assert_eq!(studio.stage(&reference), "archived");
    assert_eq!(studio.world.visitor().get(&format!("/en/challenges/{reference}")).await.status, 200);
}
