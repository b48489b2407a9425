//! A challenge: a problem a government publishes, with the money, the dates and the criteria it will be judged on.

pub(crate) mod amendment;
pub(crate) mod coach;
pub(crate) mod criteria;
pub(crate) mod dates;
pub(crate) mod due;
pub(crate) mod gaps;
pub(crate) mod length;
pub(crate) mod part;
pub(crate) mod plan;
pub(crate) mod promise;
pub(crate) mod seed;
pub(crate) mod stage;

use chrono::NaiveDate;

use crate::kernel::id::{AccountId, ChallengeId, OrganizationId};
use crate::kernel::instant::Instant;
use crate::kernel::language::Lang;
use crate::kernel::money::Cents;
use crate::kernel::version::Version;

use criteria::Criterion;
use dates::Dates;
use part::Part;
use plan::Instalment;
use stage::{Stage, State};

crate::codes! {
    /// The steps a challenge goes through, chosen at the start.
    pub(crate) enum Procedure {
        /// One pitch, one winner, below the low-value limit.
        QuickTest = "quick_test",
    }
}

crate::codes! {
    /// What a challenge is about, for finding it.
    pub(crate) enum Theme {
        /// Roads, rail, parking.
        Mobility = "mobility",
        /// Emergency, police, fire, borders.
        Safety = "safety",
        /// Care and health.
        Health = "health",
        /// Courts, prisons, probation.
        Justice = "justice",
        /// Climate, nature, waste.
        Environment = "environment",
        /// Rivers, floods, drinking water.
        Water = "water",
        /// Power, heat, saving.
        Energy = "energy",
        /// Schools and youth.
        Education = "education",
        /// Heritage, libraries, arts.
        Culture = "culture",
        /// Counters, letters, forms, archives.
        Digital = "digital",
        /// Benefits, pensions, help.
        Social = "social",
        /// Farms and food.
        Agriculture = "agriculture",
        /// Buildings and public space.
        Buildings = "buildings",
        /// Taxes and customs.
        Finance = "finance",
        /// Jobs and work.
        Employment = "employment",
    }
}

crate::codes! {
    /// How the panel comes to one score; frozen at publication.
    pub(crate) enum Method {
        /// The panel talks until it agrees.
        Consensus = "consensus",
        /// The mean of the sheets.
        Mean = "mean",
    }
}

crate::codes! {
    /// Who owns what is made, in plain words on the page.
    pub(crate) enum Rights {
        /// The company keeps everything; the agency may use the result.
        CompanyKeeps = "company_keeps",
        /// What is made with the money is published under an open licence.
        Open = "open",
        /// The agency owns what is made with the money; the company keeps what it brought.
        AgencyOwns = "agency_owns",
    }
}

/// A challenge without its texts and lists.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Challenge {
    /// Its id.
    pub(crate) id: ChallengeId,
    /// The name people use: `CH-2026-014`.
    pub(crate) reference: String,
    /// The agency.
    pub(crate) organization_id: OrganizationId,
    /// Its name.
    pub(crate) organization_name: String,
    /// Who started it.
    pub(crate) author_id: AccountId,
    /// The steps it goes through.
    pub(crate) procedure: Procedure,
    /// How far it is, as stored.
    pub(crate) stage: Stage,
    /// The language it is written in.
    pub(crate) lang: Lang,
    /// What it is about.
    pub(crate) theme: Theme,
    /// Its title.
    pub(crate) title: String,
    /// The problem in one sentence.
    pub(crate) summary: String,
    /// The money for the test, without VAT.
    pub(crate) budget: Cents,
    /// The languages a pitch may be written in.
    pub(crate) languages: Vec<Lang>,
    /// Whether the number of pitches is shown before closing.
    pub(crate) show_count: bool,
    /// How the panel comes to one score.
    pub(crate) method: Method,
    /// Whom to call, and when.
    pub(crate) contact: String,
    /// Questions may be asked before this.
    pub(crate) questions_until: Option<Instant>,
    /// Pitches are accepted before this.
    pub(crate) closes_at: Option<Instant>,
    /// Everybody hears by this day.
    pub(crate) decision_on: Option<NaiveDate>,
    /// Where the money stands in the agency's budget.
    pub(crate) budget_line: String,
    /// Who released the money.
    pub(crate) released_by: Option<AccountId>,
    /// When.
    pub(crate) released_at: Option<Instant>,
    /// How much; another amount needs another release.
    pub(crate) released: Option<Cents>,
    /// When the lab passed it.
    pub(crate) approved_at: Option<Instant>,
    /// From when it is public.
    pub(crate) publish_at: Option<Instant>,
    /// When it was withdrawn or archived.
    pub(crate) ended_at: Option<Instant>,
    /// Why it was withdrawn.
    pub(crate) ended_reason: Option<String>,
    /// When it was last changed.
    pub(crate) updated_at: Instant,
    /// The edit counter.
    pub(crate) version: Version,
}

impl Challenge {
    /// Where it stands at a moment.
    pub(crate) fn state(&self, now: Instant) -> State {
        self.stage.at(self.publish_at, self.closes_at, now)
    }

    /// Whether the money was released for exactly the amount it asks for now.
    pub(crate) fn is_released(&self) -> bool {
        self.released_by.is_some() && self.released == Some(self.budget)
    }

    /// The dates when all three are chosen.
    pub(crate) fn dates(&self) -> Option<Dates> {
        Some(Dates {
            questions_until: self.questions_until?,
            closes_at: self.closes_at?,
            decision_on: self.decision_on?,
        })
    }
}

/// One text of a challenge.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Text {
    /// Which one.
    pub(crate) part: Part,
    /// The words.
    pub(crate) body: String,
    /// Its own edit counter, so that two people may write two parts at once.
    pub(crate) version: Version,
}

/// A whole challenge, as its public page shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Brief {
    /// The challenge.
    pub(crate) challenge: Challenge,
    /// Its texts.
    pub(crate) texts: Vec<Text>,
    /// Who owns what is made; none until chosen.
    pub(crate) rights: Option<Rights>,
    /// What it is judged on.
    pub(crate) criteria: Vec<Criterion>,
    /// How it is paid.
    pub(crate) plan: Vec<Instalment>,
    /// Questions of the example it was started from, where nothing was written yet.
    pub(crate) guides: Vec<(Part, String)>,
}

impl Brief {
    /// The question an example asks in place of a part that nobody wrote yet.
    pub(crate) fn guide(&self, part: Part) -> Option<&str> {
        self.guides.iter().find(|(of, _)| *of == part).map(|(_, question)| question.as_str())
    }

    /// The words of a part, empty when nothing was written.
    pub(crate) fn text(&self, part: Part) -> &str {
        self.texts.iter().find(|text| text.part == part).map_or("", |text| text.body.as_str())
    }
}
