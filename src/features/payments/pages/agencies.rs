//! The public record: how fast agencies pay, in words, a drawing and a table.

use askama::Template;

use super::super::domain::scoreboard::Record;
use super::super::queries::{AgencyLine, Paid};
use crate::kernel::money::Cents;
use crate::platform::web::Layout;

/// Height of the longest bar, in pixels.
const HEIGHT: usize = 120;

/// One agency of the overview.
pub(in super::super) struct AgencyRow {
    name: String,
    href: String,
    paid: String,
    median: String,
    share: String,
    late: String,
}

/// Every agency that was invoiced.
#[derive(Template)]
#[template(path = "payments/agencies.html")]
pub(in super::super) struct AgenciesPage {
    l: Layout,
    rows: Vec<AgencyRow>,
}

impl AgenciesPage {
    pub(in super::super) fn new(l: Layout, lines: Vec<AgencyLine>) -> Self {
        let row = |line: AgencyLine| AgencyRow {
            href: l.url(&format!("/agencies/{}/payments", line.id)),
            paid: l.number(line.record.paid()),
            median: median(&l, &line.record),
            share: share(&l, &line.record),
            late: l.number(line.record.open_late),
            name: line.name,
        };
        let rows = lines.into_iter().map(row).collect();
        Self { l, rows }
    }
}

fn median(l: &Layout, record: &Record) -> String {
    record.median().map_or_else(|| l.t("payments-too-few"), |days| l.tn("payments-days", days))
}

fn share(l: &Layout, record: &Record) -> String {
    match record.share_within(30) {
        Some(share) if record.enough() => l.percent(i64::try_from(share * 100).unwrap_or_default()),
        Some(_) => l.ta("payments-of", &[("some", record.within(30).into()), ("all", record.due().into())]),
        None => l.t("payments-none-paid"),
    }
}

/// One bar of the histogram; its corners in whole pixels.
pub(in super::super) struct Bar {
    x: usize,
    middle: usize,
    y: usize,
    height: usize,
    above: usize,
    count: usize,
    label: String,
    class: &'static str,
}

/// One payment of a short list.
pub(in super::super) struct PaidRow {
    day: String,
    days: String,
    word: String,
}

/// The record of one agency.
#[derive(Template)]
#[template(path = "payments/agency.html")]
pub(in super::super) struct AgencyPage {
    l: Layout,
    name: String,
    finding: String,
    enough: bool,
    bars: Vec<Bar>,
    rows: Vec<PaidRow>,
    lines: Vec<(String, String)>,
}

impl AgencyPage {
    pub(in super::super) fn new(l: Layout, line: AgencyLine, paid: &[Paid]) -> Self {
        let record = &line.record;
        let row = |one: &Paid| PaidRow {
            day: l.day(&one.on),
            days: l.tn("payments-days", one.days),
            word: if one.late > 0 { l.tn("payments-days-late", one.late) } else { l.t("payments-in-time") },
        };
        Self {
            finding: finding(&l, record),
            enough: record.enough(),
            bars: bars(&l, record),
            rows: paid.iter().map(row).collect(),
            lines: lines(&l, record),
            name: line.name,
            l,
        }
    }
}

/// The heading of the drawing is what it shows.
fn finding(l: &Layout, record: &Record) -> String {
    let args = [("some", record.within(30).into()), ("all", record.due().into())];
    match (record.due(), record.median()) {
        (0, _) => l.t("payments-finding-none"),
        (_, None) => l.ta("payments-finding-few", &args),
        (_, Some(median)) => {
            let [some, all] = args;
            l.ta("payments-finding", &[some, all, ("median", median.into())])
        }
    }
}

fn bars(l: &Layout, record: &Record) -> Vec<Bar> {
    let bands = record.bands();
    let most = bands.iter().copied().max().unwrap_or_default().max(1);
    let labels = ["payments-band-10", "payments-band-20", "payments-band-30", "payments-band-60", "payments-band-more"];
    let bar = |(place, (count, label)): (usize, (usize, &str))| {
        let height = count * HEIGHT / most;
        let x = 8 + place * 92;
        Bar {
            x,
            middle: x + 36,
            y: 20 + HEIGHT - height,
            height,
            above: 14 + HEIGHT - height,
            count,
            label: l.t(label),
            class: if place < 3 { "fill" } else { "late" },
        }
    };
    bands.into_iter().zip(labels).enumerate().map(bar).collect()
}

/// Every figure with its name, computed from the records and never typed in.
fn lines(l: &Layout, record: &Record) -> Vec<(String, String)> {
    let line = |key: &str, value: String| (l.t(key), value);
    let mut lines = vec![
        line("payments-line-paid", l.number(record.paid())),
        line("payments-line-15", l.number(record.within(15))),
        line("payments-line-30", l.number(record.within(30))),
        line("payments-line-60", l.number(record.within(60) - record.within(30))),
        line("payments-line-more", l.number(record.paid() - record.within(60))),
        line("payments-line-open", l.number(record.open)),
        line("payments-line-open-late", l.number(record.open_late)),
        line("payments-line-disputed", l.number(record.disputed)),
    ];
    if record.enough() {
        lines.insert(1, line("payments-line-median", median(l, record)));
        lines.insert(2, line("payments-line-share", share(l, record)));
    }
    if record.owed > Cents::ZERO {
        lines.push(line("payments-line-owed", l.money(&record.owed)));
    }
    lines
}
