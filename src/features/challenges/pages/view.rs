//! A challenge as everybody reads it: the same on its public page, in the preview and in the review of the lab.

use crate::kernel::instant::Instant;
use crate::kernel::language::Lang;
use crate::platform::web::Layout;
use crate::platform::web::ui::{Anchor, Station, Tag};

use super::super::domain::criteria::Criterion;
use super::super::domain::part::Part;
use super::super::domain::plan::Instalment;
use super::super::domain::promise::promise;
use super::super::domain::{Brief, Challenge};
use super::facts::{SummaryFact, facts};
use super::life::{DateView, Promised, dates, decided_tag, promised, stations};

/// One text with its heading.
pub(crate) struct Section {
    pub(crate) id: &'static str,
    pub(crate) heading: String,
    pub(crate) paragraphs: Vec<String>,
}

/// One criterion with its sentences.
pub(crate) struct CriterionView {
    pub(crate) title: String,
    pub(crate) description: String,
    pub(crate) weight: i64,
    pub(crate) anchors: Vec<Anchor>,
}

/// One payment of the plan.
pub(crate) struct PaymentView {
    pub(crate) title: String,
    pub(crate) amount: String,
    pub(crate) when: String,
}

/// The page's content.
pub(crate) struct BriefView {
    pub(crate) reference: String,
    pub(crate) lang: Lang,
    pub(crate) title: String,
    pub(crate) title_lang: Lang,
    /// Says in which language the text is, when it is not the page's.
    pub(crate) lang_note: Option<String>,
    pub(crate) agency: String,
    pub(crate) theme: String,
    pub(crate) tag: Tag,
    pub(crate) facts: Vec<SummaryFact>,
    pub(crate) stations: Vec<Station>,
    pub(crate) sections: Vec<Section>,
    pub(crate) criteria: Vec<CriterionView>,
    pub(crate) method: String,
    pub(crate) budget: String,
    pub(crate) payments: Vec<PaymentView>,
    pub(crate) dates: Vec<DateView>,
    /// By when everybody hears, or that it is late.
    pub(crate) promised: Option<Promised>,
}

/// What time and other slices add to the text of a challenge.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Live {
    /// The number of pitches; none while it is hidden.
    pub(crate) pitches: Option<i64>,
    /// When everybody was told the decision.
    pub(crate) told_at: Option<Instant>,
}

/// The title, or words that stand for it while there is none; with its language.
pub(crate) fn titled(l: &Layout, challenge: &Challenge) -> (String, Lang) {
    if challenge.title.is_empty() {
        (l.t1("challenges-untitled-named", "reference", challenge.reference.as_str()), l.lang())
    } else {
        (challenge.title.clone(), challenge.lang)
    }
}

impl BriefView {
    pub(crate) fn new(l: &Layout, brief: &Brief, live: Live) -> Self {
        let challenge = &brief.challenge;
        let state = challenge.state(l.now());
        let promise = promise(challenge, state, live.told_at, l.today());
        let foreign = challenge.lang != l.lang();
        let (title, title_lang) = titled(l, challenge);
        Self {
            reference: challenge.reference.clone(),
            lang: challenge.lang,
            title,
            title_lang,
            lang_note: foreign
                .then(|| l.t1("challenges-lang-note", "language", l.code("challenges-language", &challenge.lang))),
            agency: challenge.organization_name.clone(),
            theme: l.code("challenges-theme", &challenge.theme),
            tag: decided_tag(l, state, challenge.closes_at, live.told_at),
            facts: facts(l, brief, state, live.pitches, promise),
            stations: stations(l, challenge, live.told_at),
            sections: sections(l, brief),
            criteria: brief.criteria.iter().map(|criterion| criterion_view(l, criterion)).collect(),
            method: l.code("challenges-method-public", &challenge.method),
            budget: l.money(&challenge.budget),
            payments: brief.plan.iter().map(|payment| payment_view(l, payment)).collect(),
            dates: dates(l, challenge, state, promise),
            promised: promised(l, promise),
        }
    }
}

fn sections(l: &Layout, brief: &Brief) -> Vec<Section> {
    let section = |part: &Part| {
        let lines = brief.text(*part).lines().filter(|line| !line.trim().is_empty());
        let paragraphs: Vec<String> = lines.map(str::to_owned).collect();
        let heading = l.code("challenges-part", part);
        (!paragraphs.is_empty()).then_some(Section { id: part.as_str(), heading, paragraphs })
    };
    Part::ALL.iter().filter_map(section).collect()
}

fn criterion_view(l: &Layout, criterion: &Criterion) -> CriterionView {
    let anchor = |(score, sentence): &(i64, String)| {
        Anchor::new(*score, l.t(&format!("challenges-score-{score}")), sentence.as_str())
    };
    CriterionView {
        title: criterion.title.clone(),
        description: criterion.description.clone(),
        weight: criterion.weight,
        anchors: criterion.anchors.iter().map(anchor).collect(),
    }
}

fn payment_view(l: &Layout, payment: &Instalment) -> PaymentView {
    PaymentView {
        title: payment.title.clone(),
        amount: l.money(&payment.amount),
        when: l.tn("challenges-payment-when", payment.days),
    }
}
