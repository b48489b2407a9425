//! The audit trail: read by the auditor, verified by command, impossible to change unseen.

use parvis::commands;
use parvis::config::Config;
use parvis::kernel::actor::Role;
use parvis::platform::audit::Event;
use parvis::platform::db::{By, DbError, Scope};

use crate::world::World;

/// Something happens, so many times.
async fn happen(world: &World, times: usize) {
    for n in 0..times {
        let change = move |tx: &mut parvis::platform::db::Tx<'_>| {
            tx.record(Event::new("test.happened", &n).with("number", n), ())
        };
        world.desk.db.write::<(), DbError, _>(Scope::Named("test"), By::system("test"), change).await.unwrap();
        world.wait(chrono::TimeDelta::seconds(1));
    }
}

fn verify(world: &World) -> (String, bool) {
    let vars = [("PARVIS_DATABASE_URL".to_owned(), world.database_url().to_owned())];
    commands::verify_audit(Config::from(vars.into_iter()).unwrap(), Vec::new()).unwrap()
}

#[actix_web::test]
async fn a_trail_nobody_touched_is_sound() {
    let world = World::new().await;
    happen(&world, 5).await;
    world.place_entries().await;
    let (text, sound) = verify(&world);
    assert!(sound && text.contains("5 entries read, 5 in the chain"), "{text}");
}

#[actix_web::test]
async fn one_row_changed_with_sql_is_named() {
    let world = World::new().await;
    happen(&world, 5).await;
    world.place_entries().await;
    let id = world.texts("SELECT id AS text FROM audit_entries ORDER BY at LIMIT 1 OFFSET 2").remove(0);
    world.sql(&format!("UPDATE audit_entries SET payload = '{{\"number\":99}}' WHERE id = '{id}'"));
    let (text, sound) = verify(&world);
    assert!(!sound && text.contains(&format!("CHANGED entry {id} (test.happened)")), "{text}");
}

#[actix_web::test]
async fn one_row_changed_before_it_has_its_place_is_named_too() {
    let world = World::new().await;
    happen(&world, 2).await;
    world.sql("UPDATE audit_entries SET actor_name = 'Somebody else'");
    let (text, sound) = verify(&world);
    assert!(!sound && text.matches("CHANGED entry").count() == 2, "{text}");
}

#[actix_web::test]
async fn a_row_removed_and_a_row_rewritten_with_its_digest_are_named() {
    let world = World::new().await;
    happen(&world, 4).await;
    world.place_entries().await;
    let ids = world.texts("SELECT id AS text FROM audit_entries ORDER BY at");
    world.sql(&format!("DELETE FROM audit_entries WHERE id = '{}'", ids[0]));
    world.sql(&format!("UPDATE audit_places SET chain = 'forged' WHERE entry_id = '{}'", ids[2]));
    let (text, sound) = verify(&world);
    assert!(!sound && text.contains(&format!("REMOVED entry {} at place 1", ids[0])), "{text}");
    assert!(text.contains("BROKEN chain at place 3"), "{text}");
}

#[actix_web::test]
async fn a_trail_whose_end_was_cut_off_is_found_out_by_a_link_written_down_before() {
    let world = World::new().await;
    happen(&world, 4).await;
    world.place_entries().await;
    let link = world.texts("SELECT chain AS text FROM audit_places WHERE place = 4").remove(0);
    let verify = |links: &[String]| {
        let vars = [("PARVIS_DATABASE_URL".to_owned(), world.database_url().to_owned())];
        commands::verify_audit(Config::from(vars.into_iter()).unwrap(), links.to_vec()).unwrap()
    };
    assert!(verify(std::slice::from_ref(&link)).1);
    world.sql("DELETE FROM audit_entries WHERE id = (SELECT entry_id FROM audit_places WHERE place = 4)");
    world.sql("DELETE FROM audit_places WHERE place = 4");
    let (text, sound) = verify(&[]);
    assert!(sound && text.contains("would not be noticed"), "{text}");
    let (text, sound) = verify(std::slice::from_ref(&link));
    assert!(!sound && text.contains(&format!("MISSING link {link}")), "{text}");
}

#[actix_web::test]
async fn the_auditor_finds_an_event_by_code_person_and_day() {
    let world = World::new().await;
    happen(&world, 3).await;
    let lab = world.organization("lab", "The lab");
    let mut auditor = world.person("Ann Auditor", Role::Auditor, &lab);
    let all = auditor.get("/en/audit").await;
    assert_eq!(all.all("tbody tr").len(), 3);
    assert!(all.shows("test.happened"));
    assert_eq!(auditor.get("/en/audit?code=test.h").await.all("tbody tr").len(), 3);
    assert_eq!(auditor.get("/en/audit?code=te%25").await.all("tbody tr").len(), 0, "a percent sign is no wildcard");
    assert_eq!(auditor.get("/en/audit?from=2026-01-06").await.all("tbody tr").len(), 0);
    assert_eq!(auditor.get("/en/audit?challenge=CH-1999-001").await.all("tbody tr").len(), 0);
    assert!(auditor.get("/en/audit?from=yesterday").await.shows("Write a day like"));
}

#[actix_web::test]
async fn a_page_of_the_trail_costs_the_same_however_long_the_trail() {
    let world = World::new().await;
    let lab = world.organization("lab", "The lab");
    let mut auditor = world.person("Ann Auditor", Role::Auditor, &lab);
    happen(&world, 2).await;
    let short = world.statements(&mut auditor, "/en/audit").await;
    happen(&world, 60).await;
    let long = world.statements(&mut auditor, "/en/audit").await;
    // PostgreSQL adds two: the looks at the connections that come out of the pool.
    let looks = 2 * u64::from(world.database_url().starts_with("postgres"));
    assert_eq!((short, long), (7 + looks, 7 + looks));
}
