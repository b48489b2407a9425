//! What a reader learns: the same before publishing and in public.

use askama::Template;

use super::super::domain::{Account, Change, Ending, Measure};
use super::super::queries::Public;
use super::decided::DecisionView;
use super::spent;
use crate::features::challenges::Challenge;
use crate::kernel::instant::Instant;
use crate::kernel::money::Cents;
use crate::platform::web::Layout;
use crate::platform::web::ui::{Fact, Station, StationState, Tag, Tone};

/// Length of the line a measure is drawn on, in pixels.
const LINE: i64 = 260;

/// One measure, with its dots when both values are numbers.
pub(in super::super) struct MeasureView {
    pub(super) name: String,
    pub(super) before: String,
    pub(super) after: String,
    pub(super) dots: Option<Dots>,
}

/// Two dots on a line, in whole pixels.
pub(in super::super) struct Dots {
    pub(super) before: i64,
    pub(super) after: i64,
    pub(super) from: i64,
    pub(super) to: i64,
}

/// Everything a reader learns; the same on the check page and in public.
pub(in super::super) struct Told {
    pub(super) title: String,
    pub(super) lang: &'static str,
    pub(super) tag: Tag,
    pub(super) facts: Vec<Fact>,
    pub(super) texts: Vec<(String, String)>,
    pub(super) measures: Vec<MeasureView>,
}

impl Told {
    pub(super) fn new(
        l: &Layout,
        challenge: &Challenge,
        account: &Account,
        company: Option<&str>,
        money: Cents,
    ) -> Self {
        let ending = account.ending.unwrap_or(Ending::Adapted);
        // What is known now comes first, whatever the result: a stopped test is read for its lesson like any other.
        let texts = [
            ("outcomes-learned", &account.learned),
            ("outcomes-tried", &account.tried),
            ("outcomes-measured", &account.measured),
            ("outcomes-advice", &account.advice),
            ("outcomes-next-step", &account.next_step),
        ];
        let mut facts = vec![
            Fact::new(l.t("outcomes-fact-agency"), challenge.organization_name.as_str()),
            Fact::new(l.t("outcomes-fact-spent"), spent(l, money)).note(l.t("outcomes-fact-spent-how")),
        ];
        if let Some(company) = company {
            facts.insert(1, Fact::new(l.t("outcomes-fact-company"), company));
        }
        Self {
            title: challenge.title.clone(),
            lang: challenge.lang.as_str(),
            tag: tag(l, ending),
            facts,
            texts: texts.into_iter().map(|(key, text)| (l.t(key), text.clone())).collect(),
            measures: account.measures.iter().map(measure).collect(),
        }
    }
}

/// The three results look alike on purpose: one tone, three words.
pub(super) fn tag(l: &Layout, ending: Ending) -> Tag {
    Tag::new(l.code("outcomes-ending", &ending), Tone::Good)
}

fn measure(measure: &Measure) -> MeasureView {
    let dots = Change::read(&measure.before, &measure.after).map(|change| {
        let (before, after) = change.places(LINE);
        let (before, after) = (before + 14, after + 14);
        Dots { before, after, from: before.min(after), to: before.max(after) }
    });
    MeasureView { name: measure.name.clone(), before: measure.before.clone(), after: measure.after.clone(), dots }
}

/// The public outcome of a challenge.
#[derive(Template)]
#[template(path = "outcomes/show.html")]
pub(in super::super) struct ShowPage {
    l: Layout,
    over: String,
    told: Told,
    stations: Vec<Station>,
    challenge: String,
    decision: Option<DecisionView>,
    /// The test was stopped early.
    stopped: bool,
}

impl ShowPage {
    pub(in super::super) fn new(l: Layout, public: &Public) -> Self {
        let challenge = &public.challenge;
        Self {
            over: l.ta(
                "outcomes-over",
                &[("reference", challenge.reference.as_str().into()), ("at", l.day_of(&public.published_at).into())],
            ),
            told: Told::new(&l, challenge, &public.account, public.company.as_deref(), public.spent),
            stations: stations(&l, public),
            decision: public.decision.as_ref().map(|decision| DecisionView::new(&l, challenge, decision)),
            stopped: public.stopped,
            challenge: l.url(&format!("/challenges/{}", challenge.reference)),
            l,
        }
    }
}

/// Without an award nothing was tested: the way then says that nobody was chosen.
fn stations(l: &Layout, public: &Public) -> Vec<Station> {
    let day = |at: Option<Instant>| at.map(|at| l.day_of(&at)).unwrap_or_default();
    let done = |key: &str, when: String| Station::new(l.t(key), when, StationState::Done);
    let none = public.decision.as_ref().filter(|decision| decision.award.is_none());
    let middle = match none {
        Some(decision) => done("outcomes-track-nobody", day(Some(decision.at))),
        None if public.stopped => done("outcomes-track-stopped", String::new()),
        None => done("outcomes-track-tested", String::new()),
    };
    vec![
        done("outcomes-track-published", day(public.challenge.publish_at)),
        done("outcomes-track-closed", day(public.challenge.closes_at)),
        middle,
        done("outcomes-track-outcome", day(Some(public.published_at))),
    ]
}
