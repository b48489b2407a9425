//! The pages a pitch is written on.

use askama::Template;

use super::super::domain::{Content, Gap, Maturity, Part, PriceBand, ProposalStage, Stage, Use};
use super::super::forms;
use super::super::queries::{Receipt, Sheet};
use super::Head;
use crate::kernel::instant::Instant;
use crate::kernel::text::count_words;
use crate::platform::web::ui::{Answer, Choice, Task};
use crate::platform::web::{Ctx, FormView, Layout};

/// The overview: a task list.
#[derive(Template)]
#[template(path = "proposals/overview.html")]
pub(in super::super) struct OverviewPage {
    l: Layout,
    head: Head,
    tasks: Vec<Task>,
    done: usize,
    parts: usize,
    started_at: Instant,
    saved_at: Instant,
    is_writable: bool,
    can_withdraw: bool,
    /// Where the decision and its letter are, once they are sent.
    letter: Option<String>,
    is_chosen: bool,
    receipts: Vec<Receipt>,
}

impl OverviewPage {
    pub(in super::super) fn new(ctx: &Ctx, sheet: &Sheet, receipts: Vec<Receipt>) -> Self {
        let (head, l) = Head::of(ctx, sheet, "proposals-overview");
        let is_writable = sheet.is_writable();
        let done = Part::ALL.into_iter().filter(|part| sheet.content.gap(*part).is_none()).count();
        let mut tasks: Vec<Task> =
            Part::ALL.into_iter().map(|part| task(&l, &head, &sheet.content, part, is_writable)).collect();
        if is_writable {
            tasks.push(check_task(&l, &head, sheet, done == Part::ALL.len()));
        }
        Self {
            done,
            parts: Part::ALL.len(),
            tasks,
            started_at: sheet.started_at,
            saved_at: sheet.saved_at,
            is_writable,
            letter: sheet.stage().is_decided().then(|| l.url(&head.path("feedback"))),
            is_chosen: sheet.stage() == ProposalStage::Awarded,
            can_withdraw: head.is_open && matches!(sheet.proposal.stage, Stage::Submitted(_)),
            receipts,
            head,
            l,
        }
    }
}

fn task(l: &Layout, head: &Head, content: &Content, part: Part, is_writable: bool) -> Task {
    let gap = content.gap(part);
    let status = match &gap {
        None => "proposals-task-done",
        Some(_) if content.is_untouched(part) => "proposals-task-empty",
        Some(_) => "proposals-task-begun",
    };
    let href = if is_writable { l.url(&head.path(part.path())) } else { String::new() };
    let hint = match (&gap, content.is_untouched(part)) {
        (Some(Gap { message, .. }), false) => l.msg(message),
        _ => String::new(),
    };
    Task::new(part.path().replace('/', "-"), l.t(part.label()), href, l.t(status)).hint(hint)
}

fn check_task(l: &Layout, head: &Head, sheet: &Sheet, complete: bool) -> Task {
    let status = match (complete, sheet.is_sent() && !sheet.changed_since, head.is_open) {
        (_, true, _) => "proposals-task-sent",
        (_, _, false) => "proposals-task-closed",
        (true, false, true) => "proposals-task-ready",
        (false, false, true) => "proposals-task-not-ready",
    };
    Task::new("check", l.t("proposals-check"), l.url(&head.path("check")), l.t(status))
}

/// One of the three questions.
#[derive(Template)]
#[template(path = "proposals/question.html")]
pub(in super::super) struct QuestionPage {
    l: Layout,
    form: FormView,
    head: Head,
    number: usize,
    question: &'static str,
    hint: &'static str,
    good: &'static str,
    weak: &'static str,
    words: usize,
}

impl QuestionPage {
    pub(in super::super) fn new(ctx: &Ctx, sheet: &Sheet, n: usize, form: FormView) -> Self {
        let part = Part::Answer(n);
        let (head, l) = Head::under(ctx, sheet, part.label());
        let (hint, good, weak) = match n {
            0 => ("proposals-question-1-hint", "proposals-question-1-good", "proposals-question-1-weak"),
            1 => ("proposals-question-2-hint", "proposals-question-2-good", "proposals-question-2-weak"),
            _ => ("proposals-question-3-hint", "proposals-question-3-good", "proposals-question-3-weak"),
        };
        let l = l.refused(form.is_refused());
        let words = count_words(sheet.content.answer(n));
        Self { l, form, head, number: n + 1, question: part.label(), hint, good, weak, words }
    }
}

/// The three choices.
#[derive(Template)]
#[template(path = "proposals/facts.html")]
pub(in super::super) struct FactsPage {
    l: Layout,
    form: FormView,
    head: Head,
    maturities: Vec<Choice>,
    uses: Vec<Choice>,
    prices: Vec<Choice>,
}

impl FactsPage {
    pub(in super::super) fn new(ctx: &Ctx, sheet: &Sheet, form: FormView) -> Self {
        let (head, l) = Head::under(ctx, sheet, Part::Facts.label());
        let l = l.refused(form.is_refused());
        let maturities = Maturity::ALL.iter().map(|each| Choice::new(each.as_str(), l.t(each.label()))).collect();
        let uses = Use::ALL.iter().map(|each| Choice::new(each.as_str(), l.t(each.label()))).collect();
        let budget = head.challenge.budget;
        let prices = PriceBand::ALL.iter().filter(|each| each.fits(budget));
        let prices = prices.map(|each| Choice::new(each.as_str(), l.t(each.label()))).collect();
        Self { l, form, head, maturities, uses, prices }
    }
}

/// The two declarations.
#[derive(Template)]
#[template(path = "proposals/declare.html")]
pub(in super::super) struct DeclarePage {
    l: Layout,
    form: FormView,
    head: Head,
}

impl DeclarePage {
    pub(in super::super) fn new(ctx: &Ctx, sheet: &Sheet, form: FormView) -> Self {
        let (head, l) = Head::under(ctx, sheet, Part::Declare.label());
        let l = l.refused(form.is_refused());
        Self { l, form, head }
    }
}

/// Everything at a glance, and the button that sends.
#[derive(Template)]
#[template(path = "proposals/check.html")]
pub(in super::super) struct CheckPage {
    l: Layout,
    form: FormView,
    head: Head,
    answers: Vec<Answer>,
    gaps: Vec<(String, String)>,
    /// Whether the very text was sent already, so that there is nothing to send.
    is_sent: bool,
    is_replacing: bool,
    is_refused: bool,
    is_stale: bool,
}

/// Why the check page is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum Why {
    /// To check.
    Look,
    /// Sending was refused: something is missing.
    Refused,
    /// Sending was refused: a colleague changed the text since the page before this one.
    Stale,
}

impl CheckPage {
    pub(in super::super) fn new(ctx: &Ctx, sheet: &Sheet, why: Why) -> Self {
        let (head, l) = Head::under(ctx, sheet, "proposals-check");
        let l = l.refused(why != Why::Look);
        let gaps = sheet.content.gaps();
        let gaps = gaps.iter().map(|gap| (l.url(&head.path(gap.part.path())), l.msg(&gap.message))).collect();
        let sent = matches!(sheet.proposal.stage, Stage::Submitted(_));
        Self {
            answers: answers(&l, &head, &sheet.content, sheet.is_writable()),
            gaps,
            form: FormView::fresh(ctx).at(sheet.proposal.version),
            is_sent: sheet.is_sent() && !sheet.changed_since,
            is_replacing: sent,
            is_refused: why == Why::Refused,
            is_stale: why == Why::Stale,
            head,
            l,
        }
    }
}

/// Every answer with its way back.
pub(super) fn answers(l: &Layout, head: &Head, content: &Content, with_links: bool) -> Vec<Answer> {
    let href = |part: Part| if with_links { l.url(&head.path(part.path())) } else { String::new() };
    let mut list: Vec<Answer> = (0..3)
        .map(Part::Answer)
        .map(|part| Answer::new(l.t(part.label()), content.answer(part.place()), href(part)))
        .collect();
    let facts = content.facts();
    let said = |key: Option<&'static str>| key.map(|key| l.t(key)).unwrap_or_default();
    let declared = content.declared();
    let yes = |said: bool| if said { l.t("proposals-declared") } else { String::new() };
    let rest = [
        ("proposals-maturity", said(facts.maturity.map(Maturity::label)), Part::Facts),
        ("proposals-used", said(facts.used.map(Use::label)), Part::Facts),
        ("proposals-price", said(facts.price.map(PriceBand::label)), Part::Facts),
        ("proposals-signatory", yes(declared.signatory), Part::Declare),
        ("proposals-interests", yes(declared.interests), Part::Declare),
    ];
    list.extend(rest.into_iter().map(|(question, text, part)| Answer::new(l.t(question), &text, href(part))));
    list
}

/// The form of a part as stored.
pub(in super::super) fn form(ctx: &Ctx, part: Part, content: &Content) -> FormView {
    FormView::filled(ctx, forms::fields(part, content)).at(content.version(part))
}
