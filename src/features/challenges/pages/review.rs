//! The lab's pages: what waits, and one challenge with a place for a comment on each part.

use askama::Template;

use crate::kernel::instant::Instant;
use crate::kernel::language::Lang;
use crate::platform::web::ui::{Choice, Tag};
use crate::platform::web::{FormView, Layout};

use super::super::domain::Challenge;
use super::super::domain::part::Task;
use super::super::domain::stage::{State, Verb};
use super::super::queries::Desk;
use super::author::CommentView;
use super::life::tag;
use super::view::{BriefView, Live, titled};

/// One challenge of the queue.
pub(crate) struct Row {
    pub(crate) href: String,
    pub(crate) reference: String,
    pub(crate) title: String,
    pub(crate) lang: Lang,
    pub(crate) agency: String,
    pub(crate) tag: Tag,
    pub(crate) since: Instant,
    pub(crate) money: String,
}

/// `/admin/challenges`
#[derive(Template)]
#[template(path = "challenges/queue.html")]
pub(crate) struct QueuePage {
    l: Layout,
    waiting: Vec<Row>,
    scheduled: Vec<Row>,
}

impl QueuePage {
    pub(crate) fn new(l: Layout, challenges: &[Challenge]) -> Self {
        let now = l.now();
        let of = |wanted: State| {
            let at = challenges.iter().filter(|challenge| challenge.state(now) == wanted);
            at.map(|challenge| row(&l, challenge, wanted)).collect()
        };
        Self { waiting: of(State::InReview), scheduled: of(State::Approved), l }
    }
}

fn row(l: &Layout, challenge: &Challenge, state: State) -> Row {
    let released = challenge.is_released();
    let (title, lang) = titled(l, challenge);
    Row {
        href: l.url(&format!("/admin/challenges/{}/review", challenge.reference)),
        reference: challenge.reference.clone(),
        title,
        lang,
        agency: challenge.organization_name.clone(),
        tag: tag(l, state, challenge.closes_at, l.now()),
        since: challenge.updated_at,
        money: l.t(if released { "challenges-queue-released" } else { "challenges-queue-not-released" }),
    }
}

/// One part to comment on.
pub(crate) struct Spot {
    pub(crate) field: String,
    pub(crate) label: String,
}

/// `/admin/challenges/{reference}/review`
#[derive(Template)]
#[template(path = "challenges/review.html")]
pub(crate) struct ReviewPage {
    l: Layout,
    return_to: String,
    approve_to: String,
    view: BriefView,
    money: String,
    reviewing: bool,
    spots: Vec<Spot>,
    whens: Vec<Choice>,
    comments: Vec<CommentView>,
    sending_back: FormView,
    passing: FormView,
}

impl ReviewPage {
    pub(crate) fn new(l: Layout, desk: &Desk, sending_back: FormView, passing: FormView) -> Self {
        let challenge = &desk.brief.challenge;
        let spot = |task: &Task| Spot { field: format!("comment-{task}"), label: l.t(task.label()) };
        let money = if challenge.is_released() { "challenges-queue-released" } else { "challenges-queue-not-released" };
        let comment = |comment: &super::super::store::Comment| CommentView {
            task: l.t(comment.part.label()),
            body: comment.body.clone(),
            at: comment.at,
            open: comment.resolved_at.is_none(),
        };
        Self {
            return_to: l.url(&format!("/admin/challenges/{}/return", challenge.reference)),
            approve_to: l.url(&format!("/admin/challenges/{}/approve", challenge.reference)),
            view: BriefView::new(&l, &desk.brief, Live::default()),
            money: l.t(money),
            reviewing: challenge.state(l.now()).allows(Verb::Approve).is_ok(),
            spots: Task::ALL.iter().map(spot).collect(),
            whens: vec![
                Choice::new("now", l.t("challenges-when-now")),
                Choice::new("later", l.t("challenges-when-later")),
            ],
            comments: desk.comments.iter().map(comment).collect(),
            sending_back,
            passing,
            l,
        }
    }
}
