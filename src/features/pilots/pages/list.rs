//! The contracts of an organisation as a list of Tracks.

use askama::Template;

use super::super::domain::{ContractStage, MilestoneStage};
use super::super::queries::Line;
use super::{Side, station_state};
use crate::platform::web::Layout;
use crate::platform::web::ui::{Station, Tag, Tone};

/// One contract.
pub(in super::super) struct ListRow {
    href: String,
    title: String,
    lang: &'static str,
    over: String,
    amount: String,
    tag: Tag,
    stations: Vec<Station>,
}

/// Contracts as cards.
#[derive(Template)]
#[template(path = "pilots/list.html")]
pub(in super::super) struct ListPage {
    l: Layout,
    rows: Vec<ListRow>,
    empty: &'static str,
}

impl ListPage {
    pub(in super::super) fn new(l: Layout, side: Side, lines: Vec<Line>) -> Self {
        let rows = lines.into_iter().map(|line| row(&l, side, line)).collect();
        let empty = match side {
            Side::Agency => "pilots-list-empty-agency",
            Side::Company => "pilots-list-empty-company",
        };
        Self { l, rows, empty }
    }
}

fn row(l: &Layout, side: Side, line: Line) -> ListRow {
    let tone = match line.stage {
        ContractStage::Draft => Tone::Quiet,
        ContractStage::Offered => Tone::Now,
        ContractStage::Running => Tone::Open,
        ContractStage::Stopped => Tone::Info,
    };
    let open = line.milestones.iter().position(|one| one.stage == MilestoneStage::Planned);
    let stations = line.milestones.iter().enumerate().map(|(place, one)| {
        Station::new(one.title.clone(), l.day(&one.due_on), station_state(one.stage, open == Some(place)))
    });
    ListRow {
        href: l.url(&format!("/{}/contracts/{}", side.space(), line.id)),
        stations: stations.collect(),
        title: line.title,
        lang: line.lang.as_str(),
        over: l.ta("pilots-list-over", &[("reference", line.reference.into()), ("other", line.other.into())]),
        amount: l.t1("pilots-amount", "amount", line.amount),
        tag: Tag::new(l.code("pilots-stage", &line.stage), tone),
    }
}
