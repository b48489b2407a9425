//! Searching tells what it left out, and never ends on an empty page.

use super::Studio;

#[actix_web::test]
async fn a_filter_nobody_knows_is_named_and_left_out() {
    let mut studio = Studio::open().await;
    studio.publish().await;
    let page = studio.world.visitor().get("/en/challenges?theme=nope&state=open&language=").await;
    assert!(page.shows("Not known, so left out: theme nope") && page.all("article").len() == 1, "{}", page.text());
    assert!(!studio.world.visitor().get("/en/challenges?language=").await.shows("Not known"));
}

#[actix_web::test]
async fn a_query_of_60_kilobytes_is_made_short_before_it_is_repeated() {
    let mut studio = Studio::open().await;
    studio.publish().await;
    let mut visitor = studio.world.visitor();
    let short = visitor.get_once(&format!("/en/challenges?q={}", "a".repeat(60_000))).await;
    assert_eq!(short.status, 303);
    let to = short.location.unwrap();
    assert_eq!(to, format!("/en/challenges?q={}#main", "a".repeat(200)));
    assert_eq!(visitor.get(&to).await.attribute("#q", "maxlength"), "200");
    let widest = visitor.get_once(&format!("/en/challenges?q={}", "%F0%9F%9A%80".repeat(5_000))).await;
    let to = widest.location.unwrap();
    assert_eq!(visitor.get_once(&to).await.status, 200, "a short address is not made short again");
}

#[actix_web::test]
async fn a_sharp_s_is_found_by_two_and_the_other_way_round() {
    let mut studio = Studio::open().await;
    let reference = studio.write().await;
    let german = [("title", "Straßenzustand melden"), ("save", "next")];
    studio.save(&reference, "facts", &german).await;
    studio.send(&reference).await;
    studio.release(&reference).await;
    studio.approve(&reference).await;
    for words in ["strassenzustand", "Stra%C3%9Fenzustand", "STRASSEN"] {
        let page = studio.world.visitor().get(&format!("/en/challenges?q={words}")).await;
        assert_eq!(page.all("article").len(), 1, "{words}");
    }
}

#[actix_web::test]
async fn nothing_found_shows_what_to_remove_and_what_closes_next() {
    let mut studio = Studio::open().await;
    let reference = studio.publish().await;
    let page = studio.world.visitor().get("/en/challenges?q=railway&theme=health").await;
    assert!(page.shows("No challenge matches") && page.all(".chips .tag").len() == 2);
    assert!(page.shows("These close next") && page.links().contains(&format!("/en/challenges/{reference}")));
}
