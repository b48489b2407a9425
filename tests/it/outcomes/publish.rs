//! Karim writes what was learned and makes it public.

use parvis::kernel::actor::Role;

use crate::world::World;
use crate::world::delivered::Awarded;

const TEXT: [(&str, &str); 9] = [
    ("ending", "scaled"),
    ("tried", "Boxes that feel pressure in eleven lifts."),
    ("measured", "Every stop against our own fault reports."),
    ("learned", "A quiet night looks like a stop."),
    ("advice", "Ask for the maker of each lift first."),
    ("next-step", "A contract for 214 stations in May."),
    ("measure-1", "Time until we know"),
    ("before-1", "540 minutes"),
    ("after-1", "22 minutes"),
];

fn path(award: &Awarded) -> String {
    format!("/en/agency/challenges/{}/outcome", award.reference)
}

async fn write(world: &World, award: &Awarded) -> crate::world::Page {
    let mut karim = award.karim(world);
    let page = karim.get(&path(award)).await;
    karim.fill(&page, "/outcome", &TEXT).await
}

async fn publish(world: &World, award: &Awarded) -> crate::world::Page {
    let mut karim = award.karim(world);
    let page = karim.get(&format!("{}/publish", path(award))).await;
    karim.fill(&page, "/publish", &[]).await
}

/// Posts the publication although the page does not offer it.
async fn forged(world: &World, award: &Awarded) -> crate::world::Page {
    let mut karim = award.karim(world);
    let page = karim.get(&path(award)).await;
    let csrf = page.attribute("input[name=csrf]", "value");
    let version = page.attribute("input[name=version]", "value");
    karim.post_once(&format!("{}/publish", path(award)), &[("csrf", &csrf), ("version", &version)]).await
}

#[actix_web::test]
async fn a_draft_is_kept_with_its_gaps_and_nobody_else_reads_it() {
    let world = World::new().await;
    let award = world.awarded(true);
    award.run(&world).await;
    let mut karim = award.karim(&world);
    let page = karim.get(&path(&award)).await;
    let page = karim.fill(&page, "/outcome", &[("tried", "Boxes in lifts.")]).await;
    assert!(page.shows("The draft is saved") && page.html.contains("Boxes in lifts."));
    let public = world.visitor().get(&format!("/en/challenges/{}/outcome", award.reference)).await;
    assert!(public.shows("There is no outcome yet") && !public.html.contains("Boxes in lifts."));
    let other = world.organization("agency", "Other Agency");
    assert_eq!(world.person("Olga", Role::Author, &other).get(&path(&award)).await.status, 404);
}

#[actix_web::test]
async fn every_gap_is_named_before_it_can_be_published() {
    let world = World::new().await;
    let award = world.awarded(true);
    award.run(&world).await;
    let mut karim = award.karim(&world);
    let page = karim.get(&path(&award)).await;
    let page = karim.fill(&page, "/outcome", &[("tried", "Boxes."), ("then", "check")]).await;
    assert_eq!(page.status, 422);
    assert_eq!(page.all("#errors li").len(), 5);
    assert_eq!(page.one("#errors li"), "Choose how the test ended");
    let page = karim.get(&path(&award)).await;
    let half = karim.fill(&page, "/outcome", &[("measure-2", "Stops seen"), ("before-2", "3")]).await;
    assert_eq!(half.status, 422);
}

#[actix_web::test]
async fn it_waits_for_every_milestone_and_every_payment() {
    let world = World::new().await;
    let award = world.awarded(true);
    let id = award.run(&world).await;
    assert!(write(&world, &award).await.shows("The draft is saved"));
    let early = forged(&world, &award).await;
    assert_eq!(early.status, 403);
    assert!(early.shows("a milestone is not accepted yet"), "{}", early.text());
    for number in 1..=3 {
        award.complete(&world, &id, number).await;
    }
    assert!(forged(&world, &award).await.shows("not every invoice is paid"));
    for number in 1..=3 {
        let invoice = award.invoice(&world, &id, number, &format!("LB-{number}")).await;
        award.pay(&world, &invoice).await;
    }
    let page = publish(&world, &award).await;
    assert_eq!(page.status, 200, "{}", page.text());
    assert!(page.shows("The outcome is public") && page.shows("€ 24,600 excl. VAT") && page.shows("Leie Beacons"));
    assert_eq!(world.texts("SELECT stage AS text FROM challenges"), ["outcome"]);
    assert_eq!(page.all("h2").first().map(String::as_str), Some("What we now know"));
    assert_eq!(page.all("svg.spread circle").len(), 1);
    assert!(!page.html.contains("style="));
    let letters = world.letters_to("sofia@people.example").await;
    assert!(letters.iter().any(|letter| letter.subject.contains("outcome of CH-2026-001 is public")));
}

#[actix_web::test]
async fn a_stopped_test_starts_from_its_lessons_and_can_be_published_at_once() {
    let world = World::new().await;
    let award = world.awarded(true);
    let id = award.run(&world).await;
    award.settle(&world, &id, 1).await;
    let mut karim = award.karim(&world);
    let page = karim.get(&format!("/en/agency/contracts/{id}/stop")).await;
    karim.fill(&page, "/stop", &[("reason", "Replaced."), ("lessons", "Ask for the plan first.")]).await;
    let page = karim.get(&path(&award)).await;
    assert!(!page.html.contains("value=\"scaled\""), "what was stopped did not grow");
    assert_eq!(karim.fill(&page, "/outcome", &[("ending", "scaled")]).await.status, 422);
    let (_, fields) = page.form("/outcome");
    assert!(fields.contains(&("learned".to_owned(), "Ask for the plan first.".to_owned())));
    assert!(fields.contains(&("ending".to_owned(), "stopped".to_owned())));
    let mut text = TEXT.to_vec();
    text.retain(|(name, _)| !["ending", "learned"].contains(name));
    karim.fill(&page, "/outcome", &text).await;
    let page = publish(&world, &award).await;
    assert!(page.shows("Stopped") && page.shows("€ 9,800 excl. VAT"), "{}", page.text());
    assert!(page.shows("This test was stopped early.") && page.shows("Test stopped early"), "{}", page.text());
    assert_eq!(page.attribute("main .tag", "class"), "tag good");
}

#[actix_web::test]
async fn without_an_award_there_is_nothing_to_wait_for() {
    let world = World::new().await;
    let agency = world.organization("agency", "Rail Agency");
    let karim = world.account("Karim");
    world.grant(karim, Role::Author, &agency);
    let id = world.challenge(&agency, karim, "CH-2026-009", "no_award");
    let mut karim = world.sign_in(karim, "Karim", Some((Role::Author, &agency)));
    let form = karim.get("/en/agency/challenges/CH-2026-009/outcome").await;
    assert!(!form.html.contains("value=\"scaled\""), "nothing grew where nothing was tested");
    let grown = karim.fill(&form, "/outcome", &[&TEXT[..], &[("then", "check")]].concat()).await;
    assert_eq!(grown.status, 422);
    assert!(grown.shows("Nobody was chosen, so nothing was tested."), "{}", grown.text());
    let text = [&TEXT[1..], &[("ending", "adapted"), ("then", "check")]].concat();
    let page = karim.fill(&form, "/outcome", &text).await;
    assert!(!page.shows("The company gets a letter"), "{}", page.text());
    let page = karim.fill(&page, "/publish", &[]).await;
    assert!(page.shows("€ 0 excl. VAT"), "{}", page.text());
    assert_eq!(world.texts(&format!("SELECT stage AS text FROM challenges WHERE id = '{id}'")), ["outcome"]);
}

#[actix_web::test]
async fn before_the_decision_there_is_nothing_to_write() {
    let world = World::new().await;
    let award = world.awarded(true);
    let page = award.karim(&world).get(&path(&award)).await;
    assert_eq!(page.status, 403);
    assert!(page.shows("not decided yet"));
}

#[actix_web::test]
async fn two_people_who_write_at_once_both_see_both_texts() {
    let world = World::new().await;
    let award = world.awarded(true);
    award.run(&world).await;
    write(&world, &award).await;
    let mut karim = award.karim(&world);
    let old = karim.get(&path(&award)).await;
    write(&world, &award).await;
    let answer = karim.fill(&old, "/outcome", &[("tried", "Another text.")]).await;
    assert_eq!(answer.status, 409);
    assert!(answer.html.contains("Another text.") && answer.shows("Boxes that feel pressure"));
}

#[actix_web::test]
async fn publishing_twice_is_publishing_once_and_what_is_public_stays() {
    let world = World::new().await;
    let award = world.awarded(true);
    let id = award.run(&world).await;
    for number in 1..=3 {
        award.settle(&world, &id, number).await;
    }
    write(&world, &award).await;
    let mut karim = award.karim(&world);
    let edit = karim.get(&path(&award)).await;
    let page = karim.get(&format!("{}/publish", path(&award))).await;
    for _ in 0..2 {
        assert_eq!(karim.fill(&page, "/publish", &[]).await.status, 200);
    }
    assert_eq!(world.events().iter().filter(|code| *code == "outcome.published").count(), 1);
    let answer = karim.fill(&edit, "/outcome", &[("tried", "Something else.")]).await;
    assert!([403, 409].contains(&answer.status), "{}", answer.status);
}
