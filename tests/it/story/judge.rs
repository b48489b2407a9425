//! Steps 9 and 10: interests, blind sheets, consensus, the lab's check, the decision, a letter for everybody.

use parvis::kernel::actor::Role;

use super::Cast;
use crate::evaluation::story::borrowed;
use crate::world::{Browser, moment_fields};

/// The chair first.
const PANEL: [&str; 4] = ["Leen Peeters", "Omar Haddad", "Sara Lind", "Wim Vos"];

/// The panel is composed, declares, scores, agrees, and the lab passes it.
pub async fn judged(cast: &mut Cast) {
    let home = cast.studio.world.organization("lab", "Pool of evaluators");
    let mut panel: Vec<Browser> =
        PANEL.iter().map(|name| cast.studio.world.person(name, Role::Evaluator, &home)).collect();
    compose(cast, &panel).await;
    for person in &mut panel {
        let conflict = person.name == "Wim Vos";
        declare(cast, person, conflict).await;
        score(cast, person).await;
    }
    let path = format!("/en/evaluate/{}/consensus", cast.reference);
    let chair = &mut panel[0];
    let table = chair.get(&path).await;
    chair.fill(&table, "/together", &[]).await;
    agree_on_the_rest(chair, &path).await;
    let table = chair.get(&path).await;
    let sent = chair.fill(&table, "/consensus/send", &[]).await;
    assert_eq!(sent.status, 200, "{}", sent.text());
    let marc = &mut cast.studio.marc;
    let check = marc.get(&format!("/en/admin/evaluations/{}", cast.reference)).await;
    let done = marc.fill(&check, "/pass", &[("note", "")]).await;
    assert!(done.shows("The evaluation is passed."), "{}", done.text());
}

async fn compose(cast: &mut Cast, panel: &[Browser]) {
    let page = cast.studio.karim.get(&cast.at("agency", "panel")).await;
    let due = cast.studio.world.now().plus(chrono::TimeDelta::days(10));
    let mut fields = moment_fields("score_by", due);
    fields.push(("chair".to_owned(), panel[0].account().to_string()));
    fields.extend(panel[1..].iter().map(|person| ("evaluators".to_owned(), person.account().to_string())));
    let composed = cast.studio.karim.fill(&page, "/panel", &borrowed(&fields)).await;
    assert_eq!(composed.status, 200, "{}", composed.text());
}

/// Wim's sister works at Quick Siren: he never sees its pitch.
async fn declare(cast: &Cast, person: &mut Browser, conflict: bool) {
    let path = format!("/en/evaluate/{}/interests", cast.reference);
    let page = person.get(&path).await;
    assert!(!page.shows("Listen for breath"), "names only before the declaration");
    let sql = "SELECT p.id || '|' || o.name AS text FROM proposals p JOIN organizations o ON o.id = p.organization_id";
    let mut fields = Vec::new();
    for row in cast.studio.world.texts(sql) {
        let (id, company) = row.split_once('|').unwrap();
        let clear = conflict && company == "Quick Siren";
        fields.push((format!("answer-{id}"), if clear { "clear" } else { "no" }.to_owned()));
        fields.push((format!("details-{id}"), if clear { "My sister works there." } else { "" }.to_owned()));
    }
    let signed = person.fill(&page, "/interests", &borrowed(&fields)).await;
    assert_eq!(signed.status, 200, "{}", signed.text());
}

/// Scores every sheet: the pitch that listens for breath is better. Then hands in.
async fn score(cast: &Cast, person: &mut Browser) {
    let matrix = person.get(&format!("/en/evaluate/{}", cast.reference)).await;
    assert!(!matrix.shows("Loop Street"), "letters, no names, until handed in");
    let mut sheets: Vec<String> = matrix.links().into_iter().filter(|link| link.contains("/sheets/")).collect();
    sheets.sort();
    sheets.dedup();
    assert_eq!(sheets.len(), if person.name == "Wim Vos" { 1 } else { 2 });
    for sheet in sheets {
        let page = person.get(&sheet).await;
        let mark = if page.shows("Listen for breath") { "4" } else { "2" };
        let (_, fields) = page.form("/sheets/");
        let reasons: Vec<String> =
            fields.into_iter().map(|(name, _)| name).filter(|name| name.ends_with("-reason")).collect();
        let mut values = vec![("save".to_owned(), "next".to_owned())];
        for reason in reasons {
            values.push((reason.trim_end_matches("-reason").to_owned(), mark.to_owned()));
            values.push((reason, format!("{} finds the evidence worth {mark} here.", person.name)));
        }
        let saved = person.fill(&page, "/sheets/", &borrowed(&values)).await;
        assert_eq!(saved.status, 200, "{}", saved.text());
    }
    let page = person.get(&format!("/en/evaluate/{}/hand-in", cast.reference)).await;
    let receipt = person.fill(&page, "/hand-in", &[]).await;
    assert_eq!(receipt.status, 200, "{}", receipt.text());
}

/// Whatever could not be agreed together is agreed one by one at what everybody gave.
async fn agree_on_the_rest(chair: &mut Browser, path: &str) {
    let table = chair.get(path).await;
    let spots = table.links().into_iter().filter(|link| link.contains("/consensus/") && link.split('/').count() == 7);
    for spot in spots.collect::<Vec<_>>() {
        let page = chair.get(&spot).await;
        if page.html.contains("name=\"note\"") {
            let score = if page.shows("worth 4 here") { "4" } else { "2" };
            let note = [("score", score), ("note", "The panel agrees on what all of us gave.")];
            chair.fill(&page, "/consensus/", &note).await;
        }
    }
}

/// Karim proposes, Ines approves, all letters leave at once, and Tom reads why.
pub async fn decided(cast: &mut Cast) {
    let winner = "SELECT p.id AS text FROM proposals p JOIN organizations o ON o.id = p.organization_id \
                  WHERE o.name = 'Loop Street'";
    let winner = cast.studio.world.texts(winner).remove(0);
    let path = cast.at("agency", "decision");
    let page = cast.studio.karim.get(&path).await;
    let fields = [("verdict", winner.as_str()), ("amount", "24600"), ("reasons", "It hears who cannot speak.")];
    let proposed = cast.studio.karim.fill(&page, "/propose", &fields).await;
    assert_eq!(proposed.status, 200, "{}", proposed.text());
    let page = cast.studio.ines.get(&path).await;
    let done = cast.studio.ines.fill(&page, "/approve", &[]).await;
    assert!(done.shows("The decision is approved."), "{}", done.text());
    complete_the_letters(cast).await;
    cast.studio.world.letters().await;
    let page = cast.studio.karim.get(&cast.at("agency", "letters")).await;
    let sent = cast.studio.karim.fill(&page, "/letters", &[]).await;
    assert!(sent.shows("Every company has its letter."), "{}", sent.text());
    let told = cast.studio.world.letters().await;
    let told = told.iter().filter(|letter| letter.subject.contains("The decision on")).count();
    assert_eq!(told, 2);
    let desk = cast.tom.get("/en/company").await;
    assert!(desk.shows("Not chosen") && !desk.shows("Being judged"), "{}", desk.text());
    let letter = |page: &crate::world::Page| page.links().into_iter().find(|link| link.ends_with("/feedback")).unwrap();
    let proposals = cast.tom.get("/en/company/proposals").await;
    assert_eq!(letter(&desk), letter(&proposals));
    let pitch = cast.tom.get(letter(&desk).trim_end_matches("/feedback")).await;
    let feedback = cast.tom.get(&letter(&pitch)).await;
    assert!(feedback.shows("Your pitch was not chosen."), "{}", feedback.text());
}

/// The author adds what no panel writes: strengths, one thing to improve, the advantages of the winner.
async fn complete_the_letters(cast: &mut Cast) {
    for id in cast.studio.world.texts("SELECT id AS text FROM proposals WHERE stage = 'opened'") {
        let page = cast.studio.karim.get(&cast.at("agency", &format!("letters/{id}"))).await;
        let words = [
            ("strengths", "A clear first step."),
            ("improvement", "Say how you measure it."),
            ("advantages", "The chosen pitch also hears silence."),
        ];
        let saved = cast.studio.karim.fill(&page, "/letters/", &words).await;
        assert_eq!(saved.status, 200, "{}", saved.text());
    }
}
