//! Challenges at every stage, three in ten of them open.

use parvis::kernel::id::ChallengeId;
use parvis::kernel::text::folded;
use parvis::platform::secrets;

use super::people::{Agency, People};
use super::store::{Store, id, quoted};
use super::texts::Written;
use crate::Failed;

/// A challenge as written.
pub(super) struct Challenge {
    pub(super) id: ChallengeId,
    pub(super) reference: String,
    pub(super) stage: &'static str,
    pub(super) is_open: bool,
    pub(super) criteria: Vec<String>,
    /// Who wrote and released it.
    pub(super) author: String,
    pub(super) approver: String,
}

/// The stage of every tenth challenge, and the hours until it closes.
const STAGES: [(&str, i64); 10] = [
    ("approved", 100),
    ("approved", 300),
    ("approved", 700),
    ("approved", -5),
    ("opened", -48),
    ("scoring", -200),
    ("decision", -900),
    ("contracted", -2_000),
    ("no_award", -3_000),
    ("archived", -5_000),
];

#[derive(Default)]
struct Rows {
    challenges: Vec<String>,
    parts: Vec<String>,
    criteria: Vec<String>,
    anchors: Vec<String>,
    instalments: Vec<String>,
    questions: Vec<String>,
}

/// Writes so many challenges.
pub(super) fn fill(
    store: &mut Store,
    texts: &[Written],
    people: &People,
    count: usize,
) -> Result<Vec<Challenge>, Failed> {
    let mut rows = Rows::default();
    let mut challenges = Vec::with_capacity(count);
    let of_agencies = people.agencies.iter().cycle();
    let places = texts.iter().cycle().zip(of_agencies).zip(STAGES.iter().cycle());
    for (number, ((text, agency), stage)) in (1..=count).zip(places) {
        let challenge = challenge(number, agency, *stage);
        rows.challenges.push(row(store, &challenge, (text, agency, people), (number, stage.1)));
        let criteria = rows.content(store, &challenge, text, people);
        challenges.push(Challenge { criteria, ..challenge });
    }
    store.insert(
        "challenges (id, reference, organization_id, author_id, procedure, stage, lang, theme, title, summary, \
         budget_cents, currency, languages, show_count, method, contact, questions_until, closes_at, decision_on, \
         budget_line, released_by, released_at, released_cents, approved_by, approved_at, publish_at, search_text, \
         created_at, updated_at, version)",
        &rows.challenges,
    )?;
    store.insert("challenge_parts (challenge_id, part, body, version, updated_at, updated_by)", &rows.parts)?;
    store.insert("criteria (id, challenge_id, position, title, description, weight)", &rows.criteria)?;
    store.insert("anchors (criterion_id, score, sentence)", &rows.anchors)?;
    store.insert("instalments (id, challenge_id, position, title, amount_cents, days)", &rows.instalments)?;
    store.insert(
        "questions (id, challenge_id, organization_id, account_id, part, body, asked_at, answer, answered_by, \
         answered_at, version)",
        &rows.questions,
    )?;
    Ok(challenges)
}

fn challenge(number: usize, agency: &Agency, (stage, closes_in): (&'static str, i64)) -> Challenge {
    Challenge {
        id: secrets::fresh_id(),
        reference: format!("CH-2026-{number:04}"),
        stage,
        is_open: closes_in > 0,
        criteria: Vec::new(),
        author: agency.author.clone(),
        approver: agency.approver.clone(),
    }
}

fn row(
    store: &Store,
    challenge: &Challenge,
    (text, agency, people): (&Written, &Agency, &People),
    (number, closes_in): (usize, i64),
) -> String {
    let Challenge { id, reference, stage, author, approver, .. } = challenge;
    let Written { lang, theme, .. } = text;
    let title = format!("{} ({number})", text.title);
    let body: Vec<&str> = text.parts.iter().map(|(_, body)| body.as_str()).collect();
    let search = quoted(&folded(&[title.as_str(), &text.summary, &body.join(" ")].join(" ")));
    let (title, summary) = (quoted(&title), quoted(&text.summary));
    let (long_ago, published) = (store.hours(closes_in - 2_000), store.hours(closes_in - 1_000));
    let (questions, closes) = (store.hours(closes_in - 120), store.hours(closes_in));
    let (decision, organization, lab) = (store.day(closes_in / 24 + 30), &agency.organization, &people.lab);
    format!(
        "'{id}', '{reference}', '{organization}', '{author}', 'quick_test', '{stage}', '{lang}', '{theme}', {title}, \
         {summary}, 2950000, 'EUR', 'en,fr,nl', FALSE, 'consensus', 'Karim Benali, karim@agency.example', {questions}, \
         {closes}, {decision}, '52.12.01', '{approver}', {long_ago}, 2950000, '{lab}', {published}, {published}, \
         {search}, {long_ago}, {published}, 1"
    )
}

impl Rows {
    /// Everything under a challenge; answers the ids of its criteria.
    fn content(&mut self, store: &Store, challenge: &Challenge, text: &Written, people: &People) -> Vec<String> {
        let (of, author, at) = (challenge.id, &challenge.author, store.hours(-2_000));
        let part = |(part, body): &(String, String)| format!("'{of}', '{part}', {}, 1, {at}, '{author}'", quoted(body));
        self.parts.extend(text.parts.iter().map(part));
        let mut criteria = Vec::new();
        for (position, criterion) in text.criteria.iter().enumerate() {
            let id = id();
            let (title, description) = (quoted(&criterion.title), quoted(&criterion.description));
            self.criteria.push(format!("'{id}', '{of}', {position}, {title}, {description}, {}", criterion.weight));
            let anchor = |(score, words): (usize, &String)| format!("'{id}', {score}, {}", quoted(words));
            self.anchors.extend(criterion.anchors.iter().enumerate().map(anchor));
            criteria.push(id);
        }
        for (position, (title, cents)) in [("First results", 1_000_000), ("Report", 1_950_000)].into_iter().enumerate()
        {
            self.instalments.push(format!("'{}', '{of}', {position}, '{title}', {cents}, 60", id()));
        }
        for company in people.companies.iter().take(3) {
            let (asked_by, person) = (&company.organization, &company.account);
            self.questions.push(format!(
                "'{}', '{of}', '{asked_by}', '{person}', 'problem', 'Can we visit the place before we write?', {at}, \
                 'Yes, on the two mornings that the dates name.', '{author}', {at}, 2",
                id()
            ));
        }
        criteria
    }
}
