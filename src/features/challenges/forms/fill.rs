//! A page of the editor filled from what is stored; the same values stand on the page of a conflict.

use crate::kernel::calendar::Zone;
use crate::kernel::instant::Instant;
use crate::kernel::money::Cents;
use crate::kernel::version::Version;
use crate::platform::web::Fields;

use super::super::domain::Brief;
use super::super::domain::part::{Part, Task};

/// The version a page of the editor is made from: texts have their own.
pub(crate) fn version(brief: &Brief, task: Task) -> Version {
    match task.part() {
        Some(part) => brief.texts.iter().find(|text| text.part == part).map(|text| text.version).unwrap_or_default(),
        None => brief.challenge.version,
    }
}

/// The values of a page.
pub(crate) fn fill(brief: &Brief, task: Task, zone: Zone) -> Fields {
    let challenge = &brief.challenge;
    match task {
        Task::Facts => {
            let mut fields = Fields::default()
                .with("title", &challenge.title)
                .with("summary", &challenge.summary)
                .with("theme", challenge.theme)
                .with("lang", challenge.lang);
            for lang in &challenge.languages {
                fields = fields.with("languages", lang);
            }
            fields
        }
        Task::Budget => budget(brief),
        Task::Dates => {
            let fields = with_moment(Fields::default(), "questions", challenge.questions_until, zone);
            with_moment(fields, "closes", challenge.closes_at, zone).with_day("decision", challenge.decision_on)
        }
        Task::Criteria => criteria(brief),
        Task::Method => Fields::default().with("method", challenge.method),
        Task::Rights => Fields::default().with_some("rights", brief.rights).with("ip", brief.text(Part::Ip)),
        Task::Contact => Fields::default()
            .with("contact", &challenge.contact)
            .with_some("show_count", challenge.show_count.then_some("yes")),
        Task::Problem | Task::Affected | Task::Tried | Task::Better | Task::Limits | Task::Data | Task::Adoption => {
            Fields::default().with("body", task.part().map_or("", |part| brief.text(part)))
        }
    }
}

fn budget(brief: &Brief) -> Fields {
    let mut fields = Fields::default();
    if brief.challenge.budget > Cents::ZERO {
        fields = fields.with("budget", plain(brief.challenge.budget));
    }
    for (payment, place) in brief.plan.iter().zip(1_usize..) {
        let field = |name: &str| format!("payment-{place}-{name}");
        fields = fields
            .with(&field("title"), &payment.title)
            .with_some(&field("amount"), (payment.amount > Cents::ZERO).then(|| plain(payment.amount)))
            .with_some(&field("days"), (payment.days > 0).then_some(payment.days));
    }
    fields
}

fn criteria(brief: &Brief) -> Fields {
    let mut fields = Fields::default();
    for (criterion, place) in brief.criteria.iter().zip(1_usize..) {
        let field = |name: &str| format!("criterion-{place}-{name}");
        fields = fields
            .with(&field("title"), &criterion.title)
            .with(&field("description"), &criterion.description)
            .with_some(&field("weight"), (criterion.weight > 0).then_some(criterion.weight));
        for (score, sentence) in &criterion.anchors {
            fields = fields.with(&field(&format!("anchor-{score}")), sentence);
        }
    }
    fields
}

/// The page of an amendment: the published texts, closing as it is.
pub(crate) fn fill_amendment(brief: &Brief, zone: Zone) -> Fields {
    let mut fields = with_moment(Fields::default().with("move", "no"), "closes", brief.challenge.closes_at, zone);
    for part in Part::ALL {
        fields = fields.with(&format!("text-{part}"), brief.text(*part));
    }
    fields
}

/// A moment as day, month, year and hour.
fn with_moment(fields: Fields, name: &str, at: Option<Instant>, zone: Zone) -> Fields {
    let local = at.map(|at| zone.local(at));
    let time = local.map_or_else(|| "16:00".to_owned(), |local| local.format("%H:%M").to_string());
    fields.with_day(name, local.map(|local| local.date_naive())).with(&format!("{name}-time"), time)
}

/// An amount as it is typed: every reader of amounts takes it.
fn plain(amount: Cents) -> String {
    let cents = amount.get();
    if cents % 100 == 0 { (cents / 100).to_string() } else { format!("{}.{:02}", cents / 100, cents % 100) }
}
