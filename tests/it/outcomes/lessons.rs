//! Anyone finds what tests taught.

use parvis::kernel::actor::Role;

use crate::world::World;

/// Publishes outcomes as their authors would have.
fn lesson(world: &World, number: usize, ending: &str, learned: &str) {
    let agency = world.organization("agency", &format!("Agency {number}"));
    let author = world.account(&format!("Author {number}"));
    world.grant(author, Role::Author, &agency);
    let reference = format!("CH-2025-{number:03}");
    let id = world.challenge(&agency, author, &reference, "outcome");
    let at = crate::world::stamp(world.now().plus(chrono::TimeDelta::days(-i64::try_from(number).unwrap())));
    let search = parvis::kernel::text::folded(learned);
    world.sql(&format!(
        "INSERT INTO outcomes (challenge_id, ending, tried, measured, learned, advice, next_step, search_text, \
         updated_at, published_at, published_by, version) VALUES ('{id}', '{ending}', 'T', 'M', '{learned}', 'A', 'N', \
         '{search}', '{at}', '{at}', '{author}', 2)"
    ));
}

#[actix_web::test]
async fn lessons_are_found_by_words_result_and_theme() {
    let world = World::new().await;
    let mut tom = world.visitor();
    assert!(tom.get("/en/lessons").await.shows("No test is finished yet"));
    lesson(&world, 1, "stopped", "Électricité fails at night");
    lesson(&world, 2, "scaled", "Boxes work at 100 % of the stations");
    let page = tom.get("/en/lessons").await;
    assert!(page.shows("2 lessons"));
    assert_eq!(page.all("article").len(), 2);
    assert!(page.one("article").contains("Électricité"), "newest first");
    assert_eq!(tom.get("/en/lessons?q=electricite+night").await.all("article").len(), 1);
    assert_eq!(tom.get("/en/lessons?result=scaled").await.all("article").len(), 1);
    assert_eq!(tom.get("/en/lessons?theme=mobility").await.all("article").len(), 2);
    assert_eq!(tom.get("/en/lessons?theme=water").await.all("article").len(), 0);
    let none = tom.get("/en/lessons?q=nowhere").await;
    assert!(none.shows("No lesson matches"));
    assert_eq!(tom.get("/en/lessons?q=%25%25%25%25").await.all("article").len(), 0, "a sign is not a wildcard");
    assert_eq!(tom.get("/en/lessons?result=nonsense&page=99").await.status, 200);
}

#[actix_web::test]
async fn twenty_stand_on_a_page_at_a_fixed_cost() {
    let world = World::new().await;
    lesson(&world, 1, "scaled", "One");
    let mut tom = world.visitor();
    let few = world.statements(&mut tom, "/en/lessons").await;
    for number in 2..=21 {
        lesson(&world, number, "adapted", "More");
    }
    assert_eq!(world.statements(&mut tom, "/en/lessons").await, few);
    assert_eq!(tom.get("/en/lessons").await.all("article").len(), 20);
    assert_eq!(tom.get("/en/lessons?page=2").await.all("article").len(), 1);
}
