//! The desks of an agency and of the lab.

use askama::Template;

use super::super::domain::{Next, Turn};
use super::super::queries::{AgencyRow, LabRows, QueueRow};
use crate::kernel::actor::{Actor, Role};
use crate::kernel::instant::Instant;
use crate::platform::web::ui::Station;
use crate::platform::web::{Ctx, Layout};

/// The stations of a mini Track; only the one where the challenge is has a word.
const STATIONS: usize = 7;

/// See the template.
#[derive(Template)]
#[template(path = "home/agency.html")]
pub(in super::super) struct AgencyDesk {
    l: Layout,
    waiting: Vec<AgencyLine>,
    running: Vec<AgencyLine>,
    ended: Vec<AgencyLine>,
    may_write: bool,
}

/// One challenge of an agency.
struct AgencyLine {
    row: AgencyRow,
    href: String,
    title: String,
    state: String,
    stations: Vec<Station>,
    act: String,
    /// Where it is done, for whom it is to do.
    place: Option<String>,
    who: String,
}

impl AgencyDesk {
    pub(in super::super) fn new(who: &Ctx, rows: Vec<AgencyRow>) -> Self {
        let l = who.layout("home-agency-title");
        let now = who.now();
        let role = who.actor.as_ref().and_then(Actor::role);
        let (mut waiting, mut running, mut ended) = (Vec::new(), Vec::new(), Vec::new());
        for row in rows {
            let next = row.standing.next(now);
            let line = agency_line(&l, row, next, (role, now));
            match next.turn {
                Turn::Agency => waiting.push(line),
                Turn::Others | Turn::Time => running.push(line),
                Turn::Nobody => ended.push(line),
            }
        }
        Self { l, waiting, running, ended, may_write: role == Some(Role::Author) }
    }

    fn is_empty(&self) -> bool {
        self.waiting.is_empty() && self.running.is_empty() && self.ended.is_empty()
    }
}

fn agency_line(l: &Layout, row: AgencyRow, next: Next, (role, now): (Option<Role>, Instant)) -> AgencyLine {
    let state = row.standing.state(now);
    let stops = vec![(String::new(), String::new()); STATIONS];
    let title = if row.title.is_empty() { l.t("home-agency-untitled") } else { row.title.clone() };
    AgencyLine {
        title,
        place: place(&row, next, role).map(|path| l.url(&path)),
        href: l.url(&format!("/agency/challenges/{}", row.reference)),
        state: l.code("challenges-state", &state),
        stations: Station::line(stops, state.station()),
        act: l.tn(next.act, next.n),
        who: l.t1(next.who, "author", row.author.as_str()),
        row,
    }
}

/// Where the next thing is done, when it is for the role worn.
fn place(row: &AgencyRow, next: Next, role: Option<Role>) -> Option<String> {
    let theirs = match next.who {
        "home-who-author" => role == Some(Role::Author),
        "home-who-approver" => role == Some(Role::Approver),
        "home-who-two" => matches!(role, Some(Role::Author | Role::Approver)),
        _ => false,
    };
    let challenge = |rest: &str| Some(format!("/agency/challenges/{}{rest}", row.reference));
    match next.act {
        _ if !theirs => None,
        "home-next-write" => challenge(""),
        "home-next-release" => challenge("/release"),
        "home-next-answer" => challenge("/questions"),
        "home-next-open" => challenge("/opening"),
        "home-next-panel" => challenge("/panel"),
        "home-next-propose" | "home-next-propose-again" | "home-next-decide" => challenge("/decision"),
        "home-next-letters" => challenge("/letters"),
        "home-next-contract" => challenge("/contract"),
        "home-next-sign" | "home-next-accept" => row.contract.map(|id| format!("/agency/contracts/{id}")),
        "home-next-outcome" => challenge("/outcome"),
        "home-next-archive" => challenge("/archive"),
        _ => None,
    }
}

/// See the template.
#[derive(Template)]
#[template(path = "home/lab.html")]
pub(in super::super) struct LabDesk {
    l: Layout,
    queues: Vec<Queue>,
    failed_letters: i64,
}

/// One queue of the lab.
struct Queue {
    title: String,
    empty: String,
    lines: Vec<QueueLine>,
}

/// Something that waits in it.
struct QueueLine {
    row: QueueRow,
    href: String,
}

impl LabDesk {
    pub(in super::super) fn new(who: &Ctx, rows: LabRows) -> Self {
        let l = who.layout("home-lab-title");
        let queue = |title: &str, empty: &str, rows: Vec<QueueRow>, address: fn(&str) -> String| Queue {
            title: l.tn(title, rows.len()),
            empty: l.t(empty),
            lines: rows.into_iter().map(|row| QueueLine { href: l.url(&address(&row.key)), row }).collect(),
        };
        let queues = vec![
            queue("home-lab-reviews", "home-lab-reviews-none", rows.reviews, |key| {
                format!("/admin/challenges/{key}/review")
            }),
            queue("home-lab-checks", "home-lab-checks-none", rows.checks, |key| format!("/admin/evaluations/{key}")),
            queue("home-lab-companies", "home-lab-companies-none", rows.companies, |key| {
                format!("/admin/organizations/{key}")
            }),
        ];
        Self { queues, failed_letters: rows.failed_letters, l }
    }
}
