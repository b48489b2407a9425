//! The whole line once, from a problem to a public lesson, through the pages: no row is put in by hand but the people.
//!
//! Each step has stories of its own with its refusals; this one proves that they fit together.

mod deliver;
mod judge;

use chrono::TimeDelta;
use parvis::commands;
use parvis::config::Config;
use parvis::kernel::actor::Role;
use parvis::kernel::instant::Instant;

use crate::challenges::Studio;
use crate::proposals::{pitch, press, write_all};
use crate::world::Browser;

/// Everyone in it. The studio holds Karim who writes, Ines who holds the budget and Marc of the lab.
pub struct Cast {
    pub studio: Studio,
    pub reference: String,
    /// Of the company that wins.
    pub sofia: Browser,
    /// Of a company that loses.
    pub tom: Browser,
}

impl Cast {
    /// The address of a page of the challenge in a space.
    pub fn at(&self, space: &str, page: &str) -> String {
        format!("/en/{space}/challenges/{}/{page}", self.reference)
    }

    fn founder(studio: &Studio, name: &str, company: &str) -> Browser {
        let company = studio.world.organization("company", company);
        studio.world.person(name, Role::CompanyMember, &company)
    }
}

/// Friday 30 January 2026, 16:00 in Brussels: the closing of the studio's challenge.
fn closing() -> Instant {
    Instant::from_micros(1_769_785_200_000_000)
}

/// Steps 1 to 6: written, returned once, released, passed, found by a visitor, asked about.
async fn published() -> Cast {
    let mut studio = Studio::open().await;
    let reference = studio.write().await;
    studio.send(&reference).await;
    let review = studio.marc.get(&format!("/en/admin/challenges/{reference}/review")).await;
    studio.marc.fill(&review, "/return", &[("comment-better", "What is the value today?")]).await;
    studio.save(&reference, "better", &[("body", "47 seconds today, 15 seconds after the test.")]).await;
    studio.send(&reference).await;
    studio.release(&reference).await;
    assert_eq!(studio.approve(&reference).await.status, 303);

    let mut visitor = studio.world.visitor();
    let list = visitor.get("/en/challenges").await;
    assert!(list.shows("Who is in the most danger?"), "{}", list.text());
    let page = visitor.get(&format!("/en/challenges/{reference}")).await;
    assert!(page.shows("Friday 30 January 2026, 16:00") && page.shows("Brussels time"), "{}", page.text());

    let sofia = Cast::founder(&studio, "Sofia Claes", "Loop Street");
    let tom = Cast::founder(&studio, "Tom Maes", "Quick Siren");
    let mut cast = Cast { studio, reference, sofia, tom };
    let ask = cast.sofia.get(&format!("/en/challenges/{}/questions/ask", cast.reference)).await;
    cast.sofia.fill(&ask, "/questions/ask", &[("part", "limits"), ("body", "May calls leave the building?")]).await;
    let inbox = cast.studio.karim.get(&cast.at("agency", "questions")).await;
    let question = cast.studio.karim.get(&inbox.attribute("article a", "href")).await;
    cast.studio.karim.fill(&question, "/questions/", &[("answer", "No, never.")]).await;
    let public = cast.studio.world.visitor().get(&format!("/en/challenges/{}/questions", cast.reference)).await;
    assert!(public.shows("No, never.") && !public.shows("Sofia") && !public.shows("Loop Street"));
    cast
}

/// Steps 5 to 8: two pitches sent, one taken back, one draft; late is refused; two people open.
async fn opened() -> Cast {
    let mut cast = published().await;
    let reference = cast.reference.clone();
    pitch(&mut cast.sofia, &reference, "Listen for breath").await;
    let receipt = pitch(&mut cast.sofia, &reference, "Listen for breath and silence").await;
    assert!(receipt.shows("R-"), "a receipt has a number: {}", receipt.text());
    pitch(&mut cast.tom, &reference, "Count the words").await;
    let mut ann = Cast::founder(&cast.studio, "Ann Smet", "Gone Again");
    let taken = pitch(&mut ann, &reference, "Never mind").await;
    let back = ann.get(&format!("{}/withdraw", taken.path.split("/receipts/").next().unwrap())).await;
    ann.fill(&back, "/withdraw", &[]).await;
    let mut late = Cast::founder(&cast.studio, "Late Larry", "Tomorrow");
    let draft = write_all(&mut late, &reference, "Only a draft").await;
    let form = late.get(&format!("{draft}/check")).await;

    for person in [&mut cast.studio.karim, &mut cast.studio.ines, &mut cast.studio.marc] {
        let sealed = person.get(&format!("/en/agency/challenges/{reference}/opening")).await;
        assert!(!sealed.shows("Loop Street") && !sealed.shows("Listen for breath"), "{}", sealed.text());
    }
    cast.studio.world.wait_until(closing());
    cast.studio.world.keep_signed_in();
    let refused = late.fill_once(&form, "/submit", &[]).await;
    assert_eq!(refused.status, 409, "{}", refused.text());
    assert!(refused.shows("16:00:00.000"), "both times are told: {}", refused.text());

    cast.studio.world.wait(TimeDelta::hours(2));
    cast.studio.world.keep_signed_in();
    press(&mut cast.studio.karim, &reference).await;
    let record = press(&mut cast.studio.ines, &reference).await;
    assert!(record.shows("Karim") && record.shows("Ines"), "{}", record.text());
    assert!(record.shows("Loop Street") && record.shows("Quick Siren") && !record.shows("Tomorrow"));
    cast
}

#[actix_web::test]
async fn from_a_problem_to_a_public_lesson() {
    let mut cast = opened().await;
    judge::judged(&mut cast).await;
    judge::decided(&mut cast).await;
    let contract = deliver::contracted(&mut cast).await;
    deliver::delivered_and_paid(&mut cast, &contract).await;
    deliver::learned(&mut cast).await;
    audited(&cast).await;
}

/// Step 13: the auditor reads the trail; the command finds it sound, and names an entry changed by hand.
async fn audited(cast: &Cast) {
    let world = &cast.studio.world;
    world.place_entries().await;
    let lab = world.organization("lab", "Court of audit");
    let mut auditor = world.person("Ann Auditor", Role::Auditor, &lab);
    let trail = auditor.get(&format!("/en/audit?challenge={}", cast.reference)).await;
    for code in ["challenge.archived", "outcome.published"] {
        assert!(trail.shows(code), "{code} is in the trail: {}", trail.text());
    }
    let vars = [("PARVIS_DATABASE_URL".to_owned(), world.database_url().to_owned())];
    let config = Config::from(vars.into_iter()).unwrap();
    let (text, sound) = commands::verify_audit(config.clone(), Vec::new()).unwrap();
    assert!(sound, "{text}");
    let id = world.texts("SELECT id AS text FROM audit_entries ORDER BY at LIMIT 1 OFFSET 9").remove(0);
    world.sql(&format!("UPDATE audit_entries SET actor_name = 'Nobody' WHERE id = '{id}'"));
    let (text, sound) = commands::verify_audit(config, Vec::new()).unwrap();
    assert!(!sound && text.contains(&format!("CHANGED entry {id}")), "{text}");
}
