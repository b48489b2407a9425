//! The agency's pages of one challenge: its task list or what happens next, the preview, and the release.

use askama::Template;

use crate::kernel::actor::{Actor, Role};
use crate::kernel::instant::Instant;
use crate::kernel::language::Lang;
use crate::platform::web::ui::{Station, Tag, Task as TaskRow};
use crate::platform::web::{FormView, Layout};

use super::super::domain::Brief;
use super::super::domain::due::answer_due;
use super::super::domain::gaps::{Gap, Measure, Progress, progress, readers_miss};
use super::super::domain::part::{GROUPS, Task};
use super::super::domain::plan::under_limit;
use super::super::domain::stage::{State, Verb};
use super::super::queries::Desk;
use super::super::store::open_tasks;
use super::life::{decided_tag, stations};
use super::view::{BriefView, Live, titled};

/// A group of tasks.
pub(crate) struct Group {
    pub(crate) name: String,
    pub(crate) tasks: Vec<TaskRow>,
}

/// Somewhere to go from here.
pub(crate) struct Way {
    pub(crate) label: String,
    pub(crate) href: String,
    pub(crate) hint: String,
}

/// What is missing, with the page that mends it.
pub(crate) struct GapView {
    pub(crate) href: String,
    pub(crate) task: String,
    pub(crate) text: String,
}

/// A comment of the lab.
pub(crate) struct CommentView {
    pub(crate) task: String,
    pub(crate) body: String,
    pub(crate) at: Instant,
    pub(crate) open: bool,
}

/// `/agency/challenges/{reference}`
#[derive(Template)]
#[template(path = "challenges/tasks.html")]
pub(crate) struct TasksPage {
    l: Layout,
    form: FormView,
    send_to: String,
    reference: String,
    title: String,
    lang: Lang,
    tag: Tag,
    stations: Vec<Station>,
    /// The sentence that says where the challenge is and who must act.
    next: String,
    draft: bool,
    /// Where the author takes it back from the lab, while it is there.
    recall_to: Option<String>,
    may_write: bool,
    done: usize,
    all: usize,
    groups: Vec<Group>,
    gaps: Vec<GapView>,
    comments: Vec<CommentView>,
    missed: Vec<String>,
    ways: Vec<Way>,
}

impl TasksPage {
    pub(crate) fn new(l: Layout, form: FormView, desk: &Desk, actor: &Actor, gaps: &[Gap]) -> Self {
        let now = l.now();
        let challenge = &desk.brief.challenge;
        let state = challenge.state(now);
        let base = l.url(&format!("/agency/challenges/{}", challenge.reference));
        let may_write = actor.role() == Some(Role::Author);
        let steps = progresses(desk, now);
        let (title, lang) = titled(&l, challenge);
        Self {
            form,
            reference: challenge.reference.clone(),
            title,
            lang,
            tag: decided_tag(&l, state, challenge.closes_at, desk.told_at),
            stations: stations(&l, challenge, desk.told_at),
            next: next(&l, desk, state),
            draft: state == State::Draft,
            recall_to: (may_write && state.allows(Verb::Recall).is_ok()).then(|| format!("{base}/recall")),
            may_write,
            done: steps.iter().filter(|(_, step)| *step == Progress::Completed).count(),
            all: steps.len(),
            groups: groups(&l, &base, &steps, may_write && state == State::Draft),
            gaps: gaps.iter().map(|gap| gap_view(&l, &base, gap)).collect(),
            comments: comments(&l, desk),
            missed: readers_miss(&desk.brief).into_iter().map(|key| l.t(key)).collect(),
            ways: ways(&l, &base, desk, actor, state),
            send_to: format!("{base}/send"),
            l,
        }
    }
}

fn progresses(desk: &Desk, now: Instant) -> Vec<(Task, Progress)> {
    let open = open_tasks(&desk.comments);
    let measure = Measure { days: &desk.days, limit: desk.limit, now };
    let of = |task: &Task| (*task, progress(&desk.brief, *task, &open, measure));
    Task::ALL.iter().map(of).collect()
}

fn groups(l: &Layout, base: &str, steps: &[(Task, Progress)], editable: bool) -> Vec<Group> {
    let row = |task: &Task| {
        let step = steps.iter().find(|(of, _)| of == task).map_or(Progress::NotStarted, |(_, step)| *step);
        let href = if editable { format!("{base}/edit/{task}") } else { String::new() };
        TaskRow::new(task.as_str(), l.t(task.label()), href, l.t(step.label())).troubled(step == Progress::Reopened)
    };
    GROUPS.iter().map(|(name, tasks)| Group { name: l.t(name), tasks: tasks.iter().map(row).collect() }).collect()
}

fn gap_view(l: &Layout, base: &str, gap: &Gap) -> GapView {
    GapView { href: format!("{base}/edit/{}", gap.task), task: l.t(gap.task.label()), text: l.msg(&gap.message) }
}

fn comments(l: &Layout, desk: &Desk) -> Vec<CommentView> {
    let view = |comment: &super::super::store::Comment| CommentView {
        task: l.t(comment.part.label()),
        body: comment.body.clone(),
        at: comment.at,
        open: comment.resolved_at.is_none(),
    };
    desk.comments.iter().map(view).collect()
}

fn next(l: &Layout, desk: &Desk, state: State) -> String {
    let challenge = &desk.brief.challenge;
    match state {
        State::Draft => l.t("challenges-next-draft"),
        State::InReview if !challenge.is_released() => l.t("challenges-next-release"),
        State::InReview => l.t("challenges-next-review"),
        State::Approved => {
            challenge.publish_at.map_or_else(String::new, |at| l.t1("challenges-next-scheduled", "at", at))
        }
        State::Published => {
            challenge.closes_at.map_or_else(String::new, |at| l.t1("challenges-next-published", "at", at))
        }
        State::Closed => l.t("challenges-next-closed"),
        State::Opened => l.t("challenges-next-opened"),
        State::Scoring | State::Consensus => l.t("challenges-next-judged"),
        State::Checking => l.t("challenges-next-checking"),
        State::Decision => l.t("challenges-next-decision"),
        State::NoAward => l.t("challenges-next-no-award"),
        State::Contracted => l.t("challenges-next-contracted"),
        State::Outcome => l.t("challenges-next-outcome"),
        State::Archived => l.t("challenges-next-archived"),
        State::Withdrawn => {
            l.t1("challenges-next-withdrawn", "reason", challenge.ended_reason.clone().unwrap_or_default())
        }
    }
}

/// The pages this person can go on to, this slice's and the others'.
fn ways(l: &Layout, base: &str, desk: &Desk, actor: &Actor, state: State) -> Vec<Way> {
    let (writes, approves) = (actor.role() == Some(Role::Author), actor.role() == Some(Role::Approver));
    let way = |key: &str, path: &str| Way { label: l.t(key), href: format!("{base}{path}"), hint: String::new() };
    let mut ways = vec![way("challenges-way-preview", "/preview")];
    let mut add = |wanted: bool, key: &str, path: &str| {
        if wanted {
            ways.push(way(key, path));
        }
    };
    let released = desk.brief.challenge.is_released();
    add(approves && state == State::InReview && !released, "challenges-way-release", "/release");
    // What was reached once stays to be read, until the end and after it.
    let decided = state.is_decided();
    add(state.is_public(), "challenges-way-questions", "/questions");
    add(state.is_public() || state == State::Approved, "challenges-way-panel", "/panel");
    add(state.is_public() && state != State::Published, "challenges-way-opening", "/opening");
    add(state == State::Decision || decided, "challenges-way-decision", "/decision");
    add(decided, "challenges-way-letters", "/letters");
    add(writes && decided && state != State::Archived, "challenges-way-outcome", "/outcome");
    add(writes && state.allows(Verb::Amend).is_ok(), "challenges-way-amend", "/amend");
    add(writes && state.allows(Verb::Withdraw).is_ok(), "challenges-way-withdraw", "/withdraw");
    add(writes && state.allows(Verb::Archive).is_ok(), "challenges-way-archive", "/archive");
    if decided && state != State::NoAward {
        ways.push(Way {
            label: l.t("challenges-way-contracts"),
            href: l.url("/agency/contracts"),
            hint: String::new(),
        });
    }
    if let Some(questions) = ways.iter_mut().find(|way| way.href.ends_with("/questions")) {
        questions.hint = unanswered(l, desk);
    }
    ways
}

/// How many questions wait, and by when the first must be answered.
fn unanswered(l: &Layout, desk: &Desk) -> String {
    let waiting = l.tn("challenges-way-unanswered", desk.unanswered);
    let Some(oldest) = desk.oldest_question else { return waiting };
    let due = answer_due(&desk.days, oldest, desk.brief.challenge.closes_at);
    format!("{waiting}, {}", l.t1("challenges-way-first-due", "day", due))
}

/// `/agency/challenges/{reference}/preview`
#[derive(Template)]
#[template(path = "challenges/preview.html")]
pub(crate) struct PreviewPage {
    l: Layout,
    base: String,
    view: BriefView,
}

impl PreviewPage {
    pub(crate) fn new(l: Layout, brief: &Brief) -> Self {
        let view = BriefView::new(&l, brief, Live::default());
        Self { base: l.url(&format!("/agency/challenges/{}", view.reference)), view, l }
    }
}

/// `/agency/challenges/{reference}/release`
#[derive(Template)]
#[template(path = "challenges/release.html")]
pub(crate) struct ReleasePage {
    l: Layout,
    form: FormView,
    base: String,
    action: String,
    view: BriefView,
    /// Says who released it and when, once it is released.
    released: Option<String>,
    limit: String,
    under_limit: bool,
}

impl ReleasePage {
    pub(crate) fn new(l: Layout, form: FormView, desk: &Desk) -> Self {
        let challenge = &desk.brief.challenge;
        let released = match (&desk.released_by, challenge.released_at) {
            (Some(name), Some(at)) if challenge.is_released() => Some(l.ta(
                "challenges-release-done",
                &[
                    ("name", name.as_str().into()),
                    ("at", at.into()),
                    ("amount", challenge.budget.into()),
                    ("line", challenge.budget_line.as_str().into()),
                ],
            )),
            _ => None,
        };
        Self {
            form,
            base: l.url(&format!("/agency/challenges/{}", challenge.reference)),
            action: l.url(&format!("/agency/challenges/{}/release", challenge.reference)),
            view: BriefView::new(&l, &desk.brief, Live::default()),
            released,
            limit: l.money(&desk.limit),
            under_limit: under_limit(challenge.budget, desk.limit),
            l,
        }
    }
}
