//! An author composes a panel of people without a part in the challenge.

use chrono::TimeDelta;
use parvis::kernel::actor::Role;

use super::story::{MARKS, NAMES, borrowed, compose, declared, hand_in, score};
use crate::world::{Terms, World, moment_fields};

#[actix_web::test]
async fn an_author_composes_a_panel_and_everyone_on_it_gets_a_letter() {
    let world = World::new().await;
    let mut case = world.opened();
    let panel = world.evaluators(&NAMES);
    let page = compose(&world, &mut case, &panel).await;
    assert!(page.shows("The panel is composed."), "{}", page.text());
    assert!(page.shows("Leen Peeters") && page.shows("Has not signed the declaration of interests yet"));
    let letters = world.letters().await;
    for person in &panel {
        let own = letters.iter().filter(|letter| letter.to == person.email).count();
        assert_eq!(own, 1, "{}", person.name);
    }
    assert!(world.events().contains(&"panel.composed".to_owned()));
}

#[actix_web::test]
async fn two_evaluators_are_too_few_and_the_chair_does_not_count() {
    let world = World::new().await;
    let mut case = world.opened();
    let panel = world.evaluators(&NAMES);
    let page = compose(&world, &mut case, &panel[..3]).await;
    assert_eq!(page.status, 422);
    assert!(page.shows("Choose at least 3 evaluators beside the chair. You chose 2"));
    let mut fields = moment_fields("score_by", world.now().plus(TimeDelta::days(10)));
    fields.push(("chair".to_owned(), panel[0].account().to_string()));
    fields.extend(panel[..3].iter().map(|person| ("evaluators".to_owned(), person.account().to_string())));
    let page = case.author.fill(&page, "/panel", &borrowed(&fields)).await;
    assert_eq!(page.status, 422);
    assert!(page.shows("the chair already sits on the panel"));
}

#[actix_web::test]
async fn an_empty_form_says_everything_that_is_missing() {
    let world = World::new().await;
    let mut case = world.opened();
    world.evaluators(&NAMES);
    let path = format!("/en/agency/challenges/{}/panel", case.reference);
    let page = case.author.get(&path).await;
    let page = case.author.fill(&page, "/panel", &[]).await;
    assert_eq!(page.status, 422);
    assert!(page.shows("Choose who chairs the panel") && page.shows("Enter when the scores are due"));
}

#[actix_web::test]
async fn whoever_has_a_part_in_it_can_never_sit() {
    let world = World::new().await;
    let mut case = world.opened();
    let panel = world.evaluators(&NAMES);
    let pool = world.organization("association", "Another pool");
    let barred = [
        (case.author.account(), "Wrote the challenge"),
        (case.approver.account(), "Released the budget of the challenge"),
        (case.pitches[0].member, "Works for a company that sent a pitch"),
    ];
    for (account, why) in barred {
        world.grant(account, Role::Evaluator, &pool);
        let page = case.author.get(&format!("/en/agency/challenges/{}/panel", case.reference)).await;
        assert!(page.shows(why), "{why}: {}", page.text());
        assert!(!page.html.contains(&format!("value=\"{account}\"")), "{why}: offered");
        let mut fields = moment_fields("score_by", world.now().plus(TimeDelta::days(10)));
        fields.push(("chair".to_owned(), account.to_string()));
        fields.extend(panel.iter().map(|person| ("evaluators".to_owned(), person.account().to_string())));
        let page = case.author.fill(&page, "/panel", &borrowed(&fields)).await;
        assert_eq!(page.status, 422, "{why}");
        assert!(page.all(".problem").iter().any(|text| text.contains(why)), "{why}");
    }
}

#[actix_web::test]
async fn before_the_opening_the_form_does_not_tell_who_sent_a_pitch() {
    let world = World::new().await;
    let mut case = world.opened_on(&Terms { stage: "approved", ..Terms::default() });
    let panel = world.evaluators(&NAMES);
    let page = compose(&world, &mut case, &panel).await;
    assert!(page.shows("The panel is composed."), "{}", page.text());
    let mut leen = panel.into_iter().next().unwrap();
    let page = leen.get(&format!("/en/evaluate/{}", case.reference)).await;
    assert!(page.shows("Nobody can read the pitches before two people open them"), "{}", page.text());
    let page = leen.get(&format!("/en/evaluate/{}/interests", case.reference)).await;
    assert_eq!(page.status, 403);
}

#[actix_web::test]
async fn another_agency_and_another_role_see_no_panel() {
    let world = World::new().await;
    let case = world.opened();
    let elsewhere = world.organization("agency", "Elsewhere");
    let mut other = world.person("An Other", Role::Author, &elsewhere);
    let path = format!("/en/agency/challenges/{}/panel", case.reference);
    assert_eq!(other.get(&path).await.status, 404);
    let mut founder = world.founder(&case.pitches[0]);
    assert_eq!(founder.get(&path).await.status, 403);
    assert_eq!(world.visitor().get_once(&path).await.status, 303);
}

#[actix_web::test]
async fn a_member_is_replaced_with_a_reason_and_both_get_a_letter() {
    let world = World::new().await;
    let mut judged = declared(&world, world.opened()).await;
    let spare = world.evaluators(&["Nour Aziz"]).remove(0);
    world.letters().await;
    let path = format!("/en/agency/challenges/{}/panel", judged.case.reference);
    let page = judged.case.author.get(&path).await;
    let link = page.links().into_iter().rfind(|link| link.contains("/replace")).unwrap();
    let form = judged.case.author.get(&link).await;
    let refused = judged.case.author.fill(&form, "/replace", &[]).await;
    assert_eq!(refused.status, 422);
    assert!(refused.shows("Choose who takes the seat") && refused.shows("Enter why the member is replaced"));
    let fields = [("newcomer", spare.account().to_string()), ("reason", "Has a conflict.".to_owned())];
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let done = judged.case.author.fill(&form, "/replace", &fields).await;
    assert!(done.shows("The member is replaced.") && done.shows("Nour Aziz"), "{}", done.text());
    let letters = world.letters().await;
    assert!(letters.iter().any(|letter| letter.to == spare.email));
    assert!(letters.iter().any(|letter| letter.subject.contains("no longer on the panel")));
    let gone = done.all("tbody th");
    let left = judged.panel.iter_mut().find(|person| !gone.contains(&person.name)).unwrap();
    assert_eq!(left.get(&format!("/en/evaluate/{}", judged.case.reference)).await.status, 404);
}

#[actix_web::test]
async fn a_panel_is_composed_once() {
    let world = World::new().await;
    let mut case = world.opened();
    let panel = world.evaluators(&NAMES);
    let form = case.author.get(&format!("/en/agency/challenges/{}/panel", case.reference)).await;
    compose(&world, &mut case, &panel).await;
    let mut fields = moment_fields("score_by", world.now().plus(TimeDelta::days(10)));
    fields.push(("chair".to_owned(), panel[0].account().to_string()));
    fields.extend(panel[1..].iter().map(|person| ("evaluators".to_owned(), person.account().to_string())));
    let page = case.author.fill(&form, "/panel", &borrowed(&fields)).await;
    assert_eq!(page.status, 403);
    assert!(page.shows("This challenge already has a panel"));
}

#[actix_web::test]
async fn who_handed_in_is_not_replaced_and_the_lab_reads_who_was() {
    let world = World::new().await;
    let mut judged = declared(&world, world.opened()).await;
    let spare = world.evaluators(&["Nour Aziz", "Ines Roy"]);
    score(&mut judged.panel[1], &judged.case, &MARKS[1]).await;
    let path = format!("/en/agency/challenges/{}/panel", judged.case.reference);
    let page = judged.case.author.get(&path).await;
    let links: Vec<String> = page.links().into_iter().filter(|link| link.contains("/replace")).collect();
    assert_eq!(links.len(), 4);
    let mut forms = Vec::new();
    for link in &links {
        forms.push(judged.case.author.get(link).await);
    }
    let omars = forms.iter().position(|form| form.shows("Omar Haddad leaves the panel")).unwrap();
    hand_in(&mut judged.panel[1], &judged.case).await;
    let page = judged.case.author.get(&path).await;
    assert!(!page.links().contains(&links[omars]), "no link for a voice that was handed in");
    assert_eq!(judged.case.author.get(&links[omars]).await.status, 403);
    let newcomer = spare[0].account().to_string();
    let fields = [("newcomer", newcomer.as_str()), ("reason", "Scored too low.")];
    let refused = judged.case.author.fill(&forms[omars], "/replace", &fields).await;
    assert_eq!(refused.status, 403);
    assert!(refused.shows("This member has handed in, so the scores stay."), "{}", refused.text());
    world.grant(judged.panel[1].account(), Role::CompanyMember, &judged.case.pitches[0].company);
    let fields = [("newcomer", newcomer.as_str()), ("reason", "Works for a company now.")];
    let done = judged.case.author.fill(&forms[omars], "/replace", &fields).await;
    assert!(done.shows("The member is replaced."), "who became a party can’t stay: {}", done.text());
}
