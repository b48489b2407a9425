//! Steps that the stories of judging and deciding share, each through the pages people use.

use chrono::TimeDelta;
use parvis::kernel::actor::Role;

use crate::world::{Browser, Opened, Page, World, moment_fields};

/// A challenge with its panel: the chair first.
pub struct Judged {
    pub case: Opened,
    pub panel: Vec<Browser>,
}

/// The people of the panel.
pub const NAMES: [&str; 4] = ["Leen Peeters", "Omar Haddad", "Sara Lind", "Tom Vos"];

/// Fields as `post` wants them.
pub fn borrowed(fields: &[(String, String)]) -> Vec<(&str, &str)> {
    fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
}

/// A token of the person's own, as a form of another page holds it.
pub async fn token(person: &mut Browser) -> String {
    person.get("/en/me/profile").await.attribute("input[name=csrf]", "value")
}

/// The author composes the panel of these people.
pub async fn compose(world: &World, case: &mut Opened, panel: &[Browser]) -> Page {
    let path = format!("/en/agency/challenges/{}/panel", case.reference);
    let page = case.author.get(&path).await;
    let mut fields = moment_fields("score_by", world.now().plus(TimeDelta::days(10)));
    fields.push(("chair".to_owned(), panel[0].account().to_string()));
    fields.extend(panel[1..].iter().map(|person| ("evaluators".to_owned(), person.account().to_string())));
    case.author.fill(&page, "/panel", &borrowed(&fields)).await
}

/// Signs "no interest" for everybody but the companies named, which are a clear conflict.
pub async fn sign(person: &mut Browser, case: &Opened, clear: &[&str]) -> Page {
    let page = person.get(&format!("/en/evaluate/{}/interests", case.reference)).await;
    let mut fields = Vec::new();
    for pitch in &case.pitches {
        let conflict = clear.contains(&pitch.company.name.as_str());
        fields.push((format!("answer-{}", pitch.id), if conflict { "clear" } else { "no" }.to_owned()));
        let words = if conflict { "My sister works there." } else { "" };
        fields.push((format!("details-{}", pitch.id), words.to_owned()));
    }
    person.fill(&page, "/interests", &borrowed(&fields)).await
}

/// The addresses of the own sheets, in the own order.
pub async fn sheets(person: &mut Browser, case: &Opened) -> Vec<String> {
    let page = person.get(&format!("/en/evaluate/{}", case.reference)).await;
    let mut found: Vec<String> = page.links().into_iter().filter(|link| link.contains("/sheets/")).collect();
    let mut seen = Vec::new();
    found.retain(|link| {
        let fresh = !seen.contains(link);
        seen.push(link.clone());
        fresh
    });
    found
}

/// Which pitch a sheet is about, by its text.
pub async fn pitch_of(person: &mut Browser, sheet: &str, case: &Opened) -> usize {
    let page = person.get(sheet).await;
    (0..case.pitches.len()).find(|n| page.shows(&format!("says pitch {}.", n + 1))).expect("a pitch on the sheet")
}

/// Scores every sheet: `marks` holds one row a pitch, one mark a criterion.
pub async fn score(person: &mut Browser, case: &Opened, marks: &[[&str; 3]]) {
    for sheet in sheets(person, case).await {
        let pitch = pitch_of(person, &sheet, case).await;
        let page = person.get(&sheet).await;
        let mut fields = vec![("save".to_owned(), "next".to_owned())];
        for (criterion, mark) in case.criteria.iter().zip(marks[pitch]) {
            fields.push((format!("score-{}", criterion.id), mark.to_owned()));
            let reason = format!("{} thinks {mark} fits pitch {} on {}.", person.name, pitch + 1, criterion.title);
            fields.push((format!("score-{}-reason", criterion.id), reason));
        }
        let saved = person.fill(&page, "/sheets/", &borrowed(&fields)).await;
        assert_eq!(saved.status, 200, "{}", saved.text());
    }
}

/// Hands in.
pub async fn hand_in(person: &mut Browser, case: &Opened) -> Page {
    let page = person.get(&format!("/en/evaluate/{}/hand-in", case.reference)).await;
    person.fill(&page, "/hand-in", &[]).await
}

/// A panel composed and declared; Tom has a clear conflict with the second company.
pub async fn declared(world: &World, mut case: Opened) -> Judged {
    let mut panel = world.evaluators(&NAMES);
    compose(world, &mut case, &panel).await;
    for person in &mut panel {
        let clear: &[&str] = if person.name == "Tom Vos" { &["Blue Loop"] } else { &[] };
        sign(person, &case, clear).await;
    }
    Judged { case, panel }
}

/// What each person gives, pitch by pitch. The first pitch is best; the third is where they disagree.
pub const MARKS: [[[&str; 3]; 3]; 4] = [
    [["5", "4", "4"], ["3", "3", "3"], ["4", "2", "3"]],
    [["5", "4", "4"], ["3", "3", "3"], ["2", "2", "3"]],
    [["4", "4", "4"], ["3", "3", "2"], ["2", "2", "3"]],
    [["5", "4", "4"], ["0", "0", "0"], ["1", "2", "3"]],
];

/// Everyone scored and handed in.
pub async fn handed_in(world: &World, case: Opened) -> Judged {
    let mut judged = declared(world, case).await;
    for (person, marks) in judged.panel.iter_mut().zip(MARKS) {
        score(person, &judged.case, &marks).await;
        hand_in(person, &judged.case).await;
    }
    judged
}

/// The chair agrees on all: what is close together, the rest one by one.
pub async fn agreed(world: &World, case: Opened) -> Judged {
    let mut judged = handed_in(world, case).await;
    let path = format!("/en/evaluate/{}/consensus", judged.case.reference);
    let chair = &mut judged.panel[0];
    let page = chair.get(&path).await;
    chair.fill(&page, "/together", &[]).await;
    let first = (judged.case.pitches[2].id, judged.case.criteria[0].id);
    let spot = format!("{path}/{}/{}", first.0, first.1);
    let page = chair.get(&spot).await;
    chair.fill(&page, "/consensus/", &[("score", "2"), ("note", "The panel found the fit partial.")]).await;
    judged
}

/// The lab passed it.
pub async fn passed(world: &World, case: Opened) -> Judged {
    let mut judged = agreed(world, case).await;
    let page = judged.panel[0].get(&format!("/en/evaluate/{}/consensus", judged.case.reference)).await;
    judged.panel[0].fill(&page, "/consensus/send", &[]).await;
    let mut marc = world.person("Marc Dubois", Role::LabAdministrator, &judged.case.lab);
    let page = marc.get(&format!("/en/admin/evaluations/{}", judged.case.reference)).await;
    let done = marc.fill(&page, "/pass", &[("note", "")]).await;
    assert!(done.shows("The evaluation is passed."), "{}", done.text());
    judged
}
