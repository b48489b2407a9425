//! The public page of a challenge and its changes.

use askama::Template;

use crate::kernel::actor::Role;
use crate::kernel::code::Code as _;
use crate::kernel::instant::Instant;
use crate::kernel::language::Lang;
use crate::platform::web::{FormView, Layout, Visitor};

use super::super::domain::Challenge;
use super::super::domain::amendment::Change;
use super::super::domain::part::Part;
use super::super::domain::stage::State;
use super::super::queries::{Amendment, PublicQuestion, Sheet};
use super::view::{BriefView, Live};

/// What a reader can do about the challenge.
pub(crate) enum Door {
    /// A company starts its pitch with one press.
    Start(FormView),
    /// Others sign in or make an account first, and come back here.
    SignIn { sign_in: String, register: String },
    /// Somebody in another role, who can't pitch: one may switch, one without any role registers a company.
    OtherRole { switch: Option<String>, register: String },
    /// Not open any more.
    Shut,
}

/// One answered question of the teaser.
pub(crate) struct QuestionView {
    pub(crate) part: String,
    pub(crate) question: String,
    pub(crate) answer: String,
}

/// `/challenges/{reference}`
#[derive(Template)]
#[template(path = "challenges/show.html")]
pub(crate) struct ShowPage {
    l: Layout,
    /// The address of the challenge.
    base: String,
    view: BriefView,
    door: Door,
    closes_at: Instant,
    amended_at: Option<Instant>,
    questions: Vec<QuestionView>,
    answers: i64,
    unanswered: i64,
    lesson: bool,
}

impl ShowPage {
    pub(crate) fn new(who: &Visitor, l: Layout, sheet: Sheet, now: Instant) -> Self {
        let state = sheet.brief.challenge.state(now);
        let live = Live { pitches: sheet.pitches, told_at: sheet.told_at };
        let view = BriefView::new(&l, &sheet.brief, live);
        Self {
            base: l.url(&format!("/challenges/{}", view.reference)),
            door: door(who, &l, state, &view.reference),
            closes_at: sheet.brief.challenge.closes_at.unwrap_or(now),
            amended_at: sheet.amended_at,
            questions: sheet.answered.into_iter().map(|question| question_view(&l, question)).collect(),
            answers: sheet.answers,
            unanswered: sheet.unanswered,
            lesson: matches!(state, State::Outcome | State::Archived),
            view,
            l,
        }
    }
}

fn door(who: &Visitor, l: &Layout, state: State, reference: &str) -> Door {
    if state != State::Published {
        return Door::Shut;
    }
    let here = format!("/challenges/{reference}");
    match who.actor().map(crate::kernel::actor::Actor::role) {
        Some(Some(Role::CompanyMember)) => Door::Start(FormView::fresh(who)),
        Some(worn) => Door::OtherRole {
            switch: worn.map(|_| l.url_back("/me/role", &here)),
            register: l.url_back("/company/new", &here),
        },
        None => Door::SignIn { sign_in: l.url_back("/sign-in", &here), register: l.url_back("/register", &here) },
    }
}

fn question_view(l: &Layout, question: PublicQuestion) -> QuestionView {
    QuestionView {
        part: l.t(question.part.label()),
        question: question.question,
        answer: question.answer.unwrap_or_default(),
    }
}

/// `/challenges/{reference}` of a challenge that was public and is withdrawn.
#[derive(Template)]
#[template(path = "challenges/withdrawn.html")]
pub(crate) struct WithdrawnPage {
    l: Layout,
    reference: String,
    agency: String,
    title: String,
    lang: Lang,
    day: String,
    reason: String,
}

impl WithdrawnPage {
    pub(crate) fn new(l: Layout, challenge: Challenge) -> Self {
        Self {
            day: challenge.ended_at.map(|at| l.day_of(&at)).unwrap_or_default(),
            reference: challenge.reference,
            agency: challenge.organization_name,
            title: challenge.title,
            lang: challenge.lang,
            reason: challenge.ended_reason.unwrap_or_default(),
            l,
        }
    }
}

/// One thing that changed, before and after in words.
pub(crate) struct ChangeView {
    pub(crate) name: String,
    pub(crate) before: Vec<String>,
    pub(crate) after: Vec<String>,
    pub(crate) lang: Option<Lang>,
}

/// One amendment.
pub(crate) struct AmendmentView {
    pub(crate) number: i64,
    pub(crate) reason: String,
    pub(crate) at: Instant,
    pub(crate) changes: Vec<ChangeView>,
}

/// `/challenges/{reference}/changes`
#[derive(Template)]
#[template(path = "challenges/changes.html")]
pub(crate) struct ChangesPage {
    l: Layout,
    /// The address of the challenge.
    base: String,
    title: String,
    lang: Lang,
    amendments: Vec<AmendmentView>,
}

impl ChangesPage {
    pub(crate) fn new(l: Layout, (reference, title, lang): (String, String, Lang), list: Vec<Amendment>) -> Self {
        let view = |amendment: Amendment| AmendmentView {
            number: amendment.number,
            reason: amendment.reason,
            at: amendment.amended_at,
            changes: amendment.changes.iter().map(|change| change_view(&l, lang, change)).collect(),
        };
        let amendments = list.into_iter().map(view).collect();
        Self { base: l.url(&format!("/challenges/{reference}")), l, title, lang, amendments }
    }
}

fn change_view(l: &Layout, lang: Lang, change: &Change) -> ChangeView {
    let lines = |text: &str| text.lines().filter(|line| !line.is_empty()).map(str::to_owned).collect();
    if let Some(part) = Part::from_code(&change.what) {
        let name = l.code("challenges-part", &part);
        return ChangeView { name, before: lines(&change.before), after: lines(&change.after), lang: Some(lang) };
    }
    let name = l.t(&format!("challenges-change-{}", change.what.replace('_', "-")));
    let words = |stored: &str| vec![when(l, stored)];
    ChangeView { name, before: words(&change.before), after: words(&change.after), lang: None }
}

/// A stored moment or day in words; whatever can't be read is shown as it is.
fn when(l: &Layout, stored: &str) -> String {
    if let Ok(at) = chrono::DateTime::parse_from_rfc3339(stored) {
        return l.moment(&Instant::from_utc(at.to_utc()));
    }
    stored.parse().map_or_else(|_| stored.to_owned(), |day| l.day(&day))
}
