//! Steps 11 and 12: the contract, three milestones, an invoice paid in time, the lesson, the archive.

use chrono::TimeDelta;
use parvis::kernel::actor::Role;

use super::Cast;
use crate::world::delivered::changed;

/// The contract is written, offered by the approver and signed by the company. Answers with its id.
pub async fn contracted(cast: &mut Cast) -> String {
    let page = cast.studio.karim.get(&cast.at("agency", "contract")).await;
    let drafted = cast.studio.karim.fill(&page, "/contract", &changed(&[])).await;
    assert_eq!(drafted.status, 200, "{}", drafted.text());
    let id = cast.studio.world.texts("SELECT id AS text FROM contracts").remove(0);
    let page = cast.studio.ines.get(&format!("/en/agency/contracts/{id}")).await;
    cast.studio.ines.fill(&page, "/offer", &[]).await;
    let page = cast.sofia.get(&format!("/en/company/contracts/{id}")).await;
    let signed = cast.sofia.fill(&page, "/sign", &[]).await;
    assert_eq!(signed.status, 200, "{}", signed.text());
    id
}

/// One milestone is returned and comes back; all are accepted, invoiced and paid by another person.
pub async fn delivered_and_paid(cast: &mut Cast, contract: &str) {
    let world = &cast.studio.world;
    let mut nadia = world.person("Nadia Haddou", Role::Finance, &cast.studio.agency);
    for number in 1..=3 {
        let (theirs, ours) = (
            format!("/en/company/contracts/{contract}/milestones/{number}"),
            format!("/en/agency/contracts/{contract}/milestones/{number}"),
        );
        let page = cast.sofia.get(&theirs).await;
        cast.sofia.fill(&page, "/deliver", &[("evidence", "It runs. See the log.")]).await;
        if number == 2 {
            let page = cast.studio.karim.get(&ours).await;
            cast.studio.karim.fill(&page, "/refuse", &[("reasons", "The log misses a week.")]).await;
            let page = cast.sofia.get(&theirs).await;
            assert!(page.shows("The log misses a week."));
            cast.sofia.fill(&page, "/deliver", &[("evidence", "The week is there now.")]).await;
        }
        let page = cast.studio.karim.get(&ours).await;
        let accepted = cast.studio.karim.fill(&page, "/accept", &[]).await;
        assert_eq!(accepted.status, 200, "{}", accepted.text());
        let form = cast.sofia.get(&format!("{theirs}/invoice")).await;
        let bill = format!("LS-{number}");
        cast.sofia.fill(&form, "/invoice", &[("number", &bill)]).await;
        world.wait(TimeDelta::days(9));
        world.keep_signed_in();
        let invoice = world.texts(&format!("SELECT id AS text FROM invoices WHERE number = '{bill}'")).remove(0);
        let clock = cast.sofia.get(&format!("/en/company/contracts/{contract}/invoices/{invoice}")).await;
        let page = nadia.get(&format!("/en/finance/invoices/{invoice}")).await;
        assert!(clock.text().to_lowercase().contains("day 9 of 30"), "{}", clock.text());
        assert!(page.text().to_lowercase().contains("day 9 of 30"), "{}", page.text());
        let paid = nadia.fill(&page, "/pay", &[("reference", "BE-77")]).await;
        assert_eq!(paid.status, 200, "{}", paid.text());
    }
    let unpaid = world.texts("SELECT number AS text FROM invoices WHERE paid_on IS NULL");
    assert!(unpaid.is_empty(), "{unpaid:?}");
}

/// The lesson is published, and only then the challenge can be archived.
pub async fn learned(cast: &mut Cast) {
    let archive = cast.at("agency", "archive");
    assert_ne!(cast.studio.karim.get(&archive).await.status, 200, "not before the lesson");
    let page = cast.studio.karim.get(&cast.at("agency", "outcome")).await;
    let text = [
        ("ending", "scaled"),
        ("tried", "Listening for breath on 500 calls."),
        ("measured", "Seconds until a caller in danger speaks to a person."),
        ("learned", "Silence is a better sign than words."),
        ("advice", "Ask for recordings with consent first."),
        ("next-step", "A contract for all ten centres."),
        ("measure-1", "Waiting time in danger"),
        ("before-1", "47 seconds"),
        ("after-1", "14 seconds"),
    ];
    cast.studio.karim.fill(&page, "/outcome", &text).await;
    let check = cast.studio.karim.get(&cast.at("agency", "outcome/publish")).await;
    let published = cast.studio.karim.fill(&check, "/publish", &[]).await;
    assert_eq!(published.status, 200, "{}", published.text());
    let mut visitor = cast.studio.world.visitor();
    let lesson = visitor.get(&format!("/en/challenges/{}/outcome", cast.reference)).await;
    assert!(lesson.shows("Silence is a better sign than words."), "{}", lesson.text());
    assert!(visitor.get("/en/lessons").await.shows("Who is in the most danger?"));
    let page = cast.studio.karim.get(&archive).await;
    let archived = cast.studio.karim.fill(&page, "/archive", &[]).await;
    assert_eq!(archived.status, 200, "{}", archived.text());
    assert_eq!(cast.studio.world.texts("SELECT stage AS text FROM challenges"), ["archived"]);
}
