//! Whoever decides reads the pitches there, and the page says who must act now.

use parvis::kernel::actor::Role;

use crate::evaluation::story::{Judged, passed, token};
use crate::world::{Browser, Page, World};

fn path(judged: &Judged, page: &str) -> String {
    format!("/en/agency/challenges/{}/{page}", judged.case.reference)
}

async fn propose(judged: &Judged, person: &mut Browser) -> Page {
    let page = person.get(&path(judged, "decision")).await;
    let winner = judged.case.pitches[0].id.to_string();
    let fields = [("verdict", winner.as_str()), ("amount", "20000"), ("reasons", "It hears what callers can’t say.")];
    person.fill(&page, "/propose", &fields).await
}

#[actix_web::test]
async fn the_two_who_decide_read_every_pitch_with_its_price_and_the_lab_without() {
    let world = World::new().await;
    let mut judged = passed(&world, world.opened()).await;
    world.sql("UPDATE opened_pitches SET answers = REPLACE(answers, '\"price\":\"\"', '\"price\":\"under_20000\"')");
    let decision = path(&judged, "decision");
    for page in [judged.case.author.get(&decision).await, judged.case.approver.get(&decision).await] {
        assert!(page.shows("We listen, says pitch 2.") && page.shows("Risk of pitch 3."), "{}", page.text());
        assert!(page.shows("€ 10,000 to less than € 20,000 excl. VAT"), "{}", page.text());
    }
    let mut nadia = world.person("Nadia", Role::Finance, &judged.case.agency);
    assert!(!nadia.get(&decision).await.shows("We listen"), "who pays does not choose");
    world.grant(judged.panel[3].account(), Role::Author, &judged.case.agency);
    let mut tom = world.sign_in(judged.panel[3].account(), "Tom Vos", Some((Role::Author, &judged.case.agency)));
    let page = tom.get(&decision).await;
    assert!(!page.shows("We listen, says pitch 2."), "he is recused there");
    assert!(page.shows("Who judges does not decide."), "{}", page.text());
    let mut marc = world.person("Marc Two", Role::LabAdministrator, &judged.case.lab);
    let page = marc.get(&format!("/en/admin/evaluations/{}", judged.case.reference)).await;
    assert!(page.shows("We listen, says pitch 2.") && !page.shows("less than € 20,000"), "{}", page.text());
}

#[actix_web::test]
async fn the_page_says_to_each_who_must_act() {
    let world = World::new().await;
    let mut judged = passed(&world, world.opened()).await;
    let decision = path(&judged, "decision");
    assert!(judged.case.author.get(&decision).await.shows("You propose it, in the form below."));
    let mut author = world.sign_in(judged.case.author.account(), "Karim", Some((Role::Author, &judged.case.agency)));
    propose(&judged, &mut author).await;
    let page = judged.case.approver.get(&decision).await;
    assert!(page.shows("You decide: approve it or return it with a reason, below."), "{}", page.text());
    judged.case.approver.fill(&page, "/decision/return", &[("reason", "Say why the price is fair.")]).await;
    let page = judged.case.author.get(&decision).await;
    assert!(page.shows("Read the reason") && page.shows("Say why the price is fair."), "{}", page.text());
    propose(&judged, &mut author).await;
    let page = judged.case.approver.get(&decision).await;
    let page = judged.case.approver.fill(&page, "/decision/approve", &[]).await;
    assert!(page.shows("An author completes the letters"), "{}", page.text());
    let page = judged.case.author.get(&decision).await;
    assert!(page.links().iter().any(|link| link.ends_with("/letters")) && page.shows("Complete the letters"));
    let page = judged.case.author.get(&path(&judged, "letters")).await;
    judged.case.author.fill(&page, "/letters", &[]).await;
    let page = judged.case.author.get(&decision).await;
    assert!(page.links().iter().any(|link| link.ends_with("/contract")), "{}", page.text());
    let page = judged.case.approver.get(&decision).await;
    assert!(page.links().iter().any(|link| link.ends_with("/agency/contracts")), "{}", page.text());
}

#[actix_web::test]
async fn who_proposed_it_once_does_not_approve_what_another_proposes_again() {
    let world = World::new().await;
    let mut judged = passed(&world, world.opened()).await;
    let agency = judged.case.agency.clone();
    let mut els = world.person("Els", Role::Author, &agency);
    propose(&judged, &mut els).await;
    let decision = path(&judged, "decision");
    let page = judged.case.approver.get(&decision).await;
    judged.case.approver.fill(&page, "/decision/return", &[("reason", "Another author proposes.")]).await;
    let mut karim = world.sign_in(judged.case.author.account(), "Karim", Some((Role::Author, &agency)));
    propose(&judged, &mut karim).await;
    world.grant(els.account(), Role::Approver, &agency);
    let mut els = world.sign_in(els.account(), "Els", Some((Role::Approver, &agency)));
    let page = els.get(&decision).await;
    assert!(!page.html.contains("/decision/approve") && page.shows("Another approver decides."), "{}", page.text());
    let token = token(&mut els).await;
    for version in ["1", "2", "3", "4"] {
        let forced = els.post_once(&format!("{decision}/approve"), &[("csrf", &token), ("version", version)]).await;
        assert_eq!(forced.status, 403);
    }
}
