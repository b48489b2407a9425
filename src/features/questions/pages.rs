//! The pages of questions.

use askama::Template;

use crate::features::challenges::{Days, Task, answer_due};
use crate::kernel::actor::Role;
use crate::kernel::instant::Instant;
use crate::kernel::language::Lang;
use crate::platform::web::ui::Choice;
use crate::platform::web::{FormView, Layout};

use super::domain;
use super::queries::Dialogue;
use super::store::Question;

/// One question with its answer; never with its asker.
pub(super) struct Pair {
    number: usize,
    part: String,
    body: String,
    answer: String,
    asked_at: Instant,
    answered_at: Option<Instant>,
    href: String,
    /// By when the answer is owed; none once it is there.
    due: Option<Due>,
}

/// By when an answer is owed, in words.
pub(super) struct Due {
    text: String,
    late: bool,
}

/// What a reader can do here.
pub(super) enum Door {
    /// A company asks.
    Ask(String),
    /// Others sign in first.
    SignIn { sign_in: String, register: String },
    /// Another role: switch to a company, or register one.
    OtherRole { switch: String, register: String },
    /// Too late, or not open; says why.
    Shut(String),
}

/// `/challenges/{reference}/questions`
#[derive(Template)]
#[template(path = "questions/list.html")]
pub(super) struct ListPage {
    l: Layout,
    title: String,
    lang: Lang,
    until: Instant,
    answered: Vec<Pair>,
    waiting: Vec<Pair>,
    /// What the company of the reader asked and waits for.
    own: Vec<Pair>,
    door: Door,
}

impl ListPage {
    #[expect(clippy::option_option, reason = "nobody signed in, or somebody without a role, are two things")]
    pub(super) fn new(l: Layout, dialogue: Dialogue, role: Option<Option<Role>>) -> Self {
        let now = l.now();
        let challenge = &dialogue.challenge;
        let owed = Owed { days: &dialogue.days, closes_at: challenge.closes_at };
        let ask = format!("/challenges/{}/questions/ask", challenge.reference);
        let door = match (domain::may_ask(challenge, now), role) {
            (Err(message), _) => Door::Shut(l.msg(&message)),
            (Ok(()), Some(Some(Role::CompanyMember))) => Door::Ask(l.url(&ask)),
            (Ok(()), Some(_)) => {
                Door::OtherRole { switch: l.url_back("/me/role", &ask), register: l.url_back("/company/new", &ask) }
            }
            (Ok(()), None) => {
                Door::SignIn { sign_in: l.url_back("/sign-in", &ask), register: l.url_back("/register", &ask) }
            }
        };
        Self {
            title: challenge.title.clone(),
            lang: challenge.lang,
            until: challenge.questions_until.unwrap_or(now),
            waiting: pairs(&l, dialogue.waiting, "", &owed),
            own: pairs(&l, dialogue.own, "", &owed),
            answered: pairs(&l, dialogue.answered, "", &owed),
            door,
            l,
        }
    }
}

/// What an answer is owed by: the calendar, and closing.
struct Owed<'a> {
    days: &'a Days,
    closes_at: Option<Instant>,
}

impl Owed<'_> {
    fn due(&self, l: &Layout, question: &Question) -> Option<Due> {
        if question.answered_at.is_some() {
            return None;
        }
        let day = answer_due(self.days, question.asked_at, self.closes_at);
        let late = day < l.today();
        Some(Due { text: l.t1(if late { "questions-due-late" } else { "questions-due" }, "day", day), late })
    }
}

fn pairs(l: &Layout, questions: Vec<Question>, base: &str, owed: &Owed<'_>) -> Vec<Pair> {
    let count = questions.len();
    let pair = |(place, question): (usize, Question)| Pair {
        number: count - place,
        due: owed.due(l, &question),
        part: l.t(question.part.label()),
        body: question.body,
        answer: question.answer.unwrap_or_default(),
        asked_at: question.asked_at,
        answered_at: question.answered_at,
        href: format!("{base}/{}", question.id),
    };
    questions.into_iter().enumerate().map(pair).collect()
}

/// `/challenges/{reference}/questions/ask`
#[derive(Template)]
#[template(path = "questions/ask.html")]
pub(super) struct AskPage {
    l: Layout,
    form: FormView,
    action: String,
    title: String,
    lang: Lang,
    parts: Vec<Choice>,
    words: i64,
}

impl AskPage {
    pub(super) fn new(l: Layout, form: FormView, (reference, title, lang): (&str, &str, Lang)) -> Self {
        let parts = Task::ALL.iter().map(|task| Choice::new(task.as_str(), l.t(task.label()))).collect();
        Self {
            action: l.url(&format!("/challenges/{reference}/questions/ask")),
            title: title.to_owned(),
            lang,
            parts,
            words: i64::try_from(domain::QUESTION_WORDS).unwrap_or_default(),
            form,
            l,
        }
    }
}

/// `/agency/challenges/{reference}/questions`
#[derive(Template)]
#[template(path = "questions/inbox.html")]
pub(super) struct InboxPage {
    l: Layout,
    title: String,
    lang: Lang,
    may_answer: bool,
    waiting: Vec<Pair>,
    answered: Vec<Pair>,
}

impl InboxPage {
    pub(super) fn new(l: Layout, dialogue: Dialogue, may_answer: bool) -> Self {
        let base = l.url(&format!("/agency/challenges/{}/questions", dialogue.challenge.reference));
        let owed = Owed { days: &dialogue.days, closes_at: dialogue.challenge.closes_at };
        Self {
            title: dialogue.challenge.title.clone(),
            lang: dialogue.challenge.lang,
            may_answer,
            waiting: pairs(&l, dialogue.waiting, &base, &owed),
            answered: pairs(&l, dialogue.answered, &base, &owed),
            l,
        }
    }
}

/// `/agency/challenges/{reference}/questions/{question}`
#[derive(Template)]
#[template(path = "questions/answer.html")]
pub(super) struct AnswerPage {
    l: Layout,
    form: FormView,
    action: String,
    amend: String,
    lang: Lang,
    part: String,
    body: String,
    asked_at: Instant,
    words: i64,
}

impl AnswerPage {
    pub(super) fn new(l: Layout, form: FormView, (reference, lang): (&str, Lang), question: &Question) -> Self {
        let base = l.url(&format!("/agency/challenges/{reference}"));
        Self {
            action: format!("{base}/questions/{}", question.id),
            amend: format!("{base}/amend"),
            lang,
            part: l.t(question.part.label()),
            body: question.body.clone(),
            asked_at: question.asked_at,
            words: i64::try_from(domain::ANSWER_WORDS).unwrap_or_default(),
            form,
            l,
        }
    }
}
