//! Nobody reads, and nobody knows.

use parvis::kernel::actor::Role;

use super::{Market, pitch, write_all};

const SENT: &str = "plover-canary-sent";
const DRAFT: &str = "tern-canary-draft";

/// A text as it is, and as dumps, letters and logs would write it.
fn disguises(text: &str) -> Vec<Vec<u8>> {
    let hex: String = text.bytes().map(|byte| format!("{byte:02x}")).collect();
    let wide = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let mut found = vec![text.as_bytes().to_vec(), hex.clone().into_bytes(), hex.to_uppercase().into_bytes(), wide];
    // The three ways a text lies in base64, without the letters at its ends that depend on its neighbours.
    for skip in 0..3 {
        let whole = text.len() - skip - (text.len() - skip) % 3;
        found.push(base64(&text.as_bytes()[skip..skip + whole]).into_bytes());
    }
    found
}

fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let group = |three: &[u8]| {
        let bits = three.iter().fold(0_usize, |bits, byte| bits << 8 | usize::from(*byte));
        [18, 12, 6, 0].map(|shift| char::from(LETTERS[bits >> shift & 63]))
    };
    bytes.chunks(3).flat_map(group).collect()
}

fn hits(hay: &[u8], canary: &str) -> usize {
    let found = |needle: &Vec<u8>| hay.windows(needle.len()).filter(|window| window == needle).count();
    disguises(canary).iter().map(found).sum()
}

/// Every byte the instance keeps: the files of its folder, and each row of each table.
fn everything(market: &Market) -> Vec<u8> {
    let mut bytes = Vec::new();
    for entry in std::fs::read_dir(market.world.folder()).unwrap() {
        let path = entry.unwrap().path();
        if path.is_file() {
            bytes.extend(std::fs::read(path).unwrap());
        }
    }
    if market.world.database_url().starts_with("postgres") {
        let tables = "SELECT table_name::text AS text FROM information_schema.tables WHERE table_schema = 'public'";
        for table in market.world.texts(tables) {
            for row in market.world.texts(&format!("SELECT row_to_json(t)::text AS text FROM \"{table}\" t")) {
                bytes.extend(row.into_bytes());
            }
        }
    }
    bytes
}

#[test]
fn the_search_finds_what_it_should() {
    assert!(hits(format!("x{SENT}y").as_bytes(), SENT) > 0);
    for lead in ["", "a", "bc"] {
        let text = format!("{lead}{SENT}zz");
        let whole = text.len() - text.len() % 3;
        assert!(hits(base64(&text.as_bytes()[..whole]).as_bytes(), SENT) > 0, "{lead}");
    }
}

#[actix_web::test]
async fn before_the_opening_no_word_of_a_pitch_stands_anywhere_in_clear() {
    let market = Market::open().await;
    let mut sofia = market.founder("Sofia", "Leiebaken");
    pitch(&mut sofia, market.reference, SENT).await;
    let mut rik = market.founder("Rik", "Murmure");
    write_all(&mut rik, market.reference, DRAFT).await;
    market.world.letters().await;
    market.world.place_entries().await;
    let bytes = everything(&market);
    assert!(bytes.len() > 10_000);
    assert!(hits(&bytes, "Lifts that stand still") > 0, "the search does find what is in clear");
    assert_eq!(hits(&bytes, SENT), 0);
    assert_eq!(hits(&bytes, DRAFT), 0);
    assert_eq!(hits(&bytes, "under_20000"), 0);
}

#[actix_web::test]
async fn with_and_without_pitches_the_agency_and_the_lab_see_the_same() {
    let mut market = Market::open().await;
    let lab = market.world.organization("lab", "Lab");
    let mut marc = market.world.person("Marc", Role::LabAdministrator, &lab);
    let path = "/en/agency/challenges/CH-2026-001/opening";
    let words = |page: crate::world::Page| (page.status, page.one("main"), page.html.len());
    let before = (words(market.karim.get(path).await), words(marc.get(path).await));
    for (person, company) in [("Sofia", "Leiebaken"), ("Rik", "Murmure"), ("Ana", "Nordlicht")] {
        let mut founder = market.founder(person, company);
        pitch(&mut founder, market.reference, company).await;
    }
    let after = (words(market.karim.get(path).await), words(marc.get(path).await));
    assert_eq!(before, after);
    let letters = market.world.letters().await;
    assert!(letters.iter().all(|letter| letter.to != market.karim.email && letter.to != market.ines.email));
}

#[actix_web::test]
async fn a_rival_who_starts_and_sends_learns_nothing_of_the_others() {
    let market = Market::open().await;
    let mut sofia = market.founder("Sofia", "Leiebaken");
    let receipt = pitch(&mut sofia, market.reference, SENT).await;
    let mut rik = market.founder("Rik", "Murmure");
    let at = write_all(&mut rik, market.reference, "Ours").await;
    for page in ["", "/check", "/pitch/1"] {
        let page = rik.get(&format!("{at}{page}")).await;
        assert!(!page.shows("Leiebaken") && !page.shows(SENT));
    }
    assert_eq!(rik.get(&receipt.path).await.status, 404);
    assert_eq!(rik.get(&format!("{}/text", receipt.path)).await.status, 404);
    let id = receipt.path.rsplit('/').next().unwrap();
    assert_eq!(rik.get(&format!("{at}/receipts/{id}")).await.status, 404, "another company's receipt under one's own");
}

#[actix_web::test]
async fn a_copy_moved_to_another_row_by_hand_does_not_open_there() {
    let market = Market::open().await;
    let mut sofia = market.founder("Sofia", "Leiebaken");
    write_all(&mut sofia, market.reference, SENT).await;
    let mut rik = market.founder("Rik", "Murmure");
    let at = write_all(&mut rik, market.reference, "Ours").await;
    let id = at.rsplit('/').next().unwrap();
    market.world.sql(&format!(
        "UPDATE proposals SET draft_sealed = (SELECT p.draft_sealed FROM proposals p WHERE p.id <> '{id}') WHERE id = '{id}'"
    ));
    let page = rik.get(&at).await;
    assert_eq!(page.status, 500);
    assert!(!page.shows(SENT));
}

#[actix_web::test]
async fn the_trail_tells_nobody_of_a_pitch_before_the_opening_and_everything_after_it() {
    let mut market = Market::open().await;
    let mut sofia = market.founder("Sofia", "Leiebaken");
    pitch(&mut sofia, market.reference, SENT).await;
    let lab = market.world.organization("lab", "The lab");
    let mut readers = [
        (market.world.person("Marc", Role::LabAdministrator, &lab), "/en/admin/audit"),
        (market.world.person("Godelieve", Role::Auditor, &lab), "/en/audit"),
    ];
    for (reader, path) in &mut readers {
        for query in ["", "?code=proposal", "?challenge=CH-2026-001", "?person=Sofia"] {
            let page = reader.get(&format!("{path}{query}")).await;
            let text = page.text();
            assert!(!text.contains("proposal.") && !text.contains("key_made"), "{path}{query}: {text}");
        }
    }
    market.world.wait_until(market.closes_at);
    let path = format!("/en/agency/challenges/{}/opening", market.reference);
    for person in [&mut market.karim, &mut market.ines] {
        let page = person.get(&path).await;
        person.fill(&page, "/opening", &[]).await;
    }
    for (reader, path) in &mut readers {
        let page = reader.get(&format!("{path}?challenge=CH-2026-001")).await;
        assert!(page.shows("proposal.submitted"), "{}", page.text());
    }
    let page = readers[1].0.get("/en/audit?code=challenge.opened").await;
    assert!(page.links().iter().any(|link| link.ends_with("/audit/challenges/CH-2026-001/opening")));
}
