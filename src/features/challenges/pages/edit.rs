//! One page of the editor. Its fields differ by task; its frame, comments and coach are the same.

use askama::Template;

use crate::kernel::instant::Instant;
use crate::kernel::language::Lang;
use crate::platform::web::ui::Choice;
use crate::platform::web::{FormView, Layout};

use super::super::domain::coach::{self, Note};
use super::super::domain::criteria::{self, Criterion};
use super::super::domain::dates::{LEAST_OPEN, next_closing};
use super::super::domain::part::{MOST_WORDS, Task};
use super::super::domain::plan::{self, over_limit};
use super::super::domain::{Brief, Method, Rights, Theme};
use super::super::library;
use super::super::queries::Desk;

/// One note of the coach: what it found and why it matters.
pub(crate) struct NoteView {
    pub(crate) found: String,
    pub(crate) why: String,
}

/// One line of the plan or one criterion, with the names of its fields.
pub(crate) struct Place {
    pub(crate) legend: String,
    pub(crate) title: String,
    pub(crate) description: String,
    pub(crate) weight: String,
    pub(crate) amount: String,
    pub(crate) days: String,
    /// Name and label of each sentence.
    pub(crate) anchors: Vec<(String, String)>,
    pub(crate) open: bool,
}

/// The fields of a task.
pub(crate) enum Body {
    /// Title, sentence, theme, languages.
    Facts { themes: Vec<Choice>, langs: Vec<Choice> },
    /// One text.
    Text { hint: String, example: String },
    /// The amount and its payments; the warning when it reaches the limit of the law.
    Budget { places: Vec<Place>, limit: String, warning: Option<String> },
    /// Questions, closing, decision.
    Dates { earliest: String },
    /// The criteria.
    Criteria { places: Vec<Place> },
    /// How the panel agrees.
    Method { choices: Vec<Choice> },
    /// Who owns the result.
    Rights { choices: Vec<Choice> },
    /// Whom to call.
    Contact,
}

/// `/agency/challenges/{reference}/edit/{task}`
#[derive(Template)]
#[template(path = "challenges/edit.html")]
pub(crate) struct EditPage {
    l: Layout,
    form: FormView,
    base: String,
    action: String,
    reference: String,
    lang: Lang,
    heading: String,
    step: String,
    words: i64,
    comments: Vec<(String, Instant)>,
    notes: Vec<NoteView>,
    next: String,
    body: Body,
}

impl EditPage {
    pub(crate) fn new(l: Layout, form: FormView, desk: &Desk, task: Task, coached: bool) -> Self {
        let challenge = &desk.brief.challenge;
        let base = l.url(&format!("/agency/challenges/{}", challenge.reference));
        let place = Task::ALL.iter().position(|of| *of == task).map_or(1, |place| place + 1);
        let open = desk.comments.iter().filter(|comment| comment.part == task && comment.resolved_at.is_none());
        Self {
            action: format!("{base}/edit/{task}"),
            reference: challenge.reference.clone(),
            lang: challenge.lang,
            heading: l.t(task.label()),
            step: l.ta("challenges-step", &[("place", place.into()), ("all", Task::ALL.len().into())]),
            words: i64::try_from(MOST_WORDS).unwrap_or_default(),
            comments: open.map(|comment| (comment.body.clone(), comment.at)).collect(),
            notes: if coached { notes(&l, &desk.brief, task) } else { Vec::new() },
            next: task.next().map_or_else(|| base.clone(), |next| format!("{base}/edit/{next}")),
            body: body(&l, &form, desk, task),
            form,
            base,
            l,
        }
    }
}

fn notes(l: &Layout, brief: &Brief, task: Task) -> Vec<NoteView> {
    let lang = brief.challenge.lang;
    let found = match task.part() {
        Some(part) => coach::notes(lang, part, brief.text(part)),
        None if task == Task::Criteria => {
            coach::notes_on_criteria(lang, &brief.criteria.iter().map(Criterion::wording).collect::<Vec<_>>())
        }
        None => Vec::new(),
    };
    let view = |note: Note| {
        let (found, why) = match note {
            Note::Solution(word) => (l.t1("challenges-coach-solution", "word", word), "challenges-coach-solution-why"),
            Note::ShutsOut(word) => (l.t1("challenges-coach-barrier", "word", word), "challenges-coach-barrier-why"),
            Note::Long(start, words) => (
                l.ta("challenges-coach-long", &[("start", start.into()), ("n", words.into())]),
                "challenges-coach-long-why",
            ),
            Note::NoNumber => (l.t("challenges-coach-number"), "challenges-coach-number-why"),
        };
        NoteView { found, why: l.t(why) }
    };
    found.into_iter().map(view).collect()
}

fn body(l: &Layout, form: &FormView, desk: &Desk, task: Task) -> Body {
    match task {
        Task::Facts => Body::Facts { themes: themes(l), langs: langs() },
        Task::Budget => Body::Budget {
            places: places(l, form, "payment", plan::MOST, "challenges-payment-legend"),
            limit: l.money(&desk.limit),
            warning: over_limit(desk.brief.challenge.budget, desk.limit).map(|message| l.msg(&message)),
        },
        Task::Dates => Body::Dates { earliest: l.day_of(&next_closing(&desk.days, l.now().plus(LEAST_OPEN))) },
        Task::Criteria => {
            Body::Criteria { places: places(l, form, "criterion", criteria::MOST, "challenges-criterion-legend") }
        }
        Task::Method => {
            Body::Method { choices: Method::ALL.iter().map(|method| coded(l, "challenges-method", method)).collect() }
        }
        Task::Rights => Body::Rights {
            choices: Rights::ALL
                .iter()
                .map(|rights| Choice::new(rights.as_str(), l.code("challenges-rights", rights)))
                .collect(),
        },
        Task::Contact => Body::Contact,
        Task::Problem | Task::Affected | Task::Tried | Task::Better | Task::Limits | Task::Data | Task::Adoption => {
            Body::Text { hint: hint(l, &desk.brief, task), example: l.code("challenges-example", &task) }
        }
    }
}

/// The question of the example it was started from, while the part is empty; else what belongs there.
fn hint(l: &Layout, brief: &Brief, task: Task) -> String {
    let asked = task.part().and_then(|part| library::guide_in(l.lang(), part, brief.guide(part)?));
    asked.unwrap_or_else(|| l.code("challenges-hint", &task))
}

fn themes(l: &Layout) -> Vec<Choice> {
    Theme::ALL.iter().map(|theme| Choice::new(theme.as_str(), l.code("challenges-theme", theme))).collect()
}

fn langs() -> Vec<Choice> {
    Lang::ALL.iter().map(|lang| Choice::new(lang.as_str(), lang.own_name())).collect()
}

fn coded(l: &Layout, prefix: &str, method: &Method) -> Choice {
    let hint = l.code("challenges-method-public", method);
    Choice::new(method.as_str(), l.code(prefix, method)).hint(hint)
}

/// The first three are open, the others when something stands in them.
fn places(l: &Layout, form: &FormView, kind: &str, most: usize, legend: &str) -> Vec<Place> {
    let place = |number: usize| {
        let field = |name: &str| format!("{kind}-{number}-{name}");
        let anchor = |score: usize| {
            let label = l.ta("challenges-anchor-label", &[("score", score.into())]);
            (field(&format!("anchor-{score}")), label)
        };
        Place {
            legend: l.tn(legend, number),
            open: number <= 3 || !form.value(&field("title")).is_empty(),
            title: field("title"),
            description: field("description"),
            weight: field("weight"),
            amount: field("amount"),
            days: field("days"),
            anchors: (0..=5).map(anchor).collect(),
        }
    };
    (1..=most).map(place).collect()
}
