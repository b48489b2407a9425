//! The demo world: everything its stories say happened, through the ordinary actions, and its people can come in.

use parvis::demo;
use parvis::kernel::instant::Instant;
use parvis::platform::audit::verify;
use parvis::platform::db::DbError;

use crate::world::World;

/// A Wednesday in November 2026, 15:20 in Brussels: the stories go back two years, and the law has values for them.
const NOW: i64 = 1_795_011_600_000_000;

async fn demo_world() -> World {
    let world = World::with(|config| {
        config.demo = true;
        config.demo_sign_ins = demo::sign_ins().unwrap();
    })
    .await;
    world.wait_until(Instant::from_micros(NOW));
    assert!(demo::live(&world.desk).await.unwrap());
    world
}

#[actix_web::test]
async fn the_world_holds_every_stage_and_a_sound_trail() {
    let world = demo_world().await;
    let stages = world.texts("SELECT stage AS text FROM challenges");
    assert!(stages.len() >= 40, "{} challenges", stages.len());
    for (stage, least) in STAGES {
        let there = stages.iter().filter(|one| *one == stage).count();
        assert!(there >= *least, "{stage}: {there}");
    }
    let verdict = world.desk.db.read_now::<_, DbError>(|conn| verify(conn, &[])).unwrap();
    assert_eq!((verdict.faults.len(), verdict.placed), (0, verdict.entries));
    assert!(!demo::live(&world.desk).await.unwrap(), "a world is made once");

    let mut visitor = world.visitor();
    for path in ["/en/challenges", "/fr/challenges", "/nl/challenges", "/en/lessons", "/en/agencies"] {
        assert_eq!(visitor.get(path).await.status, 200, "{path}");
    }
    let public = world.texts(
        "SELECT reference AS text FROM challenges WHERE stage NOT IN ('draft', 'in_review', 'withdrawn') \
         ORDER BY reference",
    );
    for reference in &public {
        let page = visitor.get(&format!("/en/challenges/{reference}")).await;
        assert!([200, 404].contains(&page.status), "{reference} answers {}", page.status);
    }
    let reference = world.texts("SELECT reference AS text FROM challenges WHERE title LIKE 'Which 112 caller%'");
    let page = visitor.get(&format!("/en/challenges/{}", reference[0])).await;
    assert_eq!(page.status, 200);
    assert!(page.shows("Which 112 caller is in the most danger?"));
}

/// How many challenges stand where; what is public or closed by time stands at `approved`.
const STAGES: &[(&str, usize)] = &[
    ("draft", 3),
    ("in_review", 2),
    ("approved", 16),
    ("withdrawn", 1),
    ("opened", 1),
    ("scoring", 1),
    ("consensus", 1),
    ("checking", 1),
    ("decision", 1),
    ("no_award", 1),
    ("contracted", 5),
    ("outcome", 4),
    ("archived", 2),
];

#[actix_web::test]
async fn every_demo_sign_in_can_sign_in() {
    let world = demo_world().await;
    for person in demo::sign_ins().unwrap() {
        let mut browser = world.visitor();
        let form = browser.get("/en/sign-in").await;
        let page = browser.fill(&form, "/sign-in", &[("email", &person.email), ("password", &person.password)]).await;
        assert_eq!(page.status, 200, "{}", person.email);
        let own = browser.get("/en/me").await;
        assert!(own.shows(&person.name), "{} is not in: {}", person.email, own.text());
    }
}
